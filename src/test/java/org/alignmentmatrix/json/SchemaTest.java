package org.alignmentmatrix.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.SampleBoard;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;

/// The published schema takes what the codec takes and refuses what it refuses, but for a few rules that no schema can say.
class SchemaTest {

    private static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();
    private static final Path SCHEMA = Path.of("src/docs/format/alignment-matrix-" + Migrations.ALL.newest() + ".schema.json");
    private static final Path PAGE = Path.of("src/docs/format/README.md");
    private static final Path NEWEST = Path.of("src/test/resources/format/v" + Migrations.ALL.newest() + ".json");

    private final JsonNode schema = JSON.readTree(Files.readString(SCHEMA));
    private final JsonSchema validator = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);

    SchemaTest() throws IOException {
        // the schema is read for each test
    }

    @Test
    void whatIsWrittenFitsTheSchema() throws IOException {
        assertEquals(Set.of(), complaints(Files.readAllBytes(NEWEST)));
        assertEquals(Set.of(), complaints(ProjectCodec.encode(Board.EMPTY)));
        Board sample = SampleBoard.create(Guide.in(Locale.ROOT), Instant.parse("2026-03-01T09:00:00Z"), LocalDate.of(2026, 3, 1));
        assertEquals(Set.of(), complaints(ProjectCodec.encode(sample)));
        for (long seed = 0; seed < 500; seed++) {
            assertEquals(Set.of(), complaints(ProjectCodec.encode(RandomBoards.of(seed, (int) (seed % 12)))), "seed " + seed);
        }
    }

    @Test
    void theExampleOfThePageIsWrittenByteByByte() throws IOException, ProblemException {
        String page = Files.readString(PAGE);
        String example = page.substring(page.indexOf("```json\n") + 8, page.indexOf("\n```\n") + 1);

        assertEquals(Set.of(), complaints(example.getBytes(UTF_8)));
        assertEquals(example, new String(ProjectCodec.encode(ProjectCodec.decode(example.getBytes(UTF_8))), UTF_8));
    }

    @Test
    void thePageTellsOfEveryMemberOfTheFileAndOfEveryVersion() throws IOException {
        String page = Files.readString(PAGE);

        List<String> untold = Stream.concat(Names.OF_BOARD.stream().map(name -> "`" + name + "`"),
                IntStream.rangeClosed(1, Migrations.ALL.newest()).mapToObj(version -> "\n| " + version + " | "))
                .filter(told -> !page.contains(told)).toList();

        assertEquals(List.of(), untold);
    }

    @Test
    void theSchemaKnowsTheNamesThatTheCodecKnows() {
        var expected = new TreeMap<String, Set<String>>(Map.of(
                "", Set.copyOf(Names.OF_BOARD), "/$defs/card", Set.copyOf(Names.OF_CARD), "/$defs/place/oneOf/1",
                Set.copyOf(Names.OF_PLACE),
                "/$defs/style", Set.copyOf(Names.OF_STYLE), "/$defs/checklist", Set.copyOf(Names.OF_CHECKLIST),
                "/$defs/ownQuestion", Set.copyOf(Names.OF_OWN_QUESTION), "/$defs/answer", Set.copyOf(Names.OF_ANSWER),
                "/$defs/action", Set.copyOf(Names.OF_ACTION), "/$defs/goal", Set.copyOf(Names.OF_GOAL),
                "/$defs/snapshot", Set.copyOf(Names.OF_SNAPSHOT)));
        expected.putAll(Map.of("/$defs/standing", Set.copyOf(Names.OF_STANDING), "/$defs/source", Set.copyOf(Names.OF_SOURCE),
                "/$defs/voice", names(Question.values()), "/$defs/signs", names(Sign.values()),
                "/$defs/agreedPoint", names(Party.values()), "/properties/agreement", names(AgreedPoint.values()),
                "/properties/styles", names(Quadrant.values()), "/$defs/checklist/properties/weights", names(Area.values()),
                "/$defs/checklist/properties/scaleWords", names(Scale.values())));
        expected.put("/$defs/goal/then", Set.of(Names.TITLE));

        var found = new TreeMap<String, Set<String>>();
        gatherNames("", schema, found);

        assertEquals(expected, found);
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Set.copyOf(Names.of(constants));
    }

    private static void gatherNames(String path, JsonNode node, Map<String, Set<String>> found) {
        node.properties().forEach(member -> {
            if (member.getKey().equals("properties")) {
                var names = new HashSet<String>();
                member.getValue().fieldNames().forEachRemaining(names::add);
                found.put(path, names);
                member.getValue().properties().forEach(
                        inside -> gatherNames(path + "/properties/" + inside.getKey(), inside.getValue(), found));
            } else {
                gatherNames(path + "/" + member.getKey(), member.getValue(), found);
            }
        });
        if (node.isArray()) {
            IntStream.range(0, node.size()).forEach(i -> gatherNames(path + "/" + i, node.get(i), found));
        }
    }

    @Test
    void everyNamedPartHasATitleAndADescription() {
        var without = new TreeSet<String>();
        schema.get("$defs").properties().forEach(part -> {
            if (!part.getValue().has("title") || !part.getValue().has("description")) {
                without.add(part.getKey());
            }
        });
        for (String name : Names.OF_CARD) {
            JsonNode field = schema.at("/$defs/card/properties/" + name);
            if (!field.has("title") && !field.has("$ref")) {
                without.add("card." + name);
            }
        }
        assertEquals(Set.of(), without);
    }

    /// The rules of the codec that no schema can say, by what the codec then expects. README.md beside the schema lists the same.
    private enum NotSaid {
        UNIQUE_IDS("an id that none before it in .*"),
        NEXT_NUMBERS("a whole number from ([2-9]|[1-9][0-9]+) to 999999999"),
        STACKS("the id of another card on this board .*|the place of .*"),
        WEIGHTS("weights that add up to 100"),
        ORDER_OF_STANDINGS("an id behind that of the card before.*"),
        CALENDAR("a day from .*|a moment such as .*"),
        OWN_QUESTIONS("left out, or a question with this id in ownQuestions"),
        NUMBERS_AS_WRITTEN("a whole number from .*|true or a number of hands .*"),
        DECIMALS("a number from .* with at most 4 decimals .*at most 4 decimals.*");

        private final String expected;

        NotSaid(String expected) {
            this.expected = expected;
        }

        static Optional<NotSaid> of(Problem problem) {
            return switch (problem) {
                case Problem.DuplicateCard _ -> Optional.of(UNIQUE_IDS);
                case Problem.BadValue(_, _, String expected) ->
                    Stream.of(values()).filter(rule -> expected.matches(rule.expected)).findFirst();
                default -> Optional.empty();
            };
        }
    }

    @Test
    void theSchemaAndTheCodecAgreeOnEveryValue() throws IOException {
        ObjectNode golden = (ObjectNode) JSON.readTree(Files.readAllBytes(NEWEST));
        retain(golden.at("/cards"), 0, 4, 6); // one card with everything, and a stack
        retain(golden.at("/snapshots"), 1);
        retain(golden.at("/snapshots/0/standings"), 0, 1);
        assertEquals(Set.of(), validator.validate(golden));
        var notSaid = new TreeMap<NotSaid, String>();
        var wrong = new ArrayList<String>();
        int tried = 0;
        for (SchemaPlace place : SchemaPlace.of(golden)) {
            for (JsonNode other : place.others()) {
                if (place.path().equals(".version") && other.isIntegralNumber()) {
                    continue; // each version has a schema of its own
                }
                tried++;
                JsonNode before = place.put(other);
                compare(golden, place.path() + " = " + Shown.plain(other.toString()), notSaid, wrong);
                place.put(before);
            }
            if (place.holder() instanceof ObjectNode holder) {
                JsonNode before = holder.remove(place.name());
                compare(golden, "without " + place.path(), notSaid, wrong);
                holder.set(place.name(), before);
            }
        }
        assertEquals(List.of(), wrong.stream().limit(30).toList());
        assertEquals(Set.of(NotSaid.values()), notSaid.keySet(), "every exception is needed");
        assertTrue(tried > 5_000, "only " + tried + " files were compared");
    }

    private static void retain(JsonNode items, Integer... kept) {
        IntStream.range(0, items.size()).boxed().sorted(Comparator.reverseOrder()).filter(i -> !List.of(kept).contains(i))
                .forEach(i -> ((ArrayNode) items).remove(i.intValue()));
    }

    private void compare(JsonNode project, String told, Map<NotSaid, String> notSaid, List<String> wrong) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(project);
        Set<ValidationMessage> complaints = validator.validate(project);
        try {
            ProjectCodec.decode(bytes);
            if (!complaints.isEmpty()) {
                wrong.add(told + ": only the schema refuses it: " + complaints);
            }
        } catch (ProblemException e) {
            if (complaints.isEmpty()) {
                NotSaid.of(e.problem()).ifPresentOrElse(rule -> notSaid.put(rule, told),
                        () -> wrong.add(told + ": only the codec refuses it: " + e.problem()));
            }
        }
    }

    private Set<ValidationMessage> complaints(byte[] bytes) throws IOException {
        return validator.validate(JSON.readTree(bytes));
    }
}

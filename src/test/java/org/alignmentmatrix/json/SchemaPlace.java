package org.alignmentmatrix.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Component;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Horizon;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Size;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.model.Tint;
import org.alignmentmatrix.model.Voice;

/// A place in a project that is changed to see who takes what there.
///
/// @param path with `*` for everything that stands for many
/// @param name of the member, empty for an item of a list
/// @param index of the item, 0 for a member
record SchemaPlace(String path, JsonNode holder, String name, int index) {

    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    /// Every length that something may have, and one more. Only notes may have more.
    private static final List<Integer> LENGTHS = Stream.of(12, 24, 60, 100, 120, 200, 300, 1_000, 10_000)
            .flatMap(limit -> Stream.of(limit, limit + 1)).toList();

    private static final List<String> TEXTS = List.of("", " ", "\u00A0", "\u2028", "\u3000\t", "a\nb", "a\tb", "\u0000", "a\u0007",
            "\u007F",
            "\u0085", "\uFFFE", "😀", "null", "1", "true", "C-001", "C-000", "C-12", "C-0012", "C-999999998", "C-999999999", "C-1000000000",
            "A-001", "A-777", "G-777", "Q-001", "Q-777", "S-777", "c-001", "C-٠٠١", "2026-03-31", "2026-02-30", "2026-13-01", "1899-12-31",
            "2199-12-31", "2200-01-01", "2026-3-1", "2026-03-31T14:05:00Z", "2026-03-31T14:05:00.123456789Z", "2026-03-31T14:05Z",
            "2026-03-31T14:05:00", "2026-03-31T14:05:00+01:00", "2026-03-31 14:05:00Z", "2026-03-31T25:05:00Z", "team", "TRAY ",
            "NOT_APPLICABLE",
            "TRAY", "PARKING_LOT", "alignment-matrix", "T10");

    private static final List<String> NUMBERS = List.of("-1000000000001", "-1000000000000", "-1", "-0.5", "0", "0.0", "1", "1.0", "0.00001",
            "0.5", "1.5", "2", "3", "4", "5", "25", "99", "100", "101", "999", "1000", "999999999", "1000000000", "1000000000000",
            "1000000000000.1", "1E+400");

    private static final List<String> CONSTANTS = Stream.<Enum<?>[]>of(Actor.values(), Area.values(), CardKind.values(),
            Component.values(), Friction.values(), Horizon.values(), Improvement.values(), Kpi.values(), Kpi.Timing.values(),
            Quadrant.values(),
            Question.values(), Scale.values(), Side.values(), Sign.values(), Size.values(), Status.values(), Step.values(), Tint.values(),
            Voice.values()).flatMap(constants -> Names.of(constants).stream()).distinct().toList();

    private static final String REPEATED =
            "\\[\\d+]|\\b[TMFR]\\d\\b|\\b(SALES|MARKETING|LEADERSHIP)\\b|\\b[GW]\\d[AB]?\\b|\\b[A-Z]+_[A-Z_]+\\b";

    /// The places of a project, one for all of a kind.
    static List<SchemaPlace> of(JsonNode project) {
        var places = new ArrayList<SchemaPlace>();
        gather("", project, new HashSet<>(), places);
        return places;
    }

    private static void gather(String path, JsonNode node, Set<String> seen, List<SchemaPlace> places) {
        node.properties().forEach(member ->
                add(new SchemaPlace(path + "." + member.getKey(), node, member.getKey(), 0), seen, places));
        if (node instanceof ArrayNode) {
            IntStream.range(0, node.size()).forEach(i -> add(new SchemaPlace(path + "[" + i + "]", node, "", i), seen, places));
        }
    }

    private static void add(SchemaPlace place, Set<String> seen, List<SchemaPlace> places) {
        if (seen.add(place.path.replaceAll(REPEATED, "*") + place.value().getNodeType())) {
            places.add(place);
        }
        gather(place.path, place.value(), seen, places);
    }

    JsonNode value() {
        return holder instanceof ArrayNode ? holder.get(index) : holder.get(name);
    }

    /// @return what stood there
    JsonNode put(JsonNode value) {
        JsonNode before = value();
        switch (holder) {
            case ArrayNode items -> items.set(index, value);
            case ObjectNode members -> members.set(name, value);
            default -> throw new IllegalStateException("Nothing can be put into " + holder);
        }
        return before;
    }

    /// What could stand there instead: all that is right somewhere, and much that is wrong everywhere.
    List<JsonNode> others() {
        var others = new ArrayList<JsonNode>(List.of(MAKE.nullNode(), MAKE.booleanNode(true), MAKE.booleanNode(false), MAKE.objectNode(),
                MAKE.arrayNode(), MAKE.objectNode().put("colour", "red"), MAKE.arrayNode().add("a").add("a"),
                MAKE.arrayNode().add("a").add("b"),
                MAKE.arrayNode().add(" "), MAKE.arrayNode().add(1), MAKE.arrayNode().addNull(),
                MAKE.objectNode().put("gap", "T1").put("sign", "G1")));
        others.add(many(50));
        others.add(many(51));
        others.add(many(5));
        TEXTS.forEach(text -> others.add(MAKE.textNode(text)));
        NUMBERS.forEach(number -> others.add(number.matches("-?[0-9]+")
                ? MAKE.numberNode(Long.parseLong(number)) : DecimalNode.valueOf(new BigDecimal(number))));
        if (value().isTextual()) {
            Stream.concat(LENGTHS.stream(), name.equals("notes") ? Stream.of(100_000, 100_001) : Stream.of())
                    .forEach(length -> others.add(MAKE.textNode("y".repeat(length))));
            if (value().textValue().matches("[A-Z][A-Z0-9_]+")) {
                CONSTANTS.forEach(constant -> others.add(MAKE.textNode(constant)));
            }
        }
        return others;
    }

    private static ArrayNode many(int size) {
        ArrayNode many = MAKE.arrayNode();
        IntStream.range(0, size).forEach(i -> many.add("word " + i));
        return many;
    }
}

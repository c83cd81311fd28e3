package org.alignmentmatrix.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.model.Voice;
import org.junit.jupiter.api.Test;

class GuideTest {

    private final Guide guide = Guide.in(Locale.ENGLISH);

    @Test
    void everythingHasItsWordsAndNoWordIsLeftOver() {
        var used = new TreeSet<String>();
        Map<String, String> all = Texts.in(Locale.ENGLISH).byKey();
        var recording = new HashMap<String, String>(all) {
            private static final long serialVersionUID = 1;

            @Override
            public String get(Object key) {
                used.add((String) key);
                return super.get(key);
            }
        };

        EveryText.of(new Guide(new Texts(recording)));
        Stream.of(Template.values()).forEach(board -> board.create(new Guide(new Texts(recording)), Instant.EPOCH, LocalDate.EPOCH));
        Stream.of(Scale.values()).flatMap(GuideTest::scaleKeys).forEach(used::add); // words for questions without their own

        assertEquals(Set.of(), minus(all.keySet(), used), "texts that nothing shows");
    }

    @Test
    void everyScaleHasWordsOfItsOwn() {
        Map<String, String> all = Texts.in(Locale.ENGLISH).byKey();

        assertEquals(List.of(), Stream.of(Scale.values()).flatMap(GuideTest::scaleKeys).filter(key -> !all.containsKey(key)).toList());
    }

    private static Stream<String> scaleKeys(Scale scale) {
        return IntStream.rangeClosed(0, 4).mapToObj(level -> "Scale." + scale + "." + level);
    }

    private static Set<String> minus(Set<String> all, Set<String> known) {
        var rest = new TreeSet<>(all);
        rest.removeAll(known);
        return rest;
    }

    @Test
    void aMissingTextIsNamed() {
        var empty = new Guide(new Texts(Map.of()));

        assertEquals("The guide has no text “Quadrant.ALIGNED_COORDINATED.name”",
                assertThrows(MissingResourceException.class, () -> empty.name(Quadrant.ALIGNED_COORDINATED)).getMessage());
        assertEquals("The guide has no text “Scale.EASE.3”",
                assertThrows(MissingResourceException.class, () -> empty.levelLong(Question.F2, 3)).getMessage());
    }

    @Test
    void everyTextIsOneCleanLineWithoutShouting() {
        List<String> bad = EveryText.of(guide).stream()
                .filter(text -> text.isBlank() || !text.equals(text.strip()) || text.matches("(?s).*([\\n\\t!'\"\\\\]|  ).*"))
                .toList();

        assertEquals(List.of(), bad);
    }

    @Test
    void everyLevelFitsOnItsButtonAndDiffersFromTheOthers() {
        for (Question question : Question.values()) {
            List<String> words = levels(question);
            assertEquals(List.of(), words.stream().filter(word -> word.length() > 11).toList());
            assertEquals(5, Set.copyOf(words).size(), () -> question + " has " + words);
            List<String> longWords = IntStream.rangeClosed(0, 4).mapToObj(level -> guide.levelLong(question, level)).toList();
            assertEquals(5, Set.copyOf(longWords).size(), () -> question + " has " + longWords);
        }
    }

    @Test
    void questionsTakeTheWordsOfTheirScaleUnlessTheyHaveTheirOwn() {
        assertEquals(List.of("None", "Little", "Some", "Much", "Very much"), levels(Question.T1));
        assertEquals(List.of("Never", "Yearly", "Quarterly", "Monthly", "Weekly"), levels(Question.T2));
        assertEquals(List.of("No", "Starting", "Partly", "Mostly", "Yes"), levels(Question.T3));
        assertEquals(List.of("Separate", "Manual", "Partly", "Integrated", "One"), levels(Question.F1));
        assertEquals(List.of("Hardly", "Slowly", "Fairly", "Easily", "At once"), levels(Question.F2));
        assertEquals(List.of("Nothing", "A little", "Some", "Most", "All"), levels(Question.F3));
        assertEquals(List.of("Not at all", "Poorly", "Fairly", "Well", "Very well"), levels(Question.F5));
    }

    private List<String> levels(Question question) {
        return IntStream.rangeClosed(0, 4).mapToObj(level -> guide.level(question, level)).toList();
    }

    @Test
    void thereAreLongerWordsWhereThereIsRoom() {
        assertEquals("Partly integrated", guide.levelLong(Question.F1, 2));
        assertEquals("One platform", guide.levelLong(Question.F1, 4));
        assertEquals("Fairly easily", guide.levelLong(Question.F2, 2));
        assertEquals("Slowly", guide.levelLong(Question.F2, 1));
        assertEquals("Fairly well", guide.levelLong(Question.F5, 2));
        assertEquals("n/a", guide.notApplicable());
        assertEquals("Not applicable", guide.notApplicableLong());
    }

    @Test
    void aLevelOutsideTheScaleIsRefused() {
        assertEquals("A level must be from 0 to 4, but is 5",
                assertThrows(IllegalArgumentException.class, () -> guide.level(Question.T1, 5)).getMessage());
        assertEquals("A level must be from 0 to 4, but is -1",
                assertThrows(IllegalArgumentException.class, () -> guide.levelLong(Question.T1, -1)).getMessage());
    }

    @Test
    void theWordsAreThoseOfTheDrawings() {
        assertEquals("Misaligned but Coordinated", guide.name(Quadrant.MISALIGNED_COORDINATED));
        assertEquals(List.of("Out of sync. Opportunities are missed.", "The ideal. One goal, one plan.",
                        "Efforts are timed together, goals differ.", "Same goal, efforts run apart."),
                Stream.of(Quadrant.values()).map(guide::meaning).toList());
        assertEquals("How easily do marketing’s leads reach sales for follow-up?", guide.ask(Question.F2));
        assertEquals(List.of("sales acts", "marketing acts", "both act", "leadership acts"),
                Stream.of(Actor.values()).map(guide::acts).toList());
        assertEquals(List.of("Shared time", "Shared metrics", "Shared feedback loops", "Shared recognition"),
                Stream.of(Area.values()).map(guide::name).toList());
        assertEquals(List.of("S", "M", "J"), Stream.of(Side.values()).map(guide::letter).toList());
    }

    @Test
    void namesThatStandSideBySideDiffer() {
        assertDifferent(Stream.of(Friction.values()).map(guide::name).toList());
        assertDifferent(Stream.of(Status.values()).map(guide::name).toList());
        assertDifferent(Stream.of(CardKind.values()).map(guide::name).toList());
        assertDifferent(Stream.of(Voice.values()).map(guide::name).toList());
        assertDifferent(Stream.of(Voice.values()).map(guide::letter).toList());
        assertDifferent(Stream.of(Question.values()).map(guide::ask).toList());
        EveryText.TOPICS.forEach(topics -> assertDifferent(topics.stream().map(guide::name).toList()));
    }

    private static void assertDifferent(List<String> names) {
        assertEquals(names.size(), Set.copyOf(names).size(), () -> "some are equal in " + names);
    }

    @Test
    void everyQuestionIsOneQuestion() {
        assertEquals(List.of(), Stream.concat(Stream.of(Question.values()).map(guide::ask), Stream.of(Faq.values()).map(guide::name))
                .filter(text -> !text.matches("[A-Z][^?.]*\\?")).toList());
    }

    @Test
    void anUnknownLanguageGivesEnglishWhateverTheComputerSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("qq"));
            for (Locale locale : List.of(Locale.ROOT, Locale.JAPAN, Locale.of("tr", "TR"), Locale.forLanguageTag("ar-EG-u-nu-arab"))) {
                assertEquals("Sales", Guide.in(locale).name(Voice.SALES), locale.toLanguageTag());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatALanguageLeavesOutIsEnglish() {
        Guide other = Guide.in(Locale.of("qq", "AT"));

        assertEquals("Vöndur", other.name(Voice.SALES));
        assertEquals("Marketing", other.name(Voice.MARKETING));
    }

    @Test
    void anOverlapWorksBothWays() {
        assertEquals(Optional.of(Question.F8), Overlap.with(Question.T9));
        assertEquals(Optional.of(Question.T9), Overlap.with(Question.F8));
        assertEquals(Optional.of(Question.F7), Overlap.with(Question.T6));
        assertEquals(Optional.of(Question.T6), Overlap.with(Question.F7));
        assertEquals(4, Stream.of(Question.values()).filter(question -> Overlap.with(question).isPresent()).count());
    }
}

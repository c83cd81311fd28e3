package org.alignmentmatrix.exchange.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentmatrix.exchange.paste.ListPaste.Line;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListPasteTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "- Webinar|Webinar",
            "* Webinar|Webinar",
            "• Webinar|Webinar",
            "– Webinar|Webinar",
            "— Webinar|Webinar",
            "· Webinar|Webinar",
            "▪ Webinar|Webinar",
            "◦ Webinar|Webinar",
            "‣ Webinar|Webinar",
            "o Webinar|Webinar",
            "\uF0B7 Webinar|Webinar",
            "1. Webinar|Webinar",
            "12. Webinar|Webinar",
            "123) Webinar|Webinar",
            "1) Webinar|Webinar",
            "(1) Webinar|Webinar",
            "a) Webinar|Webinar",
            "a. Webinar|Webinar",
            "B) Webinar|Webinar",
            "(c) Webinar|Webinar",
            "[ ] Webinar|Webinar",
            "[x] Webinar|Webinar",
            "[X] Webinar|Webinar",
            "☐ Webinar|Webinar",
            "☑ Webinar|Webinar",
            "☑\uFE0F Webinar|Webinar",
            "- [ ] Webinar|Webinar",
            "1. [x] Webinar|Webinar",
            "-   Webinar|Webinar",
            "-\u00A0Webinar|Webinar"})
    void whatStandsThereOnlyBecauseItIsAListGoes(String line, String title) {
        assertEquals(cards(title), ListPaste.parse(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5 % churn", "1.5 million pipeline", "3D tour", "2026 plan", "2026. The plan", "1000. guest", "A/B test",
            "A. Smith onboarding", "-Webinar", "•Webinar", "1.Webinar", "1)Webinar", "1.1 Webinar", "22.11. fair", "[draft] Webinar",
            "[x]Webinar", "on brand", "office day", "--- old", "#1 account", "10 things", "(10 things)", "a b", "e-mail", "+1 for sales",
            "=1+1", "Sales – marketing", "🚀 Launch", "مرحبا"})
    void whatBelongsToTheTitleStays(String line) {
        assertEquals(cards(line), ListPaste.parse(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "- 1. Quartal|1. Quartal",
            "- - Webinar|- Webinar",
            "1. 2. Bundesliga|2. Bundesliga",
            "[ ] [ ] Webinar|[ ] Webinar",
            "- –5 %|–5 %"})
    void onlyOneMarkOfEachKindGoes(String line, String title) {
        assertEquals(cards(title), ListPaste.parse(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "one\r\ntwo", "one\rtwo", "one\u000Btwo", "one\ftwo", "one\u0085two", "one\u2028two",
            "one\u2029two", "\n\none\n \n\ttwo\n\n", "\uFEFFone\n\u00A0\n\u200B\ntwo\u3000", "- one\n- \n-\n* two\n1.",
            "\u0001\none\n\u0000\r\ntwo"})
    void aLineEndsWherePeopleSeeItEndAndBlankOnesAreNoCards(String text) {
        assertEquals(List.of("one", "two"), titles(ListPaste.parse(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
            "Webinar\tZoë|Webinar · Zoë",
            "\t\tWebinar\t\t Zoë \t|Webinar · Zoë",
            "1.\tWebinar\tZoë|Webinar · Zoë",
            "•\tWebinar|Webinar",
            "1\tWebinar|1 · Webinar"})
    void theCellsOfATableAreJoined(String line, String title) {
        assertEquals(cards(title), ListPaste.parse(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\r\n", "\t \u00A0\u3000\uFEFF\u200B", "-", "- \n* \n1.\n[ ]\n☐\n- [x]", "\u0000\u0007"})
    void nothingComesOfNothing(String text) {
        assertEquals(new ListPaste.Nothing(), ListPaste.parse(text));
        assertEquals(new ListPaste.Nothing(), ListPaste.asOne(text));
    }

    @Test
    void noBlankIsLeftAtTheEndOfATitleThatIsCut() {
        String text = "x".repeat(998) + "\u00A0\u200B" + "y";

        assertEquals(new ListPaste.Cards(List.of(new Line("x".repeat(998), text)), 0, 0, 1), ListPaste.parse(text));
    }

    @Test
    void charactersThatNoBoardHoldsAreCounted() {
        assertEquals(new ListPaste.Cards(List.of(new Line("Webinar", ""), new Line("fair\uFFFD", "")), 2, 1, 0),
                ListPaste.parse("Web\u0000inar\u0007\r\nfair\uD800"));
    }

    @Test
    void aLongTitleIsCutBetweenCharactersAndKeptWholeInTheNotes() {
        String fits = "x".repeat(1_000);
        String family = "x".repeat(995) + "👩‍👩‍👧‍👦";
        String blankAtTheBorder = "x".repeat(999) + " and more";

        List<Line> lines = List.of(new Line(fits, ""), new Line("x".repeat(995), family), new Line("x".repeat(999), blankAtTheBorder));
        assertEquals(new ListPaste.Cards(lines, 0, 0, 2), ListPaste.parse("- " + fits + "\n- " + family + "\n- " + blankAtTheBorder));
    }

    @Test
    void evenALetterUnderAThousandAccentsMakesATitle() {
        String accents = "e" + "\u0301".repeat(2_000);
        String highMarks = "e" + "\uD834\uDD67".repeat(1_000);

        List<Line> lines = List.of(new Line(accents.substring(0, 1_000), accents), new Line(highMarks.substring(0, 999), highMarks));
        assertEquals(new ListPaste.Cards(lines, 0, 0, 2), ListPaste.parse(accents + "\n" + highMarks));
    }

    @Test
    void aLineThatNoCardCanHoldIsRefused() {
        assertEquals(new ListPaste.TooLong(100_001, 100_000), ListPaste.parse("Webinar\n" + "x".repeat(100_001)));
        assertEquals(List.of("x".repeat(1_000)), titles(ListPaste.parse("x".repeat(100_000))));
    }

    @Test
    void tenThousandLinesAreCardsAndOneMoreIsTooMany() {
        assertEquals(10_000, titles(ListPaste.parse("- line\n\n\u0000\n".repeat(10_000))).size());
        assertEquals(new ListPaste.TooMany(10_001, 10_000), ListPaste.parse("- line\r\n\r\n".repeat(10_001)));
        assertEquals(new ListPaste.TooMany(100_000, 10_000), ListPaste.parse("a line of the usual length of a title\n".repeat(100_000)));
        assertEquals(new ListPaste.Nothing(), ListPaste.parse("\n".repeat(100_000)));
    }

    @Test
    void asOneCardTheFirstLineIsTheTitleAndTheNotesHoldEverything() {
        assertEquals(new ListPaste.Cards(List.of(new Line("Webinar", "  1. Webinar\n\twith\tsales\n\n- in May")), 1, 0, 0),
                ListPaste.asOne("\r\n \r\n  1. Webinar\r\n\twith\tsales\r\n\r\n- in\u0000 May \r\n\r\n"));
    }

    @Test
    void asOneCardASingleLineNeedsNoNotes() {
        assertEquals(cards("Webinar"), ListPaste.asOne("\n- Webinar\n"));
        assertEquals(new ListPaste.Cards(List.of(new Line("x".repeat(1_000), "x".repeat(1_001))), 0, 0, 1),
                ListPaste.asOne("x".repeat(1_001)));
    }

    @Test
    void asOneCardAsManyLinesAreTakenAsNotesCanHold() {
        String fits = "x\n".repeat(49_999) + "yz";

        assertEquals(new ListPaste.Cards(List.of(new Line("x", fits)), 0, 0, 0), ListPaste.asOne(fits));
        assertEquals(new ListPaste.TooLong(100_001, 100_000), ListPaste.asOne(fits + "z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "Webinar|Webinar",
            "-5 % churn|-5 % churn",
            "1. Quartal|- 1. Quartal",
            "o plano|- o plano",
            "[x] done|- [ ] [x] done",
            "-|- -"})
    void aTitleThatLooksLikeAListItemIsCopiedAsOne(String title, String line) {
        assertEquals(line, ListPaste.texts(List.of(card(title))));
    }

    @Test
    void copiedCardsPasteAsTheSameTitlesInTheSameOrder() {
        var random = new SplittableRandom(2);
        List<String> pieces = List.of("-", "*", "o", "1.", "(2)", "a)", "[ ]", "[x]", "☐", "☑", " ", " ",
                "\u00A0", "·", "5", "%", "x", "é", "👩‍👩‍👧‍👦", "مرحبا", "\"");
        List<String> titles = Stream.generate(() -> IntStream.rangeClosed(0, random.nextInt(7))
                        .mapToObj(_ -> pieces.get(random.nextInt(pieces.size()))).collect(Collectors.joining()))
                .map(title -> title.replaceAll("^[ \u00A0]+|[ \u00A0]+$", ""))
                .filter(title -> !title.isEmpty())
                .limit(5_000).toList();

        assertEquals(titles, titles(ListPaste.parse(ListPaste.texts(titles.stream().map(ListPasteTest::card).toList()))));
    }

    @Test
    void aLineEndInsideATitleDoesNotMakeTwoOfIt() {
        assertEquals("a b\nc", ListPaste.texts(List.of(card("a\u2028b"), card("c"))));
        assertEquals("", ListPaste.texts(Collections.emptyList()));
    }

    @Test
    void whateverIsPastedMakesCardsThatABoardTakes() {
        var random = new SplittableRandom(3);
        String alphabet = "ab-*1.)(o[x] \t\n\r\u0000\u0085\u00A0\u200B\u2028\uD83D\uDE80\uFFFE\u0301☑\uFEFF";
        int made = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(40), 0, alphabet.length())
                    .mapToObj(at -> alphabet.substring(at, at + 1)).collect(Collectors.joining());
            for (ListPaste paste : List.of(ListPaste.parse(text), ListPaste.asOne(text))) {
                if (paste instanceof ListPaste.Cards(var lines, _, _, _)) {
                    made += lines.stream().map(line -> card(line.title()).withNotes(line.notes())).toList().size();
                }
            }
        }
        assertEquals(true, made > 50_000, "only " + made + " cards");
    }

    private static ListPaste cards(String title) {
        return new ListPaste.Cards(List.of(new Line(title, "")), 0, 0, 0);
    }

    private static List<String> titles(ListPaste paste) {
        return switch (paste) {
            case ListPaste.Cards(var lines, _, _, _) -> lines.stream().map(Line::title).toList();
            case ListPaste.TooMany _, ListPaste.TooLong _, ListPaste.Nothing _ -> List.of();
        };
    }

    private static Card card(String title) {
        return Card.create(new CardId(1), CardKind.INITIATIVE, Side.SALES, title, Instant.EPOCH);
    }
}

package org.alignmentmatrix.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFitTest {

    private static final double CHARACTER = 7;
    private static final String FAMILY = "👩\u200D👩\u200D👧\u200D👦";
    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final List<String> SCRAPS = List.of("Webinar", "a", "lead-in", "🇩🇪", "🇫🇷", FAMILY, "👍🏽", "e\u0301", "o\u0302\u0323",
            "❤\uFE0F", "😀", "日本語", "한국", "क्षि", "ไทย", "مرحبا", "שלום", "\u200B", "\u00A0", "/", "(", ")", "—", "…", "1,000.50",
            "\u2028");

    private final TextFit fit = new TextFit((text, _) -> text.length() * CHARACTER);

    @Test
    void aTextThatFitsStaysAsItIs() {
        assertEquals(List.of("Trade fair"), lines("Trade fair", 10, 3));
        assertEquals("Trade fair", line("  Trade fair ", 10));
    }

    @Test
    void anEmptyTextHasNoLines() {
        assertEquals(List.of(), lines("", 10, 3));
        assertEquals(List.of(), lines(" \u3000", 10, 3));
        assertEquals("", line("", 10));
    }

    @Test
    void linesBreakBetweenWords() {
        assertEquals(List.of("Joint", "trade fair", "plan"), lines("Joint trade fair plan", 10, 3));
        assertEquals(List.of("Follow-", "up call"), lines("Follow-up call", 8, 3));
    }

    @Test
    void spacesAtABreakTakeNoRoom() {
        assertEquals(List.of("Trade", "fair"), lines("Trade     fair", 5, 3));
    }

    @Test
    void whatIsLeftOverIsToldByAnEllipsis() {
        assertEquals(List.of("Joint", "trade fai…"), lines("Joint trade fair plan of all teams", 10, 2));
        assertEquals("Joint tra…", line("Joint trade fair", 10));
        assertEquals("Joint…", line("Joint trade fair", 7), "no space before it");
    }

    @Test
    void aLongWordIsBrokenInside() {
        assertEquals(List.of("Donaudampf", "schifffahr", "t"), lines("Donaudampfschifffahrt", 10, 3));
        assertEquals(List.of("The", "Donaudampf", "schifffah…"), lines("The Donaudampfschifffahrtsgesellschaft", 10, 3));
    }

    @Test
    void wordsWithoutSpacesBreakToo() {
        assertEquals(List.of("日本語の", "表題です"), lines("日本語の表題です", 4, 2));
    }

    @Test
    void textFromRightToLeftKeepsItsOrderOfCharacters() {
        assertEquals(List.of("مرحبا بكم", "جميعا"), lines("مرحبا بكم جميعا", 10, 3));
        assertEquals("שלום לכו…", line("שלום לכולם כאן", 9));
    }

    @Test
    void whereNotEvenTheEllipsisFitsThereIsNothing() {
        assertEquals("", line("Webinar", 0.9));
        assertEquals("", line("Webinar", -5));
        assertEquals("…", line("Webinar", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "🇩🇪", FAMILY, "👍🏽", "e\u0301", "❤\uFE0F"})
    void aCharacterAsPeopleSeeItIsNeverCut(String character) {
        for (int width = 2; width < character.length() + 2; width++) {
            assertEquals("a…", line("a" + character + "b".repeat(40), width), "room for " + width);
        }
        assertEquals("a" + character + "…", line("a" + character + "b".repeat(40), character.length() + 2));
    }

    @Test
    void aCharacterWiderThanTheLineHasALineOfItsOwn() {
        assertEquals(List.of(FAMILY, FAMILY, "…"), lines(FAMILY.repeat(4), 3, 3));
    }

    @Test
    void aCharacterOfEndlesslyManyMarksIsNotCutEither() {
        var marksTakeNoRoom = new TextFit((text, _) -> text.replace("\u0301", "").length() * CHARACTER);
        String marked = "e" + "\u0301".repeat(700);

        assertEquals(marked + "…", marksTakeNoRoom.line(marked + "b".repeat(20), TextRole.CARD_TITLE, 2 * CHARACTER));
        assertEquals(List.of(marked, "x"), marksTakeNoRoom.lines(marked + "x", TextRole.CARD_TITLE, CHARACTER, 2));
        assertEquals("abc…", marksTakeNoRoom.line("abc" + marked + "x", TextRole.CARD_TITLE, 4 * CHARACTER));
    }

    @Test
    void linesHoldTheTextInOrderAndNeverCutACharacter() {
        var random = new Random(3);
        for (int i = 0; i < 4_000; i++) {
            String text = text(random);
            int width = 1 + random.nextInt(25);
            int most = 1 + random.nextInt(4);

            List<String> lines = lines(text, width, most);

            String told = "«%s» at %d in %d lines: %s".formatted(text, width, most, lines);
            assertTrue(lines.size() <= most, told);
            List<String> rest = withoutBlanks(graphemes(text));
            for (int n = 0; n < lines.size(); n++) {
                String line = lines.get(n);
                boolean shortened = n == most - 1 && !line.equals(String.join("", rest).strip());
                assertTrue(!shortened || line.endsWith("…"), told);
                List<String> kept = graphemes(shortened ? line.substring(0, line.length() - 1) : line);
                assertEquals(kept, rest.subList(0, kept.size()), told);
                assertTrue(line.length() <= width || kept.size() == 1 && !shortened, told);
                rest = withoutBlanks(rest.subList(kept.size(), rest.size()));
            }
            assertTrue(rest.isEmpty() || lines.getLast().endsWith("…"), told);
        }
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int n = random.nextInt(12); n >= 0; n--) {
            text.append(SCRAPS.get(random.nextInt(SCRAPS.size()))).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static List<String> withoutBlanks(List<String> graphemes) {
        int from = (int) graphemes.stream().takeWhile(String::isBlank).count();
        return graphemes.subList(from, graphemes.size());
    }

    private static List<String> graphemes(String text) {
        return GRAPHEME.matcher(text).results().map(MatchResult::group).toList();
    }

    @Test
    void enormousTitlesAreFittedAtOnce() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < 300; i++) {
                assertEquals(3, lines("word ".repeat(2_000), 24, 3).size());
                assertEquals(3, lines("x".repeat(10_000), 24, 3).size());
                assertEquals(3, lines(FAMILY.repeat(900), 24, 3).size());
                assertEquals(25, line("y".repeat(10_000), 25).length());
            }
        });
    }

    private List<String> lines(String text, double characters, int most) {
        return fit.lines(text, TextRole.CARD_TITLE, characters * CHARACTER, most);
    }

    private String line(String text, double characters) {
        return fit.line(text, TextRole.CARD_TITLE, characters * CHARACTER);
    }
}

package org.alignmentmatrix.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.text.Bidi;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsolatedTest {

    private static final String SHALOM = "שלום";

    @ParameterizedTest
    @ValueSource(strings = {"", "Webinar", "Größe – 日本語", "😀 👩\u200D👩\u200D👧", "a\nb", "5 % (3)", "हिन्दी", "\u200Ex"})
    void aTextThatRunsFromLeftToRightIsLeftAsItIs(String text) {
        assertSame(text, Isolated.of(text));
    }

    @Test
    void aTextFromRightToLeftIsKeptTogether() {
        assertEquals("\u200E\u202B" + SHALOM + "\u202C\u200E", Isolated.of(SHALOM));
        assertEquals("\u200E\u202Aabc " + SHALOM + "\u202C\u200E", Isolated.of("abc " + SHALOM));
        assertEquals("\u200E\u202B5 مرحبا\u202C\u200E", Isolated.of("5 مرحبا"));
    }

    @Test
    void linesAreKeptTogetherOneByOne() {
        assertEquals("a\n\u200E\u202B" + SHALOM + "\u202C\u200E\n", Isolated.of("a\n" + SHALOM + "\n"));
    }

    @Test
    void overridesAndIsolatesAreLeftOut() {
        assertEquals("exe.png", Isolated.of("\u202Eexe.png\u202C"));
        assertEquals("abc", Isolated.of("\u2067a\u2069b\u2066c"));
        assertEquals("\u200E\u202B" + SHALOM + "\u202C\u200E", Isolated.of("\u202C\u2069" + SHALOM + "\u202E"));
    }

    @Test
    void whatIsIsolatedAlreadyStaysSoInsideALongerLine() {
        String inner = Isolated.of(SHALOM);

        assertEquals("\u200E\u202A\u200Ex " + inner + " 1\u202C\u200E", Isolated.of("\u200Ex " + inner + " 1"));
    }

    @Test
    void nothingInATextTurnsWhatStandsBesideIt() {
        var random = new Random(3);
        String marks = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F";
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(8), 0, 6).mapToObj(choice -> switch (choice) {
                case 0, 1 -> String.valueOf(marks.charAt(random.nextInt(marks.length())));
                case 2 -> "א";
                case 3 -> "ع";
                case 4 -> "7";
                default -> "a";
            }).reduce("", String::concat);
            String before = "Moved 3 ";
            String line = before + Isolated.of(text) + " 12 (x)";

            var bidi = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
            for (int at = 0; at < line.length(); at++) {
                boolean ours = at < before.length() || at >= line.length() - " 12 (x)".length();
                if (ours) {
                    assertEquals(0, bidi.getLevelAt(at), "place %d of %s".formatted(at, line));
                }
            }
        }
    }
}

package org.alignmentmatrix.model;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.alignmentmatrix.model.PlainText.Cleaned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final String FAMILY = "👩\u200D👩\u200D👧\u200D👦";

    @Test
    void controlCharactersGoAndAreCounted() {
        assertEquals(new Cleaned("abc", 5, 0), PlainText.clean("\0a\u001Bb\u007F\u0085c\u009F", true));
    }

    @Test
    void whatXmlCannotCarryGoes() {
        assertEquals(new Cleaned("ab", 2, 0), PlainText.clean("a\uFFFE\uFFFFb", false));
    }

    @Test
    void loneSurrogatesAreReplacedAndPairsStay() {
        assertEquals(new Cleaned("\uFFFDa\uFFFD😀\uFFFD", 0, 3), PlainText.clean("\uDE00a\uD83D😀\uD83D", true));
    }

    @Test
    void lineEndsBecomeUniformWithoutBeingCounted() {
        assertEquals(new Cleaned("a\nb\nc\n\nd\te", 0, 0), PlainText.clean("a\r\nb\rc\n\rd\te", true));
    }

    @Test
    void aTextOfOneLineGetsSpacesForLineEndsAndTabs() {
        assertEquals(new Cleaned("a b c d", 0, 0), PlainText.clean("a\r\nb\nc\td", false));
    }

    @Test
    void scriptsEmojiAndMarksOfDirectionStay() {
        String text = "naïve e\u0301 مرحبا 日本語 " + FAMILY + " 🇩🇪 \u202Eabc\u202C \u200B\uFEFF\u00A0\u2028";
        assertEquals(new Cleaned(text, 0, 0), PlainText.clean(text, false));
    }

    @Test
    void cleanedTextIsAlwaysAllowed() {
        var random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(12), 0, 12).map(choice -> switch (choice) {
                case 0, 1, 2 -> random.nextInt(0x100); // the controls are here
                case 3, 4 -> 0xD800 + random.nextInt(0x800);
                case 5 -> 0xFFF0 + random.nextInt(16);
                default -> random.nextInt(0x1_0000);
            }).collect(StringBuilder::new, (built, c) -> built.append((char) c), StringBuilder::append).toString();
            for (boolean lines : new boolean[] {true, false}) {
                String clean = PlainText.clean(text, lines).text();

                assertDoesNotThrow(() -> PlainText.require("text", clean, text.length(), lines));
                assertEquals(new Cleaned(clean, 0, 0), PlainText.clean(clean, lines), "cleaning twice changes nothing more");
            }
        }
    }

    @Test
    void aForbiddenCharacterIsNamedWithItsPlace() {
        assertRefused("notes must not hold the character U+0000 (at 0)", "\0", true);
        assertRefused("notes must not hold the character U+000D (at 2)", "ab\r\n", true);
        assertRefused("notes must not hold the character U+009F (at 1)", "a\u009F", true);
        assertRefused("notes must not hold the character U+FFFE (at 2)", "😀\uFFFE", true);
        assertRefused("notes must not hold the character U+D83D (at 2)", "😀\uD83D", true);
        assertRefused("notes must not hold the character U+DE00 (at 0)", "\uDE00\uD83D", true);
    }

    @Test
    void lineFeedsAndTabsAreForTextsOfSeveralLines() {
        assertDoesNotThrow(() -> PlainText.require("notes", "a\n\tb", 4, true));
        assertRefused("notes must not hold the character U+000A (at 1)", "a\nb", false);
        assertRefused("notes must not hold the character U+0009 (at 1)", "a\tb", false);
    }

    private static void assertRefused(String message, String text, boolean lines) {
        assertEquals(message,
                assertThrows(IllegalArgumentException.class, () -> PlainText.require("notes", text, 10, lines)).getMessage());
    }

    @Test
    void theLengthIsCountedAsFilesCountIt() {
        assertDoesNotThrow(() -> PlainText.require("title", "😀😀", 4, false));
        assertEquals("title must have at most 3 characters, but has 4",
                assertThrows(IllegalArgumentException.class, () -> PlainText.require("title", "😀😀", 3, false)).getMessage());
    }

    @Test
    void aTextThatFitsIsItsOwnHead() {
        String text = "Webinar";
        assertSame(text, PlainText.head(text, 7));
        assertEquals("Webina", PlainText.head(text, 6));
        assertEquals("", PlainText.head(text, 0));
        assertEquals("", PlainText.head("", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "🇩🇪", "👍🏽", FAMILY, "e\u0301", "\u1112\u1161\u11AB", "❤\uFE0F", "क्षि", "\r\n"})
    void aCharacterAsPeopleSeeItIsKeptWholeOrLeftOut(String character) {
        String text = "a" + character + "b";
        int end = 1 + character.length();
        for (int limit = 1; limit < end; limit++) {
            assertEquals("a", PlainText.head(text, limit), "at most " + limit);
        }
        assertEquals("a" + character, PlainText.head(text, end));
    }

    @Test
    void twoFlagsAreCutBetweenThem() {
        assertEquals("🇩🇪", PlainText.head("🇩🇪🇫🇷", 7));
        assertEquals("🇩🇪", PlainText.head("🇩🇪🇫🇷", 4));
    }

    @Test
    void aHeadIsNeverLongerThanAsked() {
        String text = (FAMILY + "🇩🇪e\u0301 x").repeat(3);
        for (int limit = 0; limit <= text.length(); limit++) {
            String head = PlainText.head(text, limit);
            assertTrue(head.length() <= limit && text.startsWith(head), "at most " + limit);
        }
    }
}

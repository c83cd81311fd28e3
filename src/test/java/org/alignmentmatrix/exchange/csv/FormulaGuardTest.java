package org.alignmentmatrix.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    /// The rule as an expression, to hold against the code that was written without one.
    private static final Pattern RISKY = Pattern.compile("^'*[ \\u00a0\\u3000\\ufeff\\u200b]*[=+\\-@＝＋－＠\\t\\r\\n\\x00].*", Pattern.DOTALL);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)*%?");
    private static final Pattern FORMULA = Pattern.compile("^[ \\u00a0\\u3000\\ufeff\\u200b]*[=+\\-@＝＋－＠\\t\\r\\n\\x00].*", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
            "=1+1|'=1+1",
            "+49 30 1234|'+49 30 1234",
            "-5 % churn|'-5 % churn",
            "@handle|'@handle",
            "＝1+1|'＝1+1",
            "  =1+1|'  =1+1",
            "'=1+1|''=1+1",
            "'' =1+1|''' =1+1",
            "'-5|''-5",
            "--5|'--5",
            "-5.|'-5.",
            "-.5|'-.5",
            "-1..5|'-1..5",
            "-5%%|'-5%%",
            "-|'-",
            "-%|'-%",
            "-٣|'-٣"})
    void aRiskyTextGetsOneApostropheThatCanBeTakenBack(String text, String guarded) {
        assertEquals(guarded, FormulaGuard.guard(text));
        assertEquals(text, FormulaGuard.unguard(guarded));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Webinar", "-5", "+5", "-1,5", "-1.234,56", "+12.5%", "12%", "O'Neill", "'tis", "'", "''",
            "a=b", " ", "1+1", "5-"})
    void anHonestTextStaysAsItIs(String text) {
        assertSame(text, FormulaGuard.guard(text));
        assertSame(text, FormulaGuard.unguard(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1", "\0", "\u00A0=1", "\u3000+", "\uFEFF@x", "\u200B-x", " \u00A0\u200B="})
    void blanksAndControlCharactersHideNoFormula(String text) {
        assertEquals("'" + text, FormulaGuard.guard(text));
        assertEquals(text, FormulaGuard.unguard("'" + text));
    }

    @Test
    void twentyThousandNastyTextsComeBackAndNoneIsAFormula() {
        var random = new SplittableRandom(6);
        var wrong = new ArrayList<String>();
        int guarded = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = i % 2 == 0 ? NastyText.of(random, true) : fromAlphabet(random);
            String cell = FormulaGuard.guard(text);
            boolean needed = RISKY.matcher(text).matches() && !PLAIN_NUMBER.matcher(text).matches();
            guarded += needed ? 1 : 0;
            boolean formula = FORMULA.matcher(cell).matches() && !PLAIN_NUMBER.matcher(cell).matches();
            if (formula || !cell.equals(needed ? "'" + text : text) || !FormulaGuard.unguard(cell).equals(text)) {
                wrong.add(text);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(guarded > 5_000, "only " + guarded + " of the texts were risky");
    }

    @Test
    void aVeryLongTextNeedsNoDeepStack() {
        String number = "-1" + ".1".repeat(500_000);
        String apostrophes = "'".repeat(1_000_000) + "=";

        assertSame(number, FormulaGuard.guard(number));
        assertEquals("'" + apostrophes, FormulaGuard.guard(apostrophes));
    }

    private static String fromAlphabet(SplittableRandom random) {
        String alphabet = "'' =+-@＝\t\n\r\0\u00A0\u3000\uFEFF\u200B059.,%a";
        var text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}

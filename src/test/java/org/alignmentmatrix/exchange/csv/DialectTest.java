package org.alignmentmatrix.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.alignmentmatrix.exchange.csv.Dialect.DecimalMark;
import org.alignmentmatrix.exchange.csv.Dialect.Delimiter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest {

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "fr-FR", "es-ES", "it-IT", "nl-NL", "pt-BR", "pl-PL", "ru-RU", "tr-TR", "sv-SE"})
    void excelWantsSemicolonsWherePeopleWriteADecimalComma(String locale) {
        assertEquals(new Dialect(Delimiter.SEMICOLON, DecimalMark.COMMA, true), Dialect.excelFor(Locale.forLanguageTag(locale)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "de-CH", "ja-JP", "zh-CN", "th-TH", "he-IL", "und"})
    void excelWantsCommasElsewhere(String locale) {
        assertEquals(new Dialect(Delimiter.COMMA, DecimalMark.POINT, true), Dialect.excelFor(Locale.forLanguageTag(locale)));
    }

    @Test
    void thePlainDialectIsForPrograms() {
        assertEquals(new Dialect(Delimiter.COMMA, DecimalMark.POINT, false), Dialect.PLAIN);
    }

    @Test
    void anotherDelimiterLeavesTheDecimalMarkToTheReader() {
        Dialect german = Dialect.excelFor(Locale.GERMANY);

        assertEquals(new Dialect(Delimiter.TAB, DecimalMark.COMMA, true), german.withDelimiter(Delimiter.TAB));
        assertEquals(new Dialect(Delimiter.SEMICOLON, DecimalMark.COMMA, false), german.withByteOrderMark(false));
    }

    @Test
    void presetsAreWhatTheirNamesSay() {
        assertEquals(new Dialect(Delimiter.COMMA, DecimalMark.POINT, true), Preset.EXCEL_COMMA.dialect(Locale.GERMANY));
        assertEquals(new Dialect(Delimiter.SEMICOLON, DecimalMark.COMMA, true), Preset.EXCEL_SEMICOLON.dialect(Locale.UK));
        assertEquals(Dialect.excelFor(Locale.GERMANY), Preset.EXCEL_HERE.dialect(Locale.GERMANY));
        assertEquals(Dialect.excelFor(Locale.UK), Preset.EXCEL_HERE.dialect(Locale.UK));
        assertEquals(Dialect.PLAIN, Preset.PLAIN.dialect(Locale.GERMANY));
    }
}

package org.alignmentmatrix.insight;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.FieldType;
import org.jspecify.annotations.Nullable;

/// Texts made alike for searching: what people take for the same letter is the same character, and every gap is one space.
///
/// Large and small letters, accents, vowel points, ligatures, wide forms, quotes and dashes make no difference; neither do
/// characters that nobody sees. Marks of scripts that cannot be read without them (Hindi, Thai, the voiced signs of Japanese) stay.
final class SearchText {

    /// Between the fields of a card. No folded text holds it, so a phrase is never found across two fields.
    private static final String FIELD_END = "\n";

    /// What decomposition leaves as it is although people type the plain letter for it.
    private static final Map<Integer, String> PLAIN = Stream.of(
            "øo", "łl", "đd", "ðd", "ħh", "ŧt", "æae", "œoe", "þth",
            "‘'", "’'", "‚'", "ʼ'", "“\"", "”\"", "„\"", "«\"", "»\"",
            "‐-", "‒-", "–-", "—-", "−-")
            .collect(Collectors.toUnmodifiableMap(pair -> pair.codePointAt(0), pair -> pair.substring(1)));

    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final int VOICED_SIGN = 0x3099;
    private static final int SEMI_VOICED_SIGN = 0x309A;
    private static final int ARABIC_STRETCH = 0x0640;

    private SearchText() {
    }

    /// All words of a card, folded, field by field.
    static String of(Card card) {
        return CardField.ALL.stream().flatMap(field -> words(field.type(), field.of(card)))
                .map(SearchText::fold).collect(Collectors.joining(FIELD_END));
    }

    private static Stream<String> words(FieldType<?> type, @Nullable Object value) {
        return switch (type) {
            case FieldType.Text _ -> Stream.of((String) value);
            case FieldType.Words _ -> ((Collection<?>) value).stream().map(Object::toString);
            case FieldType.Choice<?> _, FieldType.Day _, FieldType.Percent _, FieldType.Marks<?> _,
                 FieldType.Count _, FieldType.Flag _ -> Stream.empty();
        };
    }

    /// One text made alike. Folding it again changes nothing.
    static String fold(String text) {
        var folded = new StringBuilder(text.length());
        if (text.chars().allMatch(c -> c < FIRST_BEYOND_ASCII)) {
            text.chars().forEach(c -> spell(c, folded)); // most texts; the long way costs ten times as much
        } else {
            String apart = withoutMarks(Normalizer.normalize(text, Normalizer.Form.NFKD));
            String capitals = apart.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT); // or capital ẞ would not become SS
            capitals.codePoints().forEach(c -> spell(c, folded));
        }
        return folded.toString();
    }

    /// Before the letters become alike, for some marks have capitals that are letters.
    private static String withoutMarks(String apart) {
        var left = new StringBuilder(apart.length());
        apart.codePoints().filter(c -> c < FIRST_BEYOND_ASCII || !isUnheard(c)).forEach(left::appendCodePoint);
        return left.toString();
    }

    /// One character after the other, so that a sigma at the end of a word is like any other.
    private static void spell(int character, StringBuilder spelt) {
        int c = Character.toLowerCase(character);
        String plain = c < FIRST_BEYOND_ASCII ? null : PLAIN.get(c);
        if (plain != null) {
            spelt.append(plain);
        } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
            spelt.appendCodePoint(c);
        } else if (!spelt.isEmpty() && spelt.charAt(spelt.length() - 1) != ' ') {
            spelt.append(' ');
        }
    }

    private static boolean isUnheard(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK -> c != VOICED_SIGN && c != SEMI_VOICED_SIGN && isOptionalIn(Character.UnicodeScript.of(c));
            case Character.FORMAT -> true;
            default -> c == ARABIC_STRETCH;
        };
    }

    private static boolean isOptionalIn(Character.UnicodeScript script) {
        return switch (script) {
            case INHERITED, GREEK, CYRILLIC, HEBREW, ARABIC, SYRIAC -> true;
            default -> false;
        };
    }
}

package org.alignmentmatrix.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.samples.SampleCards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            WEBINAR,                  webinar
            Größe,                    GRÖSSE
            GRÖẞE,                    grosse
            İstanbul,                 istanbul
            ISPARTA,                  ısparta
            naïve,                    naive
            e\u0301\u0323te\u0301,    ÉTÉ
            Sørensen,                 sorensen
            Łódź,                     lodz
            Æsop,                     aesop
            ΟΔΟΣ,                     οδός
            ὁδὸς,                     οδοσ
            ᾳ,                        Α
            Ёлка,                     елка
            مُحَمَّد,                   محمد
            أحمد,                     احمد
            محـــمد,                  محمد
            שָׁלוֹם,                    שלום
            ﬁnance,                   FINANCE
            ＣＲＭ,                    crm
            ❤️,                        ❤
            soft\u00ADhyphen,         softhyphen
            buyer’s,                  buyer's
            win – loss,               win - loss
            """)
    void whatPeopleTakeForTheSameIsTheSame(String one, String other) {
        assertEquals(SearchText.fold(other), SearchText.fold(one));
    }

    @ParameterizedTest
    @CsvSource({"か, が", "हिन्दी, हन्द", "ที่, ที", "😀, 😁", "lead, leads", "ش, س"})
    void whatIsAnotherLetterStaysAnother(String one, String other) {
        assertFalse(SearchText.fold(one).equals(SearchText.fold(other)), SearchText.fold(one));
    }

    @Test
    void everyGapIsOneSpace() {
        assertEquals("one two three ", SearchText.fold(" one\u00A0\n\ttwo\u3000three\u2028"));
    }

    @Test
    void foldingTwiceChangesNothing() {
        Set<String> wrong = LongStream.range(0, 60).mapToObj(RandomBoards::of)
                .flatMap(board -> board.cards().stream())
                .flatMap(card -> List.of(card.title(), card.owner(), card.notes()).stream())
                .filter(text -> !SearchText.fold(SearchText.fold(text)).equals(SearchText.fold(text)))
                .collect(Collectors.toSet());

        assertEquals(Set.of(), wrong);
    }

    @Test
    void theTextOfACardHoldsEveryFieldWithWords() {
        Card card = SampleCards.card(1);
        for (CardField<?> field : CardField.ALL) {
            card = switch (field.type()) {
                case FieldType.Text _ -> filled(field, card, "Words of " + field.key());
                case FieldType.Words _ -> filled(field, card, List.of("First of " + field.key(), "Second of " + field.key()));
                case FieldType.Choice<?> _, FieldType.Day _, FieldType.Percent _, FieldType.Marks<?> _,
                     FieldType.Count _, FieldType.Flag _ -> card;
            };
        }

        assertEquals("words of title\nwords of owner\nfirst of tags\nsecond of tags\nwords of customersales\nwords of customermarketing\n"
                + "words of messagesales\nwords of messagemarketing\nwords of measuresales\nwords of measuremarketing\n"
                + "words of whyhere\nwords of notes", SearchText.of(card));
    }

    /// The type of the field has said what it takes.
    @SuppressWarnings("unchecked")
    private static <T> Card filled(CardField<T> field, Card card, Object value) {
        return field.set(card, (T) value);
    }

    @Test
    void severalWordsMustAllOccurAnywhere() {
        TextQuery query = TextQuery.of("  Ana LEAD ");

        assertEquals(List.of("ana", "lead"), query.terms());
        assertTrue(query.fits("one lead definition\nana"));
        assertFalse(query.fits("one lead definition\nben"));
    }

    @Test
    void aQuotedPhraseIsKeptTogether() {
        assertEquals(List.of("one lead", "ana", "x"), TextQuery.of("\"One  Lead\" Ana\"x\"").terms());
        assertEquals(List.of("one lead"), TextQuery.of("“one lead”").terms());
        assertTrue(TextQuery.of("\"one lead\"").fits("one lead definition"));
        assertFalse(TextQuery.of("\"lead one\"").fits("one lead definition"));
        assertFalse(TextQuery.of("\"definition ana\"").fits("one lead definition\nana"), "a phrase stands in one field");
    }

    @Test
    void aQuoteThatIsStillOpenReachesToTheEnd() {
        assertEquals(List.of("ana", "one le"), TextQuery.of("ana \"one le").terms());
    }

    @Test
    void spacesAndQuotesAskForNothing() {
        assertTrue(TextQuery.of("").isEmpty());
        assertTrue(TextQuery.of(" \" \" ").isEmpty());
        assertTrue(TextQuery.of("\u200B").isEmpty());
    }
}

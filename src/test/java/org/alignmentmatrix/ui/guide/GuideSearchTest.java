package org.alignmentmatrix.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.Note;
import org.alignmentmatrix.insight.TextQuery;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;

class GuideSearchTest {

    private final GuideSearch search = new GuideSearch(new Pages(Guide.in(Locale.ENGLISH), Messages.in(Locale.UK)));

    private List<GuideSearch.Hit> find(String typed) {
        return search.find(TextQuery.of(typed));
    }

    private List<String> titles(String typed) {
        return find(typed).stream().map(GuideSearch.Hit::title).toList();
    }

    @Test
    void whatHasTheWordInItsTitleComesFirst() {
        assertEquals(List.of("K4 Lack of trust", "I4 Build trust by openness", "Customer satisfaction and trust", "Customers",
                "Early and late gains", "What does it do for the brand?", "How do we measure success?"), titles("trust"));
    }

    @Test
    void aHitShowsThePassageWithTheWord() {
        assertEquals(new GuideSearch.Hit(GuideAddress.about(Friction.K1), "Frictions", "K1 Lack of communication",
                "Leads arrive unqualified, or sales never hears that they exist."), find("unqualified").getFirst());
        assertEquals("More trust", find("trust").get(4).passage());
    }

    @Test
    void allWordsMustBeThereWhateverTheirCase() {
        assertEquals(List.of("F2 How easily do marketing’s leads reach sales for follow-up?"), titles("EASILY Leads"));
        assertEquals(List.of(), titles("easily dinner"));
    }

    @Test
    void anIdAndAPageAreFoundToo() {
        assertEquals(GuideAddress.about(Question.F8), find("f8").getFirst().to());
        assertEquals(GuideAddress.of(GuideChapter.FRICTIONS), find("frictions").getFirst().to());
    }

    @Test
    void whatStandsOnTwoPagesIsListedForEach() {
        assertEquals(List.of("Frictions", "Improvements"), find("our own reading").stream().map(GuideSearch.Hit::where).toList());
        assertEquals(GuideAddress.about(Note.PAIRING), find("our own reading").getFirst().to());
    }

    @Test
    void nothingIsFoundForNothing() {
        assertEquals(List.of(), titles("  "));
        assertEquals(List.of(), titles("zeppelin"));
    }

    @Test
    void wholeWordsAreMarked() {
        String text = "Work with mixed messages; a message’s end.";
        List<String> marked = Marks.of(TextQuery.of("MESS \"work with\"")).in(text).stream()
                .map(range -> text.substring(range.from(), range.to())).toList();

        assertEquals(List.of("Work", "with", "messages", "message’s"), marked);
        assertEquals(List.of(), Marks.NONE.in(text));
    }
}

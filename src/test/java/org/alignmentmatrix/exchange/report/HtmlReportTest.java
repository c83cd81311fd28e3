package org.alignmentmatrix.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.alignmentmatrix.exchange.csv.NastyBoards;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.samples.WorkedExample;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

    private static final String NASTY = "</td><script>alert(1)</script><img src=x onerror=\"a()\"> & 'x' &lt; <!-- ]]>";
    private static final Set<String> OURS = Set.of("html", "head", "meta", "title", "style", "body", "header", "h1", "p", "nav", "ul", "li",
            "a", "main", "section", "h2", "h3", "dl", "div", "dt", "dd", "b", "span", "table", "colgroup", "col", "thead", "tr", "th",
            "tbody", "td", "figure", "svg");

    @Test
    void nothingThatPeopleWroteBecomesMarkup() throws Exception {
        Report report = new Report(NASTY, NASTY, "en", List.of(new Report.Section(Report.Topic.CARDS, NASTY, List.of(
                new Block.Heading(NASTY), new Block.Paragraph(NASTY), new Block.Note(NASTY),
                new Block.Facts(List.of(new Block.Fact(NASTY, NASTY, NASTY))), new Block.Bullets(List.of(NASTY)),
                new Block.Grid(List.of(new Block.Column(NASTY, 0.5, false), new Block.Column(NASTY, 0.5, true)),
                        List.of(List.of(NASTY, NASTY))),
                new Block.Drawing(Block.Subject.RADAR, NASTY), new Block.Drawing(Block.Subject.BOARD, NASTY)))));

        Document page = parsed(HtmlReport.write(report, subject -> subject == Block.Subject.BOARD ? "<svg/>\n" : ""));

        assertTrue(OURS.containsAll(elements(page)), () -> elements(page).toString());
        for (String element : List.of("title", "h1", "h2", "h3", "li", "dt", "b", "span", "th", "td")) {
            NodeList found = page.getElementsByTagName(element);
            assertEquals(NASTY, found.item(found.getLength() - 1).getTextContent(), element);
        }
        assertEquals(NASTY, ((Element) page.getElementsByTagName("figure").item(0)).getAttribute("aria-label"));
    }

    @Test
    void pagesOfNastyBoardsAreWellFormedAndHoldEveryCell() throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            Board board = NastyBoards.spoilt(RandomBoards.of(seed), new Random(seed));
            Report report = Reports.of(board, ReportsTest.WORDS, ReportsTest.TODAY);

            Document page = parsed(HtmlReport.write(report, _ -> ""));

            assertTrue(OURS.containsAll(elements(page)), () -> elements(page).toString());
            List<String> expected = report.sections().stream().flatMap(section -> section.blocks().stream())
                    .flatMap(block -> block instanceof Block.Grid grid ? grid.rows().stream() : Stream.of())
                    .map(row -> String.join("", row)).toList();
            assertEquals(expected, texts(page.getElementsByTagName("tbody")));
        }
    }

    @Test
    void headingsAreInOrder() throws Exception {
        Document page = parsed(HtmlReport.write(Reports.of(WorkedExample.board(), ReportsTest.WORDS, ReportsTest.TODAY), _ -> ""));

        var ranks = new StringBuilder();
        NodeList all = page.getElementsByTagName("*");
        IntStream.range(0, all.getLength()).mapToObj(i -> all.item(i).getNodeName()).filter(name -> name.matches("h[1-6]"))
                .forEach(name -> ranks.append(name.charAt(1)));
        assertEquals("1" + "2" + "2333333" + "23333" + "23333" + "2" + "23" + "2", ranks.toString());
        assertEquals("en", page.getDocumentElement().getAttribute("lang"));
        NodeList heads = page.getElementsByTagName("th");
        IntStream.range(0, heads.getLength()).forEach(i -> assertTrue(((Element) heads.item(i)).hasAttribute("scope")));
    }

    @Test
    void nothingIsRunOrFetched() {
        String page = HtmlReport.write(Reports.of(WorkedExample.board(), ReportsTest.WORDS, ReportsTest.TODAY), _ -> "");

        for (String forbidden : List.of("<script", "src=", "http:", "https:", "url(", "@import", "<link")) {
            assertFalse(page.contains(forbidden), forbidden);
        }
        assertTrue(page.contains(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>"));
    }

    @Test
    void whatIsNoCharacterIsReplaced() {
        assertEquals("a\uFFFDb\uFFFDc\uFFFD\n\t👩‍👩‍👧‍👦 &quot;&#39;", HtmlText.escaped("a\u0000b\uD800c\uFFFF\n\t👩‍👩‍👧‍👦 \"'"));
    }

    private static List<String> texts(NodeList bodies) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < bodies.getLength(); i++) {
            NodeList rows = ((Element) bodies.item(i)).getElementsByTagName("tr");
            for (int j = 0; j < rows.getLength(); j++) {
                texts.add(rows.item(j).getTextContent());
            }
        }
        return texts;
    }

    private static Set<String> elements(Document page) {
        NodeList all = page.getElementsByTagName("*");
        var names = new TreeSet<String>();
        IntStream.range(0, all.getLength()).forEach(i -> names.add(all.item(i).getNodeName()));
        return names;
    }

    private static Document parsed(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>\n", ""))));
    }
}

package org.alignmentmatrix.publish.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alignmentmatrix.exchange.report.Block;
import org.alignmentmatrix.exchange.report.Report;
import org.alignmentmatrix.exchange.report.Report.Topic;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.BoardPicture;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.paint.pdf.PageImages;
import org.alignmentmatrix.publish.Progress;
import org.alignmentmatrix.samples.PlainChartWords;
import org.alignmentmatrix.samples.PlainWords;
import org.alignmentmatrix.samples.SampleCards;
import org.alignmentmatrix.samples.WorkedExample;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PapersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Report EMPTY = new Report("Coffee to hotels", "22 November 2026", "en", List.of());
    private static final BoardPicture.Look LOOK = BoardPicture.Look.of(Palette.of(Theme.LIGHT));

    private final Papers papers = new Papers(new PlainWords(), new PlainChartWords(), new PlainPaperWords());

    @ParameterizedTest
    @EnumSource
    void theBoardIsOnExactlyOnePageThatLiesOnItsSide(Paper.Size size) throws IOException {
        byte[] pdf = make(WorkedExample.board(), EMPTY, Paper.boardOnly(size));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(size.width(), document.getPage(0).getMediaBox().getWidth(), 0.01);
            assertEquals(size.height(), document.getPage(0).getMediaBox().getHeight(), 0.01);
        }
        assertTrue(size.width() > size.height());
    }

    @Test
    void theTitlesOnThePageAreThoseOfTheCardsInAllScripts() throws IOException {
        List<String> titles = List.of("Premium coffee", "Αναβάθμιση πωλήσεων", "Новая реклама", "حملة المنتج", "市场营销计划", "קמפיין",
                "Launch 🚀 plan", "Łódź über naïve");
        var cards = new ArrayList<Card>();
        for (int i = 0; i < titles.size(); i++) {
            var place = new Place.OnMatrix(Quadrant.values()[i % 4], new Spot(0.5, i < 4 ? 0.2 : 0.8));
            cards.add(SampleCards.card(i + 1, titles.get(i)).withPlace(place));
        }

        String text = text(make(Board.EMPTY.withCards(Cards.of(cards)), EMPTY, Paper.boardOnly(Paper.Size.A4)));

        assertEquals(List.of(), titles.stream().filter(title -> !text.contains(title)).toList(), text);
        assertTrue(text.contains("Coffee to hotels"), text);
        assertTrue(text.contains("22 November 2026"), text);
    }

    @Test
    void cardsBesideTheMatrixAreCounted() throws IOException {
        Card parked = SampleCards.card(3).withPlace(Place.PARKING_LOT);
        Board board = Board.EMPTY.withCards(Cards.of(List.of(SampleCards.card(1), SampleCards.card(2), parked)));

        assertTrue(text(make(board, EMPTY, Paper.boardOnly(Paper.Size.A4))).contains("Tray 2, parked 1"));
    }

    @Test
    void onlyTheWantedPartsOfTheReportFollow() throws IOException {
        var report = new Report("Coffee", "", "en", Arrays.stream(Topic.values())
                .map(topic -> new Report.Section(topic, "About " + topic, List.of(new Block.Paragraph("Text")))).toList());

        byte[] pdf = make(Board.EMPTY, report, new Paper(Paper.Size.A4, EnumSet.of(Topic.GOALS, Topic.CARDS)));

        assertEquals("About CARDS\nText\nAbout GOALS\nText\nCoffee Page 2 of 2\n", page(pdf, 2));
        assertEquals(List.of("Coffee 1", "About CARDS 2", "About GOALS 2"), contents(pdf));
    }

    @Test
    void allKindsOfBlocksAreSet() throws IOException {
        byte[] pdf = make(WorkedExample.board(), report(
                new Block.Heading("Part"),
                new Block.Paragraph("First line\nsecond line"),
                new Block.Note("Nothing more"),
                new Block.Facts(List.of(new Block.Fact("Index", "62 %", "of 100"), new Block.Fact("Cards", "14", ""))),
                new Block.Bullets(List.of("One", "Two")),
                new Block.Drawing(Block.Subject.BOARD, "not here"),
                new Block.Grid(List.of(new Block.Column("Id", 0.2, false), new Block.Column("Votes", 0.2, true)),
                        List.of(List.of("C-001", "5")))),
                Paper.whole(Paper.Size.A4));

        assertEquals("""
                Heading
                Part
                First line
                second line
                Nothing more
                Index
                62 %
                of 100
                Cards
                14
                • One
                • Two
                Id Votes
                C-001 5
                Coffee Page 2 of 2
                """, page(pdf, 2));
    }

    @Test
    void theChartsOfTheChecklistArePainted() throws IOException {
        Report report = report(new Block.Drawing(Block.Subject.RADAR, ""), new Block.Drawing(Block.Subject.BARS, ""));
        String text = text(make(WorkedExample.board(), report, Paper.whole(Paper.Size.A4)));

        WorkedExample.board().checklist().own().all()
                .forEach(own -> assertEquals(1, count(text, "Ask " + own.id()), "Ask " + own.id()));
        assertEquals(1, count(text, "Ask T1\n"));
        assertEquals(1, count(text, "Ask R4\n"));
    }

    @Test
    void headersComeAgainAndNoRowIsLostOrTorn() throws IOException {
        List<List<String>> rows = IntStream.rangeClosed(1, 300).mapToObj(i -> List.of("row" + i, "word ".repeat(60) + "end" + i)).toList();
        var grid = new Block.Grid(List.of(new Block.Column("Number", 0.2, false), new Block.Column("Words", 0.5, false)), rows);
        byte[] pdf = make(Board.EMPTY, report(grid), Paper.whole(Paper.Size.LETTER));

        String text = text(pdf);
        int pages = pages(pdf);
        assertTrue(pages > 3, pages + " pages");
        assertEquals(pages - 1, count(text, "Number Words\n"));
        for (int page = 2; page <= pages; page++) {
            List<String> begun = words(page(pdf, page), "row");
            assertEquals(begun, words(page(pdf, page), "end").stream().map(word -> word.replace("end", "row")).toList());
        }
        assertEquals(rows.stream().map(List::getFirst).toList(), words(text, "row"));
    }

    @Test
    void aRowHigherThanAPageGoesOnOnTheNext() throws IOException {
        String words = IntStream.range(0, 4000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        var columns = List.of(new Block.Column("Words", 0.3, false), new Block.Column("", 0.7, false));
        byte[] pdf = make(Board.EMPTY, report(new Block.Grid(columns, List.of(List.of(words, "")))), Paper.whole(Paper.Size.A4));

        assertTrue(pages(pdf) > 3);
        assertEquals(IntStream.range(0, 4000).mapToObj(i -> "w" + i).toList(), words(text(pdf), "w"));
    }

    @Test
    void nothingReachesBeyondTheEdgesOfThePages() {
        byte[] pdf = make(WorkedExample.board(), report(new Block.Paragraph("W".repeat(500)), new Block.Drawing(Block.Subject.BARS, ""),
                new Block.Grid(List.of(new Block.Column("Long", 0.01, true), new Block.Column("Longer", 0.5, false)),
                        Collections.nCopies(40, List.of("123456789012345678901234567890", "x")))), Paper.whole(Paper.Size.A4));

        try (var pages = new PageImages(pdf)) {
            for (int page = 1; page <= pages.count(); page++) {
                var picture = pages.picture(page, 1);
                for (int x = 0; x < picture.getWidth(); x++) {
                    for (int y = 0; y < picture.getHeight(); y++) {
                        boolean edge = x < 18 || y < 18 || x >= picture.getWidth() - 18 || y >= picture.getHeight() - 18;
                        assertTrue(!edge || (picture.getRGB(x, y) & 0xffffff) == 0xffffff,
                                "Page " + page + " is painted at " + x + ", " + y);
                    }
                }
            }
        }
    }

    @Test
    void allThemesHaveTheirGround() {
        for (Theme theme : Theme.values()) {
            Palette palette = Palette.of(theme);
            byte[] pdf = papers.of(Board.EMPTY, EMPTY, Paper.boardOnly(Paper.Size.A4), BoardPicture.Look.of(palette), new BoardFonts(), TODAY, Progress.SILENT);
            try (var pages = new PageImages(pdf)) {
                var colour = palette.colour("surface");
                assertEquals((int) Math.round(colour.getGreen() * 255), pages.picture(1, 1).getRGB(5, 5) >> 8 & 255, 1, theme.name());
            }
        }
    }

    @Test
    void workThatNobodyWantsAnyMoreEnds() {
        var report = report(new Block.Grid(List.of(new Block.Column("Words", 1, false)), Collections.nCopies(3000, List.of("x"))));
        var heard = new ArrayList<Double>();
        var progress = new Progress() {
            @Override
            public void at(String what, double share) {
                heard.add(share);
            }

            @Override
            public boolean isCancelled() {
                return heard.size() > 5;
            }
        };

        assertThrows(CancellationException.class,
                () -> papers.of(Board.EMPTY, report, Paper.whole(Paper.Size.A4), LOOK, new BoardFonts(), TODAY,
                        progress));
        assertEquals(heard.stream().sorted().toList(), heard);
        assertEquals(6, heard.size());
    }

    private static Report report(Block... blocks) {
        return new Report("Coffee", "", "en", List.of(new Report.Section(Topic.BOARD, "Heading", List.of(blocks))));
    }

    private byte[] make(Board board, Report report, Paper paper) {
        return papers.of(board, report, paper, LOOK, new BoardFonts(), TODAY, Progress.SILENT);
    }

    private static int pages(byte[] pdf) {
        try (var pages = new PageImages(pdf)) {
            return pages.count();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String page(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    private static List<String> contents(byte[] pdf) throws IOException {
        var names = new ArrayList<String>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var item : document.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle() + " " + (document.getPages().indexOf(item.findDestinationPage(document)) + 1));
            }
        }
        return names;
    }

    private static int count(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }

    /// The words of a text that begin like this and go on with digits.
    private static List<String> words(String text, String begin) {
        return Arrays.stream(text.split("\\s+")).filter(word -> word.matches(begin + "[0-9]+")).toList();
    }
}

package org.alignmentmatrix.publish.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.exchange.report.Report;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.ChartWords;
import org.alignmentmatrix.geometry.FrameWords;
import org.alignmentmatrix.geometry.Subject;
import org.alignmentmatrix.geometry.TextFit;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.BoardPicture;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.Surface;
import org.alignmentmatrix.paint.pdf.PdfPaper;
import org.alignmentmatrix.publish.Progress;

/// Puts a board on paper, as a PDF file: the board on exactly one page, then what its report says, with page numbers and a list of
/// contents.
///
/// @param board the words on the board
/// @param charts those on the charts of the checklist
/// @param words those that only paper needs
public record Papers(FrameWords board, ChartWords charts, PaperWords words) {

    private static final double MARGIN = 34; // around a page, in points
    private static final double FOOTER = 16; // the height of the line with the number
    private static final double BOARD_MARGIN = 22; // around the page with the board, so that it becomes large
    private static final double SCALE = 0.625; // of a length of the screen on the page with the board
    private static final String BETWEEN = "   ·   ";
    private static final double BEFORE_PAINTING = 0.4; // the share of the work

    /// Makes the file. May be called on any thread, as long as the fonts are used by no other meanwhile.
    ///
    /// @param shown the board that is painted, its people named or not
    /// @param report what its pages say; drawings of the board are left out, because it has a page of its own
    /// @param today decides what is overdue
    /// @param look its colours and where the quadrants stand, for all pages; its size is that of the page
    /// @param progress hears the share of the work, with the title of what is made
    /// @return the bytes of a PDF file
    /// @throws CancellationException if `progress` says that nobody wants it any more
    public byte[] of(Board shown, Report report, Paper paper, BoardPicture.Look look, BoardFonts fonts, LocalDate today,
                     Progress progress) {
        Palette palette = look.palette();
        double width = paper.size().width();
        double height = paper.size().height();
        var sheets = new Sheets(new Box(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN - FOOTER), progress::isCancelled);
        var fit = new TextFit(fonts);
        var layout = new ReportLayout(sheets, palette, fit, Charts.of(shown.checklist(), charts, palette, fonts));
        List<Report.Section> sections = report.sections().stream().filter(section -> paper.topics().contains(section.topic())).toList();
        for (int i = 0; i < sections.size(); i++) {
            progress.at(report.title(), BEFORE_PAINTING * i / sections.size());
            layout.section(sections.get(i));
        }
        try (var file = new PdfPaper(report.title(), report.language(), fonts)) {
            boardPage(file, new Page(shown, report, look, fonts, today), paper.size());
            List<Sheets.Sheet> all = sheets.all();
            for (int i = 0; i < all.size(); i++) {
                progress.at(report.title(), BEFORE_PAINTING + (1 - BEFORE_PAINTING) * i / all.size());
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
                Surface surface = file.newPage(width, height);
                ground(surface, palette, width, height);
                all.get(i).names().forEach(file::nameInContents);
                all.get(i).paint(surface);
                footer(surface, palette, paper.size(), report.title(), words.page(i + 2, all.size() + 1), fit);
            }
            return file.finish();
        }
    }

    private record Page(Board board, Report report, BoardPicture.Look look, BoardFonts fonts, LocalDate today) {
    }

    private void boardPage(PdfPaper file, Page page, Paper.Size size) {
        Surface surface = file.newPage(size.width(), size.height());
        Palette palette = page.look.palette();
        ground(surface, palette, size.width(), size.height());
        file.nameInContents(page.report.title());
        double room = size.width() - 2 * BOARD_MARGIN;
        var fit = new TextFit(page.fonts);
        String aside = aside(page);
        double asideWidth = fit.width(aside, Style.ASIDE.role()) * Style.ASIDE.scale();
        String title = fit.line(page.report.title().replace('\n', ' '), Style.TITLE.role(),
                (room - asideWidth - MARGIN) / Style.TITLE.scale());
        Style.TITLE.write(surface, palette, title, BOARD_MARGIN, BOARD_MARGIN, TextAlignment.LEFT);
        Style.ASIDE.write(surface, palette, aside, size.width() - BOARD_MARGIN,
                BOARD_MARGIN + (Style.TITLE.lineHeight() - Style.ASIDE.lineHeight()) / 2, TextAlignment.RIGHT);
        double top = BOARD_MARGIN + Style.TITLE.lineHeight() + 4;
        double matrixWidth = room / SCALE;
        double matrixHeight = (size.height() - top - BOARD_MARGIN) / SCALE;
        BoardPicture.Look look = page.look.sized(matrixWidth, matrixHeight, 0);
        surface.save();
        surface.translate(BOARD_MARGIN, top);
        surface.scale(SCALE);
        BoardPicture.of(Subject.of(page.board), look, board, page.fonts, page.today).paint(surface, 1);
        surface.restore();
    }

    /// The subtitle of the report, and how many cards are not on the matrix.
    private String aside(Page page) {
        int tray = (int) page.board.cards().stream().filter(card -> card.place().equals(Place.TRAY)).count();
        int parked = (int) page.board.cards().stream().filter(card -> card.place().equals(Place.PARKING_LOT)).count();
        String subtitle = page.report.subtitle();
        if (tray + parked == 0) {
            return subtitle;
        }
        return subtitle.isEmpty() ? words.beside(tray, parked) : words.beside(tray, parked) + BETWEEN + subtitle;
    }

    private static void ground(Surface surface, Palette palette, double width, double height) {
        Color ground = palette.colour("surface");
        if (!ground.equals(Color.WHITE)) { // the colour of paper
            surface.setFill(ground);
            surface.fillRect(-1, -1, width + 2, height + 2); // the last row of pixels is a part of one
        }
    }

    private static void footer(Surface surface, Palette palette, Paper.Size size, String title, String number, TextFit fit) {
        double top = size.height() - MARGIN - Style.SMALL.lineHeight();
        double room = size.width() - 2 * MARGIN - (fit.width(number, Style.SMALL.role()) + MARGIN) * Style.SMALL.scale();
        Style.SMALL.write(surface, palette, fit.line(title.replace('\n', ' '), Style.SMALL.role(), room / Style.SMALL.scale()),
                MARGIN, top, TextAlignment.LEFT);
        Style.SMALL.write(surface, palette, number, size.width() - MARGIN, top, TextAlignment.RIGHT);
    }
}

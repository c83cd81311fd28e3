package org.alignmentmatrix.publish;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alignmentmatrix.exchange.report.Block.Subject;
import org.alignmentmatrix.exchange.report.HtmlReport;
import org.alignmentmatrix.exchange.report.MarkdownReport;
import org.alignmentmatrix.exchange.report.Report;
import org.alignmentmatrix.exchange.report.Reports;
import org.alignmentmatrix.geometry.ChartWords;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.paint.BarsPicture;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.Picture;
import org.alignmentmatrix.paint.RadarPicture;
import org.alignmentmatrix.publish.paper.Papers;

/// Writes the report on a board in all its forms.
///
/// @param painting of the board in it
record ReportMaking(Wording wording, BoardPainting painting) {

    private static final double RADAR_WIDTH = 560; // in logical pixels
    private static final double RADAR_HEIGHT = 400;
    private static final double BARS_WIDTH = 1000;

    Report report(Board board, LocalDate today) {
        return Reports.of(board, wording.report(), today);
    }

    /// One page for the browser, with its drawings inside.
    byte[] html(Board board, Order order, LocalDate today, Steps steps) {
        Report report = report(board, today);
        steps.at(order.fileName(Form.HTML), 0.2);
        Map<Subject, String> drawings = painting.toolkit().call(() -> drawings(board, order, today));
        return HtmlReport.write(report, drawings::get).getBytes(StandardCharsets.UTF_8);
    }

    private Map<Subject, String> drawings(Board board, Order order, LocalDate today) {
        var drawings = new EnumMap<Subject, String>(Subject.class);
        for (Subject subject : Subject.values()) {
            drawings.put(subject, drawing(subject, board, order, today).svg(subject == Subject.BOARD ? board.title() : ""));
        }
        return drawings;
    }

    /// On the thread of the toolkit.
    Picture drawing(Subject subject, Board board, Order order, LocalDate today) {
        Palette palette = Palette.of(order.theme());
        var fonts = new BoardFonts();
        ChartWords words = wording.charts().apply(board.checklist().words());
        List<Voice> voices = Stream.of(Voice.values()).filter(voice -> hasAnswers(board.checklist(), voice)).toList();
        return switch (subject) {
            case BOARD -> painting.picture(board, order, today);
            case RADAR -> RadarPicture.of(voices.stream().map(voice -> Scores.of(board.checklist(), voice)).toList(), RADAR_WIDTH,
                    RADAR_HEIGHT, words, palette, fonts);
            case BARS -> BarsPicture.of(board.checklist(), voices, BARS_WIDTH, words, palette, fonts);
        };
    }

    private static boolean hasAnswers(Checklist checklist, Voice voice) {
        return checklist.answers().containsKey(voice)
                || checklist.own().all().stream().anyMatch(own -> !checklist.answer(voice, own).equals(Answer.NONE));
    }

    /// Text without any picture but that of the board, if the same order makes one.
    byte[] markdown(Board board, Order order, LocalDate today) {
        String picture = Stream.of(Form.SVG, Form.PNG).filter(order.forms()::contains).findFirst().map(order::fileName).orElse("");
        return MarkdownReport.write(report(board, today), subject -> subject == Subject.BOARD ? picture : "")
                .getBytes(StandardCharsets.UTF_8);
    }

    /// The board on a page, then the report.
    byte[] pdf(Board board, Order order, LocalDate today, Steps steps) {
        Report report = report(board, today);
        BoardFonts fonts = painting.toolkit().call(BoardFonts::new); // from then on any thread measures with them
        var papers = new Papers(wording.board(), wording.charts().apply(board.checklist().words()), wording.paper());
        return papers.of(board, report, order.paper(), order.look().ofPicture(), fonts, today, steps.inside(order.fileName(Form.PDF)));
    }
}

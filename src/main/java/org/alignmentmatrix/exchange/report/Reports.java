package org.alignmentmatrix.exchange.report;

import java.time.LocalDate;
import java.util.List;
import org.alignmentmatrix.model.Board;

/// Tells what a board holds and what follows from it.
public final class Reports {

    private Reports() {
    }

    /// The whole report. All sections are there, those about what the board does not hold with a word that says so.
    ///
    /// @param today decides what is overdue
    public static Report of(Board board, ReportWords words, LocalDate today) {
        var telling = new Telling(board, words, today);
        String title = board.title().isBlank() ? words.text("app.untitled") : board.title();
        return new Report(title, words.text("report.subtitle", words.day(today)), words.language(), List.of(
                BoardSection.of(telling),
                CardsSection.of(telling),
                ChecklistSection.of(telling),
                InsightSection.of(telling),
                ActionsSection.of(telling),
                GoalsSection.of(telling),
                HistorySection.of(telling)));
    }
}

package org.alignmentmatrix.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.publish.Form;
import org.alignmentmatrix.publish.Losses;
import org.alignmentmatrix.publish.Order;
import org.alignmentmatrix.publish.Outcome;
import org.alignmentmatrix.publish.Progress;
import org.alignmentmatrix.publish.Publisher;
import org.alignmentmatrix.publish.paper.Paper;

/// Boards that somebody wants in other forms.
///
/// @param places files and folders
/// @param to for several boards, a folder of folders
record ExportBoards(List<Path> places, Path to, Set<Form> forms, TableWords tables, Theme theme, double scale,
                    Paper paper) implements Work {

    ExportBoards {
        places = List.copyOf(places);
        forms = Set.copyOf(forms);
    }

    @Override
    public int run(Surroundings around) {
        var boards = new FoundBoards(around);
        places.forEach(boards::add);
        var publisher = new Publisher(around.words().published(), new HiddenToolkit());
        Map<Path, String> names = boards.names();
        boolean fine = boards.complete();
        for (Path file : boards.files()) {
            Path folder = names.size() == 1 ? to : to.resolve(names.get(file));
            Order order = order(file, folder, around);
            fine &= isBeside(order, boards.files(), around)
                    && BoardSource.look(file, around).map(board -> isWritten(publisher, board, file, order, around)).orElse(false);
        }
        return fine ? Exit.FINE : Exit.PROBLEM;
    }

    private Order order(Path file, Path folder, Surroundings around) {
        return Order.of(forms, folder, FoundBoards.nameOf(file)).withDialect(tables.dialect(around.habits()))
                .withPeople(tables.people()).withTheme(theme).withScale(scale).withPaper(paper);
    }

    /// Whether the boards stay as they are: a copy without names, say, must not take the place of what it was made from.
    private static boolean isBeside(Order order, List<Path> boards, Surroundings around) {
        List<Path> replaced = boards.stream().filter(order::replaces).toList();
        replaced.forEach(board -> around.complain("%s: file: the export would replace the board itself: expected another folder", board));
        return replaced.isEmpty();
    }

    private static boolean isWritten(Publisher publisher, Board board, Path file, Order order, Surroundings around) {
        return switch (publisher.publish(board, order, around.today(), Progress.SILENT)) {
            case Outcome.Done done -> {
                done.files().forEach(written -> {
                    around.tell("%s", written.path());
                    tellLosses(written, around);
                });
                if (done.guarded() > 0) {
                    around.complain("%s: %d %s an apostrophe in front, so that no spreadsheet runs them", file, done.guarded(),
                            done.guarded() == 1 ? "cell got" : "cells got");
                }
                yield true;
            }
            case Outcome.Failed(var failed, var problem, var written) -> {
                written.forEach(path -> around.tell("%s", path));
                around.complain("%s", ProblemLine.of(failed, problem));
                yield false;
            }
            case Outcome.Cancelled _ -> false;
        };
    }

    private static void tellLosses(Outcome.Written written, Surroundings around) {
        Losses losses = written.losses();
        if (losses.shortened() > 0) {
            around.complain("%s: %d texts are cut, because they are too long for this form", written.path(), losses.shortened());
        }
        if (losses.replaced() > 0) {
            around.complain("%s: %d characters are replaced that this form cannot hold", written.path(), losses.replaced());
        }
        if (!losses.leftOut().isEmpty()) {
            around.complain("%s: left out, because they are too long for this form: %s", written.path(),
                    String.join(", ", losses.leftOut()));
        }
    }
}

package org.alignmentmatrix.ui.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.publish.Look;
import org.alignmentmatrix.publish.Order;
import org.alignmentmatrix.storage.FileName;

/// What somebody is to be asked before a board is exported.
///
/// @param board as it may be seen: the files hold the answers that are still hidden, the previews do not
/// @param hides whether there are such answers
/// @param name of the files to begin with, without an ending
/// @param folder to begin with
/// @param first what to begin with
/// @param screen how the board looks on the screen
/// @param here the habits of this computer
/// @param work makes the previews
public record ExportQuestion(Board board, boolean hides, LocalDate today, String name, Path folder, ExportChoices first, Look screen,
                             Locale here, PreviewWork work) {

    /// What was decided.
    ///
    /// @param folder that was chosen; the order goes into one of its own there if the wish has one
    public record Answer(ExportChoices choices, Path folder, Order order) {
    }

    /// @param chosen the folder
    /// @param called what people want the files to be called
    Order order(ExportChoices choices, Path chosen, String called) {
        Path target = choices.wish().hasOwnFolder() ? chosen.resolve(FileName.of(called, "")) : chosen;
        return Order.of(choices.wish().forms(), target, called).withDialect(choices.dialect(here)).withPeople(choices.people())
                .withLook(choices.asOnScreen() && choices.wish().hasLook() ? screen : Look.USUAL).withScale(choices.scale()).withPaper(choices.paper());
    }

    /// The answer that takes all as proposed, into a folder.
    public Answer unchanged(Path chosen) {
        return new Answer(first, chosen, order(first, chosen, proposedName(first.wish())));
    }

    /// A folder of its own says of which day it is.
    String proposedName(Wish wish) {
        return wish.hasOwnFolder() ? name + " " + today : name;
    }
}

package org.alignmentmatrix.cli;

import org.alignmentmatrix.guide.Template;
import org.alignmentmatrix.model.Board;

/// A board that somebody wants to begin with.
///
/// @param title empty for that of the template
record NewBoard(Template template, String title, BoardTarget target) implements Work {

    @Override
    public int run(Surroundings around) {
        Board board = template.create(around.words().guide(), around.now(), around.today());
        if (!target.write(title.isEmpty() ? board : board.withTitle(title), around)) {
            return Exit.PROBLEM;
        }
        around.tell("%s", target.file());
        return Exit.FINE;
    }
}

package org.alignmentmatrix.ui.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.merge.Merge;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.storage.Opened;
import org.alignmentmatrix.ui.compare.Comparison;
import org.alignmentmatrix.ui.compare.MergeQuestion;
import org.alignmentmatrix.ui.compare.Version;

/// Shows two states of a board side by side, with no answer of a voice that is hidden just now.
final class Comparing {

    private final Desk desk;
    private final Guide guide;
    private final Saving saving;
    private Supplier<Set<Voice>> shown = Set::of;

    Comparing(Desk desk, Guide guide, Saving saving) {
        this.desk = desk;
        this.guide = guide;
        this.saving = saving;
    }

    /// @param voices whose answers may be read now
    void show(Supplier<Set<Voice>> voices) {
        shown = voices;
    }

    /// The open board as one of the two.
    Version mine() {
        boolean clean = !desk.document().isDirty();
        Optional<Instant> saved = clean && saving.stateProperty().get() instanceof SaveState.Saved(var at)
                ? Optional.of(at) : Optional.empty();
        return new Version(desk.text("compare.mine"), saved, desk.document().board());
    }

    Version version(String key, Instant at, Board board) {
        return new Version(desk.text(key), Optional.of(at), board);
    }

    /// The content of a file as one of the two.
    Version named(String name, Opened opened) {
        return new Version(name, Optional.of(opened.modified()), opened.board());
    }

    /// @param title the question or the news
    /// @param buttons the words on them
    /// @return which button was pressed, from 0 on
    OptionalInt ask(String title, String text, Version before, Version after, List<String> buttons, String close) {
        return desk.talk().dialogs().compare(new Comparison(title, text, before, after, shown.get(), buttons, close), guide);
    }

    Optional<Board> merge(Version mine, Version theirs, Merge merge) {
        return desk.talk().dialogs().askMerge(new MergeQuestion(mine, theirs, merge, shown.get()), guide);
    }
}

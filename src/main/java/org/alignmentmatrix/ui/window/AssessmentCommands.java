package org.alignmentmatrix.ui.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.SetScaleWords;
import org.alignmentmatrix.edit.TakeSnapshot;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.Snapshots;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.dialog.Talk;
import org.alignmentmatrix.ui.text.DayWords;

/// Commands about how the checklist is asked and what is kept of its answers.
///
/// @param today asked anew each time; a snapshot is called after it
record AssessmentCommands(OpenDocument document, Guide guide, Supplier<LocalDate> today, Talk talk) {

    Command takeSnapshot() {
        return Command.of(text("command.takeSnapshot"), "", () -> {
            document.settle();
            talk.dialogs().askSnapshotName(proposedName()).map(AssessmentCommands::clean).filter(name -> !name.isEmpty())
                    .ifPresent(this::take);
        });
    }

    Command snapshots() {
        return Command.of(text("command.snapshots"), "", () -> talk.dialogs().showSnapshots(document));
    }

    Command scaleWords() {
        return Command.of(text("command.scaleWords"), "",
                () -> talk.dialogs().askScaleWords(document.board().checklist().words(), document.board().holdsScaleWords(), guide)
                        .ifPresent(words -> document.perform(new SetScaleWords(words))));
    }

    private void take(String name) {
        if (document.perform(new TakeSnapshot(name))) {
            talk.notices().tell(text("snapshots.taken", name), new Notices.Action(text("action.undo"), document::undo));
        } else {
            talk.notices().tell(text("snapshots.full", Snapshots.LIMIT));
        }
    }

    private static String clean(String typed) {
        return PlainText.head(PlainText.clean(typed, false).text().strip(), Snapshot.NAME_LIMIT);
    }

    /// The day of today; with a number if a snapshot is called so already.
    private String proposedName() {
        String day = new DayWords(talk.messages().locale()).day(today.get());
        Set<String> taken = document.board().snapshots().all().stream().map(Snapshot::name).collect(Collectors.toSet());
        List<String> names = Stream.concat(Stream.of(day),
                IntStream.rangeClosed(2, taken.size() + 1)
                        .mapToObj(number -> talk.messages().plain("snapshots.again", day, number))).toList();
        return names.stream().filter(name -> !taken.contains(name)).findFirst().orElse(day);
    }

    private String text(String key, Object... arguments) {
        return talk.messages().text(key, arguments);
    }
}

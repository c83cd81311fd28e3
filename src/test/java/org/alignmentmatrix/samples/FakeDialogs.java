package org.alignmentmatrix.samples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.merge.Whose;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyles;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.ui.compare.Comparison;
import org.alignmentmatrix.ui.compare.MergeQuestion;
import org.alignmentmatrix.ui.exchange.ExportQuestion;
import org.alignmentmatrix.ui.exchange.PrintQuestion;
import org.alignmentmatrix.ui.dialog.Dialogs;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.dialog.Versions;
import org.alignmentmatrix.ui.intake.ImportQuestion;
import org.jspecify.annotations.Nullable;

/// A user who answers what the test says, and keeps what was told.
public final class FakeDialogs implements Dialogs {

    public final List<Message> told = new ArrayList<>();
    public final List<String> askedUnsaved = new ArrayList<>();
    public final List<String> confirmed = new ArrayList<>();
    public boolean consents;
    public final List<String> offered = new ArrayList<>();
    public boolean takesOffers;
    public Unsaved unsaved = Unsaved.CANCEL;
    public Optional<Path> toOpen = Optional.empty();
    public Optional<Path> toSave = Optional.empty();
    public Optional<Path> exportFolder = Optional.empty();
    public Optional<ExportQuestion> askedExport = Optional.empty();

    /// What is answered to the question how to export; usually all is taken as proposed, into [#exportFolder].
    public Function<ExportQuestion, Optional<ExportQuestion.Answer>> exports = question -> exportFolder.map(question::unchanged);
    public Optional<Path> suggestedFile = Optional.empty();
    public Optional<Path> shownFolder = Optional.empty();

    /// What is answered to the question for the quadrants; none gives up.
    public Optional<QuadrantStyles> quadrants = Optional.empty();
    public Optional<Quadrant> askedFirst = Optional.empty();

    @Override
    public Unsaved askUnsaved(String name) {
        askedUnsaved.add(name);
        return unsaved;
    }

    @Override
    public void tell(Message message) {
        told.add(message);
    }

    /// What the window waits for, while it does.
    public Optional<String> progress = Optional.empty();
    public Runnable stopWaiting = () -> { };

    @Override
    public Progress showProgress(String text, String stop, Runnable stopped) {
        progress = Optional.of(text);
        stopWaiting = stopped;
        return new Progress() {
            @Override
            public void at(String next, double share) {
                progress = Optional.of(next);
            }

            @Override
            public void close() {
                progress = Optional.empty();
            }
        };
    }

    public final List<Versions> shownVersions = new ArrayList<>();

    /// Chooses among the versions; none if it is null.
    public @Nullable Function<Versions, Versions.Chosen> version;

    @Override
    public Optional<Versions.Chosen> chooseVersion(Versions versions) {
        shownVersions.add(versions);
        return Optional.ofNullable(version).map(choice -> choice.apply(versions));
    }

    @Override
    public boolean offer(Message message, String action) {
        told.add(message);
        offered.add(action);
        return takesOffers;
    }

    @Override
    public boolean propose(Message message, String action) {
        return offer(message, action);
    }

    @Override
    public void whenFree(Runnable task) {
        task.run();
    }

    @Override
    public boolean confirm(Message question, String yes) {
        confirmed.add(question.title());
        return consents;
    }

    @Override
    public Optional<Path> chooseBoardToOpen(Optional<Path> folder) {
        return toOpen;
    }

    public Optional<Path> toImport = Optional.empty();
    public final List<ImportQuestion> askedImports = new ArrayList<>();

    /// What is answered to the question what of a table is wanted; none gives up.
    public Function<ImportQuestion, Optional<Edit>> imports = _ -> Optional.empty();

    @Override
    public Optional<Path> chooseTableToImport(Optional<Path> folder) {
        return toImport;
    }

    @Override
    public Optional<Edit> askImport(ImportQuestion question) {
        askedImports.add(question);
        return imports.apply(question);
    }

    @Override
    public Optional<Path> chooseFileToSave(Path suggestion) {
        suggestedFile = Optional.of(suggestion);
        return toSave;
    }

    @Override
    public Optional<ExportQuestion.Answer> chooseExport(ExportQuestion question) {
        askedExport = Optional.of(question);
        return exports.apply(question);
    }

    public final List<PrintQuestion> askedPrints = new ArrayList<>();

    /// What is answered to the question for the printer; none gives up.
    public Function<PrintQuestion, Optional<PrintQuestion.Answer>> printing = _ -> Optional.empty();

    @Override
    public Optional<PrintQuestion.Answer> choosePrint(PrintQuestion question) {
        askedPrints.add(question);
        return printing.apply(question);
    }

    @Override
    public void showFolder(Path folder) {
        shownFolder = Optional.of(folder);
    }

    @Override
    public void showKeys() {
        told.add(new Message("keys", "", ""));
    }

    @Override
    public Optional<QuadrantStyles> askQuadrants(QuadrantStyles now, Quadrant first, Guide guide) {
        askedFirst = Optional.of(first);
        return quadrants;
    }

    @Override
    public Optional<String> askBoardTitle(String now) {
        return Optional.of("Q3 kickoff");
    }

    /// What is answered to the question for the name of a snapshot, with “?” for the proposed one; none gives up.
    public Optional<String> snapshotName = Optional.of("?");
    public Optional<ScaleWords> scaleWords = Optional.empty();
    public boolean scaleWordsFrozen;

    @Override
    public Optional<String> askSnapshotName(String proposed) {
        return snapshotName.map(name -> name.replace("?", proposed));
    }

    @Override
    public void showSnapshots(OpenDocument document) {
        told.add(new Message("snapshots", "", ""));
    }

    @Override
    public Optional<ScaleWords> askScaleWords(ScaleWords now, boolean frozen, Guide guide) {
        scaleWordsFrozen = frozen;
        return scaleWords;
    }

    public final List<Comparison> compared = new ArrayList<>();
    public final List<MergeQuestion> askedMerges = new ArrayList<>();

    /// Which button of a comparison is pressed; none gives up.
    public OptionalInt pressed = OptionalInt.empty();

    /// What is chosen for all conflicts of a merge; none gives up.
    public Optional<Whose> merges = Optional.empty();

    @Override
    public OptionalInt compare(Comparison comparison, Guide guide) {
        compared.add(comparison);
        return pressed;
    }

    @Override
    public Optional<Board> askMerge(MergeQuestion question, Guide guide) {
        askedMerges.add(question);
        return merges.map(whose -> question.merge().result(Collections.nCopies(question.merge().conflicts().size(), whose)));
    }
}

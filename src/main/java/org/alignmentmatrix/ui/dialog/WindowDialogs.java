package org.alignmentmatrix.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyles;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.ui.compare.CompareDialog;
import org.alignmentmatrix.ui.compare.Comparison;
import org.alignmentmatrix.ui.compare.MergeDialog;
import org.alignmentmatrix.ui.compare.MergeQuestion;
import org.alignmentmatrix.ui.exchange.ExportDialog;
import org.alignmentmatrix.ui.exchange.ExportQuestion;
import org.alignmentmatrix.ui.exchange.PrintDialog;
import org.alignmentmatrix.ui.exchange.PrintQuestion;
import org.alignmentmatrix.ui.intake.ImportDialog;
import org.alignmentmatrix.ui.intake.ImportQuestion;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Typing;
import org.jspecify.annotations.Nullable;

/// Asks in windows of the system and of our own.
public final class WindowDialogs implements Dialogs {

    private static final Duration AGAIN = Duration.millis(200);
    private static final Duration PLACED = Duration.millis(200); // until a window manager has put a window where it wants

    private final Window owner;
    private final Messages messages;
    private final Consumer<String> browser;
    private int choosers; // windows of the system that wait for an answer

    /// @param browser opens an address in the system's own program
    public WindowDialogs(Window owner, Messages messages, Consumer<String> browser) {
        this.owner = owner;
        this.messages = messages;
        this.browser = browser;
    }

    @Override
    public Unsaved askUnsaved(String name) {
        ButtonType save = new ButtonType(messages.text("unsaved.save"), ButtonBar.ButtonData.YES);
        ButtonType discard = new ButtonType(messages.text("unsaved.discard"), ButtonBar.ButtonData.NO);
        ButtonType cancel = new ButtonType(messages.text("unsaved.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = alert(Alert.AlertType.CONFIRMATION, messages.text("unsaved.title", name), messages.text("unsaved.text"),
                save, discard, cancel);
        return alert.showAndWait().map(answer -> answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL)
                .orElse(Unsaved.CANCEL);
    }

    @Override
    public void tell(Message message) {
        String text = message.advice().isEmpty() ? message.text() : message.text() + "\n\n" + message.advice();
        ButtonType close = new ButtonType(messages.text("dialog.close"), ButtonBar.ButtonData.OK_DONE);
        alert(Alert.AlertType.WARNING, message.title(), text, close).showAndWait();
    }

    @Override
    public boolean offer(Message message, String action) {
        ButtonType act = new ButtonType(action, ButtonBar.ButtonData.LEFT);
        ButtonType close = new ButtonType(messages.text("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = alert(Alert.AlertType.WARNING, message.title(), message.text() + "\n\n" + message.advice(), act, close);
        ((Button) alert.getDialogPane().lookupButton(close)).setDefaultButton(true);
        return alert.showAndWait().filter(answer -> answer == act).isPresent();
    }

    @Override
    public boolean propose(Message message, String action) {
        ButtonType act = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
        ButtonType close = new ButtonType(messages.text("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        return alert(Alert.AlertType.WARNING, message.title(), message.text() + "\n\n" + message.advice(), act, close).showAndWait()
                .filter(answer -> answer == act).isPresent();
    }

    @Override
    public void whenFree(Runnable task) {
        if (choosers == 0 && Window.getWindows().stream().noneMatch(WindowDialogs::isAsking)) {
            task.run();
        } else {
            PauseTransition later = new PauseTransition(AGAIN);
            later.setOnFinished(_ -> whenFree(task));
            later.play();
        }
    }

    private static boolean isAsking(Window window) {
        return window instanceof Stage stage && stage.isShowing() && stage.getModality() != Modality.NONE;
    }

    @Override
    public Progress showProgress(String text, String stop, Runnable stopped) {
        ProgressDialog dialog = centred(new ProgressDialog(owner, messages, text, stop, stopped));
        dialog.show(); // nobody waits for its answer
        return new Progress() {
            @Override
            public void at(String next, double share) {
                dialog.at(next, share);
            }

            @Override
            public void close() {
                dialog.finish();
            }
        };
    }

    @Override
    public Optional<Versions.Chosen> chooseVersion(Versions versions) {
        return centred(new VersionsDialog(owner, messages, versions, ZoneId.systemDefault())).showAndWait();
    }

    @Override
    public boolean confirm(Message question, String yes) {
        ButtonType consent = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.text("unsaved.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = alert(Alert.AlertType.CONFIRMATION, question.title(), question.text(), consent, cancel);
        ((Button) alert.getDialogPane().lookupButton(consent)).setDefaultButton(false); // a quick Enter must not consent
        ((Button) alert.getDialogPane().lookupButton(cancel)).setDefaultButton(true);
        return alert.showAndWait().filter(answer -> answer == consent).isPresent();
    }

    @Override
    public Optional<Path> chooseBoardToOpen(Optional<Path> folder) {
        FileChooser chooser = chooser("open.title", folder);
        return chosen(() -> chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> chooseTableToImport(Optional<Path> folder) {
        FileChooser chooser = chooser("import.choose.title", folder, "import.tables", "*.csv", "*.tsv", "*.txt", "*.xlsx", "*.xlsm");
        return chosen(() -> chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Edit> askImport(ImportQuestion question) {
        return centred(new ImportDialog(owner, messages, question)).showAndWait();
    }

    @Override
    public Optional<Path> chooseFileToSave(Path suggestion) {
        FileChooser chooser = chooser("save.title", Optional.ofNullable(suggestion.toAbsolutePath().getParent()));
        chooser.setInitialFileName(suggestion.getFileName().toString());
        return chosen(() -> chooser.showSaveDialog(owner));
    }

    /// The windows of the system are not among ours.
    private Optional<Path> chosen(Supplier<@Nullable File> chooser) {
        choosers++;
        try {
            return Optional.ofNullable(chooser.get()).map(File::toPath);
        } finally {
            choosers--;
        }
    }

    @Override
    public Optional<ExportQuestion.Answer> chooseExport(ExportQuestion question) {
        return centred(new ExportDialog(owner, messages, question)).showAndWait();
    }

    @Override
    public Optional<PrintQuestion.Answer> choosePrint(PrintQuestion question) {
        return centred(new PrintDialog(owner, messages, question)).showAndWait();
    }

    @Override
    public void showFolder(Path folder) {
        browser.accept(folder.toUri().toString());
    }

    @Override
    public void showKeys() {
        centred(new KeysDialog(owner, messages)).showAndWait();
    }

    @Override
    public Optional<String> askBoardTitle(String now) {
        return line("boardTitle.ask", now, Board.TITLE_LIMIT).showAndWait();
    }

    @Override
    public Optional<String> askSnapshotName(String proposed) {
        return line("snapshots.ask", proposed, Snapshot.NAME_LIMIT).showAndWait();
    }

    @Override
    public void showSnapshots(OpenDocument document) {
        centred(new SnapshotsDialog(owner, messages, document, ZoneId.systemDefault())).showAndWait();
    }

    @Override
    public Optional<ScaleWords> askScaleWords(ScaleWords now, boolean frozen, Guide guide) {
        return centred(new ScaleWordsDialog(owner, messages, guide, now, frozen)).showAndWait();
    }

    @Override
    public OptionalInt compare(Comparison comparison, Guide guide) {
        return centred(new CompareDialog(owner, messages, guide, comparison, ZoneId.systemDefault())).showAndWait()
                .map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    @Override
    public Optional<Board> askMerge(MergeQuestion question, Guide guide) {
        return centred(new MergeDialog(owner, messages, guide, question, ZoneId.systemDefault())).showAndWait();
    }

    /// Asks for one line of text.
    private TextInputDialog line(String key, String now, int limit) {
        TextInputDialog dialog = new TextInputDialog(now);
        dialog.initOwner(owner);
        dialog.setGraphic(null);
        dialog.setTitle(messages.text("app.name"));
        dialog.setHeaderText(messages.text(key));
        dialog.getEditor().setPrefColumnCount(28);
        Typing.limit(dialog.getEditor(), limit, false, _ -> { });
        LimitedField.passEscape(dialog.getEditor());
        return centred(dialog);
    }

    @Override
    public Optional<QuadrantStyles> askQuadrants(QuadrantStyles now, Quadrant first, Guide guide) {
        return centred(new QuadrantsDialog(owner, messages, guide, now, first)).showAndWait();
    }

    private FileChooser chooser(String title, Optional<Path> folder) {
        return chooser(title, folder, "files.boards", "*.matrix.json", "*.json");
    }

    /// @param kind what the files are called that have one of the endings
    private FileChooser chooser(String title, Optional<Path> folder, String kind, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(messages.text(kind), endings),
                new FileChooser.ExtensionFilter(messages.text("files.all"), "*.*"));
        folder.filter(Files::isDirectory).ifPresent(path -> chooser.setInitialDirectory(path.toFile()));
        return chooser;
    }

    private Alert alert(Alert.AlertType type, String title, String text, ButtonType... buttons) {
        Alert alert = new Alert(type, text, buttons);
        alert.initOwner(owner);
        alert.setGraphic(null);
        alert.setTitle(messages.text("app.name"));
        alert.setHeaderText(title);
        alert.getDialogPane().setPrefWidth(460);
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        return centred(alert);
    }

    /// Some window managers forget where a dialog belongs: it is put over the middle of its owner once more when it is there, and again
    /// when they have done with it.
    private <D extends Dialog<?>> D centred(D dialog) {
        PauseTransition later = new PauseTransition(PLACED);
        later.setOnFinished(_ -> {
            if (dialog.isShowing()) {
                centre(dialog);
            }
        });
        dialog.addEventHandler(DialogEvent.DIALOG_SHOWN, _ -> {
            centre(dialog);
            later.play();
        });
        return dialog;
    }

    private void centre(Dialog<?> dialog) {
        dialog.setX(owner.getX() + (owner.getWidth() - dialog.getWidth()) / 2);
        dialog.setY(owner.getY() + Math.max(0, (owner.getHeight() - dialog.getHeight()) / 2));
    }
}

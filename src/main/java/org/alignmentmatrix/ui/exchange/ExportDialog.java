package org.alignmentmatrix.ui.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.alignmentmatrix.publish.Form;
import org.alignmentmatrix.publish.Order;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Asks in which form a board leaves, and shows what will be in the files before anything is written.
public final class ExportDialog extends Dialog<ExportQuestion.@Nullable Answer> {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass CAREFUL = PseudoClass.getPseudoClass("careful");
    private static final int NAMED_FILES = 3; // in the line on what is replaced

    private final Messages messages;
    private final ExportQuestion question;
    private final WishList wishes;
    private final Options options;
    private final Preview preview;
    private final TargetLine target;
    private final Label note = new Label();
    private final FontIcon noteIcon = new FontIcon();
    private final Button write;
    private ExportChoices choices;
    private List<Path> replaced = List.of(); // as the button says

    public ExportDialog(Window owner, Messages messages, ExportQuestion question) {
        this.messages = messages;
        this.question = question;
        this.choices = question.first();
        initOwner(owner);
        setResizable(true);
        setTitle(messages.text("app.name"));
        setHeaderText(messages.text("export.title", question.name()));
        ButtonType ok = new ButtonType(messages.text("export.write"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(new ButtonType(messages.text("unsaved.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE), ok);
        this.write = (Button) getDialogPane().lookupButton(ok);
        this.wishes = new WishList(messages, write::fire, this::close);
        this.options = new Options(messages, question.here(), this::change);
        this.preview = new Preview(messages, question);
        this.target = new TargetLine(owner, messages, question.folder(), this::judge);
        build(owner);
        write.addEventFilter(ActionEvent.ACTION, event -> {
            if (!agreed()) {
                event.consume();
            }
        });
        setResultConverter(button -> button == ok ? answer().orElse(null) : null);
        getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof TextField) { // a field takes it for itself
                event.consume();
                close();
            }
        });
        setOnShown(_ -> Platform.runLater(wishes::requestFocus)); // a button has the keys first
        setOnHidden(_ -> preview.release());
        wishes.getSelectionModel().select(choices.wish());
        wishes.getSelectionModel().selectedItemProperty().subscribe(wish -> {
            if (wish != null) {
                change(now -> now.withWish(wish));
            }
        });
    }

    private void build(Window owner) {
        ScrollPane side = new ScrollPane(options);
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setMinWidth(Options.WIDTH + 16);
        side.getStyleClass().add("export-side");
        HBox middle = new HBox(20, wishes, preview, side);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        note.setWrapText(true);
        HBox notes = new HBox(8, noteIcon, note);
        notes.setAlignment(Pos.CENTER_LEFT);
        notes.setMinHeight(20);
        notes.getStyleClass().add("export-note");
        VBox content = new VBox(14, middle, target, notes);
        if (question.hides()) {
            Label hides = new Label(messages.text("export.hides"), new FontIcon(Feather.EYE_OFF));
            hides.setWrapText(true);
            hides.setMinHeight(Label.USE_PREF_SIZE);
            content.getChildren().add(1, hides);
        }
        getDialogPane().setContent(content);
        getDialogPane().getStyleClass().add("export");
        DialogSize.fit(getDialogPane(), owner);
    }

    private void change(UnaryOperator<ExportChoices> next) {
        choices = next.apply(choices);
        options.show(choices);
        boolean isNamed = choices.wish() != Wish.TABLES;
        target.show(question.proposedName(choices.wish()), isNamed && !choices.wish().hasOwnFolder() ? ending() : "", isNamed);
        judge();
        preview.show(choices, question.order(choices, target.folder().orElse(question.folder()), target.name()));
    }

    private String ending() {
        return choices.wish().forms().stream().findFirst().map(Form::ending).orElse("");
    }

    private Optional<ExportQuestion.Answer> answer() {
        return target.folder().map(folder -> new ExportQuestion.Answer(choices, folder, question.order(choices, folder, target.name())));
    }

    /// Whether the button still says what it would do: files may have come into the folder since.
    private boolean agreed() {
        List<Path> told = replaced;
        judge();
        return !write.isDisabled() && replaced.equals(told);
    }

    /// Says what will happen to the folder; the button says it too.
    private void judge() {
        Optional<Order> order = answer().map(ExportQuestion.Answer::order);
        List<Path> there = order.stream().flatMap(wanted -> wanted.files().stream()).filter(Files::exists).toList();
        replaced = there;
        write.setDisable(order.isEmpty());
        note.pseudoClassStateChanged(WRONG, order.isEmpty());
        note.pseudoClassStateChanged(CAREFUL, !there.isEmpty());
        noteIcon.pseudoClassStateChanged(WRONG, order.isEmpty());
        noteIcon.pseudoClassStateChanged(CAREFUL, !there.isEmpty());
        noteIcon.setIconCode(order.isEmpty() || !there.isEmpty() ? Feather.ALERT_CIRCLE : Feather.INFO);
        note.setText(order.isEmpty() ? messages.text("export.noFolder")
                : there.isEmpty() ? messages.text("export.note." + choices.wish()) : replaced(there));
        write.setText(there.isEmpty() ? messages.text("export.write") : messages.text("export.replace", there.size()));
    }

    private String replaced(List<Path> there) {
        String names = String.join(", ", there.stream().limit(NAMED_FILES).map(path -> path.getFileName().toString()).toList());
        return there.size() <= NAMED_FILES ? messages.text("export.replaces", names)
                : messages.text("export.replacesMore", names, there.size() - NAMED_FILES);
    }
}

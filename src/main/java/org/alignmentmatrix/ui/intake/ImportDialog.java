package org.alignmentmatrix.ui.intake;

import java.util.List;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.exchange.incoming.Choices;
import org.alignmentmatrix.exchange.incoming.Outcome;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.exchange.intake.SurveyMapping;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// Asks in three steps what of a table comes onto the board: how it was read, what its columns mean, what it changes. Whatever is clear
/// is filled in, and the dialog begins with the first step that is not. The result is the act, null if the user gave up.
public final class ImportDialog extends Dialog<@Nullable Edit> {

    private static final double WIDTH = 940;
    private static final double HEIGHT = 600; // fits into the smallest window
    private static final double MOST_WIDTH = 1240;
    private static final double MOST_HEIGHT = 800;
    private static final double AROUND = 80; // of the window is seen around the dialog
    private static final double TURNING = 18;

    /// The steps in their order.
    private enum Step {
        READ,
        COLUMNS,
        RESULT
    }

    /// What the rows of a table are.
    private enum Kind {
        CARDS,
        ANSWERS
    }

    private final ImportQuestion question;
    private final Messages messages;
    private final Latest work;
    private final ButtonType back;
    private final ButtonType next;
    private final StepBar bar;
    private final ReadingPage reading;
    private final Pick<Kind> kind;
    private final Content cards;
    private final Content survey;
    private final StackPane page = new StackPane();
    private final HBox busy;
    private Content content;
    private Outcome outcome;
    private Step step = Step.READ;
    private boolean began; // whether somebody has gone to a step already

    public ImportDialog(Window owner, Messages messages, ImportQuestion question) {
        this.question = question;
        this.messages = messages;
        this.outcome = question.first();
        this.work = new Latest(question.work().background(), question.work().window());
        this.back = new ButtonType(messages.text("import.back"), ButtonBar.ButtonData.BACK_PREVIOUS);
        this.next = new ButtonType(messages.text("import.ok"), ButtonBar.ButtonData.NEXT_FORWARD);
        this.bar = new StepBar(List.of("import.step.read", "import.step.columns", "import.step.changes"),
                index -> go(Step.values()[index]), messages);
        this.cards = new CardsContent(question, messages, work, this::changed, this::enter, this::close);
        this.survey = new SurveyContent(question, messages, work, this::changed, this::enter, this::close);
        this.content = cards;
        this.kind = new Pick<>(each -> messages.text("import.kind." + each), this::choose);
        this.reading = new ReadingPage(question.name(), messages, ReadingPage.labelled(messages.text("import.kind"), kind), this::read,
                this::enter, this::close);
        this.busy = busy();
        frame(owner);
        setResultConverter(button -> button == next ? content.edit().orElse(null) : null);
        setOnHidden(_ -> work.stop());
        setOnShown(_ -> Platform.runLater(this::focusStep)); // a button has the keys first
        show(question.first());
    }

    private void frame(Window owner) {
        initOwner(owner);
        setTitle(messages.text("app.name"));
        setHeaderText(messages.text("import.title", question.name()));
        setResizable(true);
        getDialogPane().getStyleClass().addAll("compare", "import");
        getDialogPane().setPrefSize(Math.clamp(owner.getWidth() - AROUND, WIDTH, MOST_WIDTH),
                Math.clamp(owner.getHeight() - AROUND, HEIGHT, MOST_HEIGHT));
        getDialogPane().setMinSize(WIDTH, HEIGHT);
        getDialogPane().getButtonTypes().addAll(back, next,
                new ButtonType(messages.text("unsaved.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        for (ButtonType type : getDialogPane().getButtonTypes()) {
            Button button = button(type);
            ButtonBar.setButtonUniformSize(button, false);
            button.setMinWidth(Button.USE_PREF_SIZE);
        }
        button(next).setDefaultButton(true);
        button(next).addEventFilter(ActionEvent.ACTION, event -> {
            if (step != Step.RESULT) {
                event.consume();
                go(Step.values()[step.ordinal() + 1]);
            }
        });
        button(back).addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            go(Step.values()[step.ordinal() - 1]);
        });
        getDialogPane().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Pick<?> pick && !pick.isShowing()) {
                event.consume(); // a box keeps Enter to itself, but it means the dialog
                enter();
            }
        });
        VBox.setVgrow(page, Priority.ALWAYS);
        page.setMinHeight(0);
        page.setAlignment(Pos.TOP_LEFT);
        getDialogPane().setContent(new VBox(14, bar, page));
        if (getDialogPane().lookup(".button-bar") instanceof ButtonBar buttons) { // there it takes no room from the page
            buttons.getButtons().addFirst(busy);
        }
    }

    private HBox busy() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setPrefSize(TURNING, TURNING);
        turning.setMinSize(TURNING, TURNING);
        HBox box = new HBox(8, turning, new Label(messages.text("import.working")));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinHeight(TURNING);
        box.visibleProperty().bind(work.busyProperty());
        ButtonBar.setButtonData(box, ButtonBar.ButtonData.LEFT);
        ButtonBar.setButtonUniformSize(box, false);
        return box;
    }

    private Button button(ButtonType type) {
        return (Button) getDialogPane().lookupButton(type);
    }

    /// Enter in a list or a table, which would keep the key to itself.
    private void enter() {
        button(next).fire();
    }

    private void read(Choices choices) {
        if (!(outcome instanceof Outcome.Table)) {
            bar.focus(Step.READ.ordinal()); // the question goes
        }
        work.run(cancelled -> question.reader().read(choices, cancelled), this::show);
        changed();
    }

    private void show(Outcome read) {
        outcome = read;
        reading.show(read);
        if (read instanceof Outcome.Table(var table, _)) {
            if (began) {
                begin(table);
            } else {
                work.run(_ -> SurveyMapping.guess(table, question.board().checklist(), question.words()).isLikely(), answers -> {
                    content = answers ? survey : cards;
                    begin(table);
                });
            }
        }
        changed();
    }

    private void begin(RawTable table) {
        kind.offer(List.of(Kind.values()), content == survey ? Kind.ANSWERS : Kind.CARDS);
        content.begin(table);
        changed();
    }

    private void choose(Kind chosen) {
        content = chosen == Kind.ANSWERS ? survey : cards;
        if (outcome instanceof Outcome.Table(var table, _)) {
            begin(table);
        }
    }

    /// Goes where something is to be decided first, unless the user is on the way already.
    private void changed() {
        if (!began && outcome instanceof Outcome.Table && !content.columnsTold().isEmpty()) {
            go(content.isClear() ? Step.RESULT : Step.COLUMNS);
            return;
        }
        tell();
    }

    private void go(Step wanted) {
        boolean readable = outcome instanceof Outcome.Table;
        if (readable || wanted == Step.READ) {
            began = true;
            step = wanted;
            bar.focus(step.ordinal()); // else the keys would go to Cancel when the page before goes
            tell();
            page.applyCss();
            page.layout(); // a page that scrolls has its content only then
            focusStep();
        }
    }

    private void tell() {
        Node shown = switch (step) {
            case READ -> reading;
            case COLUMNS -> content.columns();
            case RESULT -> content.result();
        };
        if (!page.getChildren().equals(List.of(shown))) { // what is put in anew loses the keys
            page.getChildren().setAll(shown);
        }
        boolean readable = outcome instanceof Outcome.Table;
        bar.tell(Step.READ.ordinal(), reading.found(outcome), !readable);
        bar.tell(Step.COLUMNS.ordinal(), readable ? content.columnsTold() : "", readable && content.asksColumns());
        bar.tell(Step.RESULT.ordinal(), readable ? content.resultTold() : "", readable && content.asksResult());
        bar.show(step.ordinal());
        button(back).setDisable(step == Step.READ);
        button(next).setText(switch (step) {
            case READ -> messages.text("import.next.columns");
            case COLUMNS -> messages.text("import.next.changes");
            case RESULT -> content.action();
        });
        button(next).setDisable(work.busyProperty().get() || !readable || step == Step.RESULT && !content.isReady()
                || step == Step.COLUMNS && content.asksColumns());
    }

    private void focusStep() {
        switch (step) {
            case READ -> reading.focusFirst();
            case COLUMNS -> content.focusColumns();
            case RESULT -> content.focusResult();
        }
    }
}

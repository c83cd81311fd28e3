package org.alignmentmatrix.ui.action;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.ChangeAction;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.ui.card.GrowingArea;
import org.alignmentmatrix.ui.text.FindingWords;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Typing;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All that can be said about one action, to be edited. Every letter is on the board at once.
final class ActionForm extends VBox {

    private static final int TITLE_LINES = 4;

    private final Planning planning;
    private final OpenDocument document;
    private final Messages messages;
    private final FindingWords findings;
    private final GrowingArea title = new GrowingArea(1, TITLE_LINES);
    private final TextField owner = new TextField();
    private final DueField due;
    private final ComboBox<StepChoice> step = new ComboBox<>();
    private final Hyperlink from = new Hyperlink();
    private final Button delete;
    private final Label overdue = new Label();
    private final FormLine line = new FormLine();
    private @Nullable ActionId id;
    private boolean showing;
    private boolean titleTyped; // since the title got the keys

    /// One of the five steps or none.
    private record StepChoice(@Nullable Step step) {
    }

    /// @param back leads back to the list
    /// @param remove hears which action is to go
    ActionForm(Planning planning, Runnable back, Consumer<ActionId> remove) {
        this.planning = planning;
        this.document = planning.document();
        this.messages = planning.messages();
        this.findings = new FindingWords(planning.guide(), messages);
        this.due = new DueField(messages, planning.days(), this::setDue, line::complain);
        due.onTakenBack(() -> takeBack(ChangeAction.Part.DUE));
        this.delete = new Button(messages.text("action.delete"), new FontIcon(Feather.TRASH_2));
        delete.getStyleClass().addAll("flat", "action-delete");
        delete.setMinWidth(USE_PREF_SIZE);
        delete.setOnAction(_ -> shownId().ifPresent(remove));
        prepareTitle(back);
        prepareOwner();
        prepareStep();
        from.getStyleClass().add("action-from");
        from.setMinWidth(0);
        overdue.setText(messages.text("action.overdue"));
        overdue.getStyleClass().add("action-overdue");
        HBox last = new HBox(8, from, spring(), delete);
        last.setAlignment(Pos.CENTER_LEFT);
        HBox whoAndWhen = new HBox(12, new FormField(messages.text("action.owner"), owner),
                new FormField(messages.text("action.due"), due, overdue));
        getChildren().addAll(title, whoAndWhen, line, days(), new FormField(messages.text("action.step"), step), last);
        getStyleClass().add("action-form");
        setMinHeight(USE_PREF_SIZE);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back.run();
                event.consume();
            } else if (isEnterInDue(event)) {
                due.finishTyping();
                event.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (isEnterInDue(event)) {
                event.consume(); // the picker’s own Enter throws away what is no day
            }
        });
        focusWithinProperty().subscribe((before, now) -> {
            if (before && !now) {
                document.endRun();
            }
        });
    }

    private boolean isEnterInDue(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER && due.isFocusWithin() && !due.isShowing();
    }

    private void prepareTitle(Runnable back) {
        title.setAccessibleText(messages.text("action.title"));
        title.getStyleClass().add("action-form-title");
        Typing.limit(title, Action.TITLE_LIMIT, false, full -> line.hint(full ? messages.text("action.limit", Action.TITLE_LIMIT) : ""));
        title.textProperty().subscribe((_, text) -> typedTitle(text));
        title.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                back.run();
                event.consume();
            }
        });
        title.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                leaveTitle();
            } else if (now && !before) {
                titleTyped = false;
            }
        });
    }

    private void prepareOwner() {
        owner.setAccessibleText(messages.text("action.owner"));
        owner.setPromptText(messages.text("action.owner.none"));
        Typing.limit(owner, Action.OWNER_LIMIT, false, full -> line.hint(full ? messages.text("action.limit", Action.OWNER_LIMIT) : ""));
        owner.textProperty().subscribe((_, text) ->
                change(action -> ChangeAction.typed(action.withOwner(text), ChangeAction.Part.OWNER)));
        owner.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                document.endRun();
                line.hint("");
            }
        });
    }

    private void prepareStep() {
        step.getItems().add(new StepChoice(null));
        Arrays.stream(Step.values()).map(StepChoice::new).forEach(step.getItems()::add);
        step.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable StepChoice choice) {
                Step chosen = choice == null ? null : choice.step;
                return chosen == null ? messages.text("action.step.none")
                        : messages.text("action.step.name", chosen.number(), planning.guide().name(chosen));
            }

            @Override
            public @Nullable StepChoice fromString(String text) {
                return null; // nobody types here
            }
        });
        step.setMaxWidth(Double.MAX_VALUE);
        step.setAccessibleText(messages.text("action.step"));
        step.valueProperty().subscribe((_, choice) -> {
            if (choice != null) {
                change(action -> ChangeAction.of(action.withStep(choice.step), ChangeAction.Part.STEP));
            }
        });
    }

    private HBox days() {
        HBox days = new HBox(4, day("action.inAWeek", 7), day("action.inTwoWeeks", 14));
        days.getStyleClass().add("action-days");
        return days;
    }

    private Button day(String key, int ahead) {
        Button button = new Button(messages.text(key));
        button.getStyleClass().addAll("flat", "action-day");
        button.setOnAction(_ -> setDue(planning.today().get().plusDays(ahead), false));
        return button;
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// Shows an action. What is being typed stays as it is as long as it says the same.
    void show(Action action, Board board) {
        boolean other = !action.id().equals(id);
        if (other) {
            document.endRun();
            line.clear();
        }
        showing = true;
        try {
            id = action.id();
            if (other || !(title.isFocused() && title.getText().isBlank())) {
                Typing.show(title, action.title());
            }
            Typing.show(owner, action.owner());
            due.show(action.due());
            overdue.setVisible(action.isOverdue(planning.today().get()));
            step.setValue(new StepChoice(action.step()));
            Source source = action.from();
            from.setVisible(source != null);
            if (source != null) {
                from.setText(findings.heading(source, board));
                from.setDisable(!findings.isThere(source, board));
                from.setOnAction(_ -> planning.follow().accept(source));
            }
        } finally {
            showing = false;
        }
    }

    /// Puts the caret into the title; what is there is selected, so that typing replaces it.
    void focusTitle() {
        title.requestFocus();
        title.selectAll();
    }

    private void typedTitle(String text) {
        if (!showing && text.isBlank()) {
            line.complain(messages.text("action.title.blank"));
        } else if (!showing) {
            line.complain("");
            titleTyped = true;
            change(action -> ChangeAction.typed(action.withTitle(text), ChangeAction.Part.TITLE));
        }
    }

    /// An emptied title is as it was before it was emptied.
    private void leaveTitle() {
        if (title.getText().isBlank()) {
            if (titleTyped) {
                takeBack(ChangeAction.Part.TITLE);
            }
            shown().ifPresent(action -> show(action, document.board()));
        }
        document.endRun();
        line.hint("");
    }

    /// Undoes what was typed last, if it was this part of the action.
    private void takeBack(ChangeAction.Part typedPart) {
        if (document.undoable().orElse(null) instanceof ChangeAction(var last, var part, var typed)
                && typed && part == typedPart && last.id().equals(id)) {
            document.undo();
        }
    }

    private void setDue(@Nullable LocalDate day, boolean typing) {
        change(action -> typing ? ChangeAction.typed(action.withDue(day), ChangeAction.Part.DUE)
                : ChangeAction.of(action.withDue(day), ChangeAction.Part.DUE));
        if (!typing) {
            document.endRun();
        }
    }

    private Optional<ActionId> shownId() {
        return Optional.ofNullable(id);
    }

    private Optional<Action> shown() {
        return shownId().flatMap(shown -> document.board().actions().find(shown));
    }

    private void change(Function<Action, ChangeAction> change) {
        if (!showing) {
            shown().map(change).ifPresent(document::perform);
        }
    }
}

package org.alignmentmatrix.ui.action;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.edit.ChangeAction;
import org.alignmentmatrix.insight.StepProgress;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.ui.goal.GoalBar;
import org.alignmentmatrix.ui.text.Messages;

/// One of the five steps: what it is, how far it is, its actions, and a field for one more.
final class StepBlock extends VBox {

    private static final int MOST = 8; // actions that are listed; the others are counted
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Planning planning;
    private final Messages messages;
    private final Step step;
    private final Consumer<ActionId> shown;
    private final Label progress = new Label();
    private final GoalBar bar = new GoalBar();
    private final VBox actions = new VBox(4);
    private final EntryField entry;
    private final FormLine line = new FormLine();
    private List<Action> listed = List.of();

    StepBlock(Planning planning, Step step, Consumer<ActionId> shown) {
        this.planning = planning;
        this.messages = planning.messages();
        this.step = step;
        this.shown = shown;
        Label name = text(messages.text("action.step.name", step.number(), planning.guide().name(step)), "action-title");
        Label detail = text(planning.guide().detail(step), "step-detail");
        Label example = text(messages.text("step.example", planning.guide().example(step)), "action-hint");
        progress.getStyleClass().add("action-footer");
        HBox far = new HBox(8, bar, progress);
        far.setAlignment(Pos.CENTER_LEFT);
        this.entry = new EntryField(messages.text("step.entry"), Action.TITLE_LIMIT, this::enter, () -> { },
                full -> line.hint(full ? messages.text("action.limit", Action.TITLE_LIMIT) : "")).settlingWith(planning.document());
        entry.setAccessibleText(messages.text("step.entry.spoken", planning.guide().name(step)));
        getChildren().addAll(name, detail, example, far, actions, entry, line);
        getStyleClass().add("step-block");
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    void show(StepProgress now, Actions all) {
        bar.show(now.percent());
        progress.setText(now.all() == 0 ? messages.text("step.none") : messages.text("step.progress", now.done(), now.all()));
        List<Action> its = all.all().stream().filter(action -> action.step() == step).toList();
        if (!its.equals(listed)) {
            listed = its;
            actions.getChildren().setAll(its.stream().limit(MOST).map(this::row).toList());
            if (its.size() > MOST) {
                actions.getChildren().add(text(messages.text("step.more", its.size() - MOST), "action-hint"));
            }
        }
    }

    void focusEntry() {
        entry.requestFocus();
    }

    private Node row(Action action) {
        CheckBox tick = new CheckBox();
        tick.setSelected(!action.isOpen());
        tick.setAccessibleText(messages.text("step.tick", action.title()));
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.setOnAction(_ -> planning.document().board().actions().find(action.id()).ifPresent(now -> planning.document().perform(
                ChangeAction.of(now.withDone(now.isOpen() ? planning.document().now() : null), ChangeAction.Part.DONE))));
        Hyperlink title = new Hyperlink(action.title());
        title.getStyleClass().add("step-action");
        title.pseudoClassStateChanged(DONE, !action.isOpen());
        title.setMinWidth(0);
        title.setOnAction(_ -> shown.accept(action.id()));
        HBox row = new HBox(8, tick, title);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private boolean enter(String title) {
        return planning.making().add(title, "", null, step, null).isPresent();
    }
}

package org.alignmentmatrix.ui.reveal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.geometry.LevelLine;
import org.alignmentmatrix.insight.Gap;
import org.alignmentmatrix.insight.OverlapHint;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.board.BoardLook;

/// One gap: the question, both words on a line and, while it is the current one, what can be done about it and what the voices
/// wrote. Only the current one can be reached by Tab.
final class GapRow extends Region {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double BESIDE = 520; // pixels; less puts the line below the question
    private static final double BETWEEN = 24;
    private static final double BELOW = 8;

    private final Asked asked;
    private final Label ask = new Label();
    private final Label detail = new Label();
    private final MadeLinks made;
    private final VBox words;
    private final LevelLineView line;
    private final VBox more = new VBox(BELOW);
    private final Acts acts;
    private Gap gap;
    private Comparison comparison;
    private RevealWords texts;
    private boolean current;
    private boolean open; // whether the comments are shown

    /// What the buttons of a row do.
    interface Acts {

        void makeAction(Gap gap);

        void makeCard(Gap gap);

        void goTo(Gap gap);

        void showActions(List<ActionId> actions);

        void showCards(List<CardId> cards);
    }

    GapRow(Gap gap, Comparison comparison, BoardLook look, RevealWords texts, Acts acts) {
        this.asked = gap.asked();
        this.gap = gap;
        this.comparison = comparison;
        this.texts = texts;
        this.acts = acts;
        this.made = new MadeLinks(asked, acts);
        this.words = new VBox(2, ask, new HBox(4, detail, made));
        this.line = new LevelLineView(asked, look, texts);
        getStyleClass().add("reveal-row");
        ask.getStyleClass().add("reveal-ask");
        ask.setWrapText(true);
        detail.getStyleClass().add("reveal-detail");
        detail.setWrapText(true);
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().addAll(words, line, more);
        more.setVisible(false);
        show(gap, comparison, texts);
    }

    Asked asked() {
        return asked;
    }

    Gap gap() {
        return gap;
    }

    void show(Gap nextGap, Comparison next, RevealWords nextTexts) {
        gap = nextGap;
        comparison = next;
        texts = nextTexts;
        ask.setText(texts.ask(asked));
        detail.setText(texts.detail(gap, next.checklist()));
        line.show(levels(), gap.pair(), texts);
        say();
        if (current) {
            fill();
        }
    }

    /// Shows what is made of the gap now.
    void showMade(Board board) {
        made.show(board, texts);
        say();
    }

    private void say() {
        String said = made.isManaged() ? texts.text("reveal.spoken.made", detail.getText(), made.said()) : detail.getText();
        setAccessibleText(texts.text("reveal.spoken.gap", texts.spoken(asked, comparison.voices(), comparison.checklist()), said));
    }

    private Map<Voice, Integer> levels() {
        var levels = new EnumMap<Voice, Integer>(Voice.class);
        for (Voice voice : comparison.voices()) {
            if (comparison.checklist().answer(voice, asked).rating() instanceof Rating.Level(int value)) {
                levels.put(voice, value);
            }
        }
        return levels;
    }

    void setCurrent(boolean next) {
        if (current != next) {
            current = next;
            open = false;
            pseudoClassStateChanged(CURRENT, next);
            setFocusTraversable(next);
            made.setReachable(next);
            more.setVisible(next);
            more.getChildren().clear();
            if (next) {
                fill();
            }
        }
    }

    private void fill() {
        List<String> remarks = texts.remarks(asked, comparison.voices(), comparison.checklist());
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        boolean wasOnComments = focused != null && focused.getStyleClass().contains("reveal-comments");
        var buttons = new FlowPane(8, 8);
        Button action = button("reveal.action", "reveal.action.key", () -> acts.makeAction(gap));
        action.getStyleClass().add("accent");
        buttons.getChildren().addAll(action, button("reveal.card", "reveal.card.key", () -> acts.makeCard(gap)),
                button("reveal.question", "reveal.question.key", () -> acts.goTo(gap)));
        more.getChildren().setAll(buttons);
        if (!remarks.isEmpty()) {
            ToggleButton comments = comments(remarks.size());
            buttons.getChildren().add(comments);
            if (wasOnComments) {
                comments.requestFocus();
            }
        }
        if (open) {
            remarks.forEach(remark -> more.getChildren().add(note(remark, "reveal-remark")));
        }
        OverlapHint.at(asked, comparison.checklist(), comparison.pair()).ifPresent(hint ->
                more.getChildren().add(note(texts.hint(hint, asked, comparison.checklist(), comparison.pair()), "reveal-hint")));
        requestLayout();
    }

    private Button button(String name, String key, Runnable act) {
        var button = new KeyedButton(texts.text(name), texts.text(key), focusWithinProperty());
        button.setOnAction(_ -> act.run());
        return button;
    }

    private ToggleButton comments(int count) {
        var comments = new ToggleButton(texts.text("reveal.comments", count));
        comments.getStyleClass().add("reveal-comments");
        comments.setSelected(open);
        comments.setOnAction(_ -> {
            open = !open;
            fill();
        });
        return comments;
    }

    private static Label note(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = (width < 0 ? computePrefWidth(-1) : width) - insets.getLeft() - insets.getRight();
        return insets.getTop() + topHeight(inner) + moreHeight(inner) + insets.getBottom();
    }

    private double topHeight(double inner) {
        double text = words.prefHeight(wordsWidth(inner));
        return snapSizeY(inner >= BESIDE ? Math.max(text, LevelLine.HEIGHT) : text + BELOW + LevelLine.HEIGHT);
    }

    private double moreHeight(double inner) {
        return current ? BELOW + more.prefHeight(inner) : 0;
    }

    private double lineWidth(double inner) {
        return inner >= BESIDE ? Math.clamp(inner * 0.4, LevelLineView.WIDTH, 420) : inner;
    }

    private double wordsWidth(double inner) {
        return inner >= BESIDE ? inner - lineWidth(inner) - BETWEEN : inner;
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inner = getWidth() - insets.getLeft() - insets.getRight();
        double left = insets.getLeft();
        double top = insets.getTop();
        double height = topHeight(inner);
        double text = words.prefHeight(wordsWidth(inner));
        boolean beside = inner >= BESIDE;
        words.resizeRelocate(left, top + (beside ? snapPositionY((height - text) / 2) : 0), wordsWidth(inner), text);
        line.resizeRelocate(snapPositionX(left + inner - lineWidth(inner)),
                top + (beside ? snapPositionY((height - LevelLine.HEIGHT) / 2) : text + BELOW), lineWidth(inner), LevelLine.HEIGHT);
        more.resizeRelocate(left, top + height + BELOW, inner, more.prefHeight(inner));
    }
}

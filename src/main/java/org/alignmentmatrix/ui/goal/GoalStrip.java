package org.alignmentmatrix.ui.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.AlignmentIndex;
import org.alignmentmatrix.insight.GoalProgress;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Meter;
import org.alignmentmatrix.ui.view.Visibility;

/// The line above the matrix: the goals that both teams share, as many as fit, and the alignment index at the right end.
///
/// It takes no room while it is not visible.
public final class GoalStrip extends Region {

    private static final double HEIGHT = 36;
    private static final double SIDE = 16; // pixels left and right, as around the matrix
    private static final double GAP = 18; // between goals
    private static final int MOST = 12; // goals that are ever shown side by side

    private final GoalWords words;
    private final Messages messages;
    private final Button heading = new Button();
    private final Button more = new Button();
    private final Button index = new Button();
    private final Label indexNumber = new Label();
    private final List<Button> items = new ArrayList<>();
    private List<Goal> goals = List.of();
    private Runnable openGoals = () -> { };

    /// @param indexText the alignment index in digits; while it is empty, a dash stands in its place
    public GoalStrip(OpenDocument document, Guide guide, Messages messages, ObservableValue<String> indexText) {
        this.words = new GoalWords(guide, messages);
        this.messages = messages;
        heading.getStyleClass().addAll("flat", "goal-heading");
        heading.setOnAction(_ -> openGoals.run());
        more.getStyleClass().addAll("flat", "goal-more");
        more.setFocusTraversable(false); // leads where the heading leads
        more.setOnAction(_ -> openGoals.run());
        indexNumber.getStyleClass().add("goal-index-number");
        index.setText(messages.text("goal.index"));
        index.setGraphic(indexNumber);
        index.getStyleClass().addAll("flat", "goal-index");
        getChildren().addAll(heading, more, index);
        getStyleClass().add("goal-strip");
        managedProperty().bind(visibleProperty());
        ObservableValue<Boolean> seen = Visibility.of(this);
        document.boardProperty().map(board -> board.goals().all()).when(seen).subscribe(this::show);
        indexText.when(seen).subscribe(text -> {
            indexNumber.setText(text == null || text.isEmpty() ? "–" : text);
            index.setAccessibleText(messages.text("goal.index.spoken", indexNumber.getText()));
            requestLayout();
        });
    }

    /// The alignment index of the open board in digits, empty if there is none or it would tell what a hidden voice answered.
    ///
    /// @param voices whose answers may be seen
    public static ObservableValue<String> indexText(OpenDocument document, ObservableValue<Set<Voice>> voices) {
        return document.boardProperty().flatMap(board -> voices.map(seen -> index(board, seen)));
    }

    private static String index(Board board, Set<Voice> seen) {
        AlignmentIndex index = AlignmentIndex.of(board);
        OptionalInt shown = index.shown();
        return shown.isPresent() && index.keepsSecrets(seen) ? Integer.toString(shown.getAsInt()) : "";
    }

    /// @param next shows all goals
    public void onOpenGoals(Runnable next) {
        openGoals = next;
    }

    /// @param next tells how the alignment index comes about
    public void onOpenIndex(Runnable next) {
        index.setOnAction(_ -> next.run());
    }

    private void show(List<Goal> next) {
        goals = next;
        getChildren().removeAll(items);
        items.clear();
        next.stream().limit(MOST).map(this::item).forEach(items::add);
        getChildren().addAll(1, items);
        heading.setText(messages.text(next.isEmpty() ? "goal.add.first" : "goal.heading"));
        heading.setAccessibleText(next.isEmpty() ? messages.text("goal.add.first")
                : messages.text("goal.heading.spoken", next.stream().map(words::spoken).collect(Collectors.joining("; "))));
        requestLayout();
    }

    private Button item(Goal goal) {
        Label name = new Label(words.name(goal));
        name.getStyleClass().add("goal-name");
        name.setMaxWidth(220);
        Label way = new Label(words.way(goal).isEmpty() ? words.now(goal) : words.way(goal));
        way.getStyleClass().add("goal-way");
        way.setMinWidth(USE_PREF_SIZE);
        Meter bar = new Meter("goal-bar");
        bar.show(GoalProgress.percent(goal));
        HBox line = new HBox(8, name, way, bar);
        line.setAlignment(Pos.CENTER_LEFT);
        Button item = new Button(null, line);
        item.getStyleClass().addAll("flat", "goal-item");
        item.setFocusTraversable(false); // leads where the heading leads
        item.setTooltip(new Tooltip(words.spoken(goal)));
        item.setAccessibleText(words.spoken(goal));
        item.setOnAction(_ -> openGoals.run());
        return item;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /// The index keeps its place, the heading too; goals that do not fit whole are counted.
    @Override
    protected void layoutChildren() {
        double right = getWidth() - SIDE;
        double indexWidth = snapSizeX(index.prefWidth(-1));
        place(index, right - indexWidth, indexWidth);
        double end = right - indexWidth - GAP;
        double x = SIDE;
        double headingWidth = Math.min(snapSizeX(heading.prefWidth(-1)), Math.max(0, end - x));
        place(heading, x, headingWidth);
        x += headingWidth + GAP;
        int fitting = fitting(end - x);
        for (int i = 0; i < items.size(); i++) {
            Button item = items.get(i);
            item.setVisible(i < fitting);
            if (i < fitting) {
                double width = snapSizeX(item.prefWidth(-1));
                place(item, x, width);
                x += width + GAP;
            }
        }
        int left = goals.size() - fitting;
        more.setVisible(left > 0);
        if (left > 0) {
            double width = Math.max(0, Math.min(moreWidth(), end - x));
            more.setText(messages.text("goal.more", left));
            more.setAccessibleText(messages.text("goal.more.spoken", left));
            place(more, x, width);
        }
    }

    private int fitting(double room) {
        double used = 0;
        int fitting = 0;
        for (Button item : items) {
            used += snapSizeX(item.prefWidth(-1)) + (fitting == 0 ? 0 : GAP);
            boolean last = fitting == goals.size() - 1;
            if (used + (last ? 0 : GAP + moreWidth()) > room) {
                break;
            }
            fitting++;
        }
        return fitting;
    }

    private double moreWidth() {
        more.setText(messages.text("goal.more", goals.size()));
        return snapSizeX(more.prefWidth(-1));
    }

    private void place(Node node, double x, double width) {
        double height = snapSizeY(node.prefHeight(width));
        node.resizeRelocate(snapPositionX(x), snapPositionY((getHeight() - height) / 2), width, height);
    }

    /// The goals that can be seen without opening them all, for tests of what fits.
    List<String> shownNames() {
        return IntStream.range(0, items.size()).filter(i -> items.get(i).isVisible())
                .mapToObj(i -> words.name(goals.get(i))).toList();
    }
}

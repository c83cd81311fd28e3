package org.alignmentmatrix.ui.insight;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.Dismiss;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.text.QuadrantWords;
import org.alignmentmatrix.ui.view.UndoKeys;
import org.alignmentmatrix.ui.view.Visibility;
import org.jspecify.annotations.Nullable;

/// What follows from the board: the alignment index, what does not seem to fit together, frictions, cards whose sides differ, and
/// next steps. Each finding leads to what it rests on.
///
/// It follows the board only while it can be seen, once after however many changes, and builds anew only the parts that became
/// different. Its styles are in `insight.css`.
public final class InsightPane extends Region {

    private static final double WIDTH = 392; // pixels, if nobody says otherwise
    private static final double HEIGHT = 600;

    private final OpenDocument document;
    private final ObservableValue<Boolean> seen = Visibility.of(this);
    private final ObservableValue<Board> board;
    private final ObservableValue<Set<Voice>> voices;
    private final List<Section> sections;
    private final VBox content = new VBox();
    private final FindingScroll scroll = new FindingScroll(content);
    private final Label empty;
    private @Nullable InsightView shown;
    private boolean waiting;

    /// @param document the board that is looked at; it must live as long as this panel
    /// @param voices whose answers may be seen now; what tells about another voice stays hidden
    /// @param acts where the links lead
    public InsightPane(OpenDocument document, Guide guide, Messages messages, ObservableValue<Set<Voice>> voices, InsightActs acts) {
        this.document = document;
        this.board = document.boardProperty().when(seen);
        this.voices = voices.when(seen);
        InsightWords words = new InsightWords(guide, messages, new QuadrantWords(document, guide));
        this.sections = List.of(new IndexSection(words, acts), new VoiceSection(words, acts), new SignSection(words, acts),
                new FitSection(words, acts, this::decide), new FrictionSection(words, acts), new ClashSection(words, acts),
                new NextStepSection(words, acts));
        this.empty = Section.label(messages.text("insight.empty"), "insight-empty");
        build(messages);
        UndoKeys.install(this, document);
        this.board.subscribe(_ -> later());
        this.voices.subscribe(_ -> later());
        seen.subscribe(_ -> later());
        sceneProperty().flatMap(Scene::focusOwnerProperty).when(seen).subscribe(scroll::reveal);
    }

    private void build(Messages messages) {
        getStyleClass().add("insight");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.text("insight.name"));
        setMinSize(0, 0);
        content.getStyleClass().add("insight-content");
        content.getChildren().addAll(sections);
        empty.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        getChildren().addAll(scroll, empty);
        empty.setVisible(false);
    }

    /// Gives the keys to the first link, so that Tab goes on from there, and shows that it has them.
    public void focusFirst() {
        update();
        if (scroll.isVisible()) {
            content.requestFocusTraversal(TraversalDirection.NEXT); // requestFocus would give it the keys without the ring
        }
    }

    private void decide(String key, Optional<String> reason) {
        document.perform(new Dismiss(key, reason));
    }

    /// Not at once: one act may change the board more than once.
    private void later() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                if (seen.getValue()) {
                    update();
                }
            });
        }
    }

    private void update() {
        Board now = document.board();
        Set<Voice> open = voices.getValue();
        if (shown != null && shown.board() == now && shown.seen().equals(open)) {
            return;
        }
        InsightView view = InsightView.of(now, open);
        shown = view;
        sections.forEach(section -> section.show(view));
        empty.setVisible(view.isEmpty());
        scroll.setVisible(!view.isEmpty());
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        getManagedChildren().forEach(child -> layoutInArea(child, 0, 0, getWidth(), getHeight(), 0, HPos.LEFT, VPos.TOP));
    }
}

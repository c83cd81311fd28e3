package org.alignmentmatrix.ui.checklist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.alignmentmatrix.document.Change;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.text.Messages;

/// The panel in which the checklist is answered: one voice at a time, one area open, one question current.
///
/// Nothing in it shows what another voice answered, not even after an undo. It observes the document only while it is in a
/// window that is shown. That window brings the styles, `checklist.css`.
public final class ChecklistPane extends Region {

    private static final double SIDE = 16; // free room at both sides; a scroll bar stands in it
    private static final double TOP = 14;
    private static final double GAP = 8;
    private static final double BELOW = 6; // under the last area
    private static final double REVEAL = 14; // what stays visible above and below the current question

    private final Answering answering;
    private final Guide guide;
    private final Messages messages;
    private final ObservableValue<Checklist> checklist;
    private final VBox head;
    private final Label only = new Label();
    private final List<AreaSection> sections;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final ScoreLine overall;
    private final StackPane foot;
    private Subscription watching = Subscription.EMPTY;

    /// @param document the board that is answered; it must live as long as this panel
    public ChecklistPane(OpenDocument document, Guide guide, Messages messages) {
        this.answering = new Answering(document);
        this.guide = guide;
        this.messages = messages;
        this.checklist = document.boardProperty().map(Board::checklist);
        this.overall = new ScoreLine(messages);
        this.foot = new StackPane(overall);
        this.head = new VBox(8, new VoiceSwitch(answering, guide, messages), only);
        this.sections = Arrays.stream(Area.values()).map(this::section).toList();
        build();
        new ChecklistKeys(this, answering, this::focusCurrent);
        answering.voiceProperty().subscribe((_, _) -> refresh());
        answering.currentProperty().subscribe(this::goFrom);
        sections.getFirst().setOpen(true);
        card(answering.current()).ifPresent(card -> card.setCurrent(true));
        refresh();
        whileShown(document);
    }

    private AreaSection section(Area area) {
        return new AreaSection(area, answering, guide, messages, () -> enter(area));
    }

    private void build() {
        getStyleClass().add("checklist");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.text("menu.checklist"));
        only.getStyleClass().add("checklist-hint");
        only.setWrapText(true);
        content.getChildren().addAll(sections);
        scroll.getStyleClass().add("checklist-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        foot.getStyleClass().add("checklist-overall");
        overall.setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(head, scroll, foot);
    }

    private void whileShown(OpenDocument document) {
        ObservableValue<Boolean> shown = sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false);
        shown.subscribe(now -> {
            watching.unsubscribe();
            watching = now ? watch(document) : Subscription.EMPTY;
        });
    }

    private Subscription watch(OpenDocument document) {
        return checklist.subscribe(_ -> refresh())
                .and(document.lastChangeProperty().subscribe((_, change) -> follow(change)));
    }

    /// The voice whose answers are shown and changed. View state: not in the board, not undone.
    public ReadOnlyObjectProperty<Voice> voiceProperty() {
        return answering.voiceProperty();
    }

    /// Lets another voice answer, from the question where it was last.
    public void showVoice(Voice voice) {
        answering.let(voice);
    }

    /// Makes a question the current one, opens its area and scrolls to it. Does not take the focus.
    public void open(Question question) {
        answering.go(question);
        reveal();
    }

    /// Puts the focus on the current question, so that the panel has the keys.
    public void focusCurrent() {
        card(answering.current()).ifPresent(Node::requestFocus);
        reveal();
    }

    /// Opens an area at its first question; an open one stays where it is.
    private void enter(Area area) {
        if (answering.current().area() != area) {
            answering.go(area.questions().getFirst());
        }
        focusCurrent();
    }

    private void goFrom(Question before, Question now) {
        boolean focused = sections.stream().anyMatch(section -> section.card(before).filter(Node::isFocusWithin).isPresent());
        card(before).ifPresent(card -> card.setCurrent(false));
        if (!section(now).isOpen()) {
            sections.forEach(section -> section.setOpen(section.area() == now.area()));
        }
        card(now).ifPresent(card -> card.setCurrent(true));
        if (focused) {
            card(now).ifPresent(Node::requestFocus);
        }
        reveal();
    }

    /// Goes where an undo or redo changed an answer, and to the beginning of another board.
    private void follow(Change change) {
        switch (change) {
            case Change.Undone(Edit edit, _, _) -> goTo(edit);
            case Change.Redone(Edit edit, _, _) -> goTo(edit);
            case Change.Opened _ -> answering.restart();
            case Change.Performed _ -> { } // it was done here, or elsewhere and then this panel stays where it is
        }
    }

    /// What another voice answered stays hidden.
    private void goTo(Edit edit) {
        if (edit instanceof AnswerQuestion answered && answered.voice() == answering.voice()
                && answered.question() instanceof Question question) {
            open(question);
        }
    }

    private void refresh() {
        Scores scores = Scores.of(answering.checklist(), answering.voice());
        sections.forEach(section -> section.show(scores.area(section.area())));
        only.setText(messages.text("checklist.only." + answering.voice().name()));
        overall.show(messages.text("checklist.overall", guide.name(answering.voice())),
                messages.text("checklist.overall.count", scores.scoredAreas(), Area.values().length), scores.overall());
        overall.setAccessibleText(overall.said());
    }

    private AreaSection section(Question question) {
        return sections.get(question.area().ordinal());
    }

    private Optional<QuestionCard> card(Question question) {
        return section(question).card(question);
    }

    /// Scrolls no further than needed to have the current question in sight.
    private void reveal() {
        Optional<QuestionCard> card = card(answering.current());
        if (getScene() == null || card.isEmpty()) {
            return;
        }
        applyCss();
        layout(); // the heights of what was opened just now
        double visible = scroll.getViewportBounds().getHeight();
        double hidden = content.getHeight() - visible;
        if (hidden <= 0) {
            return;
        }
        boolean first = answering.current() == answering.current().area().questions().getFirst();
        Node from = first ? section(answering.current()) : card.get(); // with the row of the area above its first question
        Bounds top = content.sceneToLocal(from.localToScene(from.getLayoutBounds()));
        Bounds bounds = content.sceneToLocal(card.get().localToScene(card.get().getLayoutBounds()));
        double offset = scroll.getVvalue() * hidden;
        double wanted = Math.min(Math.max(offset, bounds.getMaxY() + REVEAL - visible), top.getMinY() - (first ? 0 : REVEAL));
        scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 392;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 200;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width < 0 ? computePrefWidth(-1) : width) - 2 * SIDE;
        return 2 * TOP + head.prefHeight(inner) + GAP + content.prefHeight(inner + 2 * SIDE) + foot.prefHeight(inner);
    }

    @Override
    protected double computeMinHeight(double width) {
        return 200;
    }

    /// The overall score stands below the areas, and at the bottom edge if those have to scroll.
    @Override
    protected void layoutChildren() {
        double inner = Math.max(0, getWidth() - 2 * SIDE);
        double headHeight = snapSizeY(head.prefHeight(inner));
        double footHeight = snapSizeY(foot.prefHeight(inner));
        head.resizeRelocate(SIDE, TOP, inner, headHeight);
        double y = TOP + headHeight + GAP;
        double room = Math.max(0, getHeight() - y - footHeight - TOP);
        content.setPadding(new Insets(0, SIDE, BELOW, SIDE));
        double wanted = snapSizeY(content.prefHeight(getWidth()));
        if (wanted > room) {
            content.setPadding(new Insets(0, SIDE - barWidth(), BELOW, SIDE));
        }
        double scrolled = Math.min(wanted, room);
        scroll.resizeRelocate(0, y, getWidth(), scrolled);
        foot.resizeRelocate(SIDE, y + scrolled, inner, footHeight);
    }

    private double barWidth() {
        return scroll.lookupAll(".scroll-bar").stream()
                .filter(bar -> bar instanceof ScrollBar found
                        && found.getOrientation() == Orientation.VERTICAL)
                .mapToDouble(bar -> bar.prefWidth(-1))
                .max().orElse(0);
    }
}

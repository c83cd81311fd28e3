package org.alignmentmatrix.ui.checklist;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.alignmentmatrix.document.Change;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.edit.NoteSign;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.ToAct;

/// The panel in which the checklist is answered: one voice at a time, one area open, one question current.
///
/// Nothing in it shows what another voice answered, not even after an undo. It observes the document only while it is in a
/// window that is shown. That window brings the styles, `checklist.css`.
public final class ChecklistPane extends Region {

    private static final PseudoClass REVEALED = PseudoClass.getPseudoClass("revealed");
    private static final double SIDE = 16; // free room at both sides; a scroll bar stands in it
    private static final double TOP = 14;
    private static final double GAP = 8;
    private static final double BELOW = 6; // under the last area

    private final Parts parts;
    private final Answering answering;
    private final Revealing revealing;
    private final VoicesHead head;
    private final Sections sections;
    private final QuestionScroll scroll;
    private final ScoreLine overall;
    private final WeightsBox weights;
    private final VBox foot;
    private Subscription watching = Subscription.EMPTY;

    /// @param document the board that is answered; it must live as long as this panel
    /// @param act where findings become cards and actions
    public ChecklistPane(OpenDocument document, Guide guide, Messages messages, ToAct act, Revealing revealing) {
        this.answering = new Answering(document);
        this.parts = new Parts(answering, guide, messages, act);
        this.revealing = revealing;
        this.overall = new ScoreLine(messages);
        this.weights = new WeightsBox(parts);
        this.foot = new VBox(6, overall, weights);
        this.head = new VoicesHead(parts, revealing, this::showVoice);
        this.sections = new Sections(parts, new Sections.Heard(this::enterSigns, this::reveal, this::enter, this::focusCurrent,
                node -> reveal(node, node)));
        this.scroll = new QuestionScroll(sections);
        build();
        new ChecklistKeys(this, answering, this::focusCurrent, () -> card(answering.current()));
        answering.voiceProperty().subscribe((_, _) -> refresh());
        answering.currentProperty().subscribe(this::goFrom);
        sections.open(answering.current().area());
        refresh();
        document.whenSettling(sections::settle);
        document.lastChangeProperty().subscribe(() -> { // shown or not, and by invalidation: opening an equal board is no change
            if (document.lastChangeProperty().get() instanceof Change.Opened) {
                restart();
            }
        });
        whileShown(document);
    }

    private void build() {
        getStyleClass().add("checklist");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(parts.text("menu.checklist"));
        revealing.revealed().subscribe(revealed -> pseudoClassStateChanged(REVEALED, revealed));
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
        ObservableValue<Board> board = document.boardProperty();
        return board.map(Board::checklist).subscribe(_ -> refresh())
                .and(board.map(Board::signs).subscribe(_ -> sections.signs().refresh()))
                .and(board.map(Board::cards).subscribe(_ -> refreshMade()))
                .and(board.map(Board::actions).subscribe(_ -> refreshMade()))
                .and(document.lastChangeProperty().subscribe((_, change) -> follow(change)));
    }

    /// The voice whose answers are shown and changed. View state: not in the board, not undone.
    public ReadOnlyObjectProperty<Voice> voiceProperty() {
        return answering.voiceProperty();
    }

    /// Lets a voice answer, from the question where it was last; the curtain closes.
    public void showVoice(Voice voice) {
        answering.let(voice);
        sections.open(answering.current().area());
        revealing.answerAs().accept(voice);
    }

    /// Turns to the answers of a voice without closing the curtain.
    public void look(Voice voice) {
        answering.let(voice);
    }

    /// Makes a question the current one, opens its area and scrolls to it. Does not take the focus.
    ///
    /// @param question one that is asked on the board
    public void open(Asked question) {
        answering.go(question);
        sections.open(question.area());
        reveal();
    }

    /// What the panel asks just now: a sign or a question.
    public Source source() {
        return sections.signs().isOpen() ? new Source.OfSign(sections.signs().current())
                : new Source.OfQuestion(answering.current().key());
    }

    /// Opens the signs at one of them and scrolls to it. Does not take the focus.
    public void openSigns(Sign sign) {
        sections.openSigns();
        sections.signs().go(sign);
    }

    /// Puts the focus on the current question, or on the current sign while the signs are open, so that the panel has the keys.
    public void focusCurrent() {
        if (sections.signs().isOpen()) {
            sections.signs().focusCurrent();
        } else {
            card(answering.current()).ifPresent(Node::requestFocus);
        }
        reveal();
    }

    private void enterSigns() {
        openSigns(sections.signs().current());
        focusCurrent();
    }

    /// Opens an area at its first question; an open one stays where it is.
    private void enter(Area area) {
        if (answering.current().area() != area) {
            answering.go(area.questions().getFirst());
        }
        sections.open(area);
        focusCurrent();
    }

    private void goFrom(Asked before, Asked now) {
        if (before.key().equals(now.key())) {
            return; // the same question in other words
        }
        boolean focused = sections.hasKeys(before);
        card(before).ifPresent(card -> card.setCurrent(false));
        boolean open = sections.area(now.area()).isOpen();
        sections.open(now.area());
        if (open) {
            card(now).ifPresent(card -> card.setCurrent(true));
        }
        if (focused) {
            card(now).ifPresent(Node::requestFocus);
        }
        reveal();
    }

    private void restart() {
        sections.discard();
        answering.restart();
    }

    /// Goes where an undo or redo changed something.
    private void follow(Change change) {
        switch (change) {
            case Change.Undone(Edit edit, _, _) -> goTo(edit);
            case Change.Redone(Edit edit, _, _) -> goTo(edit);
            case Change.Performed _ -> { } // it was done here, or elsewhere and then this panel stays where it is
            case Change.Opened _ -> { } // heard even while the panel is not shown
        }
    }

    private void goTo(Edit edit) {
        if (edit instanceof NoteSign(Sign sign, _)) {
            openSigns(sign);
        } else {
            answering.goal(edit).ifPresent(this::open);
        }
    }

    private void refresh() {
        Scores scores = Scores.of(answering.checklist(), answering.voice());
        boolean focused = sections.hasKeys(answering.current());
        sections.show(scores);
        answering.settle();
        if (focused && !sections.hasKeys(answering.current())) {
            focusCurrent(); // the question that had the keys is no longer asked
        }
        overall.show(parts.text("checklist.overall", parts.guide().name(answering.voice())),
                parts.text("checklist.overall.count", scores.scoredAreas(), Area.values().length), scores.overall());
        overall.setAccessibleText(overall.said());
        weights.show(scores.weights());
    }

    private void refreshMade() {
        card(answering.current()).ifPresent(QuestionCard::refreshMade);
        sections.signs().refresh();
    }

    private Optional<QuestionCard> card(Asked question) {
        return sections.card(question);
    }

    /// Brings the current question or sign into sight, the first one with the row above it.
    private void reveal() {
        SignsSection signs = sections.signs();
        if (signs.isOpen()) {
            reveal(signs.current() == Sign.values()[0] ? signs : signs.currentNode(), signs.currentNode());
            return;
        }
        Asked current = answering.current();
        boolean first = current == current.area().questions().getFirst();
        card(current).ifPresent(card -> reveal(first ? sections.area(current.area()) : card, card));
    }

    private void reveal(Node heading, Node node) {
        if (getScene() != null) {
            applyCss();
            layout(); // the heights of what was opened just now
            scroll.reveal(heading, node);
        }
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
        return 2 * TOP + head.prefHeight(inner) + GAP + sections.prefHeight(inner + 2 * SIDE) + foot.prefHeight(inner);
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
        sections.setPadding(new Insets(0, SIDE, BELOW, SIDE));
        double wanted = snapSizeY(sections.prefHeight(getWidth()));
        if (wanted > room) {
            sections.setPadding(new Insets(0, SIDE - scroll.barWidth(), BELOW, SIDE));
        }
        double scrolled = Math.min(wanted, room);
        scroll.resizeRelocate(0, y, getWidth(), scrolled);
        foot.resizeRelocate(SIDE, y + scrolled, inner, footHeight);
    }
}

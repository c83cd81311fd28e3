package org.alignmentmatrix.ui.action;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.ui.text.DayWords;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Segments;
import org.alignmentmatrix.ui.view.UndoKeys;

/// What follows from the findings: actions, shared goals, the five steps and the agreement sheet, one page at a time.
///
/// A page follows the board only while it can be seen.
public final class ActionsPane extends BorderPane {

    private static final double WIDTH = 392; // pixels, if nobody says otherwise
    private static final double HEIGHT = 600;

    private final OpenDocument document;
    private final Planning planning;
    private final Segments<Page> pages;
    private final StackPane body = new StackPane();
    private final Map<Page, Node> made = new EnumMap<>(Page.class);

    /// What the tab can show.
    public enum Page {
        ACTIONS,
        GOALS,
        STEPS,
        AGREEMENT
    }

    /// @param today asked anew each time; decides what is overdue
    /// @param making makes actions and cards of findings; its “Show” leads here
    /// @param follow goes where the finding behind an action can be seen
    /// @param explain opens the guide at a part of the method, such as a step
    public ActionsPane(OpenDocument document, Guide guide, Messages messages, Supplier<LocalDate> today, ToAction making,
                       Consumer<Source> follow, Consumer<Enum<?>> explain) {
        this.document = document;
        this.planning = new Planning(document, guide, messages, new DayWords(messages.locale()), today, making, follow, explain);
        this.pages = new Segments<>(Page.class, Page.ACTIONS, this::turnTo);
        for (Page page : Page.values()) {
            pages.name(page, messages.text("action.page." + page), messages.text("action.page." + page));
        }
        pages.setAccessibleText(messages.text("action.pages"));
        StackPane head = new StackPane(pages);
        head.getStyleClass().add("action-pages");
        setTop(head);
        setCenter(body);
        getStyleClass().add("action-pane");
        setMinSize(0, 0);
        UndoKeys.install(this, document, target -> target instanceof EntryField entry && !entry.getText().isEmpty());
        turnTo(Page.ACTIONS);
    }

    /// How many actions wait for somebody, for the title of the tab. It is worked out when the actions change.
    public static ObservableValue<Integer> openCount(OpenDocument document) {
        return document.boardProperty().map(Board::actions).map(ActionsPane::open);
    }

    private static int open(Actions actions) {
        return (int) actions.all().stream().filter(Action::isOpen).count();
    }

    /// The page that is shown.
    public Page page() {
        return pages.present();
    }

    /// Shows a page.
    public void show(Page page) {
        pages.show(page);
        turnTo(page);
    }

    /// Shows an action, whatever is filtered. Does nothing if it is no longer there.
    public void show(ActionId id) {
        show(Page.ACTIONS);
        if (made.get(Page.ACTIONS) instanceof ActionsPage page) {
            page.show(id);
        }
    }

    /// Puts the keys on the page that is shown.
    public void focusCurrent() {
        switch (made.get(pages.present())) {
            case ActionsPage page -> page.focusFirst();
            case GoalsPage page -> page.focusFirst();
            case StepsPage page -> page.focusFirst();
            case AgreementPage page -> page.focusFirst();
            case null, default -> pages.focusPresent();
        }
    }

    private void enter(ActionId id) {
        show(id);
        focusCurrent(); // the page on which the keys were is no longer seen
    }

    private void enter(Page page) {
        show(page);
        focusCurrent();
    }

    private void turnTo(Page page) {
        made.computeIfAbsent(page, wanted -> {
            Node node = make(wanted);
            StackPane.setAlignment(node, Pos.TOP_LEFT);
            body.getChildren().add(node);
            return node;
        });
        made.forEach((each, node) -> node.setVisible(each == page));
    }

    private Node make(Page page) {
        return switch (page) {
            case ACTIONS -> new ActionsPage(planning);
            case GOALS -> new GoalsPage(planning);
            case STEPS -> new StepsPage(planning, this::enter, () -> enter(Page.ACTIONS));
            case AGREEMENT -> new AgreementPage(planning);
        };
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }
}

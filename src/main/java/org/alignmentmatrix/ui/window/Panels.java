package org.alignmentmatrix.ui.window;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.action.ActionsPane;
import org.alignmentmatrix.ui.action.ToAction;
import org.alignmentmatrix.ui.board.BoardLook;
import org.alignmentmatrix.ui.board.BoardPane;
import org.alignmentmatrix.ui.card.CardPane;
import org.alignmentmatrix.ui.checklist.ChecklistPane;
import org.alignmentmatrix.ui.checklist.Revealing;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.find.Finder;
import org.alignmentmatrix.ui.goal.GoalStrip;
import org.alignmentmatrix.ui.guide.GuideAddress;
import org.alignmentmatrix.ui.guide.GuidePane;
import org.alignmentmatrix.ui.insight.InsightPane;
import org.alignmentmatrix.ui.list.CardListPane;
import org.alignmentmatrix.ui.reveal.Curtain;
import org.alignmentmatrix.ui.reveal.RevealPane;
import org.alignmentmatrix.ui.table.CardMoves;
import org.alignmentmatrix.ui.table.TablePane;
import org.alignmentmatrix.ui.text.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The panels of the window, each made when it is first needed, and the ways that lead from one to another.
final class Panels {

    /// The tabs of the side panel, in their order.
    enum Page {
        CHECKLIST,
        CARD,
        LIST,
        INSIGHT,
        ACTIONS,
        GUIDE
    }

    private final OpenDocument document;
    private final Guide guide;
    private final Messages messages;
    private final Notices notices;
    private final Supplier<LocalDate> today;
    private final BoardPane board;
    private final Finder finder;
    private final Curtain curtain;
    private final Links links;
    private final BoardLook look;
    private final ChecklistPane checklist;
    private final Lazy<ActionsPane> actions;
    private final Lazy<TablePane> tablePane;
    private final Lazy<GuidePane> guidePane;
    private final SidePanel side;
    private final Centre centre;

    Panels(MainWindow.Parts parts, BoardPane board, Finder finder) {
        this.document = parts.document();
        this.guide = parts.guide();
        this.messages = parts.talk().messages();
        this.notices = parts.talk().notices();
        this.look = parts.look();
        this.today = look.today();
        this.board = board;
        this.finder = finder;
        this.curtain = new Curtain(document);
        ToAction making = new ToAction(document, guide, messages, notices, today);
        this.links = new Links(document, this, making);
        this.checklist = new ChecklistPane(document, guide, messages, links,
                new Revealing(this::reveal, curtain::answerAs, curtain.revealedProperty()));
        this.actions = new Lazy<>(() -> new ActionsPane(document, guide, messages, today, making, links::showSource,
                links::openGuide));
        this.tablePane = new Lazy<>(() -> table(parts));
        this.guidePane = new Lazy<>(() -> new GuidePane(guide, messages, board.drops()));
        this.side = new SidePanel(pages());
        this.centre = new Centre(views());
        board.setHeader(goals(parts));
        board.onWanted(() -> centre.show(Centre.View.BOARD));
        board.gauge(curtain.revealedProperty());
    }

    private TablePane table(MainWindow.Parts parts) {
        TablePane table = new TablePane(
                new TablePane.Parts(document, guide, messages, today, finder.emphasis(), notices),
                new Moves(), curtain.voiceProperty(), curtain.revealedProperty());
        table.onQuestion(checklist::open);
        return table;
    }

    private GoalStrip goals(MainWindow.Parts parts) {
        GoalStrip strip = new GoalStrip(document, guide, messages, GoalStrip.indexText(document, curtain.shownProperty()));
        strip.onOpenGoals(() -> plan(ActionsPane.Page.GOALS));
        strip.onOpenIndex(() -> enter(Page.INSIGHT));
        strip.visibleProperty().bind(parts.choices().goals().value());
        return strip;
    }

    SidePanel side() {
        return side;
    }

    /// The tab that is shown; empty while the panel is folded.
    Optional<Page> shown() {
        int index = side.shownPageProperty().get();
        return index < 0 ? Optional.empty() : Optional.of(Page.values()[index]);
    }

    /// Whether the tabs or what one of them shows has the keys.
    boolean sideHasKeys() {
        return KeyFocus.isIn(side);
    }

    /// Below what has the keys a small form finds its place.
    Node anchor() {
        return Optional.ofNullable(side.getScene().getFocusOwner()).orElse(side);
    }

    /// Looks something up in the guide if that is where the keys are.
    ///
    /// @param cards looks for cards
    void find(Runnable cards) {
        if (sideHasKeys() && shown().filter(Page.GUIDE::equals).isPresent()) {
            guidePane.get().startSearch();
        } else {
            cards.run();
        }
    }

    Centre centre() {
        return centre;
    }

    ChecklistPane checklist() {
        return checklist;
    }

    Links links() {
        return links;
    }

    Curtain curtain() {
        return curtain;
    }

    /// Shows a page of the plan.
    void plan(ActionsPane.Page page) {
        actions.get().show(page);
        enter(Page.ACTIONS);
    }

    ActionsPane actions() {
        return actions.get();
    }

    private List<SidePanel.Page> pages() {
        return List.of(
                page("page.checklist", Feather.CHECK_SQUARE, false, () -> new SidePanel.Content(checklist, checklist::focusCurrent)),
                page("page.card", Feather.CREDIT_CARD, false, this::card),
                page("page.list", Feather.LIST, true, this::list),
                page("page.insight", Feather.ACTIVITY, false, this::insight),
                new SidePanel.Page(ActionsPane.openCount(document).map(count -> messages.text("page.actions.count", count)),
                        Feather.CHECK_CIRCLE, false, () -> new SidePanel.Content(actions.get(), actions.get()::focusCurrent)),
                page("page.guide", Feather.BOOK_OPEN, false,
                        () -> new SidePanel.Content(guidePane.get(), guidePane.get()::focusPage)));
    }

    private SidePanel.Page page(String key, Ikon icon, boolean ofCards, Supplier<SidePanel.Content> content) {
        ObservableValue<String> title = new ReadOnlyStringWrapper(messages.text(key));
        return new SidePanel.Page(title, icon, ofCards, content);
    }

    private SidePanel.Content card() {
        CardPane card = new CardPane(document, guide, messages, today, links);
        return new SidePanel.Content(card, card::focusTitle);
    }

    private SidePanel.Content list() {
        CardListPane list = new CardListPane(document, guide, messages, today, finder.emphasis(), curtain::isRevealed);
        list.onEditTitle(id -> board.editTitle(id, list::focusCurrent));
        return new SidePanel.Content(list, list::focusCurrent);
    }

    private SidePanel.Content insight() {
        InsightPane insight = new InsightPane(document, guide, messages, curtain.shownProperty(), links);
        return new SidePanel.Content(insight, insight::focusFirst);
    }

    private Map<Centre.View, Supplier<SidePanel.Content>> views() {
        var views = new EnumMap<Centre.View, Supplier<SidePanel.Content>>(Centre.View.class);
        views.put(Centre.View.BOARD, () -> new SidePanel.Content(board, board::requestFocus));
        views.put(Centre.View.TABLE, this::table);
        views.put(Centre.View.REVEAL, this::revealPane);
        return views;
    }

    private SidePanel.Content table() {
        return new SidePanel.Content(tablePane.get(), tablePane.get()::focusCurrent);
    }

    private SidePanel.Content revealPane() {
        RevealPane reveal = new RevealPane(document, look, guide, messages, curtain, links);
        return new SidePanel.Content(reveal, reveal::focusCurrent);
    }

    /// The board moves cards for the table: it knows where there is room.
    private final class Moves implements CardMoves {

        @Override
        public void into(Quadrant quadrant, Collection<CardId> cards) {
            board.commands().moveTo(quadrant, cards);
        }

        @Override
        public void onto(Place shelf, Collection<CardId> cards) {
            board.commands().moveTo(shelf, cards);
        }
    }

    /// Shows a tab and gives it the keys.
    void enter(Page page) {
        side.show(page.ordinal());
        Platform.runLater(side::focusShown); // the page can take the focus once it is shown
    }

    /// Opens the curtain and shows what the voices see differently.
    void reveal() {
        curtain.reveal();
        centre.enter(Centre.View.REVEAL);
    }

    /// Puts the rows of the table on the clipboard, for a spreadsheet; the selected cards while something else is shown.
    void copyAsCells() {
        if (centre.shown() == Centre.View.TABLE) {
            tablePane.get().copyAsCells();
        } else if (document.selection().isEmpty()) {
            notices.tell(messages.text("table.copied.unselected"));
        } else {
            tablePane.get().copyCards();
        }
    }

    /// Turns to the answers of a voice, if they may be seen; the curtain stays as it is.
    void look(Voice voice) {
        if (curtain.turnTo(voice)) {
            checklist.look(voice);
        }
    }

    /// Opens the guide where it tells about something.
    void explain(GuideAddress address) {
        enter(Page.GUIDE);
        guidePane.get().open(address);
    }
}

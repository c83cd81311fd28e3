package org.alignmentmatrix.ui.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.AddActions;
import org.alignmentmatrix.edit.AddCards;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.GapNow;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.text.FindingWords;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// Turns a finding into an action or a card that remembers where it came from. Each is one step of undo, and a notice says so.
public final class ToAction {

    private static final int CARD_TITLE_LIMIT =
            CardField.TITLE.type() instanceof FieldType.Text(int limit, _, _) ? limit : Integer.MAX_VALUE;

    private final OpenDocument document;
    private final Messages messages;
    private final Notices notices;
    private final Supplier<LocalDate> today;
    private final FindingWords words;
    private Consumer<ActionId> shown = _ -> { };

    /// @param today asked anew each time; the days that are offered are counted from it
    public ToAction(OpenDocument document, Guide guide, Messages messages, Notices notices, Supplier<LocalDate> today) {
        this.document = document;
        this.messages = messages;
        this.notices = notices;
        this.today = today;
        this.words = new FindingWords(guide, messages);
    }

    /// Says who shows an action when “Show” is pressed on the notice that it was made.
    public void onShow(Consumer<ActionId> next) {
        shown = next;
    }

    /// What an action from there is called as long as nobody calls it otherwise. Empty if the card is gone or the question no longer
    /// asked.
    public Optional<String> proposedTitle(Source from) {
        return words.proposal(from, document.board()).map(title -> PlainText.head(title, Action.TITLE_LIMIT));
    }

    /// Makes an action with the proposed title, without owner and day.
    ///
    /// @return empty if what it should come from is gone, or there are as many actions as a board can have
    public Optional<ActionId> makeAction(Source from) {
        return proposedTitle(from).flatMap(title -> makeAction(title, "", null, null, from));
    }

    /// @param title not blank
    /// @param owner empty for nobody
    /// @param due null for no day
    /// @param step null for none of the five
    /// @param from null for none
    /// @return empty if there are as many actions as a board can have
    /// @throws IllegalArgumentException if an [Action] cannot have one of these values
    public Optional<ActionId> makeAction(String title, String owner, @Nullable LocalDate due, @Nullable Step step,
                                         @Nullable Source from) {
        Optional<ActionId> made = add(title, owner, due, step, from);
        made.ifPresent(id -> notices.tell(messages.text("action.made"),
                new Notices.Action(messages.text("action.made.show"), () -> shown.accept(id)),
                new Notices.Action(messages.text("action.made.undo"), () -> undo(id))));
        return made;
    }

    /// The same without a notice, for where the action can be seen at once.
    Optional<ActionId> add(String title, String owner, @Nullable LocalDate due, @Nullable Step step, @Nullable Source from) {
        Actions actions = document.board().actions();
        Action action = Action.create(new ActionId(actions.nextNumber()), title, from, document.now())
                .withOwner(owner).withDue(due).withStep(step);
        if (!document.perform(new AddActions(List.of(action)))) {
            notices.tell(messages.text("action.tooMany", Actions.LIMIT));
            return Optional.empty();
        }
        return Optional.of(action.id());
    }

    private void undo(ActionId id) {
        if (lastEdit() instanceof AddActions(var actions) && actions.stream().anyMatch(action -> action.id().equals(id))) {
            document.undo();
        }
    }

    /// Puts an initiative with the proposed title into the tray.
    ///
    /// @return empty if what it should come from is gone
    public Optional<CardId> makeCard(Source from) {
        return proposedTitle(from).map(title -> makeCard(PlainText.head(title, CARD_TITLE_LIMIT), from));
    }

    /// Puts an initiative into the tray. It is on the side that would act on a poor answer; one made of a friction or an improvement
    /// is marked with it.
    ///
    /// @param title not blank
    /// @throws IllegalArgumentException if a [Card] cannot have this title
    public CardId makeCard(String title, Source from) {
        CardId id = document.board().cards().nextId();
        Card plain = Card.create(id, CardKind.INITIATIVE, side(from), title, document.now()).withFrom(from);
        Card card = switch (from) {
            case Source.OfFriction(var friction) -> plain.withFrictions(Set.of(friction));
            case Source.OfImprovement(var improvement) -> plain.withImprovements(Set.of(improvement));
            case Source.OfQuestion _, Source.OfGap _, Source.OfSign _, Source.OfCard _ -> plain;
        };
        document.perform(new AddCards(List.of(card)));
        notices.tell(messages.text("action.made.card"), new Notices.Action(messages.text("action.made.undo"), () -> {
            if (lastEdit() instanceof AddCards(var cards) && cards.contains(card)) {
                document.undo();
            }
        }));
        return id;
    }

    private @Nullable Edit lastEdit() {
        return document.undoable().orElse(null);
    }

    private Side side(Source from) {
        return switch (from) {
            case Source.OfQuestion(var key) -> side(GapNow.asked(key, document.board().checklist()));
            case Source.OfGap(var key) -> side(GapNow.asked(key, document.board().checklist()));
            case Source.OfCard(var id) -> document.board().cards().find(id).map(Card::side).orElse(Side.JOINT);
            case Source.OfFriction _, Source.OfImprovement _, Source.OfSign _ -> Side.JOINT;
        };
    }

    private static Side side(Optional<Asked> asked) {
        return asked.map(question -> switch (question.acts()) {
            case SALES -> Side.SALES;
            case MARKETING -> Side.MARKETING;
            case BOTH, LEADERSHIP -> Side.JOINT;
        }).orElse(Side.JOINT);
    }

    /// Asks for title, owner and day in a small form below a node, then makes the action. Does nothing if what it should come from
    /// is gone.
    ///
    /// @param anchor in a window that is shown
    public void ask(Node anchor, Source from) {
        proposedTitle(from).ifPresent(title -> new ToActionPopup(
                new ToActionForm(title, from, this, messages, today)).showBelow(anchor));
    }
}

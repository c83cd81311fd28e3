package org.alignmentmatrix.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Dismissals;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.QuadrantStyles;
import org.alignmentmatrix.model.Signs;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Tint;

/// Makes a board of a JSON tree in the newest format, or says what in it is wrong.
final class BoardReader {

    private static final String A_TOP = "the id of another card on this board that lies on no stack itself";

    private BoardReader() {
    }

    static Board read(Json.Members project) throws ProblemException {
        var unread = new UnreadParts();
        Members file = new Members(Where.FILE, project.values(), unread).knowing(Names.OF_BOARD);
        Board named = file.get(Names.TITLE).text(Element.line(Board.TITLE_LIMIT), Board.EMPTY::withTitle);
        return named
                .withFrozen(file.find(Names.FROZEN, false, Element::truth))
                .withStyles(file.find(Names.STYLES, QuadrantStyles.TEMPLATE, BoardReader::styles))
                .withCards(cards(file))
                .withChecklist(ChecklistReader.read(file.get(Names.CHECKLIST)))
                .withSigns(file.find(Names.SIGNS, Signs.NONE, PlanReader::signs))
                .withActions(PlanReader.actions(file))
                .withGoals(PlanReader.goals(file))
                .withAgreement(file.find(Names.AGREEMENT, AgreementSheet.EMPTY, PlanReader::agreement))
                .withDismissals(file.find(Names.DISMISSALS, Dismissals.NONE, PlanReader::dismissals))
                .withSnapshots(SnapshotReader.read(file))
                .withUnread(unread.unread()); // the last, for all others add to it
    }

    private static QuadrantStyles styles(Element element) throws ProblemException {
        Members quadrants = element.members(() -> "a style for each quadrant that has one").knowing(Names.of(Quadrant.values()));
        QuadrantStyles styles = QuadrantStyles.TEMPLATE;
        for (Quadrant quadrant : Quadrant.values()) {
            Optional<Element> style = quadrants.find(quadrant.name());
            if (style.isPresent()) {
                styles = styles.with(quadrant, style(style.get().members(() -> "a style").knowing(Names.OF_STYLE)));
            }
        }
        return styles;
    }

    private static QuadrantStyle style(Members members) throws ProblemException {
        QuadrantStyle style = QuadrantStyle.TEMPLATE;
        QuadrantStyle named = members.find(Names.NAME, style, name -> name.text(Element.line(QuadrantStyle.NAME_LIMIT), style::withName));
        QuadrantStyle meant = members.find(Names.MEANING, named,
                meaning -> meaning.text(Element.line(QuadrantStyle.MEANING_LIMIT), named::withMeaning));
        return meant.withTint(members.find(Names.TINT, null, tint -> tint.constant(Tint.class)));
    }

    private static Cards cards(Members file) throws ProblemException {
        var cards = new ArrayList<Card>();
        Map<CardId, Members> stacked = new HashMap<>();
        Map<CardId, Where> seen = new HashMap<>();
        int highest = 0;
        for (Element element : file.get(Names.CARDS).items(() -> "a list of cards")) {
            Members entry = element.members(() -> "a card");
            CardId id = IdKind.CARD.read(entry.get(Names.ID));
            Members members = entry.called(id).knowing(Names.OF_CARD);
            Card card = card(id, members);
            Where first = seen.putIfAbsent(card.id(), element.where());
            if (first != null) {
                throw new ProblemException(new Problem.DuplicateCard(element.where().toString(), card.id(), first.toString()));
            }
            cards.add(card);
            if (card.stackedOn() != null) {
                stacked.put(card.id(), members);
            }
            highest = Math.max(highest, card.id().number());
        }
        if (!stacked.isEmpty()) {
            checkStacks(cards, stacked);
        }
        return Cards.of(cards, file.get(Names.NEXT_CARD).wholeNumber(highest + 1, IdKind.MAX));
    }

    /// @param stacked what the file says about the cards that lie on others
    private static void checkStacks(List<Card> cards, Map<CardId, Members> stacked) throws ProblemException {
        Map<CardId, Card> byId = HashMap.newHashMap(cards.size());
        cards.forEach(card -> byId.put(card.id(), card));
        for (Card card : cards) {
            Members members = stacked.get(card.id());
            if (members == null) {
                continue;
            }
            Card top = byId.get(card.stackedOn());
            if (top == null || top.stackedOn() != null) {
                throw members.get(Names.STACKED_ON).bad(A_TOP);
            }
            if (!top.place().equals(card.place())) {
                throw members.get(Names.PLACE).bad("the place of " + top.id() + ", on whose stack the card lies");
            }
        }
    }

    private static Card card(CardId id, Members members) throws ProblemException {
        Instant created = members.get(Names.CREATED).moment();
        Card card = Names.newCard(id, created)
                .withPlace(place(members.get(Names.PLACE)))
                .withStackedOn(members.find(Names.STACKED_ON, null, on -> otherThan(id, on)))
                .withFrom(members.find(Names.FROM, null, SourceValue::read))
                .withChanged(members.find(Names.CHANGED, created, Element::moment));
        for (CardField<?> field : CardField.ALL) {
            Optional<Element> value = Names.isOnEveryCard(field) ? Optional.of(members.get(field.key())) : members.find(field.key());
            if (value.isPresent()) {
                card = FieldValue.read(card, field, value.get());
            }
        }
        return card;
    }

    private static CardId otherThan(CardId own, Element element) throws ProblemException {
        CardId id = IdKind.CARD.read(element);
        if (id.equals(own)) {
            throw element.bad(A_TOP);
        }
        return id;
    }

    private static Place place(Element element) throws ProblemException {
        if (element.json().equals(new Json.Text(Names.TRAY))) {
            return Place.TRAY;
        }
        if (element.json().equals(new Json.Text(Names.PARKING_LOT))) {
            return Place.PARKING_LOT;
        }
        Members spot = element.members(() -> Names.TRAY + ", " + Names.PARKING_LOT + " or a quadrant with u and v")
                .knowing(Names.OF_PLACE);
        return new Place.OnMatrix(spot.get(Names.QUADRANT).constant(Quadrant.class),
                new Spot(spot.get(Names.U).share(), spot.get(Names.V).share()));
    }
}

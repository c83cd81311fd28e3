package org.alignmentmatrix.ui.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.geometry.Emphasis;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.ui.card.ValueWords;
import org.alignmentmatrix.ui.text.DayWords;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.text.QuadrantWords;

/// The table of cards: one row for each card, wherever it is; in reading order as long as nobody sorts it.
final class CardSheet implements Sheet<CardId, Card> {

    /// The fields that are shown until somebody decides otherwise.
    private static final Set<CardField<?>> USUAL = Set.of(CardField.TITLE, CardField.SIDE, CardField.OWNER, CardField.STATUS,
            CardField.PROGRESS, CardField.DUE, CardField.TAGS);
    /// Nobody looks for them by their words, and writing them costs more than all others.
    private static final Set<String> MOMENTS = Set.of("created", "changed");
    private static final List<Place> SHELVES = List.of(Place.TRAY, Place.PARKING_LOT);

    private final OpenDocument document;
    private final Messages messages;
    private final QuadrantWords quadrants;
    private final CardMoves moves;
    private final ObservableValue<CardRows> rows;
    private final List<Column<Card>> columns;
    private final List<Column<Card>> searched;
    private Map<Card, String> words = new IdentityHashMap<>(); // a changed card is another instance

    CardSheet(OpenDocument document, Guide guide, Messages messages, Supplier<LocalDate> today, ObservableValue<Emphasis> emphasis,
              CardMoves moves) {
        this.document = document;
        this.messages = messages;
        this.quadrants = new QuadrantWords(document, guide);
        this.moves = moves;
        ObservableValue<Cards> cards = document.boardProperty().map(Board::cards);
        this.rows = Bindings.createObjectBinding(() -> new CardRows(cards.getValue(), emphasis.getValue()), cards, emphasis);
        this.columns = columns(new ValueWords(guide, quadrants, messages), today);
        this.searched = columns.stream().filter(column -> !MOMENTS.contains(column.key())).toList();
    }

    private List<Column<Card>> columns(ValueWords values, Supplier<LocalDate> today) {
        Collation collation = new Collation(messages.locale());
        FieldColumns fields = new FieldColumns(document, values, today, collation);
        var all = new ArrayList<Column<Card>>();
        all.add(fields.of(CardField.TITLE, true));
        all.add(place(values, collation));
        CardField.ALL.stream().filter(field -> field != CardField.TITLE).map(field -> fields.of(field, USUAL.contains(field)))
                .forEach(all::add);
        all.add(moment("created", Card::created, collation));
        all.add(moment("changed", Card::changed, collation));
        all.add(Column.of(new Column.Heading("id", messages.text("table.id"), 80, false, false), (Card card) -> card.id().toString(),
                collation).ordered(Order.by(Card::id)));
        return List.copyOf(all);
    }

    private Column<Card> place(ValueWords values, Collation collation) {
        return Column.of(new Column.Heading("place", messages.text("table.place"), 256, true, false), values::place, collation)
                .marked(card -> card.place().quadrantIfPlaced().<Mark>map(quadrant -> new Mark.OfQuadrant(quadrant.number()))
                        .orElse(Mark.NONE))
                .ordered(Order.by(CardSheet::placeIndex))
                .edited(new CellEdit.Picked<>(false, true, _ -> places(), card -> Set.of(placeIndex(card)),
                        (cards, chosen) -> chosen.forEach(index -> move(cards, index))));
    }

    /// The quadrants by their numbers, then the tray and the parking lot.
    private static int placeIndex(Card card) {
        return switch (card.place()) {
            case Place.OnMatrix(var quadrant, _) -> quadrant.number() - 1;
            case Place.Tray _ -> Quadrant.values().length;
            case Place.ParkingLot _ -> Quadrant.values().length + 1;
        };
    }

    private List<String> places() {
        return Stream.concat(
                Stream.of(Quadrant.values()).map(quadrant -> quadrant.number() + "  " + quadrants.name(quadrant)),
                Stream.of(messages.text("place.tray"), messages.text("place.parking"))).toList();
    }

    private void move(Collection<Card> cards, int index) {
        List<CardId> ids = cards.stream().map(Card::id).toList();
        if (index < Quadrant.values().length) {
            moves.into(Quadrant.numbered(index + 1), ids);
        } else {
            moves.onto(SHELVES.get(index - Quadrant.values().length), ids);
        }
    }

    private Column<Card> moment(String key, Function<Card, Instant> of, Collation collation) {
        DayWords days = new DayWords(messages.locale());
        DateTimeFormatter cell = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());
        return Column.of(new Column.Heading(key, messages.text("table." + key), 148, false, false),
                        (Card card) -> messages.text("table.moment", days.day(LocalDate.ofInstant(of.apply(card), ZoneId.systemDefault())),
                                days.time(of.apply(card), ZoneId.systemDefault())), collation)
                .copying(card -> cell.format(of.apply(card)))
                .ordered(Order.by(of));
    }

    @Override
    public ObservableValue<CardRows> rows() {
        return rows;
    }

    @Override
    public ObservableValue<List<Column<Card>>> columns() {
        return new SimpleObjectProperty<>(columns);
    }

    /// Remembered, for writing out all columns costs more than looking into them.
    @Override
    public String words(Card card) {
        if (words.size() > 2 * document.board().cards().size()) {
            words = new IdentityHashMap<>();
        }
        return words.computeIfAbsent(card,
                one -> Sheet.joined(searched, one));
    }

    /// Forgets words that come from elsewhere than the cards, such as the names of the quadrants.
    void forgetWords() {
        words = new IdentityHashMap<>();
    }

    @Override
    public ObservableValue<Set<CardId>> selection() {
        return document.selectionProperty();
    }

    @Override
    public void select(List<CardId> ids) {
        document.select(ids);
    }

    @Override
    public boolean isOfCards() {
        return true;
    }

    @Override
    public SheetWords said() {
        return new SheetWords(messages.text("table.cards.name"), messages.text("table.cards.none"), messages.text("table.cards.hidden"),
                "table.cards.count", "table.cards.countOf");
    }
}

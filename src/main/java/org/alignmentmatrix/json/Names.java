package org.alignmentmatrix.json;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Side;

/// The names in a project file, for the writer and the reader alike.
final class Names {

    static final String FORMAT = "format";
    static final String VERSION = "version";
    static final String TITLE = "title";
    static final String FROZEN = "frozen";
    static final String STYLES = "styles";
    static final String NEXT_CARD = "nextCard";
    static final String CARDS = "cards";
    static final String CHECKLIST = "checklist";
    static final List<String> OF_BOARD = List.of(FORMAT, VERSION, TITLE, FROZEN, STYLES, NEXT_CARD, CARDS, CHECKLIST);

    static final String ID = "id";
    static final String PLACE = "place";
    static final String STACKED_ON = "stackedOn";
    static final String CREATED = "created";
    static final String CHANGED = "changed";
    static final List<String> OF_CARD = Stream
            .of(Stream.of(ID), CardField.ALL.stream().map(CardField::key), Stream.of(PLACE, STACKED_ON, CREATED, CHANGED))
            .flatMap(names -> names).toList();

    static final String TRAY = "TRAY";
    static final String PARKING_LOT = "PARKING_LOT";
    static final String QUADRANT = "quadrant";
    static final String U = "u";
    static final String V = "v";
    static final List<String> OF_PLACE = List.of(QUADRANT, U, V);

    static final String NAME = "name";
    static final String MEANING = "meaning";
    static final String TINT = "tint";
    static final List<String> OF_STYLE = List.of(NAME, MEANING, TINT);

    static final String RATING = "rating";
    static final String NOT_APPLICABLE = "NOT_APPLICABLE";
    static final String COMMENT = "comment";
    static final String EVIDENCE = "evidence";
    static final List<String> OF_ANSWER = List.of(RATING, COMMENT, EVIDENCE);

    private static final Set<CardField<?>> ON_EVERY_CARD = Set.of(CardField.KIND, CardField.SIDE, CardField.TITLE);
    private static final Card NEW = newCard(new CardId(1), Instant.EPOCH);

    private Names() {
    }

    /// A card of which only the id and the moment are set: what a file leaves out is as on this one.
    static Card newCard(CardId id, Instant created) {
        return Card.create(id, CardKind.INITIATIVE, Side.JOINT, "New", created);
    }

    /// Whether a field stands in the file for every card, because a new card has no value of its own for it.
    static boolean isOnEveryCard(CardField<?> field) {
        return ON_EVERY_CARD.contains(field);
    }

    /// Whether a card has in this field what every new card has, so that the file leaves it out.
    static boolean isAsOnNewCard(CardField<?> field, Card card) {
        return !isOnEveryCard(field) && Objects.equals(field.of(card), field.of(NEW));
    }
}

package org.alignmentmatrix.json;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Voice;

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
    static final String SIGNS = "signs";
    static final String NEXT_ACTION = "nextAction";
    static final String ACTIONS = "actions";
    static final String NEXT_GOAL = "nextGoal";
    static final String GOALS = "goals";
    static final String AGREEMENT = "agreement";
    static final String DISMISSALS = "dismissals";
    static final String NEXT_SNAPSHOT = "nextSnapshot";
    static final String SNAPSHOTS = "snapshots";
    static final List<String> OF_BOARD = List.of(FORMAT, VERSION, TITLE, FROZEN, STYLES, NEXT_CARD, CARDS, CHECKLIST, SIGNS,
            NEXT_ACTION, ACTIONS, NEXT_GOAL, GOALS, AGREEMENT, DISMISSALS, NEXT_SNAPSHOT, SNAPSHOTS);

    static final String ID = "id";
    static final String PLACE = "place";
    static final String STACKED_ON = "stackedOn";
    static final String FROM = "from";
    static final String CREATED = "created";
    static final String CHANGED = "changed";
    static final List<String> OF_CARD = Stream
            .of(Stream.of(ID), CardField.ALL.stream().map(CardField::key), Stream.of(PLACE, STACKED_ON, FROM, CREATED, CHANGED))
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

    static final String WEIGHTS = "weights";
    static final String SCALE_WORDS = "scaleWords";
    static final String NEXT_OWN_QUESTION = "nextOwnQuestion";
    static final String OWN_QUESTIONS = "ownQuestions";
    static final List<String> OF_CHECKLIST = Stream
            .concat(of(Voice.values()).stream(), Stream.of(WEIGHTS, SCALE_WORDS, NEXT_OWN_QUESTION, OWN_QUESTIONS)).toList();

    static final String AREA = "area";
    static final String ASK = "ask";
    static final String SCALE = "scale";
    static final String ACTS = "acts";
    static final List<String> OF_OWN_QUESTION = List.of(ID, AREA, ASK, SCALE, ACTS);

    static final String RATING = "rating";
    static final String NOT_APPLICABLE = "NOT_APPLICABLE";
    static final String COMMENT = "comment";
    static final String EVIDENCE = "evidence";
    static final List<String> OF_ANSWER = List.of(RATING, COMMENT, EVIDENCE);

    static final String OWNER = "owner";
    static final String DUE = "due";
    static final String STEP = "step";
    static final String DONE = "done";
    static final List<String> OF_ACTION = List.of(ID, TITLE, OWNER, DUE, STEP, DONE, FROM, CREATED, CHANGED);

    static final String KPI = "kpi";
    static final String TIMING = "timing";
    static final String UNIT = "unit";
    static final String BASELINE = "baseline";
    static final String TARGET = "target";
    static final String CURRENT = "current";
    static final List<String> OF_GOAL = List.of(ID, TITLE, KPI, TIMING, UNIT, BASELINE, TARGET, CURRENT);

    static final String TAKEN = "taken";
    static final String STANDINGS = "standings";
    static final List<String> OF_SNAPSHOT = List.of(ID, NAME, TAKEN, CHECKLIST, SIGNS, NEXT_GOAL, GOALS, STANDINGS);

    static final String CARD = "card";
    static final List<String> OF_STANDING = List.of(CARD, TITLE, QUADRANT);

    static final String QUESTION = "question";
    static final String GAP = "gap";
    static final String FRICTION = "friction";
    static final String IMPROVEMENT = "improvement";
    static final String SIGN = "sign";
    static final List<String> OF_SOURCE = List.of(QUESTION, GAP, FRICTION, IMPROVEMENT, SIGN, CARD);

    private static final Set<CardField<?>> ON_EVERY_CARD = Set.of(CardField.KIND, CardField.SIDE, CardField.TITLE);
    private static final Card NEW = newCard(new CardId(1), Instant.EPOCH);

    private Names() {
    }

    /// The names of constants.
    static List<String> of(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
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

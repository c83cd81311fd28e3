package org.alignmentmatrix.json;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Standing;
import org.alignmentmatrix.model.Unread;
import org.alignmentmatrix.model.Voice;
import org.jspecify.annotations.Nullable;

/// Which unread parts of a board have a place in its file: those whose owner is there, under a name that means nothing here.
///
/// Each method follows a path from the name at a position on; all before it was followed already.
final class UnreadPlaces {

    private final Board board;
    private final Map<String, Action> actions = new HashMap<>();
    private final Map<String, Snapshot> snapshots = new HashMap<>();

    private UnreadPlaces(Board board) {
        this.board = board;
        board.actions().all().forEach(action -> actions.put(action.id().toString(), action));
        board.snapshots().all().forEach(snapshot -> snapshots.put(snapshot.id().toString(), snapshot));
    }

    /// The unread parts that stand in the file of a board.
    ///
    /// @return the very value of the board if these are all
    static Unread written(Board board) {
        Unread unread = board.unread();
        if (unread.isEmpty()) {
            return unread;
        }
        var places = new UnreadPlaces(board);
        var written = new TreeMap<>(unread.parts());
        written.keySet().removeIf(path -> !places.has(Where.names(path)));
        return written.size() == unread.parts().size() ? unread : new Unread(written);
    }

    private boolean has(String[] path) {
        return endsBeside(Names.OF_BOARD, path, 0) || path.length > 1 && switch (path[0]) {
            case Names.STYLES -> isInOneOf(Names.of(Quadrant.values()), Names.OF_STYLE, path, 1);
            case Names.CARDS -> isOnCard(path, 1);
            case Names.CHECKLIST -> isInChecklist(board.checklist(), path, 1);
            case Names.SIGNS -> endsBeside(Names.of(Sign.values()), path, 1);
            case Names.ACTIONS -> isOnAction(path, 1);
            case Names.GOALS -> isOnGoal(board.goals(), path, 1);
            case Names.AGREEMENT -> isInOneOf(Names.of(AgreedPoint.values()), Names.of(Party.values()), path, 1);
            case Names.SNAPSHOTS -> isInSnapshot(path, 1);
            default -> false;
        };
    }

    /// Whether the path ends here, with a name that is none of those known.
    private static boolean endsBeside(Collection<String> known, String[] path, int at) {
        return path.length == at + 1 && !known.contains(path[at]);
    }

    /// @param objects the names of those that are known here
    /// @param known the names known in each of them
    private static boolean isInOneOf(Collection<String> objects, Collection<String> known, String[] path, int at) {
        return endsBeside(objects, path, at) || objects.contains(path[at]) && endsBeside(known, path, at + 1);
    }

    private boolean isOnCard(String[] path, int at) {
        return CardId.parse(path[at]).flatMap(board.cards()::find).filter(card -> endsBeside(Names.OF_CARD, path, at + 1)
                || card.place() instanceof Place.OnMatrix && isInside(Names.PLACE, Names.OF_PLACE, path, at + 1)
                || isInSource(card.from(), path, at + 1)).isPresent();
    }

    private boolean isOnAction(String[] path, int at) {
        return Optional.ofNullable(actions.get(path[at])).filter(action -> endsBeside(Names.OF_ACTION, path, at + 1)
                || isInSource(action.from(), path, at + 1)).isPresent();
    }

    private static boolean isInSource(@Nullable Source from, String[] path, int at) {
        return from != null && isInside(Names.FROM, Names.OF_SOURCE, path, at);
    }

    private static boolean isInside(String object, Collection<String> known, String[] path, int at) {
        return path.length > at && path[at].equals(object) && endsBeside(known, path, at + 1);
    }

    private static boolean isOnGoal(Goals goals, String[] path, int at) {
        Optional<Goal> goal = GoalId.parse(path[at]).flatMap(goals::find);
        return goal.isPresent() && endsBeside(Names.OF_GOAL, path, at + 1);
    }

    private static boolean isInChecklist(Checklist checklist, String[] path, int at) {
        if (path.length <= at + 1) {
            return endsBeside(Names.OF_CHECKLIST, path, at);
        }
        return switch (path[at]) {
            case Names.WEIGHTS -> endsBeside(Names.of(Area.values()), path, at + 1);
            case Names.SCALE_WORDS -> endsBeside(Names.of(Scale.values()), path, at + 1);
            case Names.OWN_QUESTIONS -> OwnId.parse(path[at + 1]).flatMap(checklist.own()::find).isPresent()
                    && endsBeside(Names.OF_OWN_QUESTION, path, at + 2);
            default -> Names.of(Voice.values()).contains(path[at]) && isWithVoice(checklist, path, at + 1);
        };
    }

    private static boolean isWithVoice(Checklist checklist, String[] path, int at) {
        Optional<OwnId> own = OwnId.parse(path[at]);
        if (own.isPresent()) { // the id of a question that is gone may not stand there at all
            return own.flatMap(checklist.own()::find).isPresent() && endsBeside(Names.OF_ANSWER, path, at + 1);
        }
        return isInOneOf(Names.of(Question.values()), Names.OF_ANSWER, path, at);
    }

    private boolean isInSnapshot(String[] path, int at) {
        return Optional.ofNullable(snapshots.get(path[at])).filter(snapshot -> endsBeside(Names.OF_SNAPSHOT, path, at + 1)
                || path.length > at + 2 && isInside(snapshot, path, at + 1)).isPresent();
    }

    private static boolean isInside(Snapshot snapshot, String[] path, int at) {
        return switch (path[at]) {
            case Names.CHECKLIST -> isInChecklist(snapshot.checklist(), path, at + 1);
            case Names.SIGNS -> endsBeside(Names.of(Sign.values()), path, at + 1);
            case Names.GOALS -> isOnGoal(snapshot.goals(), path, at + 1);
            case Names.STANDINGS -> CardId.parse(path[at + 1]).filter(card -> stood(snapshot.standings(), card)).isPresent()
                    && endsBeside(Names.OF_STANDING, path, at + 2);
            default -> false;
        };
    }

    private static boolean stood(List<Standing> standings, CardId card) {
        var any = standings.isEmpty() ? null : new Standing(card, standings.getFirst().title(), standings.getFirst().quadrant());
        return any != null && Collections.binarySearch(standings, any, Comparator.comparing(Standing::card)) >= 0;
    }
}

package org.alignmentmatrix.merge;

import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.SnapshotId;
import org.alignmentmatrix.model.Unread;

/// Which item an unread part of a board belongs to, as its path tells.
final class UnreadPaths {

    private static final String SLASH = "/";

    private UnreadPaths() {
    }

    /// Empty for what belongs to the board as a whole.
    static Optional<Topic.Key> item(String path) {
        String[] names = path.split(SLASH, -1);
        if (names.length < 3) {
            return Optional.empty();
        }
        return switch (names[0]) {
            case "cards" -> CardId.parse(names[1]).map(id -> new Topic.Key(Kind.CARD, id.number()));
            case "actions" -> ActionId.parse(names[1]).map(id -> new Topic.Key(Kind.ACTION, id.number()));
            case "goals" -> GoalId.parse(names[1]).map(id -> new Topic.Key(Kind.GOAL, id.number()));
            case "snapshots" -> SnapshotId.parse(names[1]).map(id -> new Topic.Key(Kind.SNAPSHOT, id.number()));
            case "checklist" -> OwnId.parse(names[2]).map(id -> new Topic.Key(Kind.QUESTION, id.number()));
            default -> Optional.empty();
        };
    }

    static boolean holds(Board board, Topic.Key item) {
        return switch (item.kind()) {
            case CARD -> board.cards().contains(new CardId(item.number()));
            case ACTION -> board.actions().find(new ActionId(item.number())).isPresent();
            case GOAL -> board.goals().find(new GoalId(item.number())).isPresent();
            case QUESTION -> board.checklist().own().find(new OwnId(item.number())).isPresent();
            case SNAPSHOT -> board.snapshots().find(new SnapshotId(item.number())).isPresent();
        };
    }

    /// The same parts under the new ids of their items.
    static Unread renumbered(Unread unread, UnaryOperator<Topic.Key> next) {
        var parts = new TreeMap<String, String>();
        unread.parts().forEach((path, json) -> parts.put(item(path).map(key -> moved(path, next.apply(key))).orElse(path), json));
        return new Unread(parts);
    }

    private static String moved(String path, Topic.Key to) {
        String[] names = path.split(SLASH, -1);
        names[to.kind() == Kind.QUESTION ? 2 : 1] = switch (to.kind()) {
            case CARD -> new CardId(to.number()).toString();
            case ACTION -> new ActionId(to.number()).toString();
            case GOAL -> new GoalId(to.number()).toString();
            case QUESTION -> new OwnId(to.number()).toString();
            case SNAPSHOT -> new SnapshotId(to.number()).toString();
        };
        return String.join(SLASH, names);
    }

    /// The parts of a merged board with those of the items that only theirs had.
    static Unread withItemsOf(Board theirs, Board mine, Board merged) {
        var parts = new TreeMap<>(merged.unread().parts());
        theirs.unread().parts().forEach((path, json) -> {
            if (item(path).filter(key -> !holds(mine, key) && holds(merged, key)).isPresent()) {
                parts.put(path, json);
            }
        });
        return parts.size() == merged.unread().parts().size() ? merged.unread() : new Unread(parts);
    }
}

package org.alignmentmatrix.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.Unread;
import org.alignmentmatrix.model.Voice;
import org.jspecify.annotations.Nullable;

/// Unread parts in any place of a board that has room for them, with nasty names and values.
final class RandomUnread {

    private static final List<String> NAMES = List.of("colour", "x-priority", "", "/", "a/b", "~1", "~", "Größe 👩\u200D👩", "\u0007\n",
            "\"", "Title", "ids", "0", "[0]", "e\u0301", "\u202Ex");

    /// As the codec writes them: on one line, the shortest escapes.
    private static final List<String> VALUES = List.of("null", "true", "false", "0", "-1.50E+3", "1e400", "123456789012345678901234567890",
            "\"\"", "\"C-001\"", "\"\\\"\\\\/\\n\\u0000\"", "\"日本 👩\u200D👩\"", "\"\\ud83d\"", "[]", "{}", "\"\u202Ex\"");

    private final RandomGenerator random;

    RandomUnread(RandomGenerator random) {
        this.random = random;
    }

    /// The board with some.
    Board on(Board board) {
        List<String> places = places(board);
        var parts = new TreeMap<String, String>();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            String name = any(NAMES).replace("~", "~0").replace("/", "~1");
            parts.put(any(places) + name, value(3));
        }
        return board.withUnread(new Unread(parts));
    }

    private String value(int depth) {
        if (depth == 0 || random.nextInt(3) > 0) {
            return any(VALUES);
        }
        var inside = new ArrayList<String>();
        boolean list = random.nextBoolean();
        for (int i = random.nextInt(4); i > 0; i--) {
            inside.add(list ? value(depth - 1) : "\"n" + i + "\":" + value(depth - 1));
        }
        return (list ? "[" : "{") + String.join(",", inside) + (list ? "]" : "}");
    }

    /// All objects in the file of a board, each with a `/` behind it.
    private static List<String> places(Board board) {
        var places = new ArrayList<>(List.of("", "styles/", "signs/", "agreement/"));
        for (Quadrant quadrant : Quadrant.values()) {
            places.add("styles/" + quadrant + "/");
        }
        for (AgreedPoint point : AgreedPoint.values()) {
            places.add("agreement/" + point + "/");
        }
        for (Card card : board.cards()) {
            String own = add(places, "cards/" + card.id() + "/", card.from());
            if (card.place() instanceof Place.OnMatrix) {
                places.add(own + "place/");
            }
        }
        for (Action action : board.actions().all()) {
            add(places, "actions/" + action.id() + "/", action.from());
        }
        add(places, "", board.checklist(), board.goals());
        for (Snapshot snapshot : board.snapshots().all()) {
            String own = "snapshots/" + snapshot.id() + "/";
            places.addAll(List.of(own, own + "signs/"));
            add(places, own, snapshot.checklist(), snapshot.goals());
            snapshot.standings().forEach(standing -> places.add(own + "standings/" + standing.card() + "/"));
        }
        return places;
    }

    private static String add(List<String> places, String own, @Nullable Object from) {
        places.add(own);
        if (from != null) {
            places.add(own + "from/");
        }
        return own;
    }

    private static void add(List<String> places, String holder, Checklist checklist, Goals goals) {
        String own = holder + "checklist/";
        places.addAll(List.of(own, own + "weights/", own + "scaleWords/"));
        checklist.own().all().stream().map(OwnQuestion::key).forEach(key -> places.add(own + "ownQuestions/" + key + "/"));
        for (Voice voice : Voice.values()) {
            places.add(own + voice + "/");
            places.add(own + voice + "/" + Question.T1 + "/");
            places.add(own + voice + "/" + Question.R4 + "/");
            checklist.own().all().stream().map(OwnQuestion::key).forEach(key -> places.add(own + voice + "/" + key + "/"));
        }
        goals.all().forEach(goal -> places.add(holder + "goals/" + goal.id() + "/"));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

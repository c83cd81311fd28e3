package org.alignmentmatrix.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.Sign;

/// What differs between two boards.
public final class Differences {

    private Differences() {
    }

    /// Everything that a user can see of it: first what is about the board as a whole, then cards, answers and plan. When something
    /// was last changed and which numbers are free is not told, so boards without a difference need not be equal records.
    ///
    /// Parts that both boards share cost nothing.
    public static List<Difference> between(Board before, Board after) {
        var found = new ArrayList<Difference>();
        if (before == after) {
            return found;
        }
        if (!before.title().equals(after.title())) {
            found.add(new Difference.Titled(before.title(), after.title()));
        }
        if (before.frozen() != after.frozen()) {
            found.add(new Difference.Frozen(after.frozen()));
        }
        styles(before, after, found);
        CardDifferences.find(before.cards(), after.cards(), found);
        ChecklistDifferences.find(before.checklist(), after.checklist(), found);
        signs(before, after, found);
        PlanDifferences.find(before, after, found);
        agreement(before, after, found);
        texts(before.dismissals().reasons(), after.dismissals().reasons(),
                (key, was, is) -> found.add(new Difference.Dismissed(key, was, is)));
        if (before.unread() != after.unread()) {
            unread(before, after, found);
        }
        return found;
    }

    private static void unread(Board before, Board after, List<Difference> found) {
        texts(before.unread().parts(), after.unread().parts(), (path, was, is) -> {
            Optional<Topic.Key> item = UnreadPaths.item(path);
            if (item.isEmpty() || UnreadPaths.holds(before, item.get()) && UnreadPaths.holds(after, item.get())) {
                found.add(new Difference.NotUnderstood(path, was, is));
            }
        });
    }

    private static void styles(Board before, Board after, List<Difference> found) {
        if (before.styles() == after.styles()) {
            return;
        }
        for (Quadrant quadrant : Quadrant.values()) {
            QuadrantStyle was = before.styles().of(quadrant);
            QuadrantStyle is = after.styles().of(quadrant);
            if (!was.equals(is)) {
                found.add(new Difference.Styled(quadrant, was, is));
            }
        }
    }

    private static void signs(Board before, Board after, List<Difference> found) {
        if (before.signs() == after.signs()) {
            return;
        }
        for (Sign sign : Sign.values()) {
            if (!before.signs().of(sign).equals(after.signs().of(sign))) {
                found.add(new Difference.SignSeen(sign, before.signs().of(sign), after.signs().of(sign)));
            }
        }
    }

    private static void agreement(Board before, Board after, List<Difference> found) {
        if (before.agreement() == after.agreement()) {
            return;
        }
        for (AgreedPoint point : AgreedPoint.values()) {
            for (Party party : Party.values()) {
                String was = before.agreement().text(point, party);
                String is = after.agreement().text(point, party);
                if (!was.equals(is)) {
                    found.add(new Difference.Agreed(point, party, was, is));
                }
            }
        }
    }

    /// Hears of a key whose text differs.
    private interface Told {
        void of(String key, Optional<String> before, Optional<String> after);
    }

    private static void texts(Map<String, String> before, Map<String, String> after, Told told) {
        if (before.equals(after)) {
            return;
        }
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            Optional<String> was = Optional.ofNullable(before.get(key));
            Optional<String> is = Optional.ofNullable(after.get(key));
            if (!was.equals(is)) {
                told.of(key, was, is);
            }
        }
    }
}

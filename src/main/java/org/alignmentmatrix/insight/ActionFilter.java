package org.alignmentmatrix.insight;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.Actions;
import org.jspecify.annotations.Nullable;

/// Which actions somebody wants to see, and in which order they are worked through.
///
/// @param owner only those of this owner, empty for those of nobody; null for those of all
public record ActionFilter(Show show, @Nullable String owner) {

    /// Those that wait for somebody, of all owners.
    public static final ActionFilter OPEN = new ActionFilter(Show.OPEN, null);

    /// How far an action must be to be seen.
    public enum Show {
        OPEN,
        /// Open with a day that has passed.
        OVERDUE,
        DONE,
        ALL;

        boolean takes(Action action, LocalDate today) {
            return switch (this) {
                case OPEN -> action.isOpen();
                case OVERDUE -> action.isOverdue(today);
                case DONE -> !action.isOpen();
                case ALL -> true;
            };
        }
    }

    /// Open ones by their day, so that overdue ones come first, those without a day behind; done ones last, the latest tick first.
    private static final Comparator<Action> IN_ORDER = comparing((Action action) -> !action.isOpen())
            .thenComparing(Action::done, nullsLast(reverseOrder()))
            .thenComparing(Action::due, nullsLast(naturalOrder()))
            .thenComparing(Action::id);

    public ActionFilter withShow(Show next) {
        return new ActionFilter(next, owner);
    }

    /// @param next null for all owners
    public ActionFilter withOwner(@Nullable String next) {
        return new ActionFilter(show, next);
    }

    public boolean takes(Action action, LocalDate today) {
        return isOfOwner(action) && show.takes(action, today);
    }

    private boolean isOfOwner(Action action) {
        return owner == null || owner.equals(action.owner());
    }

    /// Those it takes: overdue ones first, then by their day, then those without one, then those that are done.
    public List<Action> of(Actions actions, LocalDate today) {
        return actions.all().stream().filter(action -> takes(action, today)).sorted(IN_ORDER).toList();
    }

    /// How many there would be of each kind with this owner.
    public Map<Show, Integer> counts(Actions actions, LocalDate today) {
        var counts = new EnumMap<Show, Integer>(Show.class);
        for (Show each : Show.values()) {
            counts.put(each, (int) actions.all().stream().filter(this::isOfOwner)
                    .filter(action -> each.takes(action, today)).count());
        }
        return counts;
    }

    /// How many actions each owner has, in the order of their names; the empty one stands for those of nobody.
    public static SequencedMap<String, Integer> owners(Actions actions) {
        var owners = new TreeMap<String, Integer>(String.CASE_INSENSITIVE_ORDER.thenComparing(naturalOrder()));
        actions.all().forEach(action -> owners.merge(action.owner(), 1, Integer::sum));
        return owners;
    }
}

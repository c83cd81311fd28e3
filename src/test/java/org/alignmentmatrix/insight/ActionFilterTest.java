package org.alignmentmatrix.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alignmentmatrix.insight.ActionFilter.Show;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.junit.jupiter.api.Test;

class ActionFilterTest {

    private static final Instant NOW = Instant.parse("2026-11-22T14:03:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Actions ACTIONS = new Actions(List.of(
            action(1, "undated"),
            action(2, "next week").withDue(TODAY.plusDays(7)).withOwner("Ben"),
            action(3, "today").withDue(TODAY).withOwner("ana"),
            action(4, "late").withDue(TODAY.minusDays(1)).withOwner("Ben"),
            action(5, "done first").withDone(NOW).withDue(TODAY.minusDays(9)),
            action(6, "done last").withDone(NOW.plusSeconds(5)).withOwner("Ben")), 7);

    private static Action action(int number, String title) {
        return Action.create(new ActionId(number), title, null, NOW);
    }

    private static List<String> titles(ActionFilter filter) {
        return filter.of(ACTIONS, TODAY).stream().map(Action::title).toList();
    }

    @Test
    void overdueComesFirstThenByDayThenUndatedAndWhatIsDoneLast() {
        assertEquals(List.of("late", "today", "next week", "undated", "done last", "done first"),
                titles(ActionFilter.OPEN.withShow(Show.ALL)));
    }

    @Test
    void eachKindShowsItsOwn() {
        assertEquals(List.of("late", "today", "next week", "undated"), titles(ActionFilter.OPEN));
        assertEquals(List.of("late"), titles(ActionFilter.OPEN.withShow(Show.OVERDUE)));
        assertEquals(List.of("done last", "done first"), titles(ActionFilter.OPEN.withShow(Show.DONE)));
    }

    @Test
    void anOwnerHasListsAndCountsOfTheirOwn() {
        ActionFilter bens = ActionFilter.OPEN.withOwner("Ben");

        assertEquals(List.of("late", "next week"), titles(bens));
        assertEquals(Map.of(Show.OPEN, 2, Show.OVERDUE, 1, Show.DONE, 1, Show.ALL, 3), bens.counts(ACTIONS, TODAY));
        assertEquals(List.of("undated"), titles(ActionFilter.OPEN.withOwner("")));
    }

    @Test
    void ownersStandInTheOrderOfTheirNamesNobodyFirst() {
        assertEquals("{=2, ana=1, Ben=3}", ActionFilter.owners(ACTIONS).toString());
    }

    @Test
    void noActionsAreNoneOfEachKind() {
        assertEquals(List.of(), ActionFilter.OPEN.of(Actions.NONE, TODAY));
        assertEquals(Map.of(Show.OPEN, 0, Show.OVERDUE, 0, Show.DONE, 0, Show.ALL, 0),
                ActionFilter.OPEN.counts(Actions.NONE, TODAY));
    }
}

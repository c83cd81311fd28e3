package org.alignmentmatrix.merge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.alignmentmatrix.edit.TakeBoard;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold for any three boards.
class MergeLawsTest {

    private static final int BOARDS = 60;

    static LongStream seeds() {
        return LongStream.range(1_000, 1_000 + BOARDS);
    }

    @Test
    void theBoardsAskForAllThatAMergeHasToDo() {
        int taken = 0;
        int asked = 0;
        int renumbered = 0;
        for (long seed : seeds().toArray()) {
            TwoCopies copies = TwoCopies.of(seed);
            Merge merge = Merge.of(copies.base(), copies.mine(), copies.theirs());
            taken += merge.taken().size();
            asked += merge.conflicts().size();
            renumbered += merge.theirs() == copies.theirs() ? 0 : 1;
        }
        assertTrue(taken > 10 * BOARDS && asked > BOARDS && renumbered > BOARDS / 4,
                "%d taken, %d asked, %d renumbered".formatted(taken, asked, renumbered));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatOnlyOneSideChangedIsTaken(long seed) {
        TwoCopies copies = TwoCopies.of(seed);

        assertComesOut(copies.mine(), copies.base(), Merge.of(copies.base(), copies.mine(), copies.base()));
        assertComesOut(copies.theirs(), copies.base(), Merge.of(copies.base(), copies.base(), copies.theirs()));
        assertEquals(copies.mine(), Merge.of(copies.base(), copies.mine(), copies.mine()).result(), "both the same");
        assertEquals(copies.mine(), Merge.ofCopies(copies.mine(), copies.mine()).result(), "the same copy twice");
    }

    /// A side that took a wholly different board has other things under the old numbers: those get new ones.
    private static void assertComesOut(Board changed, Board base, Merge merge) {
        assertEquals(List.of(), merge.conflicts());
        boolean renumbered = Merge.of(base, base, changed).theirs() != changed;
        if (renumbered) {
            assertEquals(titles(changed), titles(merge.result()));
        } else { // numbers that were used stay used, and parts of what is gone are not written
            Board expected = new TakeBoard(changed, TakeBoard.Reason.MERGED).applyTo(base, Instant.EPOCH);
            assertArrayEquals(ProjectCodec.encode(expected), ProjectCodec.encode(merge.result()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void differencesAreNoneExactlyIfNothingDiffers(long seed) {
        TwoCopies copies = TwoCopies.of(seed);
        Board merged = Merge.of(copies.base(), copies.base(), copies.theirs()).result();

        if (Merge.of(copies.base(), copies.base(), copies.theirs()).theirs() == copies.theirs()) {
            assertEquals(List.of(), Differences.between(merged, copies.theirs()));
        }
        assertEquals(copies.base().title().equals(copies.mine().title()) && copies.base().cards().equals(copies.mine().cards()),
                Differences.between(copies.base(), copies.mine()).stream().noneMatch(
                        difference -> difference instanceof Difference.Titled || aboutCards(difference)));
    }

    private static boolean aboutCards(Difference difference) {
        return Topic.item(difference).filter(key -> key.kind() == Kind.CARD).isPresent()
                || difference.equals(new Difference.Reordered(Kind.CARD));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatComesOutCanBeSavedAndOpened(long seed) throws ProblemException {
        TwoCopies copies = TwoCopies.of(seed);
        for (Merge merge : both(copies)) {
            for (List<Whose> choices : List.of(merge.presets(), all(merge, Whose.MINE), all(merge, Whose.THEIRS))) {
                Board result = merge.result(choices);

                assertEquals(ProjectCodec.asWritten(result), ProjectCodec.decode(ProjectCodec.encode(result)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThatASideAddedIsLost(long seed) {
        TwoCopies copies = TwoCopies.of(seed);
        for (Merge merge : both(copies)) {
            for (List<Whose> choices : List.of(merge.presets(), all(merge, Whose.MINE), all(merge, Whose.THEIRS))) {
                Board result = merge.result(choices);

                for (Kind kind : Kind.values()) {
                    Set<Integer> numbers = numbers(kind, result);
                    assertTrue(numbers.containsAll(minus(numbers(kind, copies.mine()), numbers(kind, copies.base()))), "mine: " + kind);
                    assertTrue(Items.of(kind, result).size() >= added(kind, copies), "both: " + kind);
                }
            }
        }
    }

    /// How many different things both sides added.
    private static int added(Kind kind, TwoCopies copies) {
        Set<Item> added = new HashSet<>();
        for (Board side : List.of(copies.mine(), copies.theirs())) {
            Items.of(kind, side).stream().filter(item -> !numbers(kind, copies.base()).contains(item.number())).forEach(added::add);
        }
        return kind == Kind.CARD || kind == Kind.ACTION ? created(added) : 0;
    }

    /// What was made in the same second under the same number counts once.
    private static int created(Set<Item> items) {
        return items.stream().map(item -> item instanceof Item.OfCard(Card card) ? List.of(card.created(), card.id())
                : item instanceof Item.OfAction(var action) ? List.of(action.created(), action.id()) : item)
                .collect(Collectors.toSet()).size();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void choicesChangeOnlyWhatIsInConflict(long seed) {
        TwoCopies copies = TwoCopies.of(seed);
        for (Merge merge : both(copies)) {
            Set<Topic> open = merge.conflicts().stream().map(conflict -> Topic.of(conflict.difference())).collect(Collectors.toSet());
            Set<Topic.Key> items = new HashSet<>();
            merge.conflicts().forEach(conflict -> Topic.item(conflict.difference()).ifPresent(items::add));

            Board allMine = merge.result(all(merge, Whose.MINE));
            for (Difference difference : Differences.between(allMine, merge.result(all(merge, Whose.THEIRS)))) {
                boolean follows = difference instanceof Difference.CardMoved || difference instanceof Difference.Reordered; // with a stack
                assertTrue(follows || open.contains(Topic.of(difference))
                        || Topic.item(difference).filter(items::contains).isPresent(), difference::toString);
            }
        }
    }

    static LongStream seedsOfOneBoard() {
        return LongStream.range(1_000, 2_000).filter(seed -> {
            TwoCopies copies = TwoCopies.of(seed);
            return isDescendant(copies.base(), copies.mine()) && isDescendant(copies.base(), copies.theirs());
        }).limit(BOARDS);
    }

    @ParameterizedTest
    @MethodSource("seedsOfOneBoard")
    void theOtherWayRoundIsTheSameButForOrderAndNumbers(long seed) {
        TwoCopies copies = TwoCopies.of(seed);
        Merge merge = Merge.of(copies.base(), copies.mine(), copies.theirs());
        Merge other = Merge.of(copies.base(), copies.theirs(), copies.mine());

        assertEquals(merge.conflicts().size(), other.conflicts().size(), "as many choices");
        Board one = merge.result(all(merge, Whose.MINE));
        Board two = other.result(all(other, Whose.THEIRS));
        assertEquals(titles(one), titles(two));
        assertEquals(one.styles(), two.styles());
        assertEquals(one.checklist().answers(), two.checklist().answers());
        assertEquals(one.signs(), two.signs());
        assertEquals(one.agreement(), two.agreement());
        assertEquals(one.dismissals(), two.dismissals());
    }

    /// Whether a side went on with the board and did not take a wholly different one, where old numbers mean other cards.
    private static boolean isDescendant(Board base, Board board) {
        return board.cards().stream().allMatch(card ->
                base.cards().find(card.id()).filter(was -> !was.created().equals(card.created())).isEmpty())
                && board.actions().all().stream().allMatch(action ->
                base.actions().find(action.id()).filter(was -> !was.created().equals(action.created())).isEmpty());
    }

    private static List<String> titles(Board board) {
        List<String> titles = new ArrayList<>(board.cards().stream().map(Card::title).toList());
        board.actions().all().forEach(action -> titles.add(action.title()));
        board.checklist().own().all().forEach(question -> titles.add(question.ask()));
        Collections.sort(titles);
        return titles;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mergingAgainChangesNothing(long seed) {
        TwoCopies copies = TwoCopies.of(seed);
        Merge merge = Merge.of(copies.base(), copies.mine(), copies.theirs());
        Board merged = merge.result(all(merge, Whose.THEIRS));
        Merge again = Merge.of(copies.theirs(), merged, copies.theirs());

        assertEquals(merged, again.result());
        assertEquals(List.of(), again.conflicts());
        assertEquals(List.of(), again.taken());
    }

    private static List<Merge> both(TwoCopies copies) {
        return List.of(Merge.of(copies.base(), copies.mine(), copies.theirs()), Merge.ofCopies(copies.mine(), copies.theirs()));
    }

    private static List<Whose> all(Merge merge, Whose whose) {
        return Collections.nCopies(merge.conflicts().size(), whose);
    }

    private static Set<Integer> numbers(Kind kind, Board board) {
        return Items.of(kind, board).stream().map(Item::number).collect(Collectors.toSet());
    }

    private static Set<Integer> minus(Set<Integer> all, Set<Integer> without) {
        return all.stream().filter(each -> !without.contains(each)).collect(Collectors.toSet());
    }
}

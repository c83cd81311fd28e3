package org.alignmentmatrix.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.edit.StackCards;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.samples.SampleCards;
import org.junit.jupiter.api.Test;

/// Whatever hands do in whatever order: nothing fails, no card is lost, and what stays stays.
class RandomGesturesTest {

    private static final int SEEDS = 60;
    private static final int INPUTS = 600;
    private static final int CARDS = 12;

    private final Set<String> met = new HashSet<>();
    private int moved;

    @Test
    void noOrderOfInputsFailsOrLosesACard() {
        for (int seed = 0; seed < SEEDS; seed++) {
            run(new Random(seed), "seed " + seed);
        }
        assertEquals(Set.of("Idle", "Pressing", "Dragging", "PressingGround", "Marquee", "Panning"), met, "every state was met");
        assertTrue(moved > SEEDS, "cards were moved: " + moved);
    }

    private void run(Random random, String told) {
        var scene = new FakeScene();
        List<CardId> ids = cards(scene, random);
        CardId locked = ids.getFirst();
        scene.lock(locked);
        Board board = Board.EMPTY.withCards(Cards.of(ids.stream().map(id -> placed(scene, id)).toList()));
        Card kept = board.cards().find(locked).orElseThrow();
        for (int i = 0; i < INPUTS; i++) {
            scene.intents.clear();
            input(scene, random);
            met.add(scene.gesture.getClass().getSimpleName());
            for (Intent intent : scene.intents) {
                board = carriedOut(intent, board, ids, told + ", input " + i);
            }
            assertTrue(ids.containsAll(scene.selected()), told);
            assertEquals(scene.selected().size(), Set.copyOf(scene.selected()).size(), told + ": nothing is selected twice");
            if (scene.gesture instanceof Dragging drag) {
                drag.target(scene);
                assertTrue(drag.lifted().stream().noneMatch(card -> card.id().equals(locked)), told + ": a locked card is not lifted");
            }
        }
        assertEquals(ids, board.cards().stream().map(Card::id).sorted(Comparator.comparing(CardId::number)).toList(), told);
        assertEquals(kept, board.cards().find(locked).orElseThrow(), told + ": the locked card stayed");
        scene.escape();
        assertSame(Gesture.IDLE, scene.gesture, told);
    }

    private Board carriedOut(Intent intent, Board board, List<CardId> ids, String told) {
        Edit edit = switch (intent) {
            case Intent.Perform(MoveCards move) -> {
                assertTrue(ids.containsAll(move.places().keySet()), told);
                yield move;
            }
            case Intent.Perform(var other) -> throw new AssertionError(told + ": a hand does not mean " + other);
            case Intent.Stack(var onto, var top) -> {
                assertTrue(!onto.contains(top), told + ": no card is laid onto itself");
                yield new StackCards(onto, top);
            }
            case Intent.Pan(var dx, var dy) -> {
                assertTrue(Double.isFinite(dx + dy), told);
                yield new MoveCards(Map.of(), MoveCards.Manner.MOVE);
            }
            case Intent.Select _, Intent.EditTitle _, Intent.StartCard _, Intent.Menu _, Intent.Refused _ ->
                new MoveCards(Map.of(), MoveCards.Manner.MOVE);
        };
        Board after = edit.applyTo(board, Instant.EPOCH);
        moved += after == board ? 0 : 1;
        assertEquals(board.cards().size(), after.cards().size(), told);
        return after;
    }

    private static List<CardId> cards(FakeScene scene, Random random) {
        var ids = new ArrayList<CardId>();
        for (int number = 1; number <= CARDS; number++) {
            boolean listed = number > CARDS - 2; // in the tray
            ids.add(listed ? scene.put(number, 1_100, 40 * (number - CARDS + 3))
                    : scene.put(number, 60 + random.nextInt(880), 100 + random.nextInt(660)));
        }
        return ids;
    }

    private static Card placed(FakeScene scene, CardId id) {
        Box box = scene.lift(Set.of(id), new Pixel(0, 0)).getFirst().box();
        Place place = scene.placeOf(box).orElseThrow();
        return SampleCards.card(id.number()).withPlace(place).withLocked(id.number() == 1);
    }

    /// One input, sometimes of a device gone mad.
    private static void input(FakeScene scene, Random random) {
        double x = random.nextInt(20) == 0 ? random.nextInt(-5_000, 5_000) : random.nextInt(-20, 1_240);
        double y = random.nextInt(20) == 0 ? random.nextInt(-5_000, 5_000) : random.nextInt(-20, 830);
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> scene.press(x, y);
            case 3 -> scene.shiftPress(x, y);
            case 4 -> scene.grab(x, y);
            case 5, 6, 7, 8 -> scene.move(x, y);
            case 9 -> scene.moveFreely(x, y);
            case 10, 11, 12 -> scene.release(x, y);
            case 13 -> scene.dwell(x, y);
            case 14 -> scene.hold(x, y);
            case 15 -> scene.askMenu(x, y);
            case 16 -> scene.scroll(random.nextInt(-5, 6), random.nextInt(-5, 6));
            case 17 -> scene.doubleClick(x, y);
            case 18 -> scene.escape();
            default -> scene.press(x, y).move(x + 30, y + 10).dwell(x + 30, y + 10).release(x + 30, y + 10);
        }
    }
}

package org.alignmentmatrix.exchange.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alignmentmatrix.edit.FieldValue;
import org.alignmentmatrix.edit.ImportCards;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;

/// What a table would do to a board, item by item. Nothing is done yet.
///
/// @param board the board it is for
/// @param items the differences in the order of the rows, then the missing cards in the order of their ids
/// @param problems what could not be taken, in the order of the rows
/// @param unchanged how many rows say just what the board says
/// @param cleaned how many characters that no board may hold were left out or replaced
/// @param days what to ask about days in figures; empty if none can be read in two ways
public record Proposal(Board board, List<Item> items, List<RowProblem> problems, int unchanged, int cleaned, Optional<DayQuestion> days) {

    public Proposal {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }

    /// Days that can be read in two ways.
    ///
    /// @param rows the rows that have such a day, each once
    /// @param examples some of those days, as they stand there
    /// @param suggested what the other days of the table suggest; [DayOrder#ASK] if they do not help
    public record DayQuestion(List<Integer> rows, List<String> examples, DayOrder suggested) {
        public DayQuestion {
            rows = List.copyOf(rows);
            examples = List.copyOf(examples);
        }
    }

    /// How many items there are of each kind.
    ///
    /// @param moved those of the changed ones that go to another place
    public record Counts(int added, int changed, int moved, int missing) {
    }

    /// Compares a table with a board.
    public static Proposal of(Board board, Mapping mapping, IntakeWords words) {
        return new Comparison(board, mapping, words).proposal();
    }

    public Counts counts() {
        int added = 0;
        int changed = 0;
        int moved = 0;
        int missing = 0;
        for (Item item : items) {
            switch (item) {
                case Item.New _ -> added++;
                case Item.Changed change -> {
                    changed++;
                    moved += change.move().isPresent() ? 1 : 0;
                }
                case Item.Missing _ -> missing++;
            }
        }
        return new Counts(added, changed, moved, missing);
    }

    /// The positions of the items that are taken unless somebody says otherwise, see [Item#isUsual].
    public Set<Integer> usual() {
        var usual = new TreeSet<Integer>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isUsual()) {
                usual.add(i);
            }
        }
        return usual;
    }

    /// Some of the items as one act. New cards get the next free ids of the board, in the order of their rows.
    ///
    /// @param accepted positions in [#items]; others are left out
    /// @param now when the act happens; goes into the new cards
    public ImportCards edit(Set<Integer> accepted, Instant now) {
        var added = new ArrayList<Card>();
        var changed = new ArrayList<ImportCards.Row>();
        var removed = new HashSet<CardId>();
        int number = board.cards().nextNumber();
        for (int i = 0; i < items.size(); i++) {
            if (!accepted.contains(i)) {
                continue;
            }
            switch (items.get(i)) {
                case Item.New(int _, Draft draft, var _) -> added.add(draft.card(new CardId(number++), now));
                case Item.Changed(int _, Card card, var cells, var move) -> changed.add(new ImportCards.Row(card.id(),
                        cells.stream().<FieldValue<?>>map(CellChange::value).toList(), move.map(Item.Move::to)));
                case Item.Missing(Card card) -> removed.add(card.id());
            }
        }
        return new ImportCards(added, changed, removed);
    }
}

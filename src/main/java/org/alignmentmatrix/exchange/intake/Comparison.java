package org.alignmentmatrix.exchange.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alignmentmatrix.edit.FieldValue;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.model.Stacks;
import org.jspecify.annotations.Nullable;

/// Lays a table beside a board, row by row.
final class Comparison {

    private static final int TITLE_LIMIT = ((FieldType.Text) CardField.TITLE.type()).limit();
    private static final int NOTES_LIMIT = ((FieldType.Text) CardField.NOTES.type()).limit();

    private final Board board;
    private final Mapping mapping;
    private final Vocabulary vocabulary;
    private final FieldReading reading;
    private final List<Item> items = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Identity identity;
    private final Map<String, CardId> titles;
    private final Spread spread;
    private int unchanged;
    private int cleaned;

    Comparison(Board board, Mapping mapping, IntakeWords words) {
        this.board = board;
        this.mapping = mapping;
        this.vocabulary = new Vocabulary(board, words);
        this.reading = new FieldReading(vocabulary, mapping.days(), mapping.origin() == Origin.OURS);
        this.identity = new Identity(board, mapping, problems::add);
        this.titles = Identity.titles(board);
        this.spread = new Spread(board);
    }

    Proposal proposal() {
        Map<Integer, BitSet> absent = absent(mapping.table());
        var none = new BitSet();
        for (RawTable.Row row : mapping.table().rows()) {
            RowCells cells = RowCells.of(mapping, row, absent.getOrDefault(row.number(), none)::get);
            if (!cells.isBlank()) {
                compare(cells);
            }
        }
        if (identity.isById()) {
            board.cards().stream().filter(card -> !identity.hasRow(card.id())).sorted((a, b) -> a.id().compareTo(b.id()))
                    .forEach(card -> items.add(new Item.Missing(card)));
        }
        return new Proposal(board, items, problems, unchanged, cleaned, DayForms.of(mapping).question());
    }

    /// The columns of each row that say nothing at all: the row ends before them, or the spreadsheet has no value for them. What an
    /// error of a formula stands in must not be emptied on the board.
    private static Map<Integer, BitSet> absent(RawTable table) {
        Map<Integer, BitSet> absent = new HashMap<>();
        for (RawTable.Trouble trouble : table.troubles()) {
            BitSet columns = absent.computeIfAbsent(trouble.row(), _ -> new BitSet());
            switch (trouble) {
                case RawTable.Trouble.TooFew(int _, int found, int _) -> columns.set(found, table.header().size());
                case RawTable.Trouble.BrokenCell(int _, int column, var _) -> columns.set(column);
                case RawTable.Trouble.NoValue(int _, int column) -> columns.set(column);
                case RawTable.Trouble.TooMany _, RawTable.Trouble.StrayQuote _ -> { }
            }
        }
        return absent;
    }

    private void compare(RowCells row) {
        switch (identity.of(row)) {
            case Identity.Found.Known(Card card, boolean byKey) -> known(row, card, byKey);
            case Identity.Found.Unknown _ -> unknown(row);
            case Identity.Found.Again _ -> { }
        }
    }

    private void known(RowCells row, Card card, boolean byKey) {
        var fields = new RowFields(reading, row, problems::add);
        var changes = new ArrayList<CellChange<?>>();
        row.first(new Target.Field(CardField.TITLE)).flatMap(one -> fields.read(CardField.TITLE, one))
                .flatMap(said -> change(said, card)).ifPresent(changes::add);
        fields.all().forEach(said -> change(said, card).ifPresent(changes::add));
        notes(row, fields, card, byKey).ifPresent(changes::add);
        cleaned += fields.cleaned();
        boolean unlocks = changes.stream().anyMatch(change -> change.field() == CardField.LOCKED && Boolean.FALSE.equals(change.after()));
        Optional<Item.Move> move = new PlaceReading(vocabulary, row.place(), card.place(), problems::add).place(spread)
                .filter(next -> !next.equals(card.place()) && mayMove(row, card, next, unlocks))
                .map(next -> new Item.Move(card.place(), next));
        if (changes.isEmpty() && move.isEmpty()) {
            unchanged++;
        } else {
            items.add(new Item.Changed(row.number(), card, changes, move));
        }
    }

    private static <T extends @Nullable Object> Optional<CellChange<?>> change(RowFields.Said<T> said, Card card) {
        FieldValue<T> value = said.value();
        T before = value.field().of(card);
        return SameValue.of(before, value.value(), said.cell()) ? Optional.empty()
                : Optional.of(new CellChange<>(value.field(), before, value.value()));
    }

    private boolean mayMove(RowCells row, Card card, Place next, boolean unlocks) {
        Stacks stacks = Stacks.of(board.cards());
        boolean locked = card.locked() && !unlocks || !stacks.isStacked(card.id()) && stacks.members(card.id()).stream()
                .filter(id -> !id.equals(card.id())).flatMap(id -> board.cards().find(id).stream()).anyMatch(Card::locked);
        if (locked) {
            problems.add(new RowProblem.Locked(row.number(), card.id()));
        } else if (isFrozen(card.place()) || isFrozen(next)) {
            problems.add(new RowProblem.Frozen(row.number()));
            return false;
        }
        return !locked;
    }

    private boolean isFrozen(Place place) {
        return board.frozen() && place instanceof Place.OnMatrix;
    }

    /// The notes of a card that is there: those of the table, and the lines of columns without a place of their own. What another
    /// tool calls notes is added to what people wrote here, never put in its place.
    private Optional<CellChange<?>> notes(RowCells row, RowFields fields, Card card, boolean byKey) {
        Optional<String> said = fields.notes();
        var lines = lines(row, List.of());
        String base = said.map(text -> !byKey ? text : card.notes().contains(text) ? card.notes()
                : card.notes().isBlank() ? text : card.notes() + "\n\n" + text).orElse(card.notes());
        String raw = row.first(new Target.Field(CardField.NOTES)).map(RowCells.One::raw).orElse("");
        String after = lines.in(base);
        if (said.isEmpty() && lines.isEmpty() || SameValue.of(card.notes(), after, lines.isEmpty() && !byKey ? raw : after)) {
            return Optional.empty();
        }
        if (after.length() > NOTES_LIMIT) {
            problems.add(new RowProblem.NotesFull(row.number(), after.length(), NOTES_LIMIT));
            return Optional.empty();
        }
        return Optional.of(new CellChange<>(CardField.NOTES, card.notes(), after));
    }

    private NoteLines lines(RowCells row, List<RowCells.One> unreadable) {
        var lines = new NoteLines();
        row.first(Target.KEY).ifPresent(one -> lines.add(one.cell().header(), one.text())); // first, so that no other line is taken for it
        Stream.concat(row.all(Target.TO_NOTES).stream(), unreadable.stream()).forEach(one -> lines.add(one.cell().header(), one.text()));
        cleaned += lines.cleaned();
        return lines;
    }

    private void unknown(RowCells row) {
        Optional<RowCells.One> cell = row.first(new Target.Field(CardField.TITLE)).filter(one -> !one.text().isBlank());
        String whole = cell.map(one -> PlainText.clean(one.text(), false)).map(clean -> {
            cleaned += clean.changed();
            return clean.text().strip();
        }).orElse("");
        String title = PlainText.head(whole, TITLE_LIMIT).strip();
        if (title.isEmpty()) {
            problems.add(new RowProblem.NoTitle(row.number()));
            return;
        }
        var fields = new RowFields(reading, row, problems::add);
        var values = new ArrayList<FieldValue<?>>();
        fields.all().forEach(said -> values.add(said.value()));
        newNotes(row, fields, whole.equals(title) ? "" : whole).ifPresent(values::add);
        cleaned += fields.cleaned();
        items.add(new Item.New(row.number(), new Draft(title, values, newPlace(row)),
                Optional.ofNullable(titles.get(Identity.title(title)))));
    }

    /// @param whole a title that was too long; empty otherwise
    private Optional<FieldValue<?>> newNotes(RowCells row, RowFields fields, String whole) {
        if (!whole.isEmpty()) {
            problems.add(new RowProblem.TitleCut(row.number(), whole.length(), TITLE_LIMIT));
        }
        String said = fields.notes().orElse("");
        String base = whole.isEmpty() ? said : said.isEmpty() ? whole : whole + "\n\n" + said;
        List<RowCells.One> kept = mapping.origin() == Origin.OURS ? List.of() : fields.unreadable();
        String notes = lines(row, kept).in(base);
        if (notes.length() > NOTES_LIMIT) {
            problems.add(new RowProblem.NotesFull(row.number(), notes.length(), NOTES_LIMIT));
            return Optional.empty();
        }
        return notes.isEmpty() ? Optional.empty() : Optional.of(new FieldValue<>(CardField.NOTES, notes));
    }

    private Place newPlace(RowCells row) {
        Place place = new PlaceReading(vocabulary, row.place(), null, problems::add).place(spread).orElse(Place.TRAY);
        if (isFrozen(place)) {
            problems.add(new RowProblem.Frozen(row.number()));
            return Place.TRAY;
        }
        return place;
    }
}

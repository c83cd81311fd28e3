package org.alignmentmatrix.ui.intake;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.edit.FieldValue;
import org.alignmentmatrix.exchange.intake.CellChange;
import org.alignmentmatrix.exchange.intake.Draft;
import org.alignmentmatrix.exchange.intake.Item;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.ui.compare.ValueText;
import org.alignmentmatrix.ui.text.Messages;

/// The words for the differences between a table and a board.
record ItemWords(ValueText values, Board board) {

    /// A part of a difference in words.
    ///
    /// @param subject the title of the card
    /// @param aspect what of it differs
    /// @param before what the board says
    /// @param after what the table says
    record Words(String subject, String aspect, String before, String after) {
    }

    /// @param part as in [ItemLine.Part]
    /// @param taken whether the user wants it
    Words of(Item item, int part, boolean taken) {
        return switch (item) {
            case Item.New(_, var draft, var namesake) -> new Words(draft.title(),
                    namesake.map(id -> text("import.namesake", id.toString())).orElse(""), text("compare.absent"), summary(draft));
            case Item.Changed(_, var card, var cells, var move) -> part < cells.size() ? change(card.title(), cells.get(part))
                    : move.map(to -> moved(card.title(), to)).orElseThrow();
            case Item.Missing(var card) -> new Words(card.title(), card.id().toString(),
                    values.place(card.place(), board), text(taken ? "import.missing.taken" : "import.missing.kept"));
        };
    }

    private Words change(String title, CellChange<?> change) {
        return new Words(title, field(change.field()), values.value(change.field().type(), change.before()),
                values.value(change.field().type(), change.after()));
    }

    private Words moved(String title, Item.Move move) {
        String from = values.place(move.from(), board);
        String to = values.place(move.to(), board);
        return new Words(title, text("compare.place"), from, from.equals(to) ? text("compare.spot", to) : to);
    }

    /// Where a new card goes, and what else is known of it.
    private String summary(Draft draft) {
        Card usual = Card.create(new CardId(CardId.MAX), CardKind.INITIATIVE, Side.JOINT, draft.title(), Instant.EPOCH);
        return Stream.concat(Stream.of(values.place(draft.place(), board)),
                draft.values().stream().filter(value -> !Objects.equals(value.field().of(usual), value.value())).map(this::value))
                .collect(Collectors.joining(" · "));
    }

    private String value(FieldValue<?> value) {
        return text("import.value", field(value.field()), values.value(value.field().type(), value.value()));
    }

    private String field(CardField<?> field) {
        return text("card.field." + field.key());
    }

    String place(Place place) {
        return values.place(place, board);
    }

    /// The cards that go to another place.
    static List<Arrow> arrows(Stream<Item> items) {
        return items.flatMap(item -> switch (item) {
            case Item.Changed(_, var card, _, var move) -> move.stream().map(to -> new Arrow(card.id(), card.title(), to.from(), to.to()));
            case Item.New _, Item.Missing _ -> Stream.<Arrow>empty();
        }).toList();
    }

    private String text(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    Messages messages() {
        return values.messages();
    }
}

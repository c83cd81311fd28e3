package org.alignmentmatrix.ui.table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.ui.card.ValueWords;
import org.alignmentmatrix.ui.text.DayWords;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// Makes a column for each field of a card, from the type of the field alone, so that a new field gets its column by itself.
final class FieldColumns {

    private static final String COMMA = ", ";

    private final OpenDocument document;
    private final ValueWords values;
    private final Messages messages;
    private final Supplier<LocalDate> today;
    private final Collation collation;
    private final DayWords days;
    private final FieldTyping typing;

    /// @param today decides what is overdue
    /// @param collation how words are sorted
    FieldColumns(OpenDocument document, ValueWords values, Supplier<LocalDate> today, Collation collation) {
        this.document = document;
        this.values = values;
        this.messages = values.messages();
        this.today = today;
        this.collation = collation;
        this.days = new DayWords(messages.locale());
        this.typing = new FieldTyping(messages);
    }

    /// @param usual whether the column is shown until somebody decides otherwise
    Column<Card> of(CardField<?> field, boolean usual) {
        return switch (field.type()) {
            case FieldType.Text type -> text(as(field), type, usual);
            case FieldType.Choice<?> type -> choice(field, type, usual);
            case FieldType.Day _ -> day(as(field), usual);
            case FieldType.Percent _ -> number(as(field), usual, share -> messages.text("table.percent", share), typing::percent);
            case FieldType.Count type -> number(as(field), usual, String::valueOf, typed -> typing.count(type, typed));
            case FieldType.Flag _ -> flag(as(field), usual);
            case FieldType.Words type -> words(as(field), type, usual);
            case FieldType.Marks<?> type -> marks(field, type, usual);
        };
    }

    private Column<Card> text(CardField<String> field, FieldType.Text type, boolean usual) {
        double width = type.required() ? 280 : type.lines() ? 260 : 140;
        return column(field, width, usual, false, card -> field.of(card).replace('\n', ' ').replace('\t', ' '))
                .copying(field::of)
                .edited(typed(field, type.lines(), !type.required() && !type.lines(), field::of, typed -> typing.text(type, typed)));
    }

    private Column<Card> day(CardField<@Nullable LocalDate> field, boolean usual) {
        Function<Card, String> written = card -> {
            LocalDate day = field.of(card);
            return day == null ? "" : days.day(day);
        };
        Column<Card> column = column(field, 176, usual, false, written)
                .copying(card -> Objects.toString(field.of(card), ""))
                .ordered(Order.by(field::of))
                .edited(typed(field, false, true, written, typing::day));
        return field == CardField.DUE ? column.marked(this::lateness) : column;
    }

    private Mark lateness(Card card) {
        return card.isOverdue(today.get()) ? new Mark.Warning(messages.text("list.overdue")) : Mark.NONE;
    }

    /// Zero is left out, so that numbers stand out.
    private Column<Card> number(CardField<Integer> field, boolean usual, Function<Integer, String> written,
                                Function<String, FieldTyping.Typed<Integer>> read) {
        return column(field, 110, usual, true, card -> field.of(card) == 0 ? "" : written.apply(field.of(card)))
                .copying(card -> Integer.toString(field.of(card)))
                .ordered(Order.by(field::of))
                .edited(typed(field, false, true, card -> Integer.toString(field.of(card)), read));
    }

    private Column<Card> words(CardField<List<String>> field, FieldType.Words type, boolean usual) {
        Function<Card, String> written = card -> String.join(COMMA, field.of(card));
        return column(field, 160, usual, false, written).edited(typed(field, false, true, written, typed -> typing.words(type, typed)));
    }

    private Column<Card> flag(CardField<Boolean> field, boolean usual) {
        String yes = messages.text("table.yes");
        return column(field, 150, usual, false, card -> field.of(card) ? yes : "")
                .ordered(Order.by(card -> !field.of(card)))
                .edited(new CellEdit.Picked<>(false, true, _ -> List.of(yes, messages.text("table.no")),
                        card -> Set.of(field.of(card) ? 0 : 1), (cards, chosen) -> set(field, cards, chosen.contains(0))));
    }

    private <E extends Enum<E>> Column<Card> choice(CardField<?> any, FieldType.Choice<E> type, boolean usual) {
        CardField<E> field = as(any);
        List<E> constants = List.of(type.type().getEnumConstants());
        return column(field, 120, usual, false, card -> values.name(field.of(card)))
                .marked(card -> field.of(card) instanceof Side side ? new Mark.OfSide(side, values.letter(side)) : Mark.NONE)
                .ordered(Order.by(field::of))
                .edited(new CellEdit.Picked<>(false, true, _ -> constants.stream().map(values::name).toList(),
                        card -> Set.of(field.of(card).ordinal()),
                        (cards, chosen) -> chosen.forEach(index -> set(field, cards, constants.get(index)))));
    }

    private <E extends Enum<E>> Column<Card> marks(CardField<?> any, FieldType.Marks<E> type, boolean usual) {
        CardField<Set<E>> field = as(any);
        List<E> constants = List.of(type.type().getEnumConstants());
        return column(field, 240, usual, false, card -> named(field.of(card)))
                .edited(new CellEdit.Picked<>(true, true, _ -> constants.stream().map(values::name).toList(),
                        card -> field.of(card).stream().map(Enum::ordinal).collect(Collectors.toSet()),
                        (cards, chosen) -> {
                            Set<E> marks = EnumSet.noneOf(type.type());
                            chosen.forEach(index -> marks.add(constants.get(index)));
                            set(field, cards, marks);
                        }));
    }

    private String named(Collection<? extends Enum<?>> marks) {
        return marks.stream().map(values::name).collect(Collectors.joining(COMMA));
    }

    private <T extends @Nullable Object> Column<Card> column(CardField<T> field, double width, boolean usual, boolean number,
                                                            Function<Card, String> text) {
        String name = messages.text("card.field." + field.key());
        return Column.of(new Column.Heading(field.key(), name, width, usual, number, room(field.type())), text, collation);
    }

    /// Titles and texts of several lines say more than there is usually room for.
    private static int room(FieldType<?> type) {
        return !(type instanceof FieldType.Text text) ? 0 : text.required() ? 3 : text.lines() ? 1 : 0;
    }

    private <T extends @Nullable Object> CellEdit<Card> typed(CardField<T> field, boolean lines, boolean several,
                                                             Function<Card, String> start, Function<String, FieldTyping.Typed<T>> read) {
        return new CellEdit.Typed<>(lines, several, start, (cards, typed) -> switch (read.apply(typed)) {
            case FieldTyping.Typed.Value<T>(T value) -> {
                set(field, cards, value);
                yield Optional.empty();
            }
            case FieldTyping.Typed.Refused<T>(String why) -> Optional.of(why);
        });
    }

    private <T extends @Nullable Object> void set(CardField<T> field, List<Card> cards, T value) {
        document.perform(new SetField<>(cards.stream().map(Card::id).collect(Collectors.toSet()), field, value, false));
        document.endRun();
    }

    /// The type of a field says what its values are, in a way that the compiler cannot follow.
    @SuppressWarnings("unchecked")
    private static <T extends @Nullable Object> CardField<T> as(CardField<?> field) {
        return (CardField<T>) field;
    }
}

package org.alignmentmatrix.ui.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.ChangeAction;
import org.alignmentmatrix.edit.RemoveActions;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.ui.text.DayWords;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// The table of actions: one row for each, in the order in which they were made.
final class ActionSheet implements Sheet<ActionId, Action> {

    private static final FieldType.Text TITLE = new FieldType.Text(Action.TITLE_LIMIT, false, true);
    private static final FieldType.Text OWNER = new FieldType.Text(Action.OWNER_LIMIT, false, false);

    private final OpenDocument document;
    private final Guide guide;
    private final Messages messages;
    private final Supplier<LocalDate> today;
    private final FieldTyping typing;
    private final DayWords days;
    private final Collation collation;
    private final ObservableValue<ActionRows> rows;
    private final List<Column<Action>> columns;
    private final ObjectProperty<Set<ActionId>> selection = new SimpleObjectProperty<>(Set.of());

    /// @param today asked anew for each row; decides what is overdue
    ActionSheet(OpenDocument document, Guide guide, Messages messages, Supplier<LocalDate> today) {
        this.document = document;
        this.guide = guide;
        this.messages = messages;
        this.today = today;
        this.typing = new FieldTyping(messages);
        this.days = new DayWords(messages.locale());
        this.collation = new Collation(messages.locale());
        this.rows = document.boardProperty().map(Board::actions).map(ActionRows::new);
        this.columns = List.of(
                column("title", 360, Action::title)
                        .edited(typed(Action::title, typed -> typing.text(TITLE, typed), Action::withTitle, ChangeAction.Part.TITLE)),
                column("owner", 160, Action::owner)
                        .edited(typed(Action::owner, typed -> typing.text(OWNER, typed), Action::withOwner, ChangeAction.Part.OWNER)),
                due(), state(), step(),
                column("from", 260, this::origin),
                column("id", 80, action -> action.id().toString()).ordered(Order.by(Action::id)));
    }

    private Column<Action> column(String key, double width, Function<Action, String> text) {
        return Column.of(new Column.Heading(key, messages.text("table.actions." + key), width, !key.equals("id"), false,
                switch (key) {
                    case "title" -> 2;
                    case "from" -> 1;
                    default -> 0;
                }), text, collation);
    }

    private Column<Action> due() {
        Function<Action, String> written = action -> action.due() == null ? "" : days.day(action.due());
        return column("due", 176, written)
                .copying(action -> Objects.toString(action.due(), ""))
                .marked(action -> action.isOverdue(today.get()) ? new Mark.Warning(messages.text("list.overdue")) : Mark.NONE)
                .ordered(Order.by(Action::due))
                .edited(typed(written, typing::day, Action::withDue, ChangeAction.Part.DUE));
    }

    private Column<Action> state() {
        List<String> words = List.of(messages.text("table.actions.open"), messages.text("table.actions.done"));
        return column("state", 100, action -> words.get(action.isOpen() ? 0 : 1))
                .ordered(Order.by(action -> !action.isOpen()))
                .edited(new CellEdit.Picked<>(false, false, _ -> words, action -> Set.of(action.isOpen() ? 0 : 1),
                        (actions, chosen) -> actions.forEach(action ->
                                change(action.withDone(chosen.contains(1) ? document.now() : null), ChangeAction.Part.DONE))));
    }

    /// None, or one of the five.
    private Column<Action> step() {
        List<@Nullable Step> steps = new ArrayList<>(Arrays.asList(Step.values()));
        steps.addFirst(null);
        return column("step", 240, action -> named(action.step()))
                .ordered(Order.by(Action::step))
                .edited(new CellEdit.Picked<>(false, false,
                        _ -> steps.stream().map(step -> step == null ? messages.text("table.actions.noStep") : named(step)).toList(),
                        action -> Set.of(steps.indexOf(action.step())),
                        (actions, chosen) -> actions.forEach(action -> chosen.forEach(index ->
                                change(action.withStep(steps.get(index)), ChangeAction.Part.STEP)))));
    }

    private String named(@Nullable Step step) {
        return step == null ? "" : messages.text("table.actions.stepNamed", step.number(), guide.name(step));
    }

    /// What the action was made from.
    private String origin(Action action) {
        return switch (action.from()) {
            case null -> "";
            case Source.OfQuestion(String question) -> messages.text("table.actions.ofQuestion", question);
            case Source.OfGap(String question) -> messages.text("table.actions.ofGap", question);
            case Source.OfFriction(var friction) -> guide.name(friction);
            case Source.OfImprovement(var improvement) -> guide.name(improvement);
            case Source.OfSign(var sign) -> guide.name(sign);
            case Source.OfCard(var card) -> document.board().cards().find(card).map(Card::title)
                    .orElseGet(() -> messages.text("table.actions.cardGone"));
        };
    }

    private <T extends @Nullable Object> CellEdit<Action> typed(Function<Action, String> start, Function<String, FieldTyping.Typed<T>> read,
                                                               BiFunction<Action, T, Action> with, ChangeAction.Part part) {
        return new CellEdit.Typed<>(false, false, start, (actions, typed) -> switch (read.apply(typed)) {
            case FieldTyping.Typed.Value<T>(T value) -> {
                actions.forEach(action -> change(with.apply(action, value), part));
                yield Optional.empty();
            }
            case FieldTyping.Typed.Refused<T>(String why) -> Optional.of(why);
        });
    }

    private void change(Action action, ChangeAction.Part part) {
        document.perform(ChangeAction.of(action, part));
        document.endRun();
    }

    @Override
    public ObservableValue<ActionRows> rows() {
        return rows;
    }

    @Override
    public ObservableValue<List<Column<Action>>> columns() {
        return new SimpleObjectProperty<>(columns);
    }

    @Override
    public String words(Action action) {
        return Sheet.joined(columns, action);
    }

    @Override
    public ObservableValue<Set<ActionId>> selection() {
        return selection;
    }

    @Override
    public void select(List<ActionId> ids) {
        selection.set(new LinkedHashSet<>(ids));
    }

    @Override
    public boolean isOfCards() {
        return false;
    }

    @Override
    public void delete(Set<ActionId> ids) {
        document.perform(new RemoveActions(ids));
    }

    @Override
    public SheetWords said() {
        return new SheetWords(messages.text("table.actions.name"), messages.text("table.actions.none"),
                messages.text("table.actions.hidden"), "table.actions.count", "table.actions.countOf");
    }
}

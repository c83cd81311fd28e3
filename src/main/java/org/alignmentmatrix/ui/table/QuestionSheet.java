package org.alignmentmatrix.ui.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// The table of questions: one row for each, with the answers of the voice that answers, or of all voices once they are revealed.
/// Only the voice that answers can be given another answer.
final class QuestionSheet implements Sheet<String, QuestionRow> {

    private static final FieldType.Text REMARK = new FieldType.Text(Answer.COMMENT_LIMIT, true, false);

    private final OpenDocument document;
    private final Guide guide;
    private final Messages messages;
    private final Collation collation;
    private final ObservableValue<QuestionRows> rows;
    private final ObservableValue<List<Column<QuestionRow>>> columns;
    private final ObjectProperty<Set<String>> selection = new SimpleObjectProperty<>(Set.of());
    private Consumer<Asked> chosen = _ -> { };

    /// @param voice which voice answers
    /// @param revealed whether the answers of the others may be seen too
    QuestionSheet(OpenDocument document, Guide guide, Messages messages, ObservableValue<Voice> voice, ObservableValue<Boolean> revealed) {
        this.document = document;
        this.guide = guide;
        this.messages = messages;
        this.collation = new Collation(messages.locale());
        ObservableValue<Checklist> checklist = document.boardProperty().map(Board::checklist);
        this.rows = Bindings.createObjectBinding(
                () -> QuestionRows.of(checklist.getValue(), seen(voice.getValue(), revealed.getValue())), checklist, voice, revealed);
        this.columns = Bindings.createObjectBinding(
                () -> columns(voice.getValue(), seen(voice.getValue(), revealed.getValue())), voice, revealed);
    }

    /// @param next hears which question became the current one here
    void onChosen(Consumer<Asked> next) {
        chosen = next;
    }

    private static List<Voice> seen(Voice answering, boolean revealed) {
        return revealed ? List.of(Voice.values()) : List.of(answering);
    }

    private List<Column<QuestionRow>> columns(Voice answering, List<Voice> seen) {
        var all = new ArrayList<Column<QuestionRow>>();
        all.add(fixed("id", 60, row -> row.asked().key()).ordered(Order.by(row -> rank(row.asked()))));
        all.add(fixed("question", 420, row -> guide.ask(row.asked())));
        all.add(fixed("area", 176, row -> guide.name(row.asked().area())).ordered(Order.by(row -> row.asked().area())));
        all.add(fixed("acts", 140, row -> messages.text("table.questions.acts." + row.asked().acts()))
                .ordered(Order.by(row -> row.asked().acts())));
        seen.forEach(voice -> all.add(level(voice, answering)));
        seen.forEach(voice -> all.add(remark("comment", voice, answering, true, Answer::comment, Answer::withComment)));
        seen.forEach(voice -> all.add(remark("evidence", voice, answering, voice == answering, Answer::evidence, Answer::withEvidence)));
        return List.copyOf(all);
    }

    /// The 25 in their order, then the own ones by their numbers.
    private static int rank(Asked asked) {
        return switch (asked) {
            case Question question -> question.ordinal();
            case OwnQuestion own -> Question.values().length + own.id().number();
        };
    }

    private Column<QuestionRow> fixed(String key, double width, Function<QuestionRow, String> text) {
        return Column.of(new Column.Heading(key, messages.text("table.questions." + key), width, true, false,
                key.equals("question") ? 3 : 0), text, collation);
    }

    private Column<QuestionRow> level(Voice voice, Voice answering) {
        Column<QuestionRow> column = Column.of(new Column.Heading("level." + voice, guide.name(voice), 128, true, false),
                        (QuestionRow row) -> word(row, row.answer(voice).rating()), collation)
                .ordered(Order.by(row -> rank(row.answer(voice).rating())));
        return voice != answering ? column : column.edited(new CellEdit.Picked<>(false, false,
                row -> options().map(rating -> rating instanceof Rating.NotAnswered ? messages.text("table.questions.open")
                        : word(row, rating)).toList(),
                row -> Set.of(options().toList().indexOf(row.answer(voice).rating())),
                (rows, chosen) -> chosen.forEach(index -> rows.forEach(row ->
                        answer(voice, row, before -> before.withRating(options().toList().get(index)))))));
    }

    /// The levels from worst to best, then not applicable, then no answer.
    private static Stream<Rating> options() {
        return Stream.concat(IntStream.rangeClosed(0, Rating.Level.MAX).mapToObj(Rating.Level::new),
                Stream.of(Rating.NOT_APPLICABLE, Rating.NOT_ANSWERED));
    }

    private String word(QuestionRow row, Rating rating) {
        return switch (rating) {
            case Rating.Level(int level) -> guide.level(row.words(), row.asked(), level);
            case Rating.NotApplicable _ -> guide.notApplicable();
            case Rating.NotAnswered _ -> "";
        };
    }

    private static @Nullable Integer rank(Rating rating) {
        return rating instanceof Rating.NotAnswered ? null : options().toList().indexOf(rating);
    }

    private Column<QuestionRow> remark(String key, Voice voice, Voice answering, boolean usual, Function<Answer, String> of,
                                       BiFunction<Answer, String, Answer> with) {
        String name = messages.text("table.questions." + key, guide.name(voice));
        Column<QuestionRow> column = Column.of(new Column.Heading(key + "." + voice, name, 220, usual, false, 1),
                        (QuestionRow row) -> of.apply(row.answer(voice)).replace('\n', ' ').replace('\t', ' '), collation)
                .copying(row -> of.apply(row.answer(voice)));
        return voice != answering ? column : column.edited(new CellEdit.Typed<>(true, false, row -> of.apply(row.answer(voice)),
                (rows, typed) -> switch (new FieldTyping(messages).text(REMARK, typed)) {
                    case FieldTyping.Typed.Value<String>(String text) -> {
                        rows.forEach(row -> answer(voice, row, before -> with.apply(before, text)));
                        yield Optional.empty();
                    }
                    case FieldTyping.Typed.Refused<String>(String why) -> Optional.of(why);
                }));
    }

    /// What is on the board is changed, and not what the row shows: the voice may be hidden by now.
    private void answer(Voice voice, QuestionRow row, UnaryOperator<Answer> change) {
        Answer before = document.board().checklist().answer(voice, row.asked());
        document.perform(AnswerQuestion.of(voice, row.asked(), change.apply(before)));
        document.endRun();
    }

    @Override
    public ObservableValue<QuestionRows> rows() {
        return rows;
    }

    @Override
    public ObservableValue<List<Column<QuestionRow>>> columns() {
        return columns;
    }

    @Override
    public String words(QuestionRow row) {
        return Sheet.joined(columns.getValue(), row);
    }

    @Override
    public ObservableValue<Set<String>> selection() {
        return selection;
    }

    @Override
    public void select(List<String> questions) {
        boolean same = selection.get().equals(Set.copyOf(questions));
        selection.set(new LinkedHashSet<>(questions));
        if (!same && !questions.isEmpty()) {
            rows.getValue().find(questions.getLast()).map(QuestionRow::asked).ifPresent(chosen);
        }
    }

    @Override
    public boolean isOfCards() {
        return false;
    }

    @Override
    public SheetWords said() {
        return new SheetWords(messages.text("table.questions.name"), messages.text("table.questions.hidden"),
                messages.text("table.questions.hidden"), "table.questions.count", "table.questions.countOf");
    }
}

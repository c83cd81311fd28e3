package org.alignmentmatrix.ui.checklist;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.AddActions;
import org.alignmentmatrix.edit.AddCards;
import org.alignmentmatrix.edit.AddGoal;
import org.alignmentmatrix.edit.AddOwnQuestion;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.edit.ChangeAction;
import org.alignmentmatrix.edit.ChangeGoal;
import org.alignmentmatrix.edit.ChangeOwnQuestion;
import org.alignmentmatrix.edit.Dismiss;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.edit.FreezePlacement;
import org.alignmentmatrix.edit.ImportAnswers;
import org.alignmentmatrix.edit.ImportCards;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.edit.NoteSign;
import org.alignmentmatrix.edit.RemoveActions;
import org.alignmentmatrix.edit.RemoveCards;
import org.alignmentmatrix.edit.RemoveGoal;
import org.alignmentmatrix.edit.RemoveOwnQuestion;
import org.alignmentmatrix.edit.RemoveSnapshot;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.edit.RenameSnapshot;
import org.alignmentmatrix.edit.ReorderCards;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.edit.SetScaleWords;
import org.alignmentmatrix.edit.SetWeights;
import org.alignmentmatrix.edit.StackCards;
import org.alignmentmatrix.edit.StyleQuadrants;
import org.alignmentmatrix.edit.TakeBoard;
import org.alignmentmatrix.edit.TakeSnapshot;
import org.alignmentmatrix.edit.UnstackCards;
import org.alignmentmatrix.edit.WriteAgreement;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Weights;

/// Which voice answers which question just now, and the ways in which it answers.
///
/// Voice and question are view state: they are not in the board and not undone. Each voice has its own place among the
/// questions, because voices answer one after the other, and begins with the first question.
final class Answering {

    private static final Voice FIRST = Voice.SALES;

    private final OpenDocument document;
    private final ReadOnlyObjectWrapper<Voice> voice = new ReadOnlyObjectWrapper<>(FIRST);
    private final ReadOnlyObjectWrapper<Asked> current = new ReadOnlyObjectWrapper<>(Question.T1);
    private final Map<Voice, Asked> places = new EnumMap<>(Voice.class);

    Answering(OpenDocument document) {
        this.document = document;
    }

    ReadOnlyObjectProperty<Voice> voiceProperty() {
        return voice.getReadOnlyProperty();
    }

    Voice voice() {
        return voice.get();
    }

    /// Set after [#voiceProperty()] when another voice begins to answer.
    ReadOnlyObjectProperty<Asked> currentProperty() {
        return current.getReadOnlyProperty();
    }

    Asked current() {
        return current.get();
    }

    Board board() {
        return document.board();
    }

    Checklist checklist() {
        return board().checklist();
    }

    /// All questions of an area, those that people added to it last.
    List<Asked> questions(Area area) {
        return Stream.<Asked>concat(area.questions().stream(), checklist().own().of(area).stream()).toList();
    }

    /// What the present voice says to a question.
    Answer answer(Asked question) {
        return checklist().answer(voice(), question);
    }

    /// Lets another voice answer, from where it was.
    void let(Voice next) {
        if (next != voice()) {
            places.put(voice(), current());
            voice.set(next);
            current.set(present(places.getOrDefault(next, Question.T1)));
        }
    }

    /// Forgets where the voices were; sales begins. Called when another board is opened.
    void restart() {
        places.clear();
        voice.set(FIRST);
        current.set(Question.T1);
    }

    void go(Asked question) {
        current.set(question);
    }

    /// The question that an act is about, as far as the present voice may see it: what another one answered stays hidden. Empty if
    /// it is about none that is asked now.
    Optional<Asked> goal(Edit edit) {
        return switch (edit) {
            case AnswerQuestion answered when answered.voice() == voice() -> asked(answered.question());
            case AddOwnQuestion(OwnQuestion question) -> asked(question);
            case ChangeOwnQuestion(OwnQuestion question, _) -> asked(question);
            case RemoveOwnQuestion(OwnId id) -> checklist().own().find(id).map(question -> question);
            case AnswerQuestion _, SetWeights _, SetScaleWords _, NoteSign _, WriteAgreement _, Dismiss _, AddCards _, RemoveCards _,
                 MoveCards _, ReorderCards _, StackCards _, UnstackCards _, SetField<?> _, FreezePlacement _, RenameBoard _,
                 StyleQuadrants _, AddActions _, ChangeAction _, RemoveActions _, AddGoal _, ChangeGoal _, RemoveGoal _,
                 TakeSnapshot _, RenameSnapshot _, RemoveSnapshot _, TakeBoard _, ImportCards _, ImportAnswers _ -> Optional.empty();
        };
    }

    private Optional<Asked> asked(Asked question) {
        return Optional.of(present(question)).filter(now -> now.key().equals(question.key()));
    }

    /// Follows the current question if it is asked in other words now, or no longer.
    void settle() {
        current.set(present(current()));
    }

    /// The question as it is asked now; where one is no longer asked, the last one of its area.
    private Asked present(Asked question) {
        return switch (question) {
            case Question always -> always;
            case OwnQuestion own -> checklist().own().find(own.id()).<Asked>map(found -> found)
                    .orElseGet(() -> questions(own.area()).getLast());
        };
    }

    /// Goes to the next or an earlier question, across areas; stops at the first and the last one.
    ///
    /// @param steps below 0 to go back
    void walk(int steps) {
        List<Asked> all = Arrays.stream(Area.values()).flatMap(area -> questions(area).stream()).toList();
        current.set(all.get(Math.clamp(all.indexOf(present(current())) + steps, 0, all.size() - 1)));
    }

    void rate(Asked question, Rating rating) {
        document.perform(AnswerQuestion.of(voice(), question, answer(question).withRating(rating)));
    }

    /// Chooses a rating; choosing the present one again takes it back.
    void choose(Asked question, Rating rating) {
        rate(question, rating.equals(answer(question).rating()) ? Rating.NOT_ANSWERED : rating);
    }

    /// Changes the level of the current question within 0 to 4. Without a level, a step up begins at 0 and a step down does
    /// nothing: nobody should get the best level by a slip.
    void shift(int steps) {
        if (answer(current()).rating() instanceof Rating.Level(int value)) {
            rate(current(), new Rating.Level(Math.clamp(value + steps, 0, Rating.Level.MAX)));
        } else if (steps > 0) {
            rate(current(), new Rating.Level(0));
        }
    }

    /// @param text at most [Answer#COMMENT_LIMIT] characters
    void write(Asked question, Remark remark, String text) {
        Answer before = answer(question);
        document.perform(AnswerQuestion.typed(voice(), question, remark.in(before, PlainText.clean(text, true).text())));
    }

    /// Adds a question to an area, or asks one in other words, as one step.
    ///
    /// @param id of the question that is asked already; none for a new one
    /// @return the question as it is asked now
    Asked ask(Area area, Optional<OwnId> id, OwnQuestionForm.Wanted wanted) {
        var question = new OwnQuestion(id.orElseGet(() -> new OwnId(checklist().own().nextNumber())), area, wanted.ask(), wanted.scale(),
                wanted.acts());
        document.perform(id.isPresent() ? new ChangeOwnQuestion(question, false) : new AddOwnQuestion(question));
        return present(question);
    }

    void remove(OwnQuestion question) {
        document.perform(new RemoveOwnQuestion(question.id()));
    }

    void weigh(Weights weights) {
        document.perform(new SetWeights(weights));
    }

    void note(Sign sign, Optional<Signs.Seen> seen) {
        document.perform(new NoteSign(sign, seen));
    }

    /// Ends a run of letters that are undone together.
    void endRun() {
        document.endRun();
    }

    void undo() {
        document.undo();
    }

    void redo() {
        document.redo();
    }
}

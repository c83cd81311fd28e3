package org.alignmentmatrix.ui.checklist;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;

/// Which voice answers which question just now, and the ways in which it answers.
///
/// Voice and question are view state: they are not in the board and not undone. Each voice has its own place among the
/// questions, because voices answer one after the other, and begins with the first question.
final class Answering {

    private final OpenDocument document;
    private final ReadOnlyObjectWrapper<Voice> voice = new ReadOnlyObjectWrapper<>(Voice.SALES);
    private final ReadOnlyObjectWrapper<Question> current = new ReadOnlyObjectWrapper<>(Question.T1);
    private final Map<Voice, Question> places = new EnumMap<>(Voice.class);

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
    ReadOnlyObjectProperty<Question> currentProperty() {
        return current.getReadOnlyProperty();
    }

    Question current() {
        return current.get();
    }

    Checklist checklist() {
        return document.board().checklist();
    }

    /// What the present voice says to a question.
    Answer answer(Question question) {
        return checklist().answer(voice(), question);
    }

    /// Lets another voice answer, from where it was.
    void let(Voice next) {
        if (next != voice()) {
            places.put(voice(), current());
            voice.set(next);
            current.set(places.getOrDefault(next, Question.T1));
        }
    }

    /// Forgets where the voices were; the present one begins anew. Called when another board is opened.
    void restart() {
        places.clear();
        current.set(Question.T1);
    }

    void go(Question question) {
        current.set(question);
    }

    /// Goes to the next or an earlier question, across areas; stops at the first and the last one.
    ///
    /// @param steps below 0 to go back
    void walk(int steps) {
        Question[] all = Question.values();
        current.set(all[Math.clamp(current().ordinal() + steps, 0, all.length - 1)]);
    }

    void rate(Question question, Rating rating) {
        document.perform(AnswerQuestion.of(voice(), question, answer(question).withRating(rating)));
    }

    /// Chooses a rating; choosing the present one again takes it back.
    void choose(Question question, Rating rating) {
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
    void write(Question question, Remark remark, String text) {
        Answer before = answer(question);
        document.perform(AnswerQuestion.typed(voice(), question, remark.in(before, PlainText.clean(text, true).text())));
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

package org.alignmentmatrix.json;

import java.util.Map;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.OwnQuestions;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Weights;
import tools.jackson.core.JsonGenerator;

/// Writes a checklist: how it is asked and weighed where that differs from the guide, and what each voice answered.
final class ChecklistWriter {

    private final JsonGenerator json;

    ChecklistWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Checklist checklist, UnreadTree beside) {
        json.writeStartObject();
        weights(checklist.weights(), beside.at(Names.WEIGHTS));
        words(checklist.words(), beside.at(Names.SCALE_WORDS));
        own(checklist.own(), beside.at(Names.OWN_QUESTIONS));
        for (Voice voice : Voice.values()) {
            voice(voice, checklist, beside.at(voice.name()));
        }
        beside.write(json);
        json.writeEndObject();
    }

    private void voice(Voice voice, Checklist checklist, UnreadTree beside) {
        Map<Question, Answer> given = checklist.answers().getOrDefault(voice, Map.of());
        Map<OwnId, Answer> givenToOwn = checklist.own().answers().getOrDefault(voice, Map.of());
        if (given.isEmpty() && givenToOwn.isEmpty() && beside.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart(voice.name());
        for (Question question : Question.values()) {
            answer(question.name(), given.getOrDefault(question, Answer.NONE), beside.at(question.name()));
        }
        checklist.own().all().stream().map(OwnQuestion::id).sorted().forEach(id ->
                answer(id.toString(), givenToOwn.getOrDefault(id, Answer.NONE), beside.at(id.toString())));
        beside.write(json);
        json.writeEndObject();
    }

    private void weights(Weights weights, UnreadTree beside) {
        if (!weights.equals(Weights.EQUAL) || !beside.isEmpty()) {
            json.writeObjectPropertyStart(Names.WEIGHTS);
            weights.percents().forEach((area, percent) -> json.writeNumberProperty(area.name(), percent));
            beside.write(json);
            json.writeEndObject();
        }
    }

    private void words(ScaleWords words, UnreadTree beside) {
        if (!words.equals(ScaleWords.OF_GUIDE) || !beside.isEmpty()) {
            json.writeObjectPropertyStart(Names.SCALE_WORDS);
            words.changed().forEach((scale, five) -> {
                json.writeArrayPropertyStart(scale.name());
                five.forEach(json::writeString);
                json.writeEndArray();
            });
            beside.write(json);
            json.writeEndObject();
        }
    }

    private void own(OwnQuestions own, UnreadTree beside) {
        if (own.nextNumber() == OwnQuestions.NONE.nextNumber()) {
            return;
        }
        json.writeNumberProperty(Names.NEXT_OWN_QUESTION, own.nextNumber());
        json.writeArrayPropertyStart(Names.OWN_QUESTIONS);
        for (OwnQuestion question : own.all()) {
            json.writeStartObject();
            json.writeStringProperty(Names.ID, question.key());
            json.writeStringProperty(Names.AREA, question.area().name());
            json.writeStringProperty(Names.ASK, question.ask());
            json.writeStringProperty(Names.SCALE, question.scale().name());
            json.writeStringProperty(Names.ACTS, question.acts().name());
            beside.at(question.key()).write(json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void answer(String question, Answer answer, UnreadTree beside) {
        if (answer.equals(Answer.NONE) && beside.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart(question);
        switch (answer.rating()) {
            case Rating.Level(int level) -> json.writeNumberProperty(Names.RATING, level);
            case Rating.NotApplicable _ -> json.writeStringProperty(Names.RATING, Names.NOT_APPLICABLE);
            case Rating.NotAnswered _ -> {
                // left out: there is something else
            }
        }
        if (!answer.comment().isEmpty()) {
            json.writeStringProperty(Names.COMMENT, answer.comment());
        }
        if (!answer.evidence().isEmpty()) {
            json.writeStringProperty(Names.EVIDENCE, answer.evidence());
        }
        beside.write(json);
        json.writeEndObject();
    }
}

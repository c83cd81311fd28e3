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

    void write(Checklist checklist) {
        json.writeStartObject();
        weights(checklist.weights());
        words(checklist.words());
        own(checklist.own());
        for (Voice voice : Voice.values()) {
            Map<Question, Answer> given = checklist.answers().getOrDefault(voice, Map.of());
            Map<OwnId, Answer> givenToOwn = checklist.own().answers().getOrDefault(voice, Map.of());
            if (!given.isEmpty() || !givenToOwn.isEmpty()) {
                json.writeObjectPropertyStart(voice.name());
                given.forEach((question, answer) -> answer(question.name(), answer));
                givenToOwn.forEach((id, answer) -> answer(id.toString(), answer));
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private void weights(Weights weights) {
        if (!weights.equals(Weights.EQUAL)) {
            json.writeObjectPropertyStart(Names.WEIGHTS);
            weights.percents().forEach((area, percent) -> json.writeNumberProperty(area.name(), percent));
            json.writeEndObject();
        }
    }

    private void words(ScaleWords words) {
        if (!words.equals(ScaleWords.OF_GUIDE)) {
            json.writeObjectPropertyStart(Names.SCALE_WORDS);
            words.changed().forEach((scale, five) -> {
                json.writeArrayPropertyStart(scale.name());
                five.forEach(json::writeString);
                json.writeEndArray();
            });
            json.writeEndObject();
        }
    }

    private void own(OwnQuestions own) {
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
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void answer(String question, Answer answer) {
        json.writeObjectPropertyStart(question);
        switch (answer.rating()) {
            case Rating.Level(int level) -> json.writeNumberProperty(Names.RATING, level);
            case Rating.NotApplicable _ -> json.writeStringProperty(Names.RATING, Names.NOT_APPLICABLE);
            case Rating.NotAnswered _ -> {
                // left out: there is a comment or evidence only
            }
        }
        if (!answer.comment().isEmpty()) {
            json.writeStringProperty(Names.COMMENT, answer.comment());
        }
        if (!answer.evidence().isEmpty()) {
            json.writeStringProperty(Names.EVIDENCE, answer.evidence());
        }
        json.writeEndObject();
    }
}

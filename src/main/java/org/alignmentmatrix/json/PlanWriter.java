package org.alignmentmatrix.json;

import java.math.BigDecimal;
import java.util.Map;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Dismissals;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.Signs;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes what people see, agree and plan, each as members of the board; what there is none of is left out.
final class PlanWriter {

    private final JsonGenerator json;
    private final UnreadTree unread;

    /// @param unread the parts of the board or the snapshot
    PlanWriter(JsonGenerator json, UnreadTree unread) {
        this.json = json;
        this.unread = unread;
    }

    void signs(Signs signs) {
        UnreadTree beside = unread.at(Names.SIGNS);
        if (signs.equals(Signs.NONE) && beside.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart(Names.SIGNS);
        signs.seen().forEach((sign, seen) -> {
            switch (seen) {
                case Signs.Seen.Ticked _ -> json.writeBooleanProperty(sign.name(), true);
                case Signs.Seen.Counted(int hands) -> json.writeNumberProperty(sign.name(), hands);
            }
        });
        beside.write(json);
        json.writeEndObject();
    }

    void actions(Actions actions) {
        if (actions.nextNumber() == Actions.NONE.nextNumber()) {
            return;
        }
        json.writeNumberProperty(Names.NEXT_ACTION, actions.nextNumber());
        json.writeArrayPropertyStart(Names.ACTIONS);
        actions.all().forEach(action -> action(action, unread.at(Names.ACTIONS).at(action.id().toString())));
        json.writeEndArray();
    }

    private void action(Action action, UnreadTree beside) {
        json.writeStartObject();
        json.writeStringProperty(Names.ID, action.id().toString());
        json.writeStringProperty(Names.TITLE, action.title());
        text(Names.OWNER, action.owner());
        optional(Names.DUE, action.due());
        optional(Names.STEP, action.step());
        optional(Names.DONE, action.done());
        if (action.from() != null) {
            json.writeName(Names.FROM);
            SourceValue.write(json, action.from(), beside.at(Names.FROM));
        }
        json.writeStringProperty(Names.CREATED, action.created().toString());
        if (!action.changed().equals(action.created())) {
            json.writeStringProperty(Names.CHANGED, action.changed().toString());
        }
        beside.write(json);
        json.writeEndObject();
    }

    void goals(Goals goals) {
        if (goals.nextNumber() == Goals.NONE.nextNumber()) {
            return;
        }
        json.writeNumberProperty(Names.NEXT_GOAL, goals.nextNumber());
        json.writeArrayPropertyStart(Names.GOALS);
        goals.all().forEach(goal -> goal(goal, unread.at(Names.GOALS).at(goal.id().toString())));
        json.writeEndArray();
    }

    private void goal(Goal goal, UnreadTree beside) {
        json.writeStartObject();
        json.writeStringProperty(Names.ID, goal.id().toString());
        text(Names.TITLE, goal.title());
        optional(Names.KPI, goal.kpi());
        json.writeStringProperty(Names.TIMING, goal.timing().name());
        text(Names.UNIT, goal.unit());
        number(Names.BASELINE, goal.baseline());
        number(Names.TARGET, goal.target());
        number(Names.CURRENT, goal.current());
        beside.write(json);
        json.writeEndObject();
    }

    void agreement(AgreementSheet sheet) {
        UnreadTree beside = unread.at(Names.AGREEMENT);
        if (sheet.equals(AgreementSheet.EMPTY) && beside.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart(Names.AGREEMENT);
        for (AgreedPoint point : AgreedPoint.values()) {
            Map<Party, String> written = sheet.texts().getOrDefault(point, Map.of());
            UnreadTree besideTexts = beside.at(point.name());
            if (!written.isEmpty() || !besideTexts.isEmpty()) {
                json.writeObjectPropertyStart(point.name());
                written.forEach((party, text) -> json.writeStringProperty(party.name(), text));
                besideTexts.write(json);
                json.writeEndObject();
            }
        }
        beside.write(json);
        json.writeEndObject();
    }

    void dismissals(Dismissals dismissals) {
        if (dismissals.equals(Dismissals.NONE)) {
            return;
        }
        json.writeObjectPropertyStart(Names.DISMISSALS);
        dismissals.reasons().forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private void text(String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    /// @param value one whose text is its form in files: a constant, a day or a moment
    private void optional(String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }

    private void number(String name, @Nullable BigDecimal value) {
        if (value != null) {
            json.writeName(name);
            json.writeNumber(value.toPlainString());
        }
    }
}

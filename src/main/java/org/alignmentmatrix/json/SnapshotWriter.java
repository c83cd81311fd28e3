package org.alignmentmatrix.json;

import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.Snapshots;
import org.alignmentmatrix.model.Standing;
import tools.jackson.core.JsonGenerator;

/// Writes the snapshots of a board, if there ever was one.
final class SnapshotWriter {

    private final JsonGenerator json;

    SnapshotWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Snapshots snapshots, UnreadTree ofSnapshots) {
        if (snapshots.nextNumber() == Snapshots.NONE.nextNumber()) {
            return;
        }
        json.writeNumberProperty(Names.NEXT_SNAPSHOT, snapshots.nextNumber());
        json.writeArrayPropertyStart(Names.SNAPSHOTS);
        snapshots.all().forEach(snapshot -> snapshot(snapshot, ofSnapshots.at(snapshot.id().toString())));
        json.writeEndArray();
    }

    private void snapshot(Snapshot snapshot, UnreadTree beside) {
        json.writeStartObject();
        json.writeStringProperty(Names.ID, snapshot.id().toString());
        json.writeStringProperty(Names.NAME, snapshot.name());
        json.writeStringProperty(Names.TAKEN, snapshot.taken().toString());
        json.writeName(Names.CHECKLIST);
        new ChecklistWriter(json).write(snapshot.checklist(), beside.at(Names.CHECKLIST));
        PlanWriter plan = new PlanWriter(json, beside);
        plan.signs(snapshot.signs());
        plan.goals(snapshot.goals());
        json.writeArrayPropertyStart(Names.STANDINGS);
        UnreadTree ofStandings = beside.at(Names.STANDINGS);
        snapshot.standings().forEach(standing -> standing(standing, ofStandings.at(standing.card().toString())));
        json.writeEndArray();
        beside.write(json);
        json.writeEndObject();
    }

    private void standing(Standing standing, UnreadTree beside) {
        json.writeStartObject();
        json.writeStringProperty(Names.CARD, standing.card().toString());
        json.writeStringProperty(Names.TITLE, standing.title());
        json.writeStringProperty(Names.QUADRANT, standing.quadrant().name());
        beside.write(json);
        json.writeEndObject();
    }
}

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

    void write(Snapshots snapshots) {
        if (snapshots.nextNumber() == Snapshots.NONE.nextNumber()) {
            return;
        }
        json.writeNumberProperty(Names.NEXT_SNAPSHOT, snapshots.nextNumber());
        json.writeArrayPropertyStart(Names.SNAPSHOTS);
        snapshots.all().forEach(this::snapshot);
        json.writeEndArray();
    }

    private void snapshot(Snapshot snapshot) {
        json.writeStartObject();
        json.writeStringProperty(Names.ID, snapshot.id().toString());
        json.writeStringProperty(Names.NAME, snapshot.name());
        json.writeStringProperty(Names.TAKEN, snapshot.taken().toString());
        json.writeName(Names.CHECKLIST);
        new ChecklistWriter(json).write(snapshot.checklist());
        PlanWriter plan = new PlanWriter(json);
        plan.signs(snapshot.signs());
        plan.goals(snapshot.goals());
        json.writeArrayPropertyStart(Names.STANDINGS);
        snapshot.standings().forEach(this::standing);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void standing(Standing standing) {
        json.writeStartObject();
        json.writeStringProperty(Names.CARD, standing.card().toString());
        json.writeStringProperty(Names.TITLE, standing.title());
        json.writeStringProperty(Names.QUADRANT, standing.quadrant().name());
        json.writeEndObject();
    }
}

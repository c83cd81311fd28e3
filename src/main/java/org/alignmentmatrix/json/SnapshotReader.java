package org.alignmentmatrix.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Signs;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.SnapshotId;
import org.alignmentmatrix.model.Snapshots;
import org.alignmentmatrix.model.Standing;

/// Reads the snapshots of a board. They hold no snapshots themselves.
final class SnapshotReader {

    private static final NumberedList<SnapshotId, Snapshot> SNAPSHOTS = new NumberedList<>(Names.SNAPSHOTS, Names.NEXT_SNAPSHOT,
            Names.OF_SNAPSHOT, Snapshots.LIMIT, IdKind.SNAPSHOT, SnapshotReader::snapshot);

    private SnapshotReader() {
    }

    static Snapshots read(Members file) throws ProblemException {
        return SNAPSHOTS.read(file, Snapshots.NONE, Snapshots::new);
    }

    private static Snapshot snapshot(SnapshotId id, Members members) throws ProblemException {
        Instant taken = members.get(Names.TAKEN).moment();
        Checklist checklist = ChecklistReader.read(members.get(Names.CHECKLIST));
        Signs signs = members.find(Names.SIGNS, Signs.NONE, PlanReader::signs);
        Goals goals = PlanReader.goals(members);
        List<Standing> standings = standings(members.get(Names.STANDINGS));
        return members.get(Names.NAME).text(Element.line(Snapshot.NAME_LIMIT),
                name -> new Snapshot(id, name, taken, checklist, signs, goals, standings));
    }

    private static List<Standing> standings(Element element) throws ProblemException {
        var standings = new ArrayList<Standing>();
        for (Element item : element.items(() -> "a list of where cards stood")) {
            Members entry = item.members(() -> "where a card stood");
            CardId card = IdKind.CARD.read(entry.get(Names.CARD));
            Members members = entry.called(card).knowing(Names.OF_STANDING);
            if (!standings.isEmpty() && standings.getLast().card().compareTo(card) >= 0) {
                throw members.get(Names.CARD).bad("an id behind that of the card before, " + standings.getLast().card());
            }
            Quadrant quadrant = members.get(Names.QUADRANT).constant(Quadrant.class);
            standings.add(members.get(Names.TITLE).text(() -> FieldValue.expected(CardField.TITLE.type()),
                    title -> new Standing(card, title, quadrant)));
        }
        return standings;
    }
}

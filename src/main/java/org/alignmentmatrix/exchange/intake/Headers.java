package org.alignmentmatrix.exchange.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alignmentmatrix.model.CardField;

/// What the names of columns usually mean, in any case, with any accents and any signs between their words.
final class Headers {

    /// What people call their columns; the first in each list is the one of our tables, if there is one.
    private static final Map<CardField<?>, List<String>> FIELDS = Map.ofEntries(
            Map.entry(CardField.TITLE, List.of("title", "name", "card", "card name", "card title", "task", "task name", "task title",
                    "summary", "subject", "initiative", "project", "project name", "campaign", "activity", "item", "what", "topic",
                    "headline", "titel", "bezeichnung", "aufgabe", "vorhaben", "thema", "nom", "titre", "nombre", "titulo")),
            Map.entry(CardField.KIND, List.of("kind", "type", "card type", "item type", "art", "typ")),
            Map.entry(CardField.SIDE, List.of("side", "department", "function", "sales or marketing", "seite", "abteilung", "bereich")),
            Map.entry(CardField.SIZE, List.of("size", "groesse", "grosse")),
            Map.entry(CardField.LOCKED, List.of("locked", "lock")),
            Map.entry(CardField.OWNER, List.of("owner", "assignee", "assigned to", "assigned", "responsible", "responsible person", "lead",
                    "who", "person", "people", "members", "in charge", "verantwortlich", "verantwortliche", "zustandig", "besitzer",
                    "responsable")),
            Map.entry(CardField.START, List.of("start", "start date", "start day", "starts", "begin", "begin date", "beginn", "startdatum",
                    "anfang", "debut", "inicio")),
            Map.entry(CardField.DUE, List.of("due", "due date", "due on", "due day", "deadline", "end", "end date", "ends", "finish",
                    "finish date", "target date", "until", "fallig", "falligkeit", "falligkeitsdatum", "fallig am", "termin", "ende",
                    "enddatum", "echeance", "fin", "vencimiento")),
            Map.entry(CardField.STATUS, List.of("status", "state", "estado", "statut", "stand")),
            Map.entry(CardField.PROGRESS, List.of("progress", "percent complete", "percent done", "complete percent", "percent",
                    "completion", "fortschritt")),
            Map.entry(CardField.TAGS, List.of("tags", "tag", "labels", "label", "keywords", "categories", "category", "schlagworte",
                    "stichworte", "kategorie")),
            Map.entry(CardField.COMPONENTS, List.of("component")),
            Map.entry(CardField.WHY_HERE, List.of("why", "reason", "rationale", "begrundung", "grund")),
            Map.entry(CardField.NOTES, List.of("notes", "note", "description", "desc", "comment", "comments", "details", "remarks",
                    "remark", "notizen", "notiz", "beschreibung", "bemerkung", "bemerkungen", "kommentar", "anmerkung", "anmerkungen")));

    private static final Map<Target, List<String>> OTHERS = Map.of(
            Target.ID, List.of("id"),
            Target.KEY, List.of("key", "no", "number", "nr", "nummer", "card id", "task id", "issue key", "item id", "ref", "reference"),
            Target.BOARD, List.of("board"),
            Target.QUADRANT_NUMBER, List.of("quadrant no", "quadrant number", "quadrant nr", "quadrant id"),
            Target.QUADRANT_NAME, List.of("quadrant", "quadrant name"),
            Target.PLACE, List.of("place", "ort", "platz"),
            Target.X, List.of("x"),
            Target.Y, List.of("y"),
            Target.FINISHED, List.of("completed", "complete", "done", "finished", "closed", "completed at", "completed date",
                    "due complete", "erledigt"));

    private final Map<String, Target> byName = new HashMap<>();

    Headers(IntakeWords words) {
        for (CardField<?> field : CardField.ALL) {
            Target target = new Target.Field(field);
            byName.put(Folded.of(field.key()), target);
            byName.putIfAbsent(Folded.of(words.field(field)), target);
        }
        FIELDS.forEach((field, names) -> names.forEach(name -> byName.putIfAbsent(name, new Target.Field(field))));
        OTHERS.forEach((target, names) -> names.forEach(name -> byName.putIfAbsent(name, target)));
    }

    /// What a column with that name usually means.
    Optional<Target> of(String header) {
        return Optional.ofNullable(byName.get(Folded.of(header)));
    }
}

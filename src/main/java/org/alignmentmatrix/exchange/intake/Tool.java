package org.alignmentmatrix.exchange.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alignmentmatrix.model.CardField;

/// What the columns of a known program mean, and how its header is told from others. As exported in 2026.
///
/// @param signature folded names that together stand in no other header
/// @param columns what the columns with these folded names mean
/// @param others what all other columns mean
record Tool(Origin origin, Set<String> signature, Map<String, Target> columns, Target others) {

    private static final Target TITLE = new Target.Field(CardField.TITLE);
    private static final Target OWNER = new Target.Field(CardField.OWNER);
    private static final Target START = new Target.Field(CardField.START);
    private static final Target DUE = new Target.Field(CardField.DUE);
    private static final Target STATUS = new Target.Field(CardField.STATUS);
    private static final Target TAGS = new Target.Field(CardField.TAGS);
    private static final Target NOTES = new Target.Field(CardField.NOTES);

    /// In our own table columns that are not for cards follow from others: nobody can change them.
    private static final Tool OURS = new Tool(Origin.OURS, Set.of("id", "title", "quadrant no"), Map.of(), Target.IGNORED);

    private static final Tool TRELLO = new Tool(Origin.TRELLO, Set.of("card id", "card name", "list name"), with(
            Map.of("card id", Target.KEY, "card name", TITLE, "card description", NOTES, "labels", TAGS, "members", OWNER,
                    "due date", DUE, "start date", START, "due complete", Target.FINISHED, "list name", STATUS),
            List.of("attachment count", "attachment links", "checklist item total count", "checklist item completed count", "vote count",
                    "comment count", "last activity date", "list id", "board id", "board name", "archived", "due reminder")),
            Target.TO_NOTES);

    /// Jira writes a hundred columns; what is not named here would only fill the notes.
    private static final Tool JIRA = new Tool(Origin.JIRA, Set.of("summary", "issue key"), Map.ofEntries(
            Map.entry("summary", TITLE), Map.entry("issue key", Target.KEY), Map.entry("assignee", OWNER), Map.entry("due date", DUE),
            Map.entry("custom field start date", START), Map.entry("start date", START), Map.entry("status", STATUS),
            Map.entry("labels", TAGS), Map.entry("description", NOTES), Map.entry("priority", Target.TO_NOTES),
            Map.entry("issue type", Target.TO_NOTES)), Target.IGNORED);

    private static final Tool ASANA = new Tool(Origin.ASANA, Set.of("task id", "name", "section column"), with(
            Map.of("task id", Target.KEY, "name", TITLE, "section column", STATUS, "assignee", OWNER, "start date", START,
                    "due date", DUE, "tags", TAGS, "notes", NOTES, "completed at", Target.FINISHED),
            List.of("created at", "last modified", "assignee email")), Target.TO_NOTES);

    private static final Tool PLANNER = new Tool(Origin.PLANNER, Set.of("task id", "task name", "bucket name"), with(
            Map.of("task id", Target.KEY, "task name", TITLE, "progress", STATUS, "assigned to", OWNER, "start date", START,
                    "due date", DUE, "labels", TAGS, "description", NOTES, "notes", NOTES),
            List.of("created by", "created date", "is recurring", "late", "completed date", "completed by", "completed checklist items")),
            Target.TO_NOTES);

    /// Its quadrants tell how urgent a thing is, which is no place of ours.
    private static final Tool PRIORITY_MATRIX = new Tool(Origin.PRIORITY_MATRIX, Set.of("name", "quadrant"),
            Map.ofEntries(Map.entry("id", Target.KEY), Map.entry("name", TITLE), Map.entry("owner", OWNER), Map.entry("due", DUE),
                    Map.entry("due date", DUE), Map.entry("start", START), Map.entry("start date", START), Map.entry("notes", NOTES),
                    Map.entry("tags", TAGS), Map.entry("status", STATUS), Map.entry("progress", new Target.Field(CardField.PROGRESS)),
                    Map.entry("done", Target.FINISHED), Map.entry("completed", Target.FINISHED)), Target.TO_NOTES);

    private static final List<Tool> ALL = List.of(OURS, TRELLO, JIRA, ASANA, PLANNER, PRIORITY_MATRIX);

    private static Map<String, Target> with(Map<String, Target> columns, List<String> ignored) {
        var all = new HashMap<>(columns);
        ignored.forEach(name -> all.put(name, Target.IGNORED));
        return Map.copyOf(all);
    }

    /// The program that writes such a header.
    static Optional<Tool> of(List<String> header) {
        Set<String> names = Set.copyOf(header.stream().map(Folded::of).distinct().toList());
        return ALL.stream().filter(tool -> names.containsAll(tool.signature())).findFirst();
    }

    Target target(String header, Headers usual) {
        Target known = columns.get(Folded.of(header));
        if (known != null) {
            return known;
        }
        return origin == Origin.OURS ? usual.of(header).filter(target -> target != Target.FINISHED && target != Target.KEY).orElse(others)
                : others;
    }
}

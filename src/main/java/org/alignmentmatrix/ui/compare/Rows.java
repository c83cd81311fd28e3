package org.alignmentmatrix.ui.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alignmentmatrix.merge.Conflict;
import org.alignmentmatrix.merge.Difference;
import org.alignmentmatrix.ui.text.Messages;

/// Makes rows of differences.
record Rows(Messages messages) {

    /// Under a heading for each group that has any, in the order of the groups.
    List<Row> grouped(List<Difference> differences, DifferenceWords words) {
        Map<Group, List<Row>> groups = new EnumMap<>(Group.class);
        for (Difference difference : differences) {
            Line line = words.line(difference);
            groups.computeIfAbsent(line.group(), _ -> new ArrayList<>()).add(new Row.Entry(line));
        }
        var rows = new ArrayList<Row>();
        groups.forEach((group, entries) -> {
            rows.add(new Row.Heading(messages.text("compare.group." + group, entries.size())));
            rows.addAll(entries);
        });
        return rows;
    }

    /// Under one heading, in the order of the conflicts; none if there are none.
    ///
    /// @param sinceBase the words for what mine changed
    List<Row> choices(List<Conflict> conflicts, DifferenceWords words, DifferenceWords sinceBase) {
        var rows = new ArrayList<Row>();
        if (!conflicts.isEmpty()) {
            rows.add(new Row.Heading(messages.text("merge.choices", conflicts.size())));
        }
        for (int i = 0; i < conflicts.size(); i++) {
            Conflict conflict = conflicts.get(i);
            Optional<String> base = conflict.since().map(since -> sinceBase.line(since).before());
            rows.add(new Row.Choice(i, choice(words.line(conflict.difference()), conflict.difference()), base));
        }
        return rows;
    }

    /// The line of a conflict: where one side deleted what the other changed, it says so.
    Line choice(Line line, Difference difference) {
        if (difference instanceof Difference.Added) {
            return new Line(line.group(), line.subject(), line.aspect(), messages.text("merge.deleted"),
                    messages.text("merge.changed", line.after()));
        }
        if (difference instanceof Difference.Removed) {
            return new Line(line.group(), line.subject(), line.aspect(), messages.text("merge.changed", line.before()),
                    messages.text("merge.deleted"));
        }
        return line;
    }
}

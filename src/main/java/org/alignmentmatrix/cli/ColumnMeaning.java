package org.alignmentmatrix.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alignmentmatrix.exchange.intake.Target;
import org.alignmentmatrix.model.CardField;

/// What somebody says that a column means: the name of the column, an equals sign, and the name that a column of that meaning has in
/// our own tables, such as `Deadline=due`.
///
/// @param column as the header of the table has it, in capitals or not
record ColumnMeaning(String column, Target target) {

    private static final Map<String, Target> TARGETS = targets();

    private static Map<String, Target> targets() {
        var targets = new LinkedHashMap<String, Target>();
        targets.put("id", Target.ID);
        for (CardField<?> field : CardField.ALL) {
            targets.put(field == CardField.COMPONENTS ? "component"
                    : field.key().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT), new Target.Field(field));
        }
        targets.put("quadrant_no", Target.QUADRANT_NUMBER);
        targets.put("quadrant", Target.QUADRANT_NAME);
        targets.put("place", Target.PLACE);
        targets.put("x", Target.X);
        targets.put("y", Target.Y);
        targets.put("finished", Target.FINISHED);
        targets.put("key", Target.KEY);
        targets.put("board", Target.BOARD);
        targets.put("to_notes", Target.TO_NOTES);
        targets.put("ignore", Target.IGNORED);
        return targets;
    }

    /// The names of all meanings.
    static String names() {
        return String.join(", ", TARGETS.keySet());
    }

    /// Reads `COLUMN=MEANING`; the name of a column may hold equals signs. Empty if it is none.
    static Optional<ColumnMeaning> of(String said) {
        int equals = said.lastIndexOf('=');
        return equals < 1 ? Optional.empty()
                : Optional.ofNullable(TARGETS.get(said.substring(equals + 1).strip().toLowerCase(Locale.ROOT)))
                        .map(target -> new ColumnMeaning(said.substring(0, equals).strip(), target));
    }

    /// Whether this is said about a column.
    boolean isAbout(String header) {
        return header.strip().equalsIgnoreCase(column);
    }
}

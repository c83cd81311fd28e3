package org.alignmentmatrix.ui.intake;

import java.util.ArrayList;
import java.util.List;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.edit.ImportAnswers;
import org.alignmentmatrix.edit.ImportCards;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.exchange.intake.Item;
import org.alignmentmatrix.exchange.intake.Proposal;
import org.alignmentmatrix.ui.text.Messages;

/// Says what an import does or has done.
public record ImportedWords(Messages messages) {

    /// How many cards there are of each kind.
    record Counts(int added, int changed, int removed) {

        boolean isNothing() {
            return added + changed + removed == 0;
        }
    }

    /// What was done, in one line; empty for an act that is no import.
    public String done(Edit edit) {
        return switch (edit) {
            case ImportCards(var added, var changed, var removed) ->
                messages.text("import.done", parts(new Counts(added.size(), changed.size(), removed.size())));
            case ImportAnswers answers -> messages.text("import.survey.done", answers.answers().size());
            default -> ""; // edits are many
        };
    }

    /// What came of a table besides its changes: rows and cells that were not taken. Each in one line.
    public List<String> remarks(RawTable table, Proposal proposal) {
        var remarks = new ArrayList<String>();
        long namesakes = proposal.items().stream().filter(item -> item instanceof Item.New && !item.isUsual()).count();
        add(remarks, "import.rest.namesakes", (int) namesakes);
        add(remarks, "import.rest.problems", table.troubles().size() + proposal.problems().size());
        add(remarks, "import.cleaned", proposal.cleaned());
        return remarks;
    }

    /// What the button does.
    String button(Counts counts) {
        if (counts.isNothing()) {
            return messages.text("import.ok");
        }
        if (counts.changed() + counts.removed() == 0) {
            return messages.text("import.ok.new", counts.added());
        }
        return counts.added() + counts.removed() == 0 ? messages.text("import.ok.changed", counts.changed())
                : messages.text("import.ok.mixed", parts(counts));
    }

    private String parts(Counts counts) {
        var parts = new ArrayList<String>();
        add(parts, "import.part.added", counts.added());
        add(parts, "import.part.changed", counts.changed());
        add(parts, "import.part.removed", counts.removed());
        return String.join(", ", parts);
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(messages.text(key, count));
        }
    }
}

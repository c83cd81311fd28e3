package org.alignmentmatrix.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.CardFilter;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Isolated;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.ui.text.Messages;

/// What is looked for and what was found, in words.
final class FindWords {

    private static final int MOST_NAMES = 2; // more owners or tags are counted instead

    private final Guide guide;
    private final Messages messages;

    FindWords(Guide guide, Messages messages) {
        this.guide = guide;
        this.messages = messages;
    }

    /// What the filter button says, such as "Filter: sales, overdue"; the text is left out, for it stands in the field.
    String filter(CardFilter filter) {
        return filter.hasChoices()
                ? messages.text("find.filter.on", String.join(messages.text("find.filter.comma"), choices(filter)))
                : messages.text("find.filter");
    }

    private List<String> choices(CardFilter filter) {
        var words = new ArrayList<String>();
        Stream.of(Side.values()).filter(filter.sides()::contains).map(side -> lower(guide.name(side))).forEach(words::add);
        Stream.of(CardKind.values()).filter(filter.kinds()::contains).map(this::kinds).forEach(words::add);
        Stream.of(Status.values()).filter(filter.statuses()::contains).map(status -> lower(guide.name(status))).forEach(words::add);
        if (filter.overdueOnly()) {
            words.add(messages.text("card.overdue"));
        }
        words.addAll(names(filter.owners(), "find.owner.none", "find.owners.count"));
        words.addAll(names(filter.tags(), "find.tag.none", "find.tags.count"));
        return words;
    }

    private List<String> names(Set<String> names, String none, String count) {
        if (names.size() > MOST_NAMES) {
            return List.of(messages.text(count, names.size()));
        }
        return names.stream().sorted().map(name -> name.isEmpty() ? lower(messages.text(none)) : Isolated.of(name)).toList();
    }

    private String lower(String name) {
        return name.toLowerCase(messages.locale());
    }

    /// "initiatives", "teams".
    String kinds(CardKind kind) {
        return messages.text("find.kind." + kind);
    }

    /// What stands in the find field: "3 of 17".
    String shortly(Finder.Count count) {
        if (count.found() == 0) {
            return messages.text("find.nothing");
        }
        return count.position() > 0 ? messages.text("find.position", count.position(), count.found())
                : messages.text("find.found", count.found());
    }

    /// What stands in the status bar: "17 of 214 cards shown".
    String fully(Finder.Count count, boolean othersHidden) {
        if (count.found() == 0) {
            return messages.text(count.all() == 0 ? "find.noCards" : "find.none", count.all());
        }
        return messages.text(othersHidden ? "find.shown" : "find.match", count.found(), count.all());
    }
}

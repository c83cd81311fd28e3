package org.alignmentmatrix.exchange.report;

import java.util.List;

/// A piece of a report. Texts are plain, without any markup; those that people typed may hold anything that a board may hold.
public sealed interface Block {

    /// The heading of a part of a section.
    record Heading(String text) implements Block {
    }

    /// Running text.
    record Paragraph(String text) implements Block {
    }

    /// A remark that stands back, such as that nothing is there yet.
    record Note(String text) implements Block {
    }

    /// Short values with their names, beside each other where there is room.
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /// @param detail what the value follows from; may be empty
    record Fact(String name, String value, String detail) {
    }

    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /// @param columns at least one
    /// @param rows each with as many cells as there are columns
    record Grid(List<Column> columns, List<List<String>> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// @param share of the width of the page, all columns together about 1
    record Column(String name, double share, boolean isNumber) {
    }

    /// A drawing, made by whoever paints.
    ///
    /// @param words what it shows, for those who do not see it
    record Drawing(Subject subject, String words) implements Block {
    }

    /// What can be drawn.
    enum Subject {
        BOARD,
        RADAR,
        BARS
    }
}

package org.alignmentmatrix.publish.paper;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.alignmentmatrix.exchange.report.Report.Topic;

/// What pages there should be. All lie on their side.
///
/// @param topics the parts of the report that follow the board, which is always there; the order does not matter
public record Paper(Size size, Set<Topic> topics) {

    /// The sheets that printers have.
    public enum Size {
        /// 297 × 210 millimetres.
        A4(841.89, 595.28),
        /// 11 × 8.5 inches.
        LETTER(792, 612);

        private final double width;
        private final double height;

        Size(double width, double height) {
            this.width = width;
            this.height = height;
        }

        /// In points, of which 72 make an inch.
        public double width() {
            return width;
        }

        /// In points, of which 72 make an inch.
        public double height() {
            return height;
        }
    }

    public Paper {
        topics = topics.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(topics));
    }

    /// The board and the whole report.
    public static Paper whole(Size size) {
        return new Paper(size, EnumSet.allOf(Topic.class));
    }

    /// The board and nothing else, on one page.
    public static Paper boardOnly(Size size) {
        return new Paper(size, Set.of());
    }
}

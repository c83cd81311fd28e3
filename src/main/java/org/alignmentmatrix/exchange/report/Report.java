package org.alignmentmatrix.exchange.report;

import java.util.List;

/// What a report on a board says, in the order in which it is read; the same for every form it is written in.
///
/// @param subtitle one line below the title, such as the day
/// @param language of its words, an IETF tag such as `en`
public record Report(String title, String subtitle, String language, List<Section> sections) {

    public Report {
        sections = List.copyOf(sections);
    }

    /// @param topic what it is about, for those who want only some of them
    public record Section(Topic topic, String heading, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    public enum Topic {
        BOARD,
        CARDS,
        CHECKLIST,
        INSIGHT,
        ACTIONS,
        GOALS,
        HISTORY
    }
}

package org.alignmentmatrix.ui.guide;

import java.util.List;
import java.util.stream.Stream;

/// One page of the guide.
///
/// @param title what stands at its top and in the contents
/// @param about what it is for, as one line
record Page(GuideChapter chapter, String title, String about, List<Block> blocks) {

    Page {
        blocks = List.copyOf(blocks);
    }

    Stream<Block.Entry> entries() {
        return blocks.stream().filter(Block.Entry.class::isInstance).map(Block.Entry.class::cast);
    }

    /// The whole page as plain text, a line for each paragraph.
    String asText() {
        Stream<String> lines = blocks.stream().flatMap(block -> switch (block) {
            case Block.Heading(String text) -> Stream.of("", text);
            case Block.Entry entry -> Stream.of(
                            Stream.of("", (entry.tag() + " " + entry.title()).strip()),
                            entry.passages().stream(),
                            entry.items().stream().map(item -> "• " + item),
                            entry.links().stream().map(links -> links.lead() + " "
                                    + String.join(" · ", links.links().stream().map(Block.Link::label).toList())))
                    .flatMap(texts -> texts);
        });
        return String.join("\n", Stream.concat(Stream.of(title, about), lines).toList());
    }
}

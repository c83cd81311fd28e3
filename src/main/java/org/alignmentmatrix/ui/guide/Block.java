package org.alignmentmatrix.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alignmentmatrix.ui.board.CardOffer;
import org.alignmentmatrix.ui.text.Messages;

/// A part of a page.
sealed interface Block {

    /// What stands above several entries.
    record Heading(String text) implements Block {
    }

    /// One subject: what it is called, what there is to say, where it leads.
    ///
    /// @param subject what it is about
    /// @param tag a short sign in front of the title, such as its number; may be empty
    /// @param passages each a paragraph
    /// @param items each a line of a list below the passages
    /// @param card what it gives to the board, if it can be dragged there
    record Entry(Enum<?> subject, String tag, String title, List<String> passages, List<String> items, List<Links> links,
                 Optional<CardOffer> card) implements Block {

        public Entry {
            passages = List.copyOf(passages);
            items = List.copyOf(items);
            links = List.copyOf(links);
        }

        static Entry of(Enum<?> subject, String title, String... passages) {
            return new Entry(subject, "", title, List.of(passages), List.of(), List.of(), Optional.empty());
        }

        Entry tagged(String next) {
            return new Entry(subject, next, title, passages, items, links, card);
        }

        Entry listing(List<String> next) {
            return new Entry(subject, tag, title, passages, next, links, card);
        }

        /// With one more line of links; without any, the line is left out.
        ///
        /// @param lead what they have in common
        Entry leading(String lead, Stream<Link> to) {
            var more = new ArrayList<>(links);
            List<Link> all = to.toList();
            if (!all.isEmpty()) {
                more.add(new Links(lead, all));
            }
            return new Entry(subject, tag, title, passages, items, more, card);
        }

        Entry offering(CardOffer offer) {
            return new Entry(subject, tag, title, passages, items, links, Optional.of(offer));
        }

        GuideAddress address() {
            return GuideAddress.about(subject);
        }

        /// All it says, to be searched and copied; what its links are called belongs to where they lead.
        Stream<String> words() {
            return Stream.of(Stream.of(tag, title), passages.stream(), items.stream()).flatMap(texts -> texts)
                    .filter(text -> !text.isEmpty());
        }
    }

    /// References to other places, in one line or more.
    ///
    /// @param lead what they have in common
    record Links(String lead, List<Link> links) {

        public Links {
            links = List.copyOf(links);
        }
    }

    /// A reference to another place.
    record Link(String label, GuideAddress to) {

        /// To the beginning of a page.
        static Link to(GuideChapter chapter, Messages messages) {
            return new Link(messages.text("guide.chapter." + chapter.name()), GuideAddress.of(chapter));
        }
    }
}

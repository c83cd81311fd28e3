package org.alignmentmatrix.exchange.paste;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.model.PlainText;

/// What a pasted text comes to: one card for each line, or a reason why not.
///
/// Lines end where people see them end: at CR, LF and CRLF, and at the softer line ends that word processors, slides and web
/// pages put on the clipboard. A line that is blank or holds nothing but a bullet is no card.
public sealed interface ListPaste {

    /// The greatest number of lines that are pasted as cards.
    int LINE_LIMIT = 10_000;

    /// New cards, in the order of the lines.
    ///
    /// @param lines one for each card, at least one
    /// @param removed how many characters that no board may hold were left out
    /// @param replaced how many halves of characters were replaced by U+FFFD
    /// @param shortened how many titles were too long; each of those cards has its whole text in its notes
    record Cards(List<Line> lines, int removed, int replaced, int shortened) implements ListPaste {

        public Cards {
            lines = List.copyOf(lines);
        }
    }

    /// More lines than [#LINE_LIMIT]. Nothing was made of them.
    ///
    /// @param lines how many lines are not blank
    record TooMany(int lines, int limit) implements ListPaste {
    }

    /// More text than the notes of one card can hold. Nothing was made of it.
    ///
    /// @param characters how long it is, in UTF-16 units
    record TooLong(int characters, int limit) implements ListPaste {
    }

    /// No text, only blanks and bullets.
    record Nothing() implements ListPaste {
    }

    /// A text that fits a new card.
    ///
    /// @param title never blank, fits [CardField#TITLE]
    /// @param notes empty if the title says it all, fits [CardField#NOTES]
    record Line(String title, String notes) {
    }

    /// One card for each line. Bullets, numbering and check boxes are taken off, blanks around a line too; the tabs between the
    /// cells of a table become ` · `.
    static ListPaste parse(String text) {
        int count = ListLines.countOf(text);
        if (count > LINE_LIMIT) {
            return new TooMany(count, LINE_LIMIT);
        }
        var clean = PlainText.clean(ListLines.uniform(text), true);
        var lines = new ArrayList<Line>(count);
        int shortened = 0;
        for (String item : ListLines.items(clean.text())) {
            if (item.length() > notesLimit()) {
                return new TooLong(item.length(), notesLimit());
            }
            String title = title(item);
            boolean fits = title.equals(item);
            lines.add(new Line(title, fits ? "" : item));
            shortened += fits ? 0 : 1;
        }
        return lines.isEmpty() ? new Nothing() : new Cards(lines, clean.removed(), clean.replaced(), shortened);
    }

    /// The whole text as one card: its first line is the title. If there is more, all of it goes to the notes as it was pasted,
    /// bullets and tabs included.
    ///
    /// @return never [TooMany]
    static ListPaste asOne(String text) {
        var clean = PlainText.clean(ListLines.uniform(text), true);
        List<String> items = ListLines.items(clean.text());
        if (items.isEmpty()) {
            return new Nothing();
        }
        String first = items.getFirst();
        String title = title(first);
        boolean fits = title.equals(first);
        String notes = fits && ListLines.countOf(clean.text()) == 1 ? "" : ListLines.withoutBlankEnds(clean.text());
        return notes.length() > notesLimit()
                ? new TooLong(notes.length(), notesLimit())
                : new Cards(List.of(new Line(title, notes)), clean.removed(), clean.replaced(), fits ? 0 : 1);
    }

    /// Cards as lines of text, one title each, in the order given; LF between them. [#parse] makes the same titles of it, but for
    /// blanks around a title and line ends inside it: a title that looks like a list item (`1. Quartal`) gets a bullet in front.
    static String texts(Collection<Card> cards) {
        return cards.stream().map(card -> ListLines.asItem(card.title())).collect(Collectors.joining("\n"));
    }

    private static String title(String item) {
        String head = ListLines.strip(PlainText.head(item, titleLimit()));
        if (!head.isEmpty()) {
            return head;
        }
        // a single letter under more marks than a title can hold: there is no better border
        int end = Character.isHighSurrogate(item.charAt(titleLimit() - 1)) ? titleLimit() - 1 : titleLimit();
        return item.substring(0, end);
    }

    private static int titleLimit() {
        return ((FieldType.Text) CardField.TITLE.type()).limit();
    }

    private static int notesLimit() {
        return ((FieldType.Text) CardField.NOTES.type()).limit();
    }
}

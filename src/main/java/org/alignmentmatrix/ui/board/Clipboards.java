package org.alignmentmatrix.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.AddCards;
import org.alignmentmatrix.exchange.incoming.Incoming;
import org.alignmentmatrix.exchange.paste.ListPaste;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.text.Messages;

/// Copies cards out as lines of text and makes cards of pasted lines, without asking: a notice offers what else could have
/// been meant.
public final class Clipboards {

    private final OpenDocument document;
    private final BoardCommands commands;
    private final Supplier<Side> side;
    private final Messages messages;
    private final Notices notices;
    private Predicate<String> asTable = _ -> false;
    private Predicate<String> chooseColumns = _ -> false;

    /// @param side that pasted cards get
    public Clipboards(OpenDocument document, BoardCommands commands, Supplier<Side> side, Messages messages, Notices notices) {
        this.document = document;
        this.commands = commands;
        this.side = side;
        this.messages = messages;
        this.notices = notices;
    }

    /// @param table takes a pasted text as a table if it is one whose columns are known, and says whether it has
    /// @param columns asks what the columns of pasted cells mean, and says whether the board changed
    public void onCells(Predicate<String> table, Predicate<String> columns) {
        asTable = table;
        chooseColumns = columns;
    }

    /// Copies the titles of the selected cards, a line each.
    public void copy() {
        List<Card> cards = commands.selectedInReadingOrder();
        if (!cards.isEmpty()) {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, ListPaste.texts(cards)));
        }
    }

    /// Whether there is any text to paste just now; asked anew each time.
    public boolean holdsText() {
        return Clipboard.getSystemClipboard().hasString();
    }

    /// Pastes what the system's clipboard holds.
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        paste(text == null ? "" : text);
    }

    /// Puts a card for each line into the tray; of a table whose columns are known, a card for each row.
    public void paste(String text) {
        if (asTable.test(text)) {
            return;
        }
        switch (ListPaste.parse(text)) {
            case ListPaste.Cards(var lines, int removed, int replaced, int shortened) -> {
                List<Card> added = add(lines);
                String told = messages.text("paste.added", lines.size()) + remarks(removed, replaced, shortened);
                var actions = new ArrayList<>(List.of(undo()));
                if (lines.size() > 1) {
                    actions.add(new Notices.Action(messages.text("paste.one"), () -> asOne(text)));
                }
                if (Incoming.looksLikeCells(text)) {
                    actions.add(new Notices.Action(messages.text("import.choose"), () -> byColumns(text)));
                }
                tell(added, told, actions.toArray(Notices.Action[]::new));
            }
            case ListPaste.TooMany(int lines, int limit) -> notices.tell(messages.text("paste.tooMany", lines, limit));
            case ListPaste.TooLong(int characters, int limit) -> notices.tell(messages.text("paste.tooLong", characters, limit));
            case ListPaste.Nothing() -> notices.tell(messages.text("paste.nothing"));
        }
    }

    private void asOne(String text) {
        document.undo();
        switch (ListPaste.asOne(text)) {
            case ListPaste.Cards(var lines, int removed, int replaced, int shortened) -> {
                tell(add(lines), messages.text("paste.added", lines.size()) + remarks(removed, replaced, shortened), undo());
            }
            case ListPaste.TooLong(int characters, int limit) -> {
                document.redo();
                notices.tell(messages.text("paste.tooLong", characters, limit));
            }
            case ListPaste.TooMany _, ListPaste.Nothing _ -> document.redo();
        }
    }

    /// If the user gives up, the lines are cards again.
    private void byColumns(String text) {
        document.undo();
        if (!chooseColumns.test(text)) {
            document.redo();
        }
    }

    private void tell(List<Card> added, String told, Notices.Action... actions) {
        notices.tell(told, actions);
        commands.tellEntered(new Entered(added, told, List.of(actions)));
    }

    private List<Card> add(List<ListPaste.Line> lines) {
        int number = document.board().cards().nextNumber();
        var cards = new ArrayList<Card>(lines.size());
        for (ListPaste.Line line : lines) {
            cards.add(Card.create(new CardId(number++), CardKind.INITIATIVE, side.get(), line.title(), document.now())
                    .withNotes(line.notes()));
        }
        document.perform(new AddCards(cards));
        document.select(List.of(cards.getFirst().id())); // not all: a drag of one would take the others along
        return cards;
    }

    private String remarks(int removed, int replaced, int shortened) {
        return (removed == 0 ? "" : " · " + messages.text("paste.removed", removed))
                + (replaced == 0 ? "" : " · " + messages.text("paste.replaced", replaced))
                + (shortened == 0 ? "" : " · " + messages.text("paste.shortened", shortened));
    }

    private Notices.Action undo() {
        return new Notices.Action(messages.text("action.undo"), document::undo);
    }
}

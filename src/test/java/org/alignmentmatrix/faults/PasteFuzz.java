package org.alignmentmatrix.faults;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alignmentmatrix.exchange.paste.ListPaste;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Side;

/// Any text on the clipboard: every line that is made of it is a card that a board takes, and copied cards come back.
public final class PasteFuzz {

    private PasteFuzz() {
    }

    /// Jazzer calls it with one input after the other. The first byte says how the others are read: as UTF-8, or as UTF-16, which
    /// can hold halves of characters.
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        String text = input[0] % 2 == 0 ? new String(rest, StandardCharsets.UTF_8) : halves(rest);
        List<Card> cards = cards(ListPaste.parse(text), text);
        ListPaste one = ListPaste.asOne(text);
        if (one instanceof ListPaste.TooMany) {
            throw new AssertionError("one card is never too many: " + text);
        }
        if (cards(one, text).size() > 1) {
            throw new AssertionError("several cards were made as one: " + text);
        }
        comeBack(cards);
    }

    private static String halves(byte[] bytes) {
        var text = new StringBuilder(bytes.length / 2);
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            text.append((char) ((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF));
        }
        return text.toString();
    }

    /// The cards; a text that a board cannot hold throws.
    private static List<Card> cards(ListPaste paste, String text) {
        return switch (paste) {
            case ListPaste.Cards(var lines, int removed, int replaced, int shortened) -> {
                boolean changed = removed < 0 || replaced < 0 || removed + replaced > text.length();
                if (changed || lines.isEmpty() || shortened < 0 || shortened > lines.size()) {
                    throw new AssertionError("%d lines, %d removed, %d replaced, %d shortened"
                            .formatted(lines.size(), removed, replaced, shortened));
                }
                var cards = new ArrayList<Card>();
                for (ListPaste.Line line : lines) {
                    cards.add(Card.create(new CardId(cards.size() + 1), CardKind.INITIATIVE, Side.SALES, line.title(), Instant.EPOCH)
                            .withNotes(line.notes()));
                }
                yield cards;
            }
            case ListPaste.TooMany _, ListPaste.TooLong _, ListPaste.Nothing _ -> List.of();
        };
    }

    private static void comeBack(List<Card> cards) {
        if (cards.isEmpty()) {
            return;
        }
        List<String> titles = cards.stream().map(Card::title).toList();
        List<String> again = cards(ListPaste.parse(ListPaste.texts(cards)), ListPaste.texts(cards)).stream().map(Card::title).toList();
        if (!again.equals(titles)) {
            throw new AssertionError("copied cards came back as others:\n" + titles + "\n" + again);
        }
    }
}

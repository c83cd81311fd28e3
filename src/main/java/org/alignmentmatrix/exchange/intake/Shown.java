package org.alignmentmatrix.exchange.intake;

import org.alignmentmatrix.model.PlainText;

/// A cell as it is told: one line, not too long.
final class Shown {

    private static final int LIMIT = 60;

    private Shown() {
    }

    static String of(String cell) {
        String head = PlainText.clean(PlainText.head(cell, 2 * LIMIT), false).text().strip();
        return head.length() > LIMIT ? PlainText.head(head, LIMIT) + "…" : head;
    }
}

package org.alignmentmatrix.samples;

import java.time.Instant;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Spot;

/// Plain cards for tests that care about a few of their values only.
public final class SampleCards {

    /// When all of them were made.
    public static final Instant CREATED = Instant.parse("2026-01-01T08:00:00Z");

    private SampleCards() {
    }

    /// An initiative of sales in the tray with the title "Card " and its number.
    public static Card card(int number) {
        return card(number, "Card " + number);
    }

    /// An initiative of sales in the tray.
    public static Card card(int number, String title) {
        return Card.create(new CardId(number), CardKind.INITIATIVE, Side.SALES, title, CREATED);
    }

    /// The same, at a spot of the matrix.
    public static Card placed(int number, Quadrant quadrant, double u, double v) {
        return card(number).withPlace(new Place.OnMatrix(quadrant, new Spot(u, v)));
    }
}

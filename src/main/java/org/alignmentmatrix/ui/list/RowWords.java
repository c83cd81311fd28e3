package org.alignmentmatrix.ui.list;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.Clashes;
import org.alignmentmatrix.insight.GapNow;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Isolated;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.ui.text.DayWords;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.text.QuadrantWords;

/// What the rows of the list say to the eye and to the ear.
final class RowWords {

    private final OpenDocument document;
    private final Guide guide;
    private final QuadrantWords quadrants;
    private final Messages messages;
    private final DayWords days;
    private final Supplier<LocalDate> today;
    private final BooleanSupplier revealed;

    /// @param revealed whether what the voices answered may be told, asked anew each time
    RowWords(OpenDocument document, Guide guide, Messages messages, Supplier<LocalDate> today, BooleanSupplier revealed) {
        this.document = document;
        this.guide = guide;
        this.quadrants = new QuadrantWords(document, guide);
        this.messages = messages;
        this.days = new DayWords(messages.locale());
        this.today = today;
        this.revealed = revealed;
    }

    String letter(Side side) {
        return guide.letter(side);
    }

    String overdue() {
        return messages.text("list.overdue");
    }

    boolean isOverdue(Card card) {
        return card.isOverdue(today.get());
    }

    String heading(Row.Region region) {
        return switch (region) {
            case Row.Region.InQuadrant(Quadrant quadrant) ->
                messages.text("list.section.quadrant", quadrant.number(), quadrants.name(quadrant));
            case Row.Region.InTray _ -> messages.text("list.section.tray");
            case Row.Region.Parked _ -> messages.text("list.section.parked");
        };
    }

    String spoken(Row.Section section) {
        return messages.text("list.spoken.section", heading(section.region()), section.count());
    }

    /// That it is a team, owner, due day and how far the work is, as far as known.
    String footer(Card card) {
        return joined(" · ", card.kind() == CardKind.TEAM ? guide.name(card.kind()) : "",
                card.owner(),
                card.due() == null ? "" : days.shortDay(card.due(), today.get()),
                status(card));
    }

    private String status(Card card) {
        if (card.status() == Status.PLANNED && card.progress() == 0) {
            return "";
        }
        String name = guide.name(card.status());
        return card.status() == Status.DONE || card.progress() == 0 ? name : messages.text("list.status", name, card.progress());
    }

    /// The whole card as a sentence, with what its marks show. The answers that one of them follows are asked anew each time.
    String spoken(Card card) {
        return joined(", ", card.title(),
                messages.text("list.spoken." + card.side() + "." + card.kind()),
                place(card),
                card.owner().isEmpty() ? "" : messages.text("list.spoken.owner", card.owner()),
                card.due() == null ? "" : messages.text("list.spoken.due", days.spokenDay(card.due(), today.get())),
                status(card),
                isOverdue(card) ? overdue() : "",
                sides(card),
                gap(card));
    }

    private String sides(Card card) {
        return switch (Clashes.of(card.facts()).result()) {
            case UNSAID -> "";
            case EQUAL -> messages.text("list.spoken.sides.equal");
            case DIFFERENT -> messages.text("list.spoken.sides.different");
        };
    }

    private String gap(Card card) {
        if (!revealed.getAsBoolean()) {
            return "";
        }
        OptionalInt apart = GapNow.apart(card.from(), document.board().checklist());
        return apart.isPresent() ? messages.text("list.spoken.gap", apart.getAsInt()) : "";
    }

    private String place(Card card) {
        return switch (card.place()) {
            case Place.OnMatrix(Quadrant quadrant, _) -> messages.text("list.spoken.quadrant", quadrant.number(), quadrants.name(quadrant));
            case Place.Tray _ -> messages.text("list.spoken.tray");
            case Place.ParkingLot _ -> messages.text("list.spoken.parked");
        };
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).map(Isolated::of).collect(Collectors.joining(separator));
    }
}

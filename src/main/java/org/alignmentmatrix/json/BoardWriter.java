package org.alignmentmatrix.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.QuadrantStyles;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Unread;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/// Writes a board as JSON.
final class BoardWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        private final PrettyPrinter layout = new Indentation();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return layout;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private final JsonGenerator json;

    private final UnreadTree unread;

    private BoardWriter(JsonGenerator json, UnreadTree unread) {
        this.json = json;
        this.unread = unread;
    }

    static byte[] write(Board board) {
        Unread unread = UnreadPlaces.written(board);
        if (!unread.isEmpty()) {
            return writeWith(UnreadTree.of(unread), board);
        }
        var bytes = new Pieces();
        try (JsonGenerator json = FACTORY.createGenerator(INDENTED, bytes)) {
            new BoardWriter(json, UnreadTree.NONE).project(board);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /// By way of characters: only there can a half surrogate pair pass, which no text of a board holds but an unread part may.
    private static byte[] writeWith(UnreadTree unread, Board board) {
        var text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(INDENTED, text)) {
            new BoardWriter(json, unread).project(board);
        }
        text.write('\n');
        return JsonText.pairedOnly(text.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private void project(Board board) {
        json.writeStartObject();
        json.writeStringProperty(Names.FORMAT, ProjectText.FORMAT_NAME);
        json.writeNumberProperty(Names.VERSION, Migrations.ALL.newest());
        json.writeStringProperty(Names.TITLE, board.title());
        if (board.frozen()) {
            json.writeBooleanProperty(Names.FROZEN, true);
        }
        styles(board.styles(), unread.at(Names.STYLES));
        json.writeNumberProperty(Names.NEXT_CARD, board.cards().nextNumber());
        json.writeArrayPropertyStart(Names.CARDS);
        UnreadTree ofCards = unread.at(Names.CARDS);
        board.cards().forEach(card -> card(card, ofCards));
        json.writeEndArray();
        json.writeName(Names.CHECKLIST);
        new ChecklistWriter(json).write(board.checklist(), unread.at(Names.CHECKLIST));
        PlanWriter plan = new PlanWriter(json, unread);
        plan.signs(board.signs());
        plan.actions(board.actions());
        plan.goals(board.goals());
        plan.agreement(board.agreement());
        plan.dismissals(board.dismissals());
        new SnapshotWriter(json).write(board.snapshots(), unread.at(Names.SNAPSHOTS));
        unread.write(json);
        json.writeEndObject();
    }

    private void styles(QuadrantStyles styles, UnreadTree beside) {
        if (styles.equals(QuadrantStyles.TEMPLATE) && beside.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart(Names.STYLES);
        for (Quadrant quadrant : Quadrant.values()) {
            style(quadrant, styles.changed().getOrDefault(quadrant, QuadrantStyle.TEMPLATE), beside.at(quadrant.name()));
        }
        beside.write(json);
        json.writeEndObject();
    }

    private void style(Quadrant quadrant, QuadrantStyle style, UnreadTree beside) {
        if (style.equals(QuadrantStyle.TEMPLATE) && beside.isEmpty()) {
            return;
        }
        json.writeObjectPropertyStart(quadrant.name());
        if (!style.name().isEmpty()) {
            json.writeStringProperty(Names.NAME, style.name());
        }
        if (!style.meaning().isEmpty()) {
            json.writeStringProperty(Names.MEANING, style.meaning());
        }
        if (style.tint() != null) {
            json.writeStringProperty(Names.TINT, style.tint().name());
        }
        beside.write(json);
        json.writeEndObject();
    }

    private void card(Card card, UnreadTree ofCards) {
        String id = card.id().toString();
        UnreadTree beside = ofCards.at(id);
        json.writeStartObject();
        json.writeStringProperty(Names.ID, id);
        for (CardField<?> field : CardField.ALL) {
            if (!Names.isAsOnNewCard(field, card)) {
                json.writeName(field.key());
                FieldValue.write(json, field.type(), Objects.requireNonNull(field.of(card))); // null is what a new card has
            }
        }
        json.writeName(Names.PLACE);
        place(card.place(), beside.at(Names.PLACE));
        if (card.stackedOn() != null) {
            json.writeStringProperty(Names.STACKED_ON, card.stackedOn().toString());
        }
        if (card.from() != null) {
            json.writeName(Names.FROM);
            SourceValue.write(json, card.from(), beside.at(Names.FROM));
        }
        json.writeStringProperty(Names.CREATED, card.created().toString());
        if (!card.changed().equals(card.created())) {
            json.writeStringProperty(Names.CHANGED, card.changed().toString());
        }
        beside.write(json);
        json.writeEndObject();
    }

    private void place(Place place, UnreadTree beside) {
        switch (place) {
            case Place.Tray _ -> json.writeString(Names.TRAY);
            case Place.ParkingLot _ -> json.writeString(Names.PARKING_LOT);
            case Place.OnMatrix(Quadrant quadrant, Spot(double u, double v)) -> {
                json.writeStartObject();
                json.writeStringProperty(Names.QUADRANT, quadrant.name());
                json.writeName(Names.U);
                json.writeNumber(shortest(u));
                json.writeName(Names.V);
                json.writeNumber(shortest(v));
                beside.write(json);
                json.writeEndObject();
            }
        }
    }

    /// The shortest number that is read back as exactly this one: `0`, `0.25`, `1E-7`.
    private static String shortest(double share) {
        return new BigDecimal(Double.toString(share)).stripTrailingZeros().toString();
    }
}

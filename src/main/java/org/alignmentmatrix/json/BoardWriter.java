package org.alignmentmatrix.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Objects;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyles;
import org.alignmentmatrix.model.Spot;
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

    private BoardWriter(JsonGenerator json) {
        this.json = json;
    }

    static byte[] write(Board board) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(INDENTED, bytes)) {
            new BoardWriter(json).project(board);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private void project(Board board) {
        json.writeStartObject();
        json.writeStringProperty(Names.FORMAT, ProjectText.FORMAT_NAME);
        json.writeNumberProperty(Names.VERSION, Migrations.ALL.newest());
        json.writeStringProperty(Names.TITLE, board.title());
        if (board.frozen()) {
            json.writeBooleanProperty(Names.FROZEN, true);
        }
        if (!board.styles().changed().isEmpty()) {
            json.writeName(Names.STYLES);
            styles(board.styles());
        }
        json.writeNumberProperty(Names.NEXT_CARD, board.cards().nextNumber());
        json.writeArrayPropertyStart(Names.CARDS);
        board.cards().forEach(this::card);
        json.writeEndArray();
        json.writeName(Names.CHECKLIST);
        new ChecklistWriter(json).write(board.checklist());
        PlanWriter plan = new PlanWriter(json);
        plan.signs(board.signs());
        plan.actions(board.actions());
        plan.goals(board.goals());
        plan.agreement(board.agreement());
        plan.dismissals(board.dismissals());
        new SnapshotWriter(json).write(board.snapshots());
        json.writeEndObject();
    }

    private void styles(QuadrantStyles styles) {
        json.writeStartObject();
        styles.changed().forEach((quadrant, style) -> {
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
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void card(Card card) {
        json.writeStartObject();
        json.writeStringProperty(Names.ID, card.id().toString());
        for (CardField<?> field : CardField.ALL) {
            if (!Names.isAsOnNewCard(field, card)) {
                json.writeName(field.key());
                FieldValue.write(json, field.type(), Objects.requireNonNull(field.of(card))); // null is what a new card has
            }
        }
        json.writeName(Names.PLACE);
        place(card.place());
        if (card.stackedOn() != null) {
            json.writeStringProperty(Names.STACKED_ON, card.stackedOn().toString());
        }
        if (card.from() != null) {
            json.writeName(Names.FROM);
            SourceValue.write(json, card.from());
        }
        json.writeStringProperty(Names.CREATED, card.created().toString());
        if (!card.changed().equals(card.created())) {
            json.writeStringProperty(Names.CHANGED, card.changed().toString());
        }
        json.writeEndObject();
    }

    private void place(Place place) {
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
                json.writeEndObject();
            }
        }
    }

    /// The shortest number that is read back as exactly this one: `0`, `0.25`, `1E-7`.
    private static String shortest(double share) {
        return new BigDecimal(Double.toString(share)).stripTrailingZeros().toString();
    }
}

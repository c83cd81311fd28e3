package org.alignmentmatrix.ui.card;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.ui.board.SideBadge;

/// Chooses one of a few constants, all in sight as segments of one switch.
final class ChoiceEditor<E extends Enum<E>> extends FieldEditor<E> {

    private final ToggleGroup group = new ToggleGroup();
    private final Map<E, Segment> segments;

    /// A part of the switch; pressed again it stays chosen.
    private static final class Segment extends ToggleButton {

        Segment(String text, String spoken) {
            super(text);
            getStyleClass().setAll("card-segment");
            setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            setAccessibleText(spoken);
            setMaxWidth(Double.MAX_VALUE);
            setMinWidth(0);
            HBox.setHgrow(this, Priority.ALWAYS);
        }

        /// As wide as when it is chosen, so that the segments do not shift when another one is.
        @Override
        protected double computePrefWidth(double height) {
            Text ruler = new Text(getText());
            ruler.setFont(Font.font("Inter Semi Bold", getFont().getSize()));
            double graphic = getGraphic() == null ? 0 : getGraphic().prefWidth(-1) + getGraphicTextGap();
            return Math.ceil(snappedLeftInset() + graphic + ruler.getLayoutBounds().getWidth() + snappedRightInset()) + 1;
        }

        @Override
        public void fire() {
            if (!isSelected()) {
                super.fire();
            }
        }
    }

    ChoiceEditor(CardField<E> field, FieldType.Choice<E> type, Editing editing) {
        super(field, editing);
        segments = new EnumMap<>(type.type());
        HBox row = new HBox();
        row.getStyleClass().add("card-segments");
        for (E constant : type.type().getEnumConstants()) {
            Segment segment = segment(constant);
            segments.put(constant, segment);
            row.getChildren().add(segment);
        }
        segments.values().stream().findFirst().ifPresent(first -> first.getStyleClass().add("first"));
        row.getChildren().getLast().getStyleClass().add("last");
        place(row);
    }

    private Segment segment(E constant) {
        String name = editing().words().name(constant);
        String text = editing().words().onButton(constant);
        Segment segment = new Segment(text, editing().messages().text("card.spoken.choice", title(), name));
        segment.setToggleGroup(group);
        if (!text.equals(name)) {
            segment.setTooltip(new Tooltip(name));
        }
        if (constant instanceof Side side) {
            SideBadge badge = new SideBadge();
            badge.show(side, editing().words().letter(side));
            segment.setGraphic(badge);
        }
        segment.selectedProperty().subscribe((_, now) -> {
            if (now && !isShowing()) {
                set(constant);
            }
        });
        return segment;
    }

    @Override
    void display(Common<E> value) {
        switch (value) {
            case Common.Same<E>(E same) -> {
                Segment chosen = segments.get(same);
                if (chosen != null) {
                    group.selectToggle(chosen);
                }
            }
            case Common.Mixed<E> _ -> group.selectToggle(null);
        }
    }
}

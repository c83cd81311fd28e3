package org.alignmentmatrix.ui.card;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.insight.Clashes;
import org.alignmentmatrix.insight.Match;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.Party;

/// What sales and what marketing say about one card, side by side, and whether it is the same.
final class FactsSection extends VBox {

    private static final PseudoClass DIFFERENT = PseudoClass.getPseudoClass("different");

    private final Editing editing;
    private final Map<Clashes.Aspect, Label> marks = new EnumMap<>(Clashes.Aspect.class);
    private final List<FieldEditor<?>> editors = new ArrayList<>();

    FactsSection(Editing editing) {
        this.editing = editing;
        Label title = new Label(text("card.facts"));
        title.getStyleClass().add("card-section-name");
        GridPane grid = new GridPane(12, 6);
        for (int column = 0; column < Party.values().length; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
            Label party = new Label(editing.messages().text("card.facts." + Party.values()[column]));
            party.getStyleClass().add("card-facts-party");
            grid.add(party, column, 0);
        }
        int row = 1;
        for (Clashes.Aspect aspect : Clashes.Aspect.values()) {
            grid.add(caption(aspect), 0, row++, 2, 1);
            int column = 0;
            for (CardField<?> field : fields(aspect)) {
                FieldEditor<?> editor = Editors.of(field, editing);
                editor.hideName();
                editors.add(editor);
                grid.add(editor, column++, row);
            }
            row++;
        }
        getStyleClass().add("card-facts");
        getChildren().addAll(title, grid);
    }

    private HBox caption(Clashes.Aspect aspect) {
        Label name = new Label(editing.messages().text("card.facts." + aspect));
        name.getStyleClass().add("card-field-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label mark = new Label();
        mark.getStyleClass().add("card-facts-mark");
        marks.put(aspect, mark);
        HBox caption = new HBox(8, name, mark);
        caption.setAlignment(Pos.BASELINE_LEFT);
        caption.getStyleClass().add("card-facts-caption");
        return caption;
    }

    /// The fields of an aspect: that of sales, that of marketing.
    private static List<CardField<?>> fields(Clashes.Aspect aspect) {
        return switch (aspect) {
            case CUSTOMER -> List.of(CardField.CUSTOMER_SALES, CardField.CUSTOMER_MARKETING);
            case MESSAGE -> List.of(CardField.MESSAGE_SALES, CardField.MESSAGE_MARKETING);
            case MEASURE -> List.of(CardField.MEASURE_SALES, CardField.MEASURE_MARKETING);
            case HORIZON -> List.of(CardField.HORIZON_SALES, CardField.HORIZON_MARKETING);
        };
    }

    List<FieldEditor<?>> editors() {
        return List.copyOf(editors);
    }

    /// Whether a field is edited here.
    boolean holds(CardField<?> field) {
        return editors.stream().anyMatch(editor -> editor.field() == field);
    }

    /// Says of each pair whether it is the same. Where the card stands follows from none of it.
    void judge(Card card) {
        Clashes clashes = Clashes.of(card.facts());
        marks.forEach((aspect, mark) -> {
            Match match = clashes.of(aspect);
            mark.setText(switch (match) {
                case OPEN -> "";
                case ONE_SIDE -> text("card.facts.oneSide");
                case EQUAL -> text("card.facts.equal");
                case DIFFERENT -> text("card.facts.different");
            });
            mark.pseudoClassStateChanged(DIFFERENT, match == Match.DIFFERENT);
        });
    }

    private String text(String key) {
        return editing.messages().text(key);
    }
}

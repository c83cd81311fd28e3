package org.alignmentmatrix.ui.card;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Long fields that are rarely needed: folded away, with how much is chosen in them. What was opened stays open.
final class Fold extends VBox {

    private static final Set<CardField<?>> RARE = Set.of(CardField.IMPROVEMENTS, CardField.COMPONENTS);

    private final Messages messages;
    private final ToggleButton head = new ToggleButton();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final List<FieldEditor<?>> inside = new ArrayList<>();
    private final VBox content = new VBox();

    Fold(Messages messages) {
        this.messages = messages;
        head.setGraphic(arrow);
        head.getStyleClass().setAll("card-fold");
        head.selectedProperty().subscribe(open -> {
            arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            FieldEditor.showIf(open, content);
        });
        content.getStyleClass().add("card-fold-content");
        getChildren().addAll(head, content);
    }

    static boolean holds(CardField<?> field) {
        return RARE.contains(field);
    }

    void add(FieldEditor<?> editor) {
        inside.add(editor);
        content.getChildren().add(editor);
    }

    /// Says how much is chosen by any of the cards.
    void show(List<Card> cards) {
        long chosen = inside.stream().map(FieldEditor::field)
                .mapToLong(field -> cards.stream().flatMap(card -> ((Collection<?>) field.of(card)).stream()).distinct().count()).sum();
        head.setText(chosen == 0 ? messages.text("card.more") : messages.text("card.more.chosen", chosen));
    }
}

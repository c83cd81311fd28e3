package org.alignmentmatrix.ui.list;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.geometry.Emphasis;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.ui.board.SideBadge;
import org.jspecify.annotations.Nullable;

/// A row in sight: the heading of a section, or a card in two lines.
final class RowCell extends ListCell<Row> {

    static final double HEIGHT = 46;
    private static final PseudoClass DIM = PseudoClass.getPseudoClass("dim");
    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");

    private final ObservableValue<Cards> cards;
    private final ObservableValue<Emphasis> emphasis;
    private final RowWords words;
    private final SideBadge badge = new SideBadge();
    private final Label title = new Label();
    private final Label footer = new Label();
    private final Label overdue = new Label();
    private final Label heading = new Label();
    private final Label count = new Label();
    private final HBox card;
    private final HBox section = new HBox(8, heading, count);
    private @Nullable Card shown;

    /// @param cards the cards of the list; a cell follows them while it is on a screen
    /// @param emphasis which of them stand back, followed likewise
    RowCell(ObservableValue<Cards> cards, ObservableValue<Emphasis> emphasis, RowWords words) {
        this.cards = cards;
        this.emphasis = emphasis;
        this.words = words;
        title.getStyleClass().add("list-title");
        footer.getStyleClass().add("list-footer");
        overdue.getStyleClass().add("list-overdue");
        overdue.setText(words.overdue());
        overdue.setMinWidth(USE_PREF_SIZE);
        heading.getStyleClass().add("list-heading");
        count.getStyleClass().add("list-count");
        HBox below = new HBox(8, footer, overdue);
        VBox lines = new VBox(1, title, below);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        card = new HBox(10, badge, lines);
        card.getStyleClass().add("list-card");
        card.setAlignment(Pos.CENTER_LEFT);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        section.setAlignment(Pos.BOTTOM_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0); // as wide as the list, never wider
        getStyleClass().add("list-row");
        ObservableValue<Boolean> onScreen = sceneProperty().map(Objects::nonNull).orElse(false);
        cards.when(onScreen).subscribe(_ -> showItem());
        emphasis.when(onScreen).subscribe(_ -> showItem());
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        shown = null;
        showItem();
    }

    private void showItem() {
        switch (getItem()) {
            case null -> showNothing();
            case Row.Section heading -> show(heading);
            case Row.Entry entry -> cards.getValue().find(entry.id()).ifPresentOrElse(this::show, this::showNothing);
        }
    }

    private void showNothing() {
        setGraphic(null);
        setMouseTransparent(false);
        pseudoClassStateChanged(SECTION, false);
    }

    private void show(Row.Section now) {
        heading.setText(words.heading(now.region()));
        count.setText(Integer.toString(now.count()));
        section.getStyleClass().removeIf(style -> style.startsWith("quadrant-"));
        if (now.region() instanceof Row.Region.InQuadrant(var quadrant)) {
            section.getStyleClass().add("quadrant-" + quadrant.number());
        }
        setMouseTransparent(true); // a heading cannot be selected
        pseudoClassStateChanged(SECTION, true);
        setGraphic(section);
    }

    private void show(Card now) {
        card.pseudoClassStateChanged(DIM, emphasis.getValue().isDim(now.id()));
        if (now == shown) {
            return;
        }
        shown = now;
        badge.show(now.side(), words.letter(now.side()));
        title.setText(now.title());
        footer.setText(words.footer(now));
        showIf(!footer.getText().isEmpty(), footer);
        showIf(words.isOverdue(now), overdue);
        setMouseTransparent(false);
        pseudoClassStateChanged(SECTION, false);
        setGraphic(card);
    }

    /// Words are made when they are wanted: they follow answers too, and no answer writes a row anew.
    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute != AccessibleAttribute.TEXT) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        return switch (getItem()) {
            case null -> "";
            case Row.Section heading -> words.spoken(heading);
            case Row.Entry entry -> cards.getValue().find(entry.id()).map(words::spoken).orElse("");
        };
    }

    private static void showIf(boolean seen, Label label) {
        label.setVisible(seen);
        label.setManaged(seen);
    }
}

package org.alignmentmatrix.ui.action;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.insight.FrictionTable;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The improvements that answer the frictions of the cards on the matrix, most cards first. Can be folded to its heading.
final class Proposals extends VBox {

    private static final double MOST_HEIGHT = 190; // pixels; beyond, it scrolls

    private final Planning planning;
    private final Messages messages;
    private final Button heading = new Button();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private List<FrictionTable.Row> shown = List.of();
    private boolean open;

    Proposals(Planning planning) {
        this.planning = planning;
        this.messages = planning.messages();
        heading.getStyleClass().addAll("flat", "action-fold");
        heading.setGraphic(arrow);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setOnAction(_ -> setOpen(!open));
        rows.getStyleClass().add("action-proposals-rows");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.getStyleClass().add("action-scroll");
        getStyleClass().add("action-proposals");
        getChildren().addAll(heading, scroll);
        setMinHeight(USE_PREF_SIZE);
        setOpen(false);
        show(Cards.EMPTY);
    }

    void setOpen(boolean next) {
        open = next;
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        scroll.setVisible(open);
        scroll.setManaged(open);
        name();
    }

    void show(Cards cards) {
        List<FrictionTable.Row> next = FrictionTable.of(cards).rows();
        if (!next.equals(shown) || next.isEmpty()) {
            shown = next;
            rows.getChildren().setAll(next.stream().map(this::row).toList());
            name();
            setVisible(!next.isEmpty());
            setManaged(!next.isEmpty());
        }
    }

    private void name() {
        heading.setText(messages.text("action.proposals", shown.size()));
        heading.setAccessibleText(messages.text(open ? "action.proposals.open" : "action.proposals.folded", shown.size()));
    }

    private HBox row(FrictionTable.Row friction) {
        Label name = new Label(messages.text("action.proposal.friction", planning.guide().name(friction.friction()), friction.cards()));
        name.getStyleClass().add("action-title");
        VBox lines = new VBox(2, name);
        for (Improvement improvement : Improvement.answering(friction.friction())) {
            Label proposed = new Label(messages.text("action.proposal.improvement", planning.guide().name(improvement)));
            proposed.getStyleClass().add("action-footer");
            proposed.setWrapText(true);
            proposed.setMinHeight(Region.USE_PREF_SIZE);
            lines.getChildren().add(proposed);
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        Button make = new Button(messages.text("action.make"));
        make.setMinWidth(Region.USE_PREF_SIZE);
        make.getStyleClass().add("action-make");
        make.setAccessibleText(messages.text("action.make.spoken", planning.guide().name(friction.friction())));
        make.setOnAction(_ -> planning.making().makeAction(new Source.OfFriction(friction.friction())));
        HBox row = new HBox(10, lines, make);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("action-proposal");
        return row;
    }
}

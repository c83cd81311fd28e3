package org.alignmentmatrix.ui.action;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.ui.view.Visibility;

/// What both sides write about the points they must see alike, side by side.
final class AgreementPage extends VBox {

    private final List<AgreedBlock> blocks = new ArrayList<>();

    AgreementPage(Planning planning) {
        Label lead = new Label(planning.messages().text("agreement.lead"));
        lead.getStyleClass().add("action-hint");
        lead.setWrapText(true);
        lead.setMinHeight(USE_PREF_SIZE);
        VBox content = new VBox(lead);
        content.getStyleClass().add("goal-rows");
        for (AgreedPoint point : AgreedPoint.values()) {
            AgreedBlock block = new AgreedBlock(planning, point);
            blocks.add(block);
            content.getChildren().add(block);
        }
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("action-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("action-page");
        getChildren().add(scroll);
        planning.document().boardProperty().map(Board::agreement).when(Visibility.of(this))
                .subscribe(sheet -> blocks.forEach(block -> block.show(sheet)));
    }

    void focusFirst() {
        blocks.getFirst().focusFirst();
    }
}

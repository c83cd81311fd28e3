package org.alignmentmatrix.ui.action;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.insight.Clashes;
import org.alignmentmatrix.insight.Match;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Visibility;

/// The agreement sheet: what sales and marketing each write about four points, and which of them they see alike.
final class AgreementPage extends VBox {

    private final Messages messages;
    private final Map<AgreedPoint, AgreementRow> rows = new EnumMap<>(AgreedPoint.class);
    private final Label alike = new Label();
    private final Label empty = new Label();

    AgreementPage(Planning planning) {
        this.messages = planning.messages();
        Label intro = new Label(messages.text("agreement.intro"));
        intro.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(intro, Priority.ALWAYS);
        alike.getStyleClass().add("agreement-alike");
        alike.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(8, intro, alike);
        first.setAlignment(Pos.BASELINE_LEFT);
        empty.setText(messages.text("agreement.empty"));
        empty.setWrapText(true);
        empty.setMinHeight(USE_PREF_SIZE);
        empty.getStyleClass().add("action-hint");
        VBox head = new VBox(first, empty);
        head.getStyleClass().addAll("action-head", "agreement-head");
        VBox content = new VBox();
        content.getStyleClass().add("agreement-rows");
        for (AgreedPoint point : AgreedPoint.values()) {
            rows.put(point, new AgreementRow(planning, point));
        }
        content.getChildren().addAll(rows.values());
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("action-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("action-page");
        getChildren().addAll(head, scroll);
        planning.document().boardProperty().map(Board::agreement).when(Visibility.of(this)).subscribe(this::show);
    }

    /// Puts the keys into the first field.
    void focusFirst() {
        rows.values().iterator().next().focusFirst();
    }

    private void show(AgreementSheet sheet) {
        rows.values().forEach(row -> row.show(sheet));
        long equal = Arrays.stream(AgreedPoint.values()).filter(point -> Clashes.of(sheet, point) == Match.EQUAL).count();
        alike.setText(messages.text("agreement.alike", equal, AgreedPoint.values().length));
        boolean unwritten = sheet.texts().isEmpty();
        alike.setVisible(!unwritten);
        empty.setVisible(unwritten);
        empty.setManaged(unwritten);
    }
}

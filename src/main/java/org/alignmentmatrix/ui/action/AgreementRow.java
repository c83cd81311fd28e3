package org.alignmentmatrix.ui.action;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.WriteAgreement;
import org.alignmentmatrix.insight.Clashes;
import org.alignmentmatrix.insight.Match;
import org.alignmentmatrix.insight.Wording;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.ui.card.GrowingArea;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Typing;

/// One point of the agreement sheet: a field for each side, and whether both wrote the same. Every letter is on the board at once.
final class AgreementRow extends VBox {

    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 10;
    private static final PseudoClass EQUAL = PseudoClass.getPseudoClass("equal");
    private static final PseudoClass DIFFERENT = PseudoClass.getPseudoClass("different");

    private final OpenDocument document;
    private final Messages messages;
    private final AgreedPoint point;
    private final Map<Party, GrowingArea> fields = new EnumMap<>(Party.class);
    private final Label mark = new Label();
    private final FormLine line = new FormLine();
    private boolean showing;

    AgreementRow(Planning planning, AgreedPoint point) {
        this.document = planning.document();
        this.messages = planning.messages();
        this.point = point;
        Label name = new Label(planning.guide().name(point));
        name.getStyleClass().add("action-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        mark.getStyleClass().add("agreement-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, name, mark);
        head.setAlignment(Pos.BASELINE_LEFT);
        Label about = new Label(planning.guide().about(point));
        about.getStyleClass().add("action-hint");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        for (Party party : Party.values()) {
            fields.put(party, field(party, name.getText(), about.getText()));
        }
        getStyleClass().add("agreement-row");
        getChildren().addAll(head, about, new BesideOrBelow(named(Party.SALES), named(Party.MARKETING)), line);
    }

    private FormField named(Party party) {
        GrowingArea area = fields.get(party);
        VBox.setVgrow(area, Priority.ALWAYS); // as high as the field beside it
        FormField field = new FormField(messages.text("agreement." + party), area);
        field.getStyleClass().add("agreement-" + party.name().toLowerCase(Locale.ROOT));
        return field;
    }

    private GrowingArea field(Party party, String name, String about) {
        GrowingArea field = new GrowingArea(FEWEST_LINES, MOST_LINES);
        field.setAccessibleText(messages.text("agreement.spoken", name, messages.text("agreement." + party)));
        field.setAccessibleHelp(about);
        Typing.limit(field, AgreementSheet.LIMIT, true,
                full -> line.hint(full ? messages.text("agreement.limit", AgreementSheet.LIMIT) : ""));
        field.textProperty().subscribe((_, text) -> {
            if (!showing) {
                document.perform(new WriteAgreement(point, party, text, true));
            }
        });
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                document.endRun();
                line.clear();
            }
        });
        return field;
    }

    /// Puts the caret into the field of sales.
    void focusFirst() {
        GrowingArea first = fields.get(Party.SALES);
        first.requestFocus();
        first.end();
    }

    void show(AgreementSheet sheet) {
        showing = true;
        try {
            fields.forEach((party, field) -> Typing.show(field, sheet.text(point, party)));
        } finally {
            showing = false;
        }
        Match match = Clashes.of(sheet, point);
        mark.setText(switch (match) {
            case OPEN -> "";
            case ONE_SIDE -> messages.text("agreement.only." + (Wording.isUnsaid(sheet.text(point, Party.SALES))
                    ? Party.MARKETING : Party.SALES));
            case EQUAL -> messages.text("agreement.equal");
            case DIFFERENT -> messages.text("agreement.different");
        });
        mark.pseudoClassStateChanged(EQUAL, match == Match.EQUAL);
        mark.pseudoClassStateChanged(DIFFERENT, match == Match.DIFFERENT);
    }
}

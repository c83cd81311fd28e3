package org.alignmentmatrix.ui.action;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.WriteAgreement;
import org.alignmentmatrix.insight.Clashes;
import org.alignmentmatrix.insight.Match;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.ui.card.GrowingArea;
import org.alignmentmatrix.ui.text.Messages;

/// One point of the agreement sheet: what sales and what marketing write, and whether they write the same.
final class AgreedBlock extends VBox {

    private static final int LINES = 3;
    private static final int MOST_LINES = 12;

    private final OpenDocument document;
    private final Messages messages;
    private final AgreedPoint point;
    private final Map<Party, GrowingArea> areas = new EnumMap<>(Party.class);
    private final Label match = new Label();
    private final FormLine line = new FormLine();
    private boolean showing;

    /// The two fields: side by side where there is room for words, else one below the other.
    private static final class Pair extends Region {

        private static final double WIDE = 330; // pixels
        private static final double GAP = 10;

        private final FormField first;
        private final FormField second;

        Pair(FormField first, FormField second) {
            this.first = first;
            this.second = second;
            getChildren().addAll(first, second);
        }

        private static boolean isWide(double width) {
            return width >= WIDE;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double each = isWide(width) ? (width - GAP) / 2 : width;
            double one = first.prefHeight(each);
            double other = second.prefHeight(each);
            return isWide(width) ? Math.max(one, other) : one + GAP + other;
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth();
            if (isWide(width)) {
                double each = snapSizeX((width - GAP) / 2);
                first.resizeRelocate(0, 0, each, first.prefHeight(each));
                second.resizeRelocate(width - each, 0, each, second.prefHeight(each));
            } else {
                double height = first.prefHeight(width);
                first.resizeRelocate(0, 0, width, height);
                second.resizeRelocate(0, height + GAP, width, second.prefHeight(width));
            }
        }
    }

    AgreedBlock(Planning planning, AgreedPoint point) {
        this.document = planning.document();
        this.messages = planning.messages();
        this.point = point;
        Label name = new Label(planning.guide().name(point));
        name.getStyleClass().add("action-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        match.getStyleClass().add("agreement-match");
        match.setMinWidth(USE_PREF_SIZE);
        Label about = new Label(planning.guide().about(point));
        about.getStyleClass().add("action-hint");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(new HBox(8, name, match), about, new Pair(field(Party.SALES, planning.guide().name(point)),
                field(Party.MARKETING, planning.guide().name(point))), line);
        getStyleClass().add("agreement-point");
    }

    private FormField field(Party party, String name) {
        String whose = messages.text("agreement." + party);
        GrowingArea area = new GrowingArea(LINES, MOST_LINES);
        area.setAccessibleText(messages.text("agreement.spoken", name, whose));
        Typing.limit(area, AgreementSheet.LIMIT, true, full -> line.hint(full ? messages.text("action.limit", AgreementSheet.LIMIT) : ""));
        area.textProperty().subscribe((_, text) -> {
            if (!showing) {
                document.perform(new WriteAgreement(point, party, text, true));
            }
        });
        area.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                document.endRun();
                line.clear();
            }
        });
        areas.put(party, area);
        return new FormField(whose, area);
    }

    void show(AgreementSheet sheet) {
        showing = true;
        try {
            areas.forEach((party, area) -> Typing.show(area, sheet.text(point, party)));
        } finally {
            showing = false;
        }
        Match now = Clashes.of(sheet, point);
        match.setText(messages.text("agreement.match." + now));
        for (Match each : Match.values()) {
            match.pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == now);
        }
    }

    void focusFirst() {
        areas.values().iterator().next().requestFocus();
    }
}

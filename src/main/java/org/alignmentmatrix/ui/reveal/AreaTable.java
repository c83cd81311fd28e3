package org.alignmentmatrix.ui.reveal;

import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.alignmentmatrix.insight.AreaGap;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.board.SideBadge;

/// The scores of the areas in numbers, one column for each voice, and how far the two that are compared are apart.
final class AreaTable extends GridPane {

    AreaTable() {
        getStyleClass().add("reveal-table");
        setAccessibleRole(AccessibleRole.PARENT);
    }

    void show(Comparison comparison, RevealWords words) {
        getChildren().clear();
        getColumnConstraints().clear();
        int voices = comparison.scores().size();
        for (int column = 0; column <= voices + 1; column++) {
            var constraints = new ColumnConstraints();
            constraints.setHgrow(column == 0 ? Priority.ALWAYS : Priority.NEVER);
            constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            getColumnConstraints().add(constraints);
        }
        head(comparison, words);
        for (Area area : Area.values()) {
            int row = area.ordinal() + 1;
            cell(0, row, label(words.name(area), "reveal-cell"));
            int column = 1;
            for (Scores scores : comparison.scores()) {
                cell(column++, row, label(words.score(scores.area(area).percent()), "reveal-cell"));
            }
            AreaGap gap = comparison.gapIn(area);
            Label apart = label(words.apart(gap), "reveal-cell");
            if (gap.isNearTie() || gap.points().isEmpty()) {
                apart.getStyleClass().add("muted");
            }
            cell(column, row, apart);
        }
        setAccessibleText(words.spoken(comparison.scores()));
    }

    private void head(Comparison comparison, RevealWords words) {
        cell(0, 0, label(words.text("reveal.area"), "reveal-head"));
        int column = 1;
        for (Scores scores : comparison.scores()) {
            Label name = label(comparison.scores().size() > 2 ? "" : words.name(scores.voice()), "reveal-cell"); // three have no room
            name.setGraphic(badge(scores.voice(), words));
            name.setAccessibleText(words.name(scores.voice()));
            cell(column++, 0, name);
        }
        cell(column, 0, label(words.text("reveal.apart.heading"), "reveal-head"));
    }

    private static Node badge(Voice voice, RevealWords words) {
        var badge = new SideBadge();
        badge.show(switch (voice) {
            case SALES -> Side.SALES;
            case MARKETING -> Side.MARKETING;
            case LEADERSHIP -> Side.JOINT; // it speaks for both
        }, words.letter(voice));
        return badge;
    }

    /// Each cell fills its place, so that the lines between the rows have no holes.
    private void cell(int column, int row, Label label) {
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.getStyleClass().add(column == 0 ? "first" : "number");
        if (column > 0) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        } else {
            label.setWrapText(true);
        }
        add(label, column, row);
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}

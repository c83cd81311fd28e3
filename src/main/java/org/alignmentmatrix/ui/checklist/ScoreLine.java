package org.alignmentmatrix.ui.checklist;

import java.util.OptionalDouble;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Meter;

/// A score in one line: its name, how much of it is answered, a meter and the percent.
///
/// Meter and percent take the same room in every line of the same width, so that they stand below each other. A name that
/// does not fit beside them is wrapped, and stands above them in a large type.
final class ScoreLine extends Region {

    private static final double WIDE = 340; // pixels; less calls for a short meter and small gaps
    private static final double METER_HEIGHT = 8;
    private static final double PERCENT_EMS = 3.1; // room for "100 %"
    private static final double LEAST_NAME_EMS = 6;

    private final Messages messages;
    private final Label name = new Label();
    private final Label count = new Label();
    private final Label percent = new Label();
    private final Meter meter = new Meter("checklist-meter");

    ScoreLine(Messages messages) {
        this.messages = messages;
        getStyleClass().add("checklist-score");
        name.getStyleClass().add("checklist-score-name");
        name.setWrapText(true);
        count.getStyleClass().add("checklist-score-count");
        percent.getStyleClass().add("checklist-score-percent");
        getChildren().addAll(name, count, meter, percent);
    }

    void show(String title, String counted, OptionalDouble score) {
        name.setText(title);
        count.setText(counted);
        percent.setText(percent(messages, score));
        meter.show(score.orElse(0) / 100);
    }

    /// The whole line in words.
    String said() {
        return messages.text("checklist.score.said", name.getText(), count.getText(), percent.getText());
    }

    static String percent(Messages messages, OptionalDouble score) {
        return score.isPresent()
                ? messages.text("checklist.percent", Math.round(score.getAsDouble()))
                : messages.text("checklist.percent.none");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return name.prefWidth(-1) + beside(WIDE);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double nameHeight = name.prefHeight(nameWidth(width));
        double countHeight = count.prefHeight(-1);
        return isStacked(width) ? nameHeight + countHeight : Math.max(nameHeight, countHeight);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean stacked = isStacked(width);
        double top = stacked ? name.prefHeight(width) : 0;
        double x = width - percentWidth();
        place(percent, width - percent.prefWidth(-1), percent.prefWidth(-1), top);
        x -= gap(width) + meterWidth(width);
        double meterY = snapPositionY(top + (getHeight() - top - METER_HEIGHT) / 2);
        meter.resizeRelocate(snapPositionX(x), meterY, meterWidth(width), METER_HEIGHT);
        x = stacked ? 0 : x - gap(width) - count.prefWidth(-1);
        place(count, x, count.prefWidth(-1), top);
        if (stacked) {
            name.resizeRelocate(0, 0, width, top);
        } else {
            place(name, 0, nameWidth(width), 0);
        }
    }

    /// @param top the upper edge of the room in which it is centred
    private void place(Label label, double x, double width, double top) {
        double height = label.prefHeight(width);
        label.resizeRelocate(snapPositionX(x), snapPositionY(top + (getHeight() - top - height) / 2), width, height);
    }

    /// Whether the name has a line of its own, because beside the others there is no room for a word.
    private boolean isStacked(double width) {
        return width >= 0 && width - beside(width) < Math.min(name.prefWidth(-1), name.getFont().getSize() * LEAST_NAME_EMS);
    }

    private double nameWidth(double width) {
        return width < 0 || isStacked(width) ? width : Math.min(name.prefWidth(-1), width - beside(width));
    }

    private double beside(double width) {
        return count.prefWidth(-1) + meterWidth(width) + percentWidth() + 3 * gap(width);
    }

    private double percentWidth() {
        return Math.ceil(percent.getFont().getSize() * PERCENT_EMS);
    }

    private static double meterWidth(double width) {
        return width < WIDE ? 40 : 84;
    }

    private static double gap(double width) {
        return width < WIDE ? 8 : 12;
    }
}

package org.alignmentmatrix.ui.checklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Buttons with a word each, side by side in one row if they fit, else in as few rows as they need. No word is ever cut.
///
/// They are as equally wide as their words allow. Room is kept for the bold face of the chosen one, so that choosing moves
/// nothing.
class WordButtons extends Region {

    private static final String BOLD_FAMILY = "Inter Semi Bold"; // the face of the chosen button

    /// @param air what each word has to both sides beside the padding, in pixels
    /// @param gap between buttons, in pixels
    /// @param narrow the least width of the last button, which in one row takes no share of what is over; 0 if it is like the others
    record Spacing(double air, double gap, double narrow) {
    }

    private final List<ToggleButton> buttons = new ArrayList<>();
    private final List<Spacing> spacings;
    private final Text ruler = new Text();

    /// @param spacings how one row may be set, the most comfortable first; several rows are set like that one
    WordButtons(Spacing... spacings) {
        this.spacings = List.of(spacings);
    }

    final void add(ToggleButton button) {
        buttons.add(button);
        getChildren().add(button);
    }

    /// The buttons in their order.
    final List<ToggleButton> segments() {
        return List.copyOf(buttons);
    }

    /// One way of setting the buttons.
    private record Setting(int inRow, Spacing spacing, double[] needed) {

        boolean fits(double width) {
            for (int from = 0; from < needed.length; from += inRow) {
                double[] row = row(from);
                if (Arrays.stream(row).sum() + spacing.gap * (row.length - 1) > width) {
                    return false;
                }
            }
            return true;
        }

        double[] row(int from) {
            return Arrays.copyOfRange(needed, from, Math.min(from + inRow, needed.length));
        }

        int rows() {
            return Math.ceilDiv(needed.length, inRow);
        }

        double[] widths(int row, double width) {
            double[] own = row(row * inRow);
            double room = width - spacing.gap * (own.length - 1);
            if (inRow < needed.length || spacing.narrow == 0) {
                return SideBySide.share(room, own);
            }
            double last = own[own.length - 1];
            double[] widths = Arrays.copyOf(SideBySide.share(room - last, Arrays.copyOf(own, own.length - 1)), own.length);
            widths[own.length - 1] = last;
            return widths;
        }
    }

    private Setting setting(double width) {
        for (Spacing spacing : spacings) {
            var single = new Setting(buttons.size(), spacing, needed(spacing));
            if (width < 0 || single.fits(width)) {
                return single;
            }
        }
        Spacing spacing = spacings.getFirst();
        double[] needed = needed(spacing);
        for (int rows = 2; rows < buttons.size(); rows++) {
            var several = new Setting(Math.ceilDiv(buttons.size(), rows), spacing, needed);
            if (several.fits(width)) {
                return several;
            }
        }
        return new Setting(1, spacing, needed);
    }

    private double[] needed(Spacing spacing) {
        ToggleButton any = buttons.getFirst();
        Insets padding = any.getInsets();
        ruler.setFont(Font.font(BOLD_FAMILY, any.getFont().getSize()));
        double[] needed = buttons.stream().mapToDouble(button -> {
            ruler.setText(button.getText());
            return Math.ceil(ruler.getLayoutBounds().getWidth()) + padding.getLeft() + padding.getRight() + 2 * spacing.air;
        }).toArray();
        needed[needed.length - 1] = Math.max(needed[needed.length - 1], spacing.narrow);
        return needed;
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefWidth(double height) {
        Setting single = setting(-1);
        return Arrays.stream(single.needed).sum() + single.spacing.gap * (buttons.size() - 1);
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computePrefHeight(double width) {
        Insets insets = getInsets();
        Setting setting = setting(width < 0 ? width : width - insets.getLeft() - insets.getRight());
        return insets.getTop() + setting.rows() * (buttonHeight() + setting.spacing.gap) - setting.spacing.gap + insets.getBottom();
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        Setting setting = setting(width);
        double height = buttonHeight();
        double y = insets.getTop();
        for (int row = 0; row < setting.rows(); row++) {
            double x = insets.getLeft();
            int index = row * setting.inRow;
            for (double share : setting.widths(row, width)) {
                double left = snapPositionX(x);
                x += share;
                buttons.get(index++).resizeRelocate(left, y, snapPositionX(x) - left, height);
                x += setting.spacing.gap;
            }
            y += height + setting.spacing.gap;
        }
    }

    private double buttonHeight() {
        return snapSizeY(buttons.getFirst().prefHeight(-1));
    }
}

package org.alignmentmatrix.ui.action;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Holds the form of a new action below the button that asked for it, inside the window.
final class ToActionPopup {

    private static final double GAP = 6; // pixels between the button and the form
    private static final double WIDTH = 340;

    private final ToActionForm form;
    private final Popup popup = new Popup();
    private final EventHandler<WindowEvent> hideWithWindow = _ -> popup.hide(); // a popup does not survive its window unharmed

    ToActionPopup(ToActionForm form) {
        this.form = form;
        form.setPrefWidth(WIDTH);
        form.setMaxWidth(WIDTH);
        form.onEnded(popup::hide);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false); // the form hears it
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.getContent().add(form);
    }

    void showBelow(Node anchor) {
        Window window = anchor.getScene().getWindow();
        Bounds here = anchor.localToScreen(anchor.getLayoutBounds());
        window.addEventFilter(WindowEvent.WINDOW_HIDING, hideWithWindow);
        popup.setOnHidden(_ -> {
            window.removeEventFilter(WindowEvent.WINDOW_HIDING, hideWithWindow);
            anchor.requestFocus();
        });
        popup.setOnShown(_ -> {
            boolean inside = here.getHeight() > form.getHeight(); // a whole panel or the board: in its middle
            double x = inside ? here.getCenterX() - form.getWidth() / 2 : here.getMinX();
            double y = inside ? here.getCenterY() - form.getHeight() / 2 : here.getMaxY() + GAP;
            popup.setAnchorX(within(x, window.getX(), window.getWidth(), form.getWidth()));
            popup.setAnchorY(within(y, window.getY(), window.getHeight(), form.getHeight()));
        });
        popup.show(anchor, here.getMinX(), here.getMaxY() + GAP);
        form.focusTitle();
    }

    private static double within(double wanted, double start, double length, double size) {
        double least = start + GAP;
        return Math.clamp(wanted, least, Math.max(least, start + length - size - GAP));
    }
}

package org.alignmentmatrix.ui.find;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.CardFilter;
import org.alignmentmatrix.insight.FilterChoices;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The button that says what is filtered by, and opens the panel to change it.
public final class FilterButton extends Button {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final double GAP = 6; // pixels between the button and its panel

    private final OpenDocument document;
    private final FindWords words;
    private final FontIcon funnel = new FontIcon(Feather.FILTER);
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
    private final Tooltip tip = new Tooltip();
    private final Supplier<FilterPanel> panels;
    private final Popup popup = new Popup();
    private final EventHandler<WindowEvent> hideWithWindow = _ -> popup.hide(); // a popup does not survive its window unharmed
    private @Nullable FilterPanel panel; // made when it is first needed: a start has no time for it
    private boolean folded;

    public FilterButton(Finder finder, OpenDocument document, Guide guide, Messages messages) {
        this.document = document;
        this.words = new FindWords(guide, messages);
        this.panels = () -> new FilterPanel(finder, guide, messages, words);
        popup.setAutoHide(true);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT); // not that of its shadow
        setId("filter");
        setMnemonicParsing(false);
        setTooltip(tip);
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        getStyleClass().addAll("flat", "filter-button");
        setOnAction(_ -> open());
        finder.filterProperty().subscribe(this::show);
    }

    /// Shows an icon alone as long as no filter is on, or words.
    public void fold(boolean nowFolded) {
        folded = nowFolded;
        adapt();
    }

    private void show(CardFilter filter) {
        String text = words.filter(filter);
        setText(text);
        tip.setText(text);
        pseudoClassStateChanged(ON, filter.hasChoices());
        adapt();
    }

    private void adapt() {
        boolean on = getPseudoClassStates().contains(ON);
        setGraphic(folded ? funnel : arrow);
        setContentDisplay(folded ? on ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY : ContentDisplay.RIGHT);
    }

    private FilterPanel panel() {
        FilterPanel made = panel;
        if (made == null) {
            made = panels.get();
            panel = made;
            popup.getContent().add(made);
        }
        return made;
    }

    /// Below the button, inside the window.
    private void open() {
        FilterPanel content = panel();
        Window window = getScene().getWindow();
        Bounds here = localToScreen(getLayoutBounds());
        window.addEventFilter(WindowEvent.WINDOW_HIDING, hideWithWindow);
        popup.setOnHidden(_ -> window.removeEventFilter(WindowEvent.WINDOW_HIDING, hideWithWindow));
        popup.setOnShown(_ -> {
            double least = window.getX() + GAP;
            double most = window.getX() + window.getWidth() - content.getWidth() - GAP;
            popup.setAnchorX(Math.clamp(here.getMinX(), least, Math.max(least, most)));
        });
        content.offer(FilterChoices.of(document.board().cards()));
        popup.show(this, here.getMinX(), here.getMaxY() + GAP);
        content.focusFirst();
    }
}

package org.alignmentmatrix.ui.guide;

import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.TextQuery;
import org.alignmentmatrix.ui.board.CardDrops;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Typing;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The guide as a panel: a page at a time, with the way back, a search, and entries that can be dragged onto the board.
///
/// It observes nothing of the board. The window brings the styles, `guide.css`.
public final class GuidePane extends VBox {

    private static final int MOST_CHARACTERS = 200; // of a search
    private static final double REVEAL = 12; // what stays visible above a subject

    private final Messages messages;
    private final Pages pages;
    private final GuideSearch search;
    private final Trail trail = new Trail(GuideAddress.CONTENTS);
    private final TextField field = new TextField();
    private final Button back;
    private final Button forward;
    private final PageView view;
    private final ScrollPane scroll;
    private final PageFocus focus;
    private boolean hitsShown;

    /// @param drops takes what is dragged or sent to the board
    public GuidePane(Guide guide, Messages messages, CardDrops drops) {
        this.messages = messages;
        this.pages = new Pages(guide, messages);
        this.search = new GuideSearch(pages);
        this.back = button("guide.back", Feather.ARROW_LEFT, this::goBack);
        this.forward = button("guide.forward", Feather.ARROW_RIGHT, this::goForward);
        this.view = new PageView(new EntryView.Panel(this, drops, messages, this::open));
        this.scroll = new ScrollPane(view);
        Button contents = button("guide.contents", Feather.LIST, () -> open(GuideAddress.CONTENTS));
        Button copy = button("guide.copy", Feather.COPY, this::copyPage);
        this.focus = new PageFocus(copy, scroll, view);
        HBox head = new HBox(4, back, forward, contents, field, copy);
        build(head);
        new GuideKeys(this);
        showPage();
    }

    private void build(HBox head) {
        getStyleClass().add("guide");
        head.getStyleClass().add("guide-head");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPromptText(messages.text("guide.search"));
        field.setAccessibleText(messages.text("guide.search"));
        field.setMinWidth(0);
        Typing.limit(field, MOST_CHARACTERS, false, _ -> { });
        field.textProperty().subscribe((_, typed) -> searched(typed));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("guide-scroll");
        scroll.setFocusTraversable(true); // it is what the keys read
        scroll.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> takeKeys());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.text("guide.accessible"));
        setPrefWidth(392);
        setMinWidth(0);
        getChildren().addAll(head, scroll);
    }

    private Button button(String key, Ikon icon, Runnable act) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "guide-button");
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setAccessibleText(messages.text(key));
        button.setOnAction(_ -> act.run());
        return button;
    }

    /// Shows a place and remembers where the reader comes from. Does not take the focus.
    public void open(GuideAddress address) {
        focus.leave(address());
        trail.go(address, scroll.getVvalue());
        boolean had = view.isFocusWithin();
        boolean byKeys = had && getScene().getFocusOwner().isFocusVisible();
        showPage();
        if (byKeys) {
            focus.goToPage();
        } else if (had) {
            scroll.requestFocus(); // the link that had the focus is gone
        }
    }

    /// The place that is shown, or was before the search.
    public GuideAddress address() {
        return trail.here().address();
    }

    /// Gives the keys to the page.
    public void focusPage() {
        scroll.requestFocus();
    }

    /// A click on the page, so that Ctrl+F is about it from then on.
    private void takeKeys() {
        if (!isFocusWithin()) {
            focusPage();
        }
    }

    /// Gives the keys to the search; what it found last is shown again.
    public void startSearch() {
        field.requestFocus();
        field.selectAll();
        searched(field.getText());
    }

    /// The way back by keys leads to the link that was followed.
    void goBackByKeys() {
        goBack();
        focus.comeBack(address());
    }

    void goForwardByKeys() {
        goForward();
        focus.comeBack(address());
    }

    /// From the page to its first link in sight, rather than to its very first.
    ///
    /// @return false if there is none
    boolean goOn() {
        return scroll.isFocused() && focus.goOn(Math.max(0, hidden()) * scroll.getVvalue());
    }

    void goBack() {
        if (hitsShown) {
            showPage();
        } else if (trail.back(scroll.getVvalue())) {
            showPage();
        }
    }

    void goForward() {
        if (trail.forward(scroll.getVvalue())) {
            showPage();
        }
    }

    /// @return false if there was none
    boolean endSearch() {
        boolean searching = hitsShown || !field.getText().isEmpty();
        if (searching) {
            field.clear();
            showPage();
            scroll.requestFocus();
        }
        return searching;
    }

    void openFirstHit() {
        if (hitsShown) {
            view.firstRow().ifPresent(LinkRow::follow);
            focus.goToPage();
        }
    }

    void focusFirstRow() {
        view.firstRow().ifPresentOrElse(Node::requestFocus, scroll::requestFocus);
    }

    void copyPage() {
        Page page = pages.page(address().chapter());
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, page.asText()));
    }

    private void searched(String typed) {
        TextQuery query = TextQuery.of(typed);
        if (query.isEmpty()) {
            showPage();
            return;
        }
        hitsShown = true;
        view.showHits(search.find(query), typed);
        scroll.setVvalue(0);
        showWays();
    }

    private void showPage() {
        hitsShown = false;
        GuideAddress here = address();
        if (here.chapter() == GuideChapter.CONTENTS) {
            view.showContents(pages);
        } else {
            view.show(pages.page(here.chapter()), Marks.of(TextQuery.of(field.getText())), here.subject());
        }
        scroll.setAccessibleText(pages.title(here.chapter()));
        showWays();
        settle();
    }

    private void showWays() {
        back.setDisable(!hitsShown && !trail.canGoBack());
        forward.setDisable(!trail.canGoForward());
    }

    /// Scrolls to where the place was left, or to its subject. A panel that is new gets its size first.
    private void settle() {
        if (scroll.getViewportBounds().getHeight() > 0) {
            scrollToStop();
        } else {
            Platform.runLater(() -> {
                if (getScene() != null) {
                    getScene().getRoot().applyCss();
                    getScene().getRoot().layout();
                    scrollToStop();
                }
            });
        }
    }

    private void scrollToStop() {
        applyCss();
        layout(); // the heights of what is new
        Trail.Stop stop = trail.here();
        double hidden = hidden();
        if (stop.scroll() >= 0) {
            scroll.setVvalue(stop.scroll());
        } else {
            double top = stop.address().subject().flatMap(view::view).map(this::top).orElse(0.0);
            scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp((top - REVEAL) / hidden, 0, 1));
        }
    }

    private double top(Node entry) {
        Bounds bounds = view.sceneToLocal(entry.localToScene(entry.getLayoutBounds()));
        return bounds.getMinY();
    }

    /// @param pixels below 0 to go up
    void scrollBy(double pixels) {
        double hidden = hidden();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + pixels / hidden, 0, 1));
        }
    }

    /// How much of a page is in sight, in pixels.
    double screenful() {
        return scroll.getViewportBounds().getHeight();
    }

    private double hidden() {
        return view.getHeight() - screenful();
    }
}

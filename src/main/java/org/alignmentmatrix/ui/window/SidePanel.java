package org.alignmentmatrix.ui.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The tabs at the right. In a narrow window they fold to a strip of buttons; a click on one unfolds its tab over the board for
/// as long as it is needed, Escape folds it again.
final class SidePanel extends HBox {

    private static final double STRIP = 48;
    private static final int NOTHING = -1;
    private static final double ROOMY = 392; // from here on the tabs have air between them
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass FLOATING = PseudoClass.getPseudoClass("floating");

    private final TabPane tabs = new TabPane();
    private final VBox strip = new VBox(4);
    private final StackPane body = new StackPane(tabs);
    private final Map<Tab, Runnable> focuses = new HashMap<>();
    private final ReadOnlyIntegerWrapper shownPage = new ReadOnlyIntegerWrapper(NOTHING);
    private boolean narrow;
    private boolean unfolded;
    private double panelWidth = ROOMY;

    /// One tab.
    ///
    /// @param title may change, such as with a count in it
    /// @param ofCards whether Delete means the selected cards while it has the keys
    /// @param content makes what the tab shows, when it is shown for the first time
    record Page(ObservableValue<String> title, Ikon icon, boolean ofCards, Supplier<Content> content) {
    }

    /// What a tab shows.
    ///
    /// @param focus gives it the keys
    record Content(Region region, Runnable focus) {
    }

    SidePanel(List<Page> pages) {
        for (Page page : pages) {
            Tab tab = new Tab();
            tab.textProperty().bind(page.title());
            tab.setUserData(page);
            tab.setClosable(false);
            tab.selectedProperty().subscribe(selected -> {
                if (selected && tab.getContent() == null) {
                    Content content = page.content().get();
                    tab.setContent(content.region());
                    focuses.put(tab, content.focus());
                }
            });
            tabs.getTabs().add(tab);
            Button button = new Button(null, new FontIcon(page.icon()));
            button.getStyleClass().addAll("flat", "strip-button");
            Tooltip tip = new Tooltip();
            tip.textProperty().bind(page.title());
            button.setTooltip(tip);
            button.accessibleTextProperty().bind(page.title());
            button.setOnAction(_ -> toggle(tab));
            strip.getChildren().add(button);
        }
        strip.getStyleClass().add("strip");
        strip.setMinWidth(STRIP);
        strip.setMaxWidth(STRIP);
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().addAll(body, strip);
        getStyleClass().add("side-panel");
        tabs.getSelectionModel().selectedIndexProperty().subscribe(this::update);
        adapt(false, panelWidth);
    }

    /// The index of the page that is shown, or -1 while the panel is folded.
    ReadOnlyIntegerProperty shownPageProperty() {
        return shownPage.getReadOnlyProperty();
    }

    /// Shows a tab and unfolds it if it must be.
    void show(int page) {
        tabs.getSelectionModel().select(page);
        unfolded = true;
        update();
    }

    /// Gives the keys to the tab that is shown.
    void focusShown() {
        applyCss(); // a tab that is shown for the first time has nothing that could take the keys before
        layout();
        focuses.getOrDefault(tabs.getSelectionModel().getSelectedItem(), () -> { }).run();
    }

    /// Whether a node belongs to a page in which cards are not what Delete means.
    boolean holdsForm(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            Node inside = at;
            if (tabs.getTabs().stream().anyMatch(tab -> tab.getContent() == inside && !((Page) tab.getUserData()).ofCards())) {
                return true;
            }
        }
        return false;
    }

    /// Fits the panel to the window.
    ///
    /// @param narrow whether only the strip is shown
    /// @param width of the panel when it is unfolded
    void adapt(boolean nowNarrow, double width) {
        unfolded = unfolded && nowNarrow == narrow;
        narrow = nowNarrow;
        panelWidth = width;
        update();
    }

    /// How much of the window the board leaves free for the panel; less than its width when it unfolds over the board.
    double reservedWidth() {
        return narrow ? STRIP : panelWidth;
    }

    /// Folds a panel that lies over the board.
    ///
    /// @return whether there was one
    boolean fold() {
        boolean floated = narrow && unfolded;
        if (floated) {
            unfolded = false;
            update();
        }
        return floated;
    }

    private void toggle(Tab tab) {
        boolean same = tabs.getSelectionModel().getSelectedItem() == tab;
        tabs.getSelectionModel().select(tab);
        unfolded = !(unfolded && same);
        update();
    }

    private void update() {
        show(strip, narrow);
        show(body, !narrow || unfolded);
        double width = (narrow ? STRIP : 0) + (!narrow || unfolded ? panelWidth : 0);
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        pseudoClassStateChanged(TIGHT, panelWidth < ROOMY);
        pseudoClassStateChanged(FLOATING, narrow && unfolded);
        shownPage.set(!narrow || unfolded ? tabs.getSelectionModel().getSelectedIndex() : NOTHING);
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}

package org.alignmentmatrix.journey;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// The menus of a window, as a test reads and uses them.
final class Menus {

    private final Scene scene;

    Menus(Scene scene) {
        this.scene = scene;
    }

    /// @param path such as "View", "Theme", "Light"
    MenuItem item(String... path) {
        List<MenuItem> items = onFx(() -> List.copyOf(((MenuBar) scene.lookup(".main-menu")).getMenus()));
        for (int i = 0; i < path.length; i++) {
            MenuItem found = named(items, path[i]);
            if (i == path.length - 1) {
                return found;
            }
            items = ((Menu) found).getItems();
        }
        throw new IllegalArgumentException("There is no path");
    }

    static MenuItem named(List<MenuItem> items, String name) {
        return items.stream().filter(item -> name.equals(item.getText())).findFirst()
                .orElseThrow(() -> new AssertionError("There is no “" + name + "” among " + names(items)));
    }

    /// What can be chosen, without the lines between; what cannot be chosen now stands in brackets.
    static List<String> names(List<MenuItem> items) {
        return items.stream().filter(item -> !(item instanceof SeparatorMenuItem))
                .map(item -> item.isDisable() ? "(" + item.getText() + ")" : item.getText()).toList();
    }

    /// The menu at the pointer, if it is open.
    static Optional<ContextMenu> open() {
        return onFx(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast).filter(menu -> "board-menu".equals(menu.getId())).findFirst());
    }

    static List<String> shown() {
        return open().map(menu -> names(menu.getItems())).orElse(List.of());
    }

    private static <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, call);
    }
}

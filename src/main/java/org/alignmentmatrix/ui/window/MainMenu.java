package org.alignmentmatrix.ui.window;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.alignmentmatrix.ui.files.FileFlow;
import org.alignmentmatrix.ui.text.Messages;

/// The menu bar.
final class MainMenu extends MenuBar {

    private final Messages messages;

    MainMenu(Commands commands, ViewCommands views, FileFlow files, Messages messages) {
        this.messages = messages;
        getMenus().addAll(
                menu("menu.file",
                        items(commands.newBoard(), commands.open()), List.of(recent(files)), List.of(new SeparatorMenuItem()),
                        items(commands.save(), commands.saveAs()), List.of(new SeparatorMenuItem()),
                        items(commands.export()), List.of(new SeparatorMenuItem()), items(commands.close())),
                menu("menu.edit",
                        items(commands.undo(), commands.redo()), List.of(new SeparatorMenuItem()),
                        items(commands.cut(), commands.copy(), commands.paste(), commands.duplicate(), commands.deleteCards()),
                        List.of(new SeparatorMenuItem()), items(commands.selectAll()), List.of(new SeparatorMenuItem()),
                        items(commands.boardTitle())),
                menu("menu.view",
                        items(views.pages().toArray(Command[]::new)), List.of(new SeparatorMenuItem()),
                        List.of(menu("menu.goTo", items(commands.focuses().toArray(Command[]::new))))),
                menu("menu.card",
                        items(commands.newInitiative(), commands.newTeam(), commands.editTitle()), List.of(new SeparatorMenuItem()),
                        List.of(menu("menu.moveTo", items(commands.moves().toArray(Command[]::new))),
                                menu("menu.side", items(commands.sides().toArray(Command[]::new))),
                                menu("menu.kind", items(commands.kinds().toArray(Command[]::new))))),
                menu("menu.checklist", items(views.voices().toArray(Command[]::new))),
                menu("menu.help", items(views.keys(), commands.sample(), views.about())));
        getStyleClass().add("main-menu");
        setUseSystemMenuBar(true);
    }

    private Menu recent(FileFlow files) {
        Menu menu = menu("menu.recent");
        files.recent().subscribe(paths -> {
            List<MenuItem> items = paths.stream().map(path -> open(files, path)).toList();
            menu.getItems().setAll(items.isEmpty() ? List.of(none()) : items);
        });
        return menu;
    }

    private MenuItem none() {
        MenuItem item = new MenuItem(messages.text("recent.none"));
        item.setDisable(true);
        return item;
    }

    private static MenuItem open(FileFlow files, Path path) {
        MenuItem item = new MenuItem(path.getFileName() + "  –  " + path.toAbsolutePath().getParent());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> files.open(path));
        return item;
    }

    @SafeVarargs
    private Menu menu(String key, List<? extends MenuItem>... parts) {
        Menu menu = new Menu(messages.text(key));
        Arrays.stream(parts).forEach(menu.getItems()::addAll);
        return menu;
    }

    private static List<MenuItem> items(Command... commands) {
        return Arrays.stream(commands).map(Command::menuItem).toList();
    }
}

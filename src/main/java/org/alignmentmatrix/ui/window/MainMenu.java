package org.alignmentmatrix.ui.window;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.alignmentmatrix.ui.files.FileFlow;
import org.alignmentmatrix.ui.files.FileNames;
import org.alignmentmatrix.ui.text.Messages;

/// The menu bar.
final class MainMenu extends MenuBar {

    private final Messages messages;

    MainMenu(CommandSet all, FileFlow files, Messages messages) {
        this.messages = messages;
        Commands commands = all.general();
        FindCommands find = all.find();
        ViewCommands views = all.views();
        ChoiceCommands choices = all.choices();
        getMenus().addAll(
                menu("menu.file", commands.newBoard().menuItem(), commands.open().menuItem(), recent(files), line(),
                        commands.save().menuItem(), commands.saveAs().menuItem(), all.files().autosave().menuItem(), line(),
                        all.files().earlier().menuItem(), all.files().merge().menuItem(), all.files().recover().menuItem(), line(),
                        all.files().importTable().menuItem(), all.out().export().menuItem(), all.out().exportPackage().menuItem(),
                        all.out().print().menuItem(), line(),
                        commands.close().menuItem()),
                menu("menu.edit", commands.undo().menuItem(), commands.redo().menuItem(), line(),
                        commands.cut().menuItem(), commands.copy().menuItem(), views.copyAsCells().menuItem(),
                        all.out().copyPicture().menuItem(),
                        commands.paste().menuItem(),
                        commands.duplicate().menuItem(), commands.deleteCards().menuItem(), line(),
                        commands.selectAll().menuItem(), line(), find.find().menuItem(), find.next().menuItem(),
                        find.previous().menuItem(), find.clear().menuItem()),
                menu("menu.view", views.views(), line(), menu("menu.panel", views.pages()),
                menu("menu.goTo", commands.focuses(), all.files().toBar().menuItem()),
                        line(),
                        all.zoom().in().menuItem(), all.zoom().out().menuItem(), all.zoom().fit().menuItem(),
                        all.zoom().toSelection().menuItem(), menu("menu.zoomTo", all.zoom().toQuadrants()), line(),
                        choices.axisLayout().menuItem(), choices.goals().menuItem(), line(),
                        menu("menu.theme", choices.themes()), choices.reducedMotion().menuItem(), line(),
                        menu("menu.wheel", choices.wheel()), choices.snapping().menuItem()),
                menu("menu.board", all.arrange().tidy().menuItem(), all.similar().menuItem(), line(),
                        all.arrange().freeze().menuItem(), line(), commands.quadrants().menuItem(), commands.boardTitle().menuItem()),
                cards(commands, all),
                menu("menu.checklist", views.voices(), views.reveal().menuItem(), line(), all.insight().signs().menuItem(),
                        menu("menu.question", all.insight().ofQuestion()), line(), all.assessment().takeSnapshot().menuItem(),
                        all.assessment().snapshots().menuItem(), line(), all.assessment().scaleWords().menuItem()),
                menu("menu.insight", all.insight().plan(), line(), all.insight().insight().menuItem()),
                menu("menu.help", views.help().menuItem(), views.keys().menuItem(), commands.sample().menuItem(),
                views.about().menuItem()));
        getStyleClass().add("main-menu");
        setUseSystemMenuBar(true);
    }

    private Menu cards(Commands commands, CommandSet all) {
        ArrangeCommands arrange = all.arrange();
        return menu("menu.card", commands.newInitiative().menuItem(), commands.newTeam().menuItem(),
                commands.editTitle().menuItem(), all.insight().ofCard().menuItem(), line(),
                menu("menu.moveTo", commands.moves()), menu("menu.side", commands.sides()), menu("menu.kind", commands.kinds()),
                menu("menu.size", arrange.sizes()), arrange.lock().menuItem(), line(),
                arrange.stack().menuItem(), arrange.unstack().menuItem(), line(),
                menu("menu.align", arrange.alignments()), menu("menu.distribute", arrange.distributions()),
                arrange.toFront().menuItem(), arrange.toBack().menuItem());
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
        MenuItem item = new MenuItem(FileNames.shown(path.getFileName()) + "  –  " + FileNames.shown(path.toAbsolutePath().getParent()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> files.open(path));
        return item;
    }

    private Menu menu(String key, MenuItem... items) {
        return new Menu(messages.text(key), null, items);
    }

    private Menu menu(String key, List<Command> commands, MenuItem... more) {
        Menu menu = menu(key, commands.stream().map(Command::menuItem).toArray(MenuItem[]::new));
        menu.getItems().addAll(more);
        return menu;
    }

    private static MenuItem line() {
        return new SeparatorMenuItem();
    }
}

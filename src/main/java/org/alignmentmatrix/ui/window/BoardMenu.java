package org.alignmentmatrix.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.ui.board.BoardPane;
import org.alignmentmatrix.ui.board.MenuRequest;
import org.alignmentmatrix.ui.text.Messages;

/// The menu at the pointer: about the selected cards, or about the place that was pointed at. It is made when it is asked for.
/// What makes no sense for these cards at all is left out; what only cannot be done just now stays where people look for it.
final class BoardMenu {

    private final OpenDocument document;
    private final BoardPane board;
    private final CommandSet commands;
    private final Messages messages;
    private final ContextMenu menu = new ContextMenu();

    BoardMenu(OpenDocument document, BoardPane board, CommandSet commands, Messages messages) {
        this.document = document;
        this.board = board;
        this.commands = commands;
        this.messages = messages;
        menu.setId("board-menu");
        menu.setOnHidden(_ -> menu.getItems().clear());
        document.lastChangeProperty().subscribe(menu::hide);
    }

    /// Shows it; a menu that is still open goes.
    void show(MenuRequest request) {
        menu.hide();
        menu.getItems().setAll(request.ground().map(this::ofGround).orElseGet(this::ofCards));
        menu.show(board, request.at().getX(), request.at().getY());
    }

    private List<MenuItem> ofCards() {
        Commands general = commands.general();
        ArrangeCommands arrange = commands.arrange();
        var items = new ArrayList<MenuItem>();
        items.add(general.editTitle().itemNow());
        items.add(line());
        items.add(sub("menu.moveTo", general.moves()));
        items.add(sub("menu.side", general.sides()));
        items.add(sub("menu.kind", general.kinds()));
        items.add(sub("menu.size", arrange.sizes()));
        items.add(arrange.lock().itemNow());
        items.add(line());
        Stream.of(arrange.stack(), arrange.unstack()).filter(Command::isEnabled).map(Command::itemNow).forEach(items::add);
        if (arrange.alignments().getFirst().isEnabled()) {
            items.add(sub("menu.align", arrange.alignments()));
        }
        Stream.of(arrange.toFront(), arrange.toBack()).filter(Command::isEnabled).map(Command::itemNow).forEach(items::add);
        if (!(items.getLast() instanceof SeparatorMenuItem)) {
            items.add(line());
        }
        Stream.of(general.duplicate(), general.copy(), general.deleteCards()).map(Command::itemNow).forEach(items::add);
        return items;
    }

    private List<MenuItem> ofGround(Place place) {
        var items = new ArrayList<MenuItem>();
        items.add(begin("command.initiativeHere", CardKind.INITIATIVE, place));
        items.add(begin("command.teamHere", CardKind.TEAM, place));
        items.add(line());
        items.add(commands.general().paste().enabledIf(Bindings.createBooleanBinding(board.clipboard()::holdsText)).itemNow());
        items.add(line());
        place.quadrantIfPlaced().ifPresent(quadrant -> items.addAll(about(quadrant)));
        items.add(commands.zoom().fit().itemNow());
        items.add(line());
        items.add(commands.arrange().freeze().itemNow());
        return items;
    }

    private List<MenuItem> about(Quadrant quadrant) {
        return List.of(commands.arrange().tidy(quadrant).itemNow(),
                commands.general().quadrants("command.quadrant", quadrant).itemNow(),
                line(),
                commands.zoom().to(quadrant).itemNow());
    }

    private MenuItem begin(String key, CardKind kind, Place place) {
        return Command.of(messages.text(key), "", () -> board.startCard(kind, place)).itemNow();
    }

    private Menu sub(String key, List<Command> list) {
        return new Menu(messages.text(key), null, list.stream().map(Command::itemNow).toArray(MenuItem[]::new));
    }

    private static MenuItem line() {
        return new SeparatorMenuItem();
    }
}

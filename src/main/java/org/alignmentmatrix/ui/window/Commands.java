package org.alignmentmatrix.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.edit.StyleQuadrants;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.ui.board.BoardPane;
import org.alignmentmatrix.ui.board.Clipboards;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.dialog.Talk;
import org.alignmentmatrix.ui.files.FileFlow;
import org.alignmentmatrix.ui.text.QuadrantWords;

/// All commands of the window. Each is in a menu with its key.
final class Commands {

    private final OpenDocument document;
    private final BoardPane board;
    private final Clipboards clipboard;
    private final FileFlow files;
    private final Talk talk;
    private final ChangeWords words;
    private final QuadrantWords quadrants;
    private final Guide guide;
    private final ObservableBooleanValue anySelected;
    private final ObservableValue<Optional<Side>> selectedSide;
    private final ObservableValue<Optional<CardKind>> selectedKind;

    Commands(OpenDocument document, BoardPane board, SelectedCards selected, FileFlow files, Talk talk,
             QuadrantWords quadrants) {
        this.document = document;
        this.board = board;
        this.clipboard = board.clipboard();
        this.files = files;
        this.talk = talk;
        this.words = new ChangeWords(quadrants, talk.messages());
        this.quadrants = quadrants;
        this.guide = quadrants.guide();
        this.anySelected = selected.any();
        this.selectedSide = selected.common(Card::side);
        this.selectedKind = selected.common(Card::kind);
    }

    Command newBoard() {
        return command("command.new", "Shortcut+N", files::newBoard);
    }

    Command open() {
        return command("command.open", "Shortcut+O", files::open);
    }

    Command save() {
        return command("command.save", "Shortcut+S", files::save);
    }

    Command saveAs() {
        return command("command.saveAs", "Shortcut+Shift+S", files::saveAs);
    }

    Command close() {
        return command("command.close", "Shortcut+Q", files::close);
    }

    Command sample() {
        return command("command.sample", "", files::openSample);
    }

    Command undo() {
        return command("command.undo", "Shortcut+Z", document::undo)
                .named(acts("command.undo", () -> document.undoable()))
                .enabledIf(Bindings.createBooleanBinding(() -> document.undoable().isPresent(), document.lastChangeProperty()));
    }

    Command redo() {
        return command("command.redo", "Shortcut+Y", document::redo)
                .named(acts("command.redo", () -> document.redoable()))
                .enabledIf(Bindings.createBooleanBinding(() -> document.redoable().isPresent(), document.lastChangeProperty()));
    }

    private ObservableValue<String> acts(String key, Supplier<Optional<Edit>> act) {
        return Bindings.createStringBinding(
                () -> (text(key) + " " + act.get().map(words::caption).orElse("")).strip(), document.lastChangeProperty());
    }

    Command cut() {
        return command("command.cut", "Shortcut+X", () -> {
            clipboard.copy();
            delete();
        }).enabledIf(anySelected);
    }

    Command copy() {
        return command("command.copy", "Shortcut+C", clipboard::copy).enabledIf(anySelected);
    }

    Command paste() {
        return command("command.paste", "Shortcut+V", clipboard::paste);
    }

    Command duplicate() {
        return command("command.duplicate", "Shortcut+D", board.commands()::duplicateSelection).enabledIf(anySelected);
    }

    Command deleteCards() {
        return command("command.delete", "Delete", this::delete).enabledIf(anySelected);
    }

    private void delete() {
        int selected = document.selection().size();
        int count = board.commands().deleteSelection();
        String stayed = count < selected ? text("delete.locked", selected - count) : "";
        if (count > 0) {
            String told = text("delete.done", count) + (stayed.isEmpty() ? "" : " · " + stayed);
            talk.notices().tell(told, new Notices.Action(text("action.undo"), document::undo));
        } else if (!stayed.isEmpty()) {
            talk.notices().tell(stayed);
        }
    }

    Command selectAll() {
        return command("command.selectAll", "Shortcut+A", board.commands()::selectAll);
    }

    Command boardTitle() {
        return command("command.boardTitle", "", () -> talk.dialogs().askBoardTitle(document.board().title())
                .map(title -> PlainText.head(PlainText.clean(title, false).text().strip(), Board.TITLE_LIMIT))
                .ifPresent(title -> document.perform(new RenameBoard(title))));
    }

    Command quadrants() {
        return quadrants("command.quadrants", Quadrant.numbered(1));
    }

    /// @param key of its name
    /// @param first the quadrant to begin with
    Command quadrants(String key, Quadrant first) {
        return command(key, "", () -> talk.dialogs().askQuadrants(document.board().styles(), first, guide)
                .ifPresent(styles -> document.perform(new StyleQuadrants(styles))));
    }

    Command newInitiative() {
        return command("command.newInitiative", "N", () -> start(CardKind.INITIATIVE));
    }

    Command newTeam() {
        return command("command.newTeam", "Shift+N", () -> start(CardKind.TEAM));
    }

    /// Later in the same pulse, so that the letter of the key is not typed into the field it opens.
    private void start(CardKind kind) {
        Platform.runLater(() -> board.startCard(kind, ""));
    }

    Command editTitle() {
        return command("command.editTitle", "F2", () -> document.current().map(Card::id).ifPresent(board::editTitle))
                .enabledIf(anySelected);
    }

    List<Command> sides() {
        return List.of(Side.values()).stream()
                .map(side -> Command.of(guide.name(side), "", () -> board.commands().setSide(side)).enabledIf(anySelected)
                        .oneOf(selectedSide.map(common -> common.filter(side::equals).isPresent()))).toList();
    }

    List<Command> kinds() {
        return List.of(CardKind.values()).stream()
                .map(kind -> Command.of(guide.name(kind), "", () -> board.commands().setKind(kind)).enabledIf(anySelected)
                        .oneOf(selectedKind.map(common -> common.filter(kind::equals).isPresent()))).toList();
    }

    /// Into each quadrant, into the tray and into the parking lot.
    List<Command> moves() {
        return Stream.concat(
                Stream.of(Quadrant.values())
                        .map(quadrant -> Command.of("", "Shift+" + quadrant.number(), () -> board.commands().moveSelectionTo(quadrant))
                                .named(quadrants.numbered(quadrant))),
                Stream.of(
                        command("place.tray", "Shift+0", () -> board.commands().moveSelectionTo(Place.TRAY)),
                        command("place.parking", "Shift+9", () -> board.commands().moveSelectionTo(Place.PARKING_LOT))))
                .map(command -> command.enabledIf(anySelected)).toList();
    }

    /// The keys go to a quadrant or to the tray.
    List<Command> focuses() {
        return Stream.concat(
                Stream.of(Quadrant.values())
                        .map(quadrant -> Command.of("", Integer.toString(quadrant.number()), () -> board.focusQuadrant(quadrant))
                                .named(quadrants.numbered(quadrant))),
                Stream.of(command("place.tray", "0", board::focusTray))).toList();
    }

    private Command command(String key, String keys, Runnable run) {
        return Command.of(text(key), keys, run);
    }

    private String text(String key, Object... arguments) {
        return talk.messages().text(key, arguments);
    }
}

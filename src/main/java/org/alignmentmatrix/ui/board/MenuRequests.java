package org.alignmentmatrix.ui.board;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;

/// Finds out what a menu is wanted for: asked for with the pointer, what lies under it; with a key, the selected cards, or the
/// chosen quadrant if none is selected.
final class MenuRequests {

    private final OpenDocument document;
    private final MatrixView matrix;
    private final TrayPane tray;
    private final BoardCommands commands;
    private Consumer<MenuRequest> menu = _ -> { };

    MenuRequests(OpenDocument document, MatrixView matrix, TrayPane tray, BoardCommands commands) {
        this.document = document;
        this.matrix = matrix;
        this.tray = tray;
        this.commands = commands;
    }

    /// @param chosen the quadrant that has the keys
    void listenTo(BoardPane board, Supplier<Optional<Quadrant>> chosen) {
        board.setOnContextMenuRequested(event -> {
            if (!event.isKeyboardTrigger()) { // not every system tells of the keys in this way
                besideTheCards(event);
            }
            event.consume();
        });
        board.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (board.isFocused() && isMenuKey(event)) {
                byKey(board, chosen.get());
                event.consume();
            }
        });
    }

    private static boolean isMenuKey(KeyEvent event) {
        return event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown();
    }

    /// @param next shows the menu
    void onRequest(Consumer<MenuRequest> next) {
        menu = next;
    }

    /// By the pointer on the matrix or on a card of a list.
    ///
    /// @param card the one under it
    void at(Pixel point, Optional<CardId> card) {
        Optional<Place> ground = card.isPresent() ? Optional.empty() : groundAt(point);
        if (card.isPresent() || ground.isPresent()) { // between the quadrants there is nothing to do
            menu.accept(new MenuRequest(matrix.localToScreen(point.x(), point.y()), ground));
        }
    }

    private Optional<Place> groundAt(Pixel point) {
        return matrix.frame().matrix().placeOf(new Box(point.x(), point.y(), 0, 0)).map(place -> place);
    }

    private void besideTheCards(ContextMenuEvent event) {
        tray.placeAt(new Point2D(event.getSceneX(), event.getSceneY())).ifPresent(shelf ->
                menu.accept(new MenuRequest(new Point2D(event.getScreenX(), event.getScreenY()), Optional.of(shelf))));
    }

    private void byKey(BoardPane board, Optional<Quadrant> chosen) {
        Optional<Point2D> card = document.current().map(Card::id).flatMap(matrix::planOf).map(plan -> plan.box().centre())
                .map(this::onScreen);
        Optional<Place> ground = document.selection().isEmpty()
                ? Optional.of(chosen.map(quadrant -> commands.freePlace(quadrant, CardKind.INITIATIVE)).orElse(Place.TRAY))
                : Optional.empty();
        Point2D at = card.or(() -> chosen.map(quadrant -> onScreen(matrix.frame().matrix().quadrant(quadrant).centre())))
                .orElseGet(() -> document.current().map(current -> tray.boxOf(current.id(), board).centre())
                        .map(centre -> board.localToScreen(centre.x(), centre.y()))
                        .orElseGet(() -> board.localToScreen(board.getWidth() / 2, board.getHeight() / 2)));
        menu.accept(new MenuRequest(at, ground));
    }

    private Point2D onScreen(Pixel point) {
        return matrix.localToScreen(point.x(), point.y());
    }
}

package org.alignmentmatrix.ui.board;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.CardSize;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;

/// Typing titles on the board itself: of new cards where they will stand, of others where they are.
final class TitleEntry {

    private static final double LARGEST_TEXT = 2;

    private final OpenDocument document;
    private final Node board;
    private final InlineEditor editor;
    private final BoardCommands commands;
    private final MatrixView matrix;
    private final Zoom zoom;
    private final NewCardEntry entry;

    /// @param board takes the keys back
    /// @param entry for cards that begin in the tray
    TitleEntry(OpenDocument document, Node board, InlineEditor editor, BoardCommands commands, MatrixView matrix, Zoom zoom,
               NewCardEntry entry) {
        this.document = document;
        this.board = board;
        this.editor = editor;
        this.commands = commands;
        this.matrix = matrix;
        this.zoom = zoom;
        this.entry = entry;
    }

    /// Waits for the title of a new card: in the chosen quadrant if there is one, else in the tray.
    ///
    /// @param beginning what is typed already, may be empty
    void start(Optional<Quadrant> quadrant, CardKind kind, String beginning) {
        if (quadrant.isPresent()) {
            startAt(commands.freePlace(quadrant.get(), kind), kind, beginning);
        } else {
            entry.start(kind, beginning);
        }
    }

    /// Waits for the title of a new card that will stand here; in a list, it is typed above the tray.
    void start(Place place, CardKind kind) {
        switch (place) {
            case Place.OnMatrix _ -> startAt(place, kind, "");
            case Place.Tray _, Place.ParkingLot _ -> entry.start(kind, "");
        }
    }

    private void startAt(Place place, CardKind kind, String beginning) {
        Place.OnMatrix spot = (Place.OnMatrix) place;
        Box box = matrix.frame().matrix().boxOf(spot, CardSize.WIDTH, InlineEditor.HEIGHT).within(matrix.view().window());
        editor.open(toPane(box), textScale(), beginning, false, title -> {
            Card card = commands.add(kind, entry.side(), title, spot);
            if (board.isFocused()) { // Enter, not a click elsewhere: the next card is asked for beside it
                startAt(commands.freePlace(card.place().quadrantIfPlaced().orElseThrow(), kind), kind, "");
            }
        }, board::requestFocus);
    }

    /// Opens the title of a card for typing, where the card stands.
    ///
    /// @param tray where a card of a list is, in the coordinates of the editor's pane
    /// @param ended hears that the title is done, to take the keys back
    void edit(CardId id, TrayPane tray, Runnable ended) {
        Optional<Card> card = document.board().cards().find(id);
        if (card.isEmpty()) {
            return;
        }
        document.select(List.of(id));
        tray.reveal(card.get());
        zoom.revealAtOnce(id);
        Box box = matrix.planOf(id).map(CardPlan::box).map(this::readable).map(this::toPane).orElseGet(() -> tray.boxOf(id, board));
        editor.open(box, textScale(), card.get().title(), true, title -> document.perform(SetField.of(id, CardField.TITLE, title)), ended);
    }

    /// From the coordinates of the matrix to those of the board, over which the editor lies.
    private Box toPane(Box inMatrix) {
        Point2D corner = board.sceneToLocal(matrix.localToScene(inMatrix.x(), inMatrix.y()));
        return new Box(corner.getX(), corner.getY(), inMatrix.width(), inMatrix.height());
    }

    /// As large as on the card, but never too small to type in.
    private double textScale() {
        return Math.clamp(matrix.frame().scale(), 1, LARGEST_TEXT);
    }

    /// Large enough to type in, and inside the window, however small the card is shown.
    private Box readable(Box card) {
        return Box.centredOn(card.centre(), Math.max(CardSize.WIDTH, card.width()), card.height()).within(matrix.view().window());
    }
}

package org.alignmentmatrix.ui.board;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.alignmentmatrix.document.Change;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.RemoveCards;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.CardSize;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.geometry.QuadrantPlan;
import org.alignmentmatrix.gesture.Dragging;
import org.alignmentmatrix.gesture.Gesture;
import org.alignmentmatrix.gesture.Intent;
import org.alignmentmatrix.gesture.Outcome;
import org.alignmentmatrix.gesture.Pointer;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.text.Messages;

/// The board with its tray: hands what pointer and keys do to the gesture chart and carries out what that wants.
public final class BoardPane extends StackPane {

    private final OpenDocument document;
    private final MatrixView matrix;
    private final OverlayView overlay;
    private final InlineEditor editor;
    private final BoardCommands commands;
    private final BoardScene scene;
    private final TrayPane tray;
    private final NewCardEntry entry;
    private final Clipboards clipboard;
    private final Tooltip example = new Tooltip();
    private final Quadrants quadrants;
    private final StackPane centre;

    private Gesture gesture = Gesture.IDLE;
    private Optional<Place> target = Optional.empty();
    private Optional<Quadrant> focused = Optional.empty();

    /// The long texts of quadrants, shown when the pointer rests on a header.
    @FunctionalInterface
    public interface Quadrants {
        String example(Quadrant quadrant);
    }

    public BoardPane(OpenDocument document, BoardLook look, Messages messages, Quadrants quadrants, Notices notices) {
        this.document = document;
        this.quadrants = quadrants;
        this.matrix = new MatrixView(document, look);
        this.overlay = new OverlayView(matrix.painter(), look.palette());
        this.editor = new InlineEditor(notices);
        this.commands = new BoardCommands(document, matrix);
        this.entry = new NewCardEntry(commands, look.words(), messages, notices, this::requestFocus);
        this.clipboard = new Clipboards(document, commands, entry::side, messages, notices);
        entry.onPastedLines(clipboard::paste);
        PointerInput pointer = new PointerInput(this, this::sceneToMatrix, this::hear);
        this.tray = new TrayPane(document, look, messages, entry, pointer);
        this.scene = new BoardScene(document, matrix, tray);
        pointer.listenTo(matrix);

        this.centre = new StackPane(matrix);
        centre.getStyleClass().add("board-centre");
        HBox.setHgrow(centre, Priority.ALWAYS);
        getChildren().addAll(new HBox(tray, centre), overlay, editor);
        getStyleClass().add("board");
        setFocusTraversable(true);
        setAccessibleText(messages.text("board.accessible"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::cancelOnEscape);
        focusedProperty().subscribe(this::showMarks);
        focusVisibleProperty().subscribe(this::showMarks);
        document.selectionProperty().subscribe(this::followSelection);
        document.lastChangeProperty().subscribe(this::followChange);
        document.whenSettling(editor::settle);
        document.whenSettling(entry::settle);
        matrix.frameProperty().subscribe(this::showMarks);
        matrix.setOnMouseMoved(event -> showExample(new Pixel(event.getX(), event.getY())));
        example.setShowDelay(Duration.millis(600));
        example.setWrapText(true);
        example.setMaxWidth(320);
    }

    public BoardCommands commands() {
        return commands;
    }

    public Clipboards clipboard() {
        return clipboard;
    }

    /// @param width of the column with the tray, in logical pixels
    public void setTrayWidth(double width) {
        tray.setMinWidth(width);
        tray.setPrefWidth(width);
        tray.setMaxWidth(width);
    }

    /// The plan of the matrix as it is shown now.
    public Frame frame() {
        return matrix.frame();
    }

    /// How often the resting picture of the matrix was painted; a drag must not add to it.
    public int repaints() {
        return matrix.repaints();
    }

    /// Where a point of the matrix is on the scene.
    public Point2D matrixToScene(Pixel point) {
        return matrix.localToScene(point.x(), point.y());
    }

    /// Gives a quadrant the keys: its first card is selected, and new cards go there.
    public void focusQuadrant(Quadrant quadrant) {
        requestFocus();
        focused = Optional.of(quadrant);
        commands.selectFirstIn(quadrant);
        showMarks();
    }

    /// Gives the tray the keys: its first card is selected, and new cards go there.
    public void focusTray() {
        requestFocus();
        focused = Optional.empty();
        commands.selectFirstInTray();
        showMarks();
    }

    /// Waits for the title of a new card: in the chosen quadrant if there is one, else in the tray.
    ///
    /// @param beginning what is typed already, may be empty
    public void startCard(CardKind kind, String beginning) {
        if (focused.isPresent()) {
            startCardAt(commands.freePlace(focused.get(), kind), kind, beginning);
        } else {
            entry.start(kind, beginning);
        }
    }

    private void startCardAt(Place place, CardKind kind, String beginning) {
        Place.OnMatrix spot = (Place.OnMatrix) place;
        Box box = frame().matrix().boxOf(spot, CardSize.WIDTH, InlineEditor.HEIGHT);
        editor.open(toPane(box), beginning, false, title -> {
            Card card = commands.add(kind, entry.side(), title, spot);
            if (isFocused()) { // Enter, not a click elsewhere: the next card is asked for beside it
                startCardAt(commands.freePlace(card.place().quadrantIfPlaced().orElseThrow(), kind), kind, "");
            }
        }, this::requestFocus);
    }

    /// Opens the title of a card for typing, where the card stands; the keys come to the board afterwards.
    public void editTitle(CardId id) {
        editTitle(id, this::requestFocus);
    }

    /// @param ended hears that the title is done, to take the keys back
    public void editTitle(CardId id, Runnable ended) {
        Optional<Card> card = document.board().cards().find(id);
        if (card.isEmpty()) {
            return;
        }
        document.select(List.of(id));
        tray.reveal(card.get());
        Box box = frame().find(id).map(CardPlan::box).map(this::toPane).orElseGet(() -> tray.boxOf(id, this));
        editor.open(box, card.get().title(), true, title -> document.perform(SetField.of(id, CardField.TITLE, title)), ended);
    }

    /// Ends whatever the pointer is in the middle of, as if it had never begun.
    public void cancelGesture() {
        hear(new Pointer.Cancelled());
    }

    private void cancelOnEscape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (gesture != Gesture.IDLE) {
            cancelGesture();
        } else if (focused.isPresent()) {
            focused = Optional.empty();
            showMarks();
        } else if (!document.selection().isEmpty()) {
            document.select(List.of());
        } else {
            return; // somebody else may have something to give up
        }
        event.consume();
    }

    /// The chosen quadrant is left with the card that was current in it; a card of a list comes into sight.
    private void followSelection() {
        Optional<Card> current = document.current();
        if (current.isPresent()) {
            focused = focused.filter(quadrant -> current.get().place().quadrantIfPlaced().filter(quadrant::equals).isPresent());
            tray.reveal(current.get());
        }
        showMarks();
    }

    /// What an undo brings back is selected, so that it is seen; a card that moved away takes the keys along.
    private void followChange(Change change) {
        if (change instanceof Change.Undone(RemoveCards removed, _, _)) {
            document.select(removed.ids());
        }
        followSelection(); // the current card may have moved
    }

    private void hear(Pointer pointer) {
        if (pointer instanceof Pointer.Pressed(var at, _)) {
            requestFocus();
            focused = frame().matrix().quadrantAt(at).filter(quadrant -> focused.filter(quadrant::equals).isPresent());
        }
        Outcome outcome = gesture.on(pointer, scene);
        Gesture before = gesture;
        gesture = outcome.next();
        outcome.intents().forEach(this::carryOut);
        Optional<Place> nextTarget = gesture instanceof Dragging drag ? drag.target(scene) : Optional.empty();
        boolean onlyFollows = before instanceof Dragging && gesture instanceof Dragging && sameRegion(nextTarget, target);
        target = nextTarget;
        if (onlyFollows) {
            overlay.follow((Dragging) gesture);
        } else {
            tray.light(target.orElse(null));
            showMarks();
        }
    }

    private static boolean sameRegion(Optional<Place> a, Optional<Place> b) {
        return a.isPresent() == b.isPresent() && (a.isEmpty()
                || a.get().getClass() == b.get().getClass() && a.get().quadrantIfPlaced().equals(b.get().quadrantIfPlaced()));
    }

    private void carryOut(Intent intent) {
        switch (intent) {
            case Intent.Select(var ids) -> document.select(ids);
            case Intent.Perform(var edit) -> {
                document.endRun();
                document.perform(edit);
            }
            case Intent.EditTitle(var id) -> editTitle(id);
            case Intent.StartCard(var place) -> startCardAt(place, CardKind.INITIATIVE, "");
            case Intent.Pan _, Intent.Menu _, Intent.Stack _, Intent.Refused _ -> { } // follow from pointers that are not sent yet
        }
    }

    private void showMarks() {
        overlay.show(new OverlayView.Marks(frame(), document.selection(), document.current().map(Card::id), gesture, target, focused,
                isFocused(), isFocusVisible()));
    }

    private void showExample(Pixel at) {
        Optional<QuadrantPlan> header = frame().quadrants().stream().filter(quadrant -> quadrant.header().contains(at)).findFirst();
        if (header.isPresent()) {
            example.setText(quadrants.example(header.get().quadrant()));
            Tooltip.install(matrix, example);
        } else {
            Tooltip.uninstall(matrix, example);
        }
    }

    private Point2D sceneToMatrix(Point2D inScene) {
        return matrix.sceneToLocal(inScene);
    }

    private Box toPane(Box inMatrix) {
        Point2D corner = sceneToLocal(matrix.localToScene(inMatrix.x(), inMatrix.y()));
        return new Box(corner.getX(), corner.getY(), inMatrix.width(), inMatrix.height());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Point2D corner = sceneToLocal(matrix.localToScene(0, 0));
        overlay.placeOver(corner.getX(), corner.getY(), matrix.getWidth(), matrix.getHeight());
        showMarks();
    }
}

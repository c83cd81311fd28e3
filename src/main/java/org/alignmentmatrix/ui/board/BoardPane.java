package org.alignmentmatrix.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.document.Change;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.geometry.Emphasis;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.gesture.Gesture;
import org.alignmentmatrix.gesture.Pointer;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Choices;

/// The board with its tray: hands what pointer and keys do to the gesture chart and carries out what that wants.
public final class BoardPane extends StackPane {

    private final OpenDocument document;
    private final MatrixView matrix;
    private final OverlayView overlay;
    private final InlineEditor editor;
    private final Arranging arranging;
    private final BoardCommands commands;
    private final TrayPane tray;
    private final NewCardEntry entry;
    private final Clipboards clipboard;
    private final TitleEntry titles;
    private final CardDrops drops;
    private final Zoom zoom;
    private final GestureRunner gestures;
    private final MenuRequests menus;
    private final ComeBack comeBack;
    private final VBox middle = new VBox();

    private Optional<Quadrant> focused = Optional.empty();
    private Runnable wanted = () -> { };

    /// @param choices how the user wants to handle boards
    /// @param tips the long texts of quadrants, shown when the pointer rests on a header
    public BoardPane(OpenDocument document, BoardLook look, Choices choices, Messages messages, Function<Quadrant, String> tips,
                     Notices notices) {
        this.document = document;
        BooleanSupplier calm = choices.reducedMotion()::get;
        this.matrix = new MatrixView(document, look, choices.layout().value(), calm);
        this.overlay = new OverlayView(matrix.painter(), look, calm);
        this.editor = new InlineEditor(notices);
        this.arranging = new Arranging(document, matrix);
        this.commands = new BoardCommands(document, matrix, arranging);
        this.entry = new NewCardEntry(commands, look.words(), messages, notices, this::requestFocus);
        this.clipboard = new Clipboards(document, commands, entry::side, messages, notices);
        entry.onPastedLines(clipboard::paste);
        this.zoom = new Zoom(document, matrix, calm);
        this.titles = new TitleEntry(document, this, editor, commands, matrix, zoom, entry);
        DropNotes notes = new DropNotes(document, matrix, arranging, messages, notices);
        arranging.onRefused(notes::refused);
        PointerInput pointer = new PointerInput(this, matrix::sceneToLocal, choices.snapping()::get, this::hear);
        this.tray = new TrayPane(document, look, messages, entry, pointer);
        this.menus = new MenuRequests(document, matrix, tray, commands);
        this.comeBack = new ComeBack(document, matrix, overlay, zoom);
        BoardScene scene = new BoardScene(document, matrix, tray);
        this.gestures = new GestureRunner(document, scene, matrix, zoom,
                new BoardViews(this, overlay, tray, titles, menus, this::showMarks), notes);
        this.drops = new CardDrops(document, matrix, scene, tray, commands, messages, notices);
        pointer.listenTo(matrix);
        WheelInput.listenTo(matrix, zoom, choices.wheel().value());
        new QuadrantTip(matrix, tips).install();

        StackPane centre = new StackPane(matrix, new FrozenChip(document, messages));
        centre.getStyleClass().add("board-centre");
        VBox.setVgrow(centre, Priority.ALWAYS);
        middle.getChildren().add(centre);
        HBox.setHgrow(middle, Priority.ALWAYS);
        getChildren().addAll(new HBox(tray, middle), overlay, editor, drops.layer());
        getStyleClass().add("board");
        setFocusTraversable(true);
        setAccessibleText(messages.text("board.accessible"));
        observe(look);
    }

    private void observe(BoardLook look) {
        addEventHandler(KeyEvent.KEY_PRESSED, this::cancelOnEscape);
        focusedProperty().subscribe(this::showMarks);
        focusVisibleProperty().subscribe(this::showMarks);
        document.selectionProperty().subscribe(this::followSelection);
        document.lastChangeProperty().subscribe(this::followChange);
        menus.listenTo(this, () -> focused);
        document.whenSettling(editor::settle);
        document.whenSettling(entry::settle);
        matrix.frameProperty().subscribe(this::showMarks);
        look.palette().subscribe(_ -> showMarks());
    }

    /// @param next shows the menu of the selected cards, or of a place
    public void onMenu(Consumer<MenuRequest> next) {
        menus.onRequest(next);
    }

    public Zoom zoom() {
        return zoom;
    }

    /// Lets cards stand back while someone looks for others.
    public void follow(ObservableValue<Emphasis> emphasis) {
        tray.follow(emphasis);
        emphasis.subscribe(matrix::setEmphasis);
        commands.follow(emphasis);
    }

    /// Shows how far sales and marketing are apart on the cards made from gaps. Without it they do not say.
    ///
    /// @param next whether what the voices answered may be seen
    public void gauge(ObservableValue<Boolean> next) {
        next.subscribe(matrix::setGauges);
    }

    /// @param show is called before the board takes the keys, in case something else is shown in its place
    public void onWanted(Runnable show) {
        wanted = show;
    }

    @Override
    public void requestFocus() {
        wanted.run();
        super.requestFocus();
    }

    /// Puts something above the matrix.
    public void setHeader(Node header) {
        middle.getChildren().addFirst(header);
    }

    public BoardCommands commands() {
        return commands;
    }

    public Arranging arranging() {
        return arranging;
    }

    public Clipboards clipboard() {
        return clipboard;
    }

    /// Takes cards that other panels offer.
    public CardDrops drops() {
        return drops;
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

    /// How many tiles of the resting picture were painted so far; lifting and dropping cards add a few, moving them none.
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
        wanted.run();
        titles.start(focused, kind, beginning);
    }

    /// Waits for the title of a new card that will stand here; in a list, it is typed above the tray.
    public void startCard(CardKind kind, Place place) {
        wanted.run();
        titles.start(place, kind);
    }

    /// Opens the title of a card for typing, where the card stands; the keys come to the board afterwards.
    public void editTitle(CardId id) {
        editTitle(id, this::requestFocus);
    }

    /// @param ended hears that the title is done, to take the keys back
    public void editTitle(CardId id, Runnable ended) {
        wanted.run();
        titles.edit(id, tray, ended);
        showMarks(); // the field takes the place of the card that was read
    }

    /// Ends whatever the pointer is in the middle of, as if it had never begun.
    public void cancelGesture() {
        hear(new Pointer.Cancelled());
    }

    private void cancelOnEscape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (gestures.gesture() != Gesture.IDLE) {
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
            if (gestures.gesture() == Gesture.IDLE) { // what the pointer has hold of is in sight
                zoom.reveal(List.of(current.get().id()));
            }
        }
        showMarks();
    }

    /// A card that moved away takes the keys along.
    private void followChange(Change change) {
        comeBack.show(change);
        followSelection(); // the current card may have moved
    }

    private void hear(Pointer pointer) {
        if (pointer instanceof Pointer.Pressed(var at, _)) {
            requestFocus();
            focused = frame().matrix().quadrantAt(at).filter(quadrant -> focused.filter(quadrant::equals).isPresent());
        }
        gestures.hear(pointer);
    }

    private void showMarks() {
        var read = document.current().filter(_ -> document.selection().size() == 1 && !editor.isOpen())
                .map(Card::id).flatMap(matrix::readable);
        overlay.show(new OverlayView.Marks(frame(), read, document.selection(), document.current().map(Card::id), gestures.gesture(),
                gestures.pull(), gestures.target(), focused, isFocused(), isFocusVisible()));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Point2D corner = sceneToLocal(matrix.localToScene(0, 0));
        overlay.placeOver(corner.getX(), corner.getY(), matrix.getWidth(), matrix.getHeight());
        showMarks();
    }
}

package org.alignmentmatrix.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.ui.board.BoardKeys;
import org.alignmentmatrix.ui.board.BoardLook;
import org.alignmentmatrix.ui.board.BoardPane;
import org.alignmentmatrix.ui.checklist.ChecklistPane;
import org.alignmentmatrix.ui.dialog.Talk;
import org.alignmentmatrix.ui.files.FileFlow;
import org.alignmentmatrix.ui.files.FileNames;
import org.alignmentmatrix.ui.files.ImportFlow;
import org.alignmentmatrix.ui.files.Threads;
import org.alignmentmatrix.ui.files.WaysOut;
import org.alignmentmatrix.ui.find.FilterButton;
import org.alignmentmatrix.ui.find.FindField;
import org.alignmentmatrix.ui.find.Finder;
import org.alignmentmatrix.ui.find.FoundLine;
import org.alignmentmatrix.ui.text.CleanedWords;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.text.QuadrantWords;
import org.alignmentmatrix.ui.view.Appearance;
import org.alignmentmatrix.ui.view.Choices;
import org.alignmentmatrix.ui.view.CleanedEvent;

/// The main window: puts the parts together and fits them to its width. It knows no more than who is connected with whom.
public final class MainWindow {

    /// The size of a window that was never resized, and the smallest in which everything can be used, in logical pixels.
    public static final double WIDTH = 1280;
    public static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;

    private static final double WIDE = 1400; // from here on all columns have their full width
    private static final double WORDY = 1560; // from here on all buttons have words
    private static final double NARROW = 1160; // below, the side panel folds

    private final Stage stage;
    private final OpenDocument document;
    private final Messages messages;
    private final FileFlow files;
    private final Toasts toasts;
    private final BoardPane board;
    private final Panels panels;
    private final SidePanel side;
    private final StackPane work;
    private final MainToolBar toolBar;
    private final SafetyBar safety;
    private final BorderPane root = new BorderPane();

    /// What the window shows and works with.
    ///
    /// @param version of the program
    public record Parts(OpenDocument document, BoardLook look, Appearance appearance, Choices choices, Guide guide, Talk talk,
                        Threads threads, String version) {
    }

    /// @param toasts show the notices of the talk
    public MainWindow(Stage stage, Parts parts, Toasts toasts, FileFlow files, WaysOut out) {
        this.stage = stage;
        this.document = parts.document();
        this.messages = parts.talk().messages();
        this.files = files;
        this.toasts = toasts;
        QuadrantWords quadrants = new QuadrantWords(document, parts.guide());
        this.board = new BoardPane(document, parts.look(), parts.choices(), messages, quadrants::tip, toasts);
        Finder finder = new Finder(document, parts.look().today(), parts.choices().layout().value());
        board.follow(finder.emphasis());
        BoardKeys.install(board, document);
        toasts.onKeysBack(board::requestFocus);
        this.safety = new SafetyBar(files.cautions(), messages, board::requestFocus);
        this.panels = new Panels(parts, board, finder);
        this.side = panels.side();
        out.export().showAnswersIf(panels.curtain()::isRevealed);
        files.showAnswersOf(panels.curtain().shownProperty()::get);
        out.showAnswersOf(panels.curtain().shownProperty()::get);
        board.clipboard().onCells(files.imports()::paste, files.imports()::choose);
        FindField findField = new FindField(finder, parts.guide(), messages, board::requestFocus);
        SelectedCards selected = new SelectedCards(document);
        SimilarCards similar = new SimilarCards(document, board, finder.emphasis(), parts.threads(), parts.talk());
        similar.install();
        CommandSet commands = new CommandSet(
                new Commands(document, board, selected, files, parts.talk(), quadrants),
                FindCommands.of(finder, () -> panels.find(findField::start), messages),
                new ViewCommands(panels, new ContextHelp(document, panels), board::requestFocus, parts.guide(), parts.talk(),
                parts.version()),
                new ZoomCommands(board.zoom(), selected, quadrants, messages),
                new ChoiceCommands(parts.choices(), messages),
                new ArrangeCommands(document, board.arranging(), selected, messages),
                new AssessmentCommands(document, parts.guide(), parts.look().today(), parts.talk()),
                new InsightCommands(document, panels, messages),
                new FileCommands(document, files, safety, messages),
                new OutCommands(out, messages),
                similar.command());
        board.onMenu(new BoardMenu(document, board, commands, messages)::show);
        this.toolBar = new MainToolBar(commands, findField, new FilterButton(finder, document, parts.guide(), messages), messages);
        this.work = panels.centre();
        build(parts, quadrants, finder, commands);
        connect(parts.appearance(), commands.zoom());
    }

    private void build(Parts parts, QuadrantWords quadrants, Finder finder, CommandSet commands) {
        work.getChildren().add(toasts);
        MainMenu menu = new MainMenu(commands, files, messages);
        HBox.setHgrow(menu, Priority.ALWAYS);
        root.setTop(new VBox(menu, toolBar, safety));
        StackPane.setAlignment(side, Pos.CENTER_RIGHT);
        root.setCenter(new StackPane(work, side));
        root.setBottom(new StatusBar(document, files, new ChangeWords(quadrants, messages),
                new FoundLine(finder, parts.guide(), messages), commands.zoom(), messages));
        root.getStyleClass().add("window");
    }

    private void connect(Appearance appearance, ZoomCommands zoom) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::shieldTyping);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::backToBoard);
        root.addEventHandler(CleanedEvent.CLEANED, event -> Platform.runLater( // the change itself would hide the notice
                () -> toasts.tell(CleanedWords.of(event.removed(), event.replaced(), messages))));
        root.addEventHandler(DragEvent.DRAG_OVER, this::dragOver);
        root.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        root.widthProperty().subscribe(width -> adapt(width.doubleValue()));
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        for (String sheet : List.of("app", "checklist", "card", "list", "find", "quadrants", "guide", "table", "reveal", "insight",
                "action", "goal", "compare", "import", "safety", "exchange")) {
            scene.getStylesheets().add(resource(sheet + ".css"));
        }
        scene.getAccelerators().putAll(zoom.moreKeys());
        appearance.dress(scene); // as long as the program runs
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        for (int size : new int[] {32, 64, 128, 256}) {
            stage.getIcons().add(new Image(resource("icons/" + size + ".png")));
        }
        stage.titleProperty().bind(Bindings.createStringBinding(this::title,
                document.originProperty(), document.dirtyProperty(), document.boardProperty()));
        stage.focusedProperty().subscribe(focused -> {
            if (!focused) {
                board.cancelGesture(); // the release of the mouse will not be heard
            }
        });
        stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, event -> {
            event.consume();
            files.close();
        });
        document.lastChangeProperty().subscribe(toasts::hide);
        document.originProperty().subscribe(toasts::hide);
    }

    private static String resource(String file) {
        return Objects.requireNonNull(MainWindow.class.getResource("/org/alignmentmatrix/ui/" + file), file).toExternalForm();
    }

    /// Shows the window with the keys on the board.
    public void show() {
        stage.show();
        board.requestFocus();
    }

    public BoardPane board() {
        return board;
    }

    public ChecklistPane checklist() {
        return panels.checklist();
    }

    private String title() {
        String name = switch (document.origin()) {
            case Origin.File(var file) -> FileNames.shown(file.getFileName());
            case Origin.Sample _ -> messages.text("app.sample");
            case Origin.Untitled _ -> document.board().title().isEmpty() ? messages.text("app.untitled") : document.board().title();
        };
        return (document.isDirty() ? "• " : "") + messages.text("app.title", name);
    }

    private void adapt(double width) {
        boolean wide = width >= WIDE;
        toolBar.fold(width >= WORDY ? MainToolBar.Room.ALL_WORDS : width < NARROW ? MainToolBar.Room.FEW_WORDS
                : MainToolBar.Room.SOME_WORDS);
        board.setTrayWidth(wide ? 256 : 200);
        side.adapt(width < NARROW, wide ? 392 : width < NARROW ? 360 : 340); // one that floats may be wider
        StackPane.setMargin(work, new Insets(0, side.reservedWidth(), 0, 0)); // a panel that unfolds lies over the board
    }

    /// Escape that nobody else had a use for leads back to the board.
    private void backToBoard(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            side.fold();
            toasts.hide();
            board.requestFocus();
            event.consume();
        }
    }

    /// While someone types into a field, letters, digits and Delete are text and not commands of the menus.
    private void shieldTyping(KeyEvent event) {
        Node focus = root.getScene().getFocusOwner();
        boolean isText = event.getCode().isLetterKey() || event.getCode().isDigitKey() || event.getCode().isWhitespaceKey()
                || event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
        boolean isField = focus instanceof TextInputControl || focus instanceof ComboBoxBase<?> box && box.isEditable();
        boolean isDuplicate = event.isShortcutDown() && event.getCode() == KeyCode.D;
        boolean typing = isField && (isDuplicate || isText && !event.isShortcutDown() && !event.isAltDown());
        if (typing || isDelete(event) && side.holdsForm(focus)) {
            event.consume();
        }
    }

    private static boolean isDelete(KeyEvent event) {
        return event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            Path file = event.getDragboard().getFiles().getFirst().toPath();
            if (ImportFlow.takes(file)) {
                files.imports().open(file);
            } else {
                files.open(file);
            }
            event.setDropCompleted(true);
            event.consume();
        }
    }
}

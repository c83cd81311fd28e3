package org.alignmentmatrix.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.geometry.Emphasis;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.Quadrant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TablePaneTest extends TablePaneCase {

    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void cardsStandInReadingOrderUntilAHeaderIsClickedAndAgainAfterTheThirdClick(FxRobot robot) {
        assertEquals(List.of("Content", "Webinar", "One CRM"), cells(robot, "Title"));

        click(robot, "Title");
        assertEquals(List.of("Content", "One CRM", "Webinar"), cells(robot, "Title"));
        click(robot, "Title");
        assertEquals(List.of("Webinar", "One CRM", "Content"), cells(robot, "Title"));
        click(robot, "Title");
        assertEquals(List.of("Content", "Webinar", "One CRM"), cells(robot, "Title"));
    }

    /// Clicks on a header. A click of the robot counts as one that opens a menu, which a header passes over.
    private void click(FxRobot robot, String name) {
        Node header = table().lookupAll(".column-header").stream()
                .filter(node -> node instanceof TableColumnHeader each && each.getTableColumn() == column(name)).findFirst().orElseThrow();
        robot.interact(() -> List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED).forEach(type ->
                header.fireEvent(new MouseEvent(type, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false, false, false, false,
                        true, false, false, false, false, true, null))));
    }

    @Test
    void numbersAndDaysAreSortedAsSuchAndWithoutOneLast(FxRobot robot) {
        sort(robot, "Progress", TableColumn.SortType.ASCENDING);
        assertEquals(List.of("5\u00a0%", "10\u00a0%", "40\u00a0%"), cells(robot, "Progress"));
        sort(robot, "Due", TableColumn.SortType.DESCENDING);
        assertEquals(List.of("2 Dec 2026", "12 Nov 2026", ""), cells(robot, "Due"));
    }

    @SuppressWarnings("unchecked")
    private <K> void sort(FxRobot robot, String name, TableColumn.SortType type) {
        robot.interact(() -> {
            TableColumn<K, ?> column = (TableColumn<K, ?>) column(name);
            column.setSortType(type);
            ((Grid<K, ?>) pane.lookup(".grid")).table().getSortOrder().setAll(List.of(column));
        });
    }

    @Test
    void aSortedTableKeepsItsOrderAndTheSelectionWhenAValueChanges(FxRobot robot) {
        sort(robot, "Title", TableColumn.SortType.ASCENDING);
        focus(robot, "Title", CONTENT);

        robot.write("Zebra").type(KeyCode.ENTER);

        assertEquals(List.of("One CRM", "Webinar", "Zebra"), cells(robot, "Title"));
        assertEquals(Set.of(CRM), document.selection(), "the row that was below");
        robot.interact(document::undo);
        assertEquals(List.of("Content", "One CRM", "Webinar"), cells(robot, "Title"));
        assertEquals(List.of(1), table().getSelectionModel().getSelectedIndices());
    }

    @Test
    void theFilterLooksIntoAllColumnsAndSaysHowManyAreLeft(FxRobot robot) {
        pulse(robot);
        assertEquals("3 cards", label(".table-count"));

        robot.clickOn(".table-filter").write("tray");
        assertEquals(List.of("One CRM"), cells(robot, "Title"));
        assertEquals("1 of 3 cards", label(".table-count"));

        robot.write(" nothing");
        assertEquals(List.of(), cells(robot, "Title"));
        assertEquals("No card fits what you look for. Clear the filter to see all.", label(".grid-empty"));
        robot.type(KeyCode.ESCAPE);
        assertEquals(3, cells(robot, "Title").size());
    }

    @Test
    void ctrlFGoesToTheFilterEscapeBackToTheRowsAndCtrlTabLeavesThem(FxRobot robot) {
        focus(robot, "Owner", WEBINAR);

        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("crm");
        assertEquals("1 of 3 cards", label(".table-count"));
        robot.type(KeyCode.ESCAPE);
        pulse(robot);
        assertEquals("3 cards", label(".table-count"));
        assertTrue(table().isFocused());

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertEquals("Copy as cells", ((Button) pane.getScene().getFocusOwner()).getText());
    }

    @Test
    void eachTableKeepsItsOwnFilterAndItsColumns(FxRobot robot) {
        robot.clickOn(".table-filter").write("crm");
        robot.interact(() -> {
            column("Owner").setPrefWidth(222);
            column("Side").setVisible(false);
        });

        robot.clickOn("Questions");
        pulse(robot);
        assertEquals("25 questions", label(".table-count"));
        robot.clickOn("Cards");
        pulse(robot);

        assertEquals("1 of 3 cards", label(".table-count"));
        assertEquals(222, column("Owner").getWidth());
        assertEquals(false, column("Side").isVisible());
    }

    @Test
    void theColumnMenuShowsAndHidesAndLeadsBackToTheUsualOnes(FxRobot robot) {
        robot.interact(() -> column("Owner").setPrefWidth(222));
        robot.interact(() -> ((CheckMenuItem) menu("Kind")).setSelected(true));
        assertEquals(List.of("Initiative", "Initiative", "Initiative"), cells(robot, "Kind"));

        robot.interact(() -> menu("Usual columns").fire());
        pulse(robot);
        assertEquals(false, column("Kind").isVisible());
        assertEquals(140, column("Owner").getWidth());
        assertEquals(List.of("Title", "Place", "Side", "Owner", "Due", "Status", "Progress", "Tags"),
                table().getVisibleLeafColumns().stream().map(TableColumn::getText).toList());
    }

    /// An item of the menu of columns. Opened, the menu would be higher than the screen of the tests.
    private MenuItem menu(String text) {
        return ((MenuButton) pane.lookup(".menu-button")).getItems().stream()
                .filter(item -> text.equals(item.getText())).findFirst().orElseThrow();
    }

    @Test
    void theFilterOfTheWindowDimsOrHides(FxRobot robot) {
        robot.interact(() -> emphasis.set(new Emphasis(Set.of(WEBINAR), false)));
        pulse(robot);
        assertEquals(2, table().lookupAll(".table-row-cell:dim").size());

        robot.interact(() -> emphasis.set(new Emphasis(Set.of(WEBINAR), true)));
        assertEquals(List.of("Webinar"), cells(robot, "Title"));
        assertEquals("1 of 3 cards", label(".table-count"));
    }

    @Test
    void theSelectionIsTheSameInTheTableAndOnTheBoard(FxRobot robot) {
        focus(robot, "Title", WEBINAR);
        assertEquals(List.of(1), table().getSelectionModel().getSelectedIndices());

        robot.type(KeyCode.DOWN);
        assertEquals(Set.of(CRM), document.selection());
        robot.press(KeyCode.SHIFT).type(KeyCode.UP).release(KeyCode.SHIFT);
        assertEquals(List.of(CRM, WEBINAR), List.copyOf(document.selection()), "the current card comes last");
        robot.interact(() -> document.select(List.of()));
        pulse(robot);
        assertEquals(List.of(), table().getSelectionModel().getSelectedIndices());
    }

    @Test
    void aMovedCardTakesItsSelectionAlong(FxRobot robot) {
        focus(robot, "Title", CRM);

        robot.interact(() -> document.perform(MoveCards.to(Map.of(CRM, at(Quadrant.ALIGNED_COORDINATED)))));
        pulse(robot);

        assertEquals(List.of("Content", "One CRM", "Webinar"), cells(robot, "Title"));
        assertEquals(List.of(1), table().getSelectionModel().getSelectedIndices());
    }

    @Test
    void arrowsGoFromCellToCellAndEscapeIsLeftToTheWindow(FxRobot robot) {
        var left = new ArrayList<KeyCode>();
        robot.interact(() -> pane.getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> left.add(event.getCode())));
        focus(robot, "Title", WEBINAR);

        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.UP);

        assertEquals("Place", ((Grid<?, ?>) pane.lookup(".grid")).focus().present().getText());
        assertEquals(Set.of(CONTENT), document.selection());
        assertEquals(1, table().lookupAll(".grid-cell:current").size());
        robot.type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        assertEquals(List.of(), left, "the first one leaves the cell");
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(KeyCode.ESCAPE), left);
    }

    @Test
    void theTableScrollsSidewaysNoFurtherThanTheCurrentCellNeeds(FxRobot robot) {
        double fifth = Math.floor(table().getWidth() / 5) - 1; // five columns and the border of the table
        robot.interact(() -> table().getColumns().forEach(column -> column.setPrefWidth(fifth)));
        focus(robot, "Title", WEBINAR);
        ScrollBar bar = (ScrollBar) table().lookupAll(".scroll-bar").stream()
                .filter(node -> node instanceof ScrollBar each && each.getOrientation() == Orientation.HORIZONTAL)
                .findFirst().orElseThrow();

        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals(0, bar.getValue(), "five columns are in sight");
        robot.type(KeyCode.RIGHT);
        double scrolled = bar.getValue();
        assertTrue(scrolled > fifth - 10 && scrolled <= fifth, "one column further, but for what was free: " + scrolled);
        robot.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT, KeyCode.LEFT);
        assertEquals(scrolled, bar.getValue());
        robot.type(KeyCode.LEFT);
        assertEquals(0, bar.getValue());
    }

    @Test
    void lettersAndDigitsAreTypedAndShiftWithADigitIsACommand(FxRobot robot) {
        var run = new ArrayList<String>();
        robot.interact(() -> List.of("N", "2", "Shift+2", "F2").forEach(keys ->
                pane.getScene().getAccelerators().put(KeyCombination.valueOf(keys), () -> run.add(keys))));
        focus(robot, "Owner", WEBINAR);

        robot.press(KeyCode.SHIFT).type(KeyCode.DIGIT2).release(KeyCode.SHIFT);
        assertEquals(List.of("Shift+2"), run);
        robot.write("n2").type(KeyCode.ENTER).type(KeyCode.F2).type(KeyCode.ESCAPE);
        assertEquals(List.of("Shift+2"), run);
        assertEquals("n2", card(WEBINAR).owner());
    }

    @Test
    void selectedRowsAreCopiedAsCellsWithTheColumnsInSight(FxRobot robot) {
        robot.interact(() -> List.of("Place", "Side", "Status", "Tags").forEach(name -> column(name).setVisible(false)));
        focus(robot, "Title", CRM, WEBINAR);

        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);

        assertEquals("Title\tOwner\tDue\tProgress\nWebinar\tAna\t2026-11-12\t5\nOne CRM\t\t2026-12-02\t10\n", clipboard(robot, false));
        assertTrue(clipboard(robot, true).startsWith("<table>\n<tr><th>Title</th>"));
        robot.interact(() -> document.select(List.of()));
        pulse(robot);
        robot.interact(pane::copyAsCells);
        assertEquals(4, clipboard(robot, false).lines().count(), "all rows if none is selected");
        assertEquals(List.of("2 rows copied", "3 rows copied"), notices.told);
    }

    @Test
    void selectedCardsAreCopiedInReadingOrderWhileTheTableIsOutOfSight(FxRobot robot) {
        robot.interact(() -> {
            List.of("Place", "Side", "Status", "Tags").forEach(name -> column(name).setVisible(false));
            pane.setVisible(false);
            document.perform(SetField.of(CONTENT, CardField.OWNER, "=HYPERLINK(A1)"));
            document.select(List.of(CRM, CONTENT));
            emphasis.set(new Emphasis(Set.of(WEBINAR), true));
        });

        robot.interact(pane::copyCards);

        assertEquals("Title\tOwner\tDue\tProgress\nContent\t'=HYPERLINK(A1)\t\t40\nOne CRM\t\t2026-12-02\t10\n",
                clipboard(robot, false));
        assertTrue(clipboard(robot, true).contains("<td>'=HYPERLINK(A1)</td>"));
        assertEquals(List.of("2 rows copied"), notices.told);
    }

    @Test
    void whereThereIsNoRowTheClipboardStaysAsItIs(FxRobot robot) {
        robot.interact(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "from elsewhere"));
            document.open(Board.EMPTY, new Origin.Untitled());
        });
        pulse(robot);

        robot.interact(pane::copyAsCells);

        assertEquals("from elsewhere", clipboard(robot, false));
        assertEquals(List.of("There is no row to copy. The clipboard is as it was."), notices.told);
    }

    @Test
    void whatIsLeftOfTheWidthGoesToTheTitleUnlessSomebodyChangedIt(FxRobot robot) {
        robot.interact(() -> {
            menu("Usual columns").fire();
            List.of("Place", "Due", "Status", "Tags").forEach(name -> column(name).setVisible(false));
        });
        pulse(robot);
        double others = table().getVisibleLeafColumns().stream().filter(column -> column != column("Title"))
                .mapToDouble(TableColumn::getWidth).sum();
        double title = column("Title").getWidth();
        double room = table().getWidth();
        assertTrue(title > 280 && title + others <= room && title + others > room - 40, title + " beside " + others + " in " + room);

        robot.interact(() -> column("Title").setPrefWidth(333));
        robot.interact(() -> column("Owner").setVisible(false));
        pulse(robot);
        assertEquals(333, column("Title").getWidth());
    }

    private String clipboard(FxRobot robot, boolean html) {
        var text = new String[1];
        robot.interact(() -> text[0] = html ? Clipboard.getSystemClipboard().getHtml() : Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    @Test
    void overdueIsAWordBesideTheDay(FxRobot robot) {
        assertEquals(List.of("", "12 Nov 2026", "2 Dec 2026"), cells(robot, "Due"));
        assertEquals(List.of("overdue"), table().lookupAll(".grid-warning").stream().map(node -> ((Label) node).getText()).toList());
    }

    @Test
    void anEmptyBoardSaysWhatToDoNext(FxRobot robot) {
        robot.interact(() -> document.open(Board.EMPTY, new Origin.Untitled()));
        pulse(robot);

        assertEquals("No cards yet. Paste a list here, one card for each line, or make the first one on the board.", label(".grid-empty"));
        assertEquals("no cards", label(".table-count"));
    }
}

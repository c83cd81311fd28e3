package org.alignmentmatrix.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.alignmentmatrix.app.PublishedWords;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.paint.pdf.PageImages;
import org.alignmentmatrix.paint.pdf.PaperPrinter;
import org.alignmentmatrix.paint.pdf.Printing;
import org.alignmentmatrix.publish.Publisher;
import org.alignmentmatrix.publish.RunningToolkit;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.storage.Settings;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The dialog by keys, with printers that need no paper and everything made at once.
@ExtendWith(ApplicationExtension.class)
class PrintDialogTest {

    private static final Messages MESSAGES = Messages.in(Locale.UK);

    private final PaperPrinter office = new PaperPrinter("Office", null);
    private final PaperPrinter attic = new PaperPrinter("Attic", null);
    private Stage stage;
    private @Nullable PrintDialog dialog;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        Scene scene = new Scene(new Pane(), 960, 640);
        scene.getStylesheets().addAll("/org/alignmentmatrix/ui/app.css", "/org/alignmentmatrix/ui/exchange.css",
                "/org/alignmentmatrix/paint/themes/light.css");
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    void close() {
        onFx(() -> {
            if (dialog != null) {
                dialog.close();
            }
            return true;
        });
    }

    private void open(Printing printing) {
        open(printing, Runnable::run);
    }

    private void open(Printing printing, Executor background) {
        var publisher = new Publisher(PublishedWords.of(Guide.in(Locale.UK), MESSAGES, ZoneOffset.UTC), new RunningToolkit());
        onFx(() -> {
            dialog = new PrintDialog(stage, MESSAGES, new PrintQuestion(RandomBoards.of(7, 20), LocalDate.of(2026, 3, 2), "Spring",
                    ExportChoices.of(Settings.DEFAULTS, Locale.UK), new PreviewWork(publisher, background, Platform::runLater), printing));
            dialog.setX(0);
            dialog.setY(0);
            dialog.show();
            return true;
        });
        for (int i = 0; i < 3; i++) { // the pages, the first of them, and how many there are
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private static <T extends @Nullable Object> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, task);
    }

    private PrintDialog dialog() {
        return Objects.requireNonNull(dialog);
    }

    private Button button(ButtonData data) {
        return onFx(() -> (Button) dialog().getDialogPane().lookupButton(dialog().getDialogPane().getButtonTypes().stream()
                .filter(type -> type.getButtonData() == data).findFirst().orElseThrow()));
    }

    private Set<String> texts() {
        return onFx(() -> dialog().getDialogPane().lookupAll(".label").stream().filter(node -> node instanceof Labeled && isSeen(node))
                .map(node -> ((Labeled) node).getText()).collect(Collectors.toSet()));
    }

    private static boolean isSeen(@Nullable Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    private Spinner<?> spinner(String name) {
        return onFx(() -> dialog().getDialogPane().lookupAll(".spinner").stream().map(node -> (Spinner<?>) node)
                .filter(each -> name.equals(each.getAccessibleText())).findFirst().orElseThrow());
    }

    private void press(FxRobot robot, Node node, KeyCode... keys) {
        onFx(() -> {
            node.requestFocus();
            return true;
        });
        robot.type(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static int pages(PrintQuestion.Answer.Print answer) {
        try (var images = new PageImages(answer.pdf())) {
            return images.count();
        }
    }

    private PrintQuestion.@Nullable Answer result() {
        return onFx(() -> dialog().getResult());
    }

    @Test
    void theUsualPrinterIsChosenAndEnterPrintsAllPages(FxRobot robot) {
        open(PaperPrinter.printing(office, attic));
        assertEquals(List.of("Office", "Attic"), onFx(() -> ((ChoiceBox<?>) dialog().getDialogPane().lookup(".choice-box")).getItems()));
        String said = onFx(() -> button(ButtonData.OK_DONE).getText());

        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        var answer = assertInstanceOf(PrintQuestion.Answer.Print.class, result());
        int pages = pages(answer);
        assertTrue(pages > 2, "a report follows the board");
        assertEquals("Print " + pages + " pages", said);
        assertEquals(new Printing.Order("Office", "Spring", 1, pages, 1), answer.order());
        assertEquals(List.of(), office.sheets, "the dialog asks, no more");
    }

    @Test
    void whoeverHasBegunToChooseKeepsTheKeysWhenThePagesCome(FxRobot robot) {
        var waiting = new ArrayDeque<Runnable>();
        open(PaperPrinter.printing(office), waiting::add);
        assertTrue(onFx(() -> spinner("Copies").isFocused()), "nothing that Enter would do too early");
        robot.type(KeyCode.ENTER).type(KeyCode.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(onFx(() -> dialog().isShowing()), "there are no pages yet");

        while (!waiting.isEmpty()) {
            waiting.remove().run();
            WaitForAsyncUtils.waitForFxEvents();
        }

        assertTrue(onFx(() -> spinner("Copies").isFocused()));
        assertEquals(2, spinner("Copies").getValue());
        assertFalse(onFx(() -> button(ButtonData.OK_DONE).isDisabled()));
    }

    @Test
    void copiesAndPagesAreChosenWithTheKeysAndFitEachOther(FxRobot robot) {
        open(PaperPrinter.printing(office));

        press(robot, spinner("Copies"), KeyCode.UP, KeyCode.UP);
        press(robot, spinner("First page"), KeyCode.UP, KeyCode.UP);
        press(robot, spinner("Last page"), KeyCode.DOWN);
        int last = (Integer) spinner("Last page").getValue();
        assertEquals("Print " + (last - 2) + (last == 3 ? " page" : " pages"), onFx(() -> button(ButtonData.OK_DONE).getText()));

        while ((Integer) spinner("Last page").getValue() > 1) {
            press(robot, spinner("Last page"), KeyCode.DOWN);
        }
        assertEquals(1, spinner("First page").getValue(), "it is never behind the last");
        press(robot, spinner("First page"), KeyCode.UP);
        assertEquals(2, spinner("Last page").getValue());
        press(robot, button(ButtonData.OK_DONE), KeyCode.ENTER);

        assertEquals(new Printing.Order("Office", "Spring", 2, 2, 3),
                assertInstanceOf(PrintQuestion.Answer.Print.class, result()).order());
    }

    @Test
    void withoutAPrinterEnterKeepsThePagesAsAFile(FxRobot robot) {
        open(PaperPrinter.printing());

        assertTrue(texts().contains("No printer was found. Save the pages as a PDF and print it elsewhere."), () -> texts().toString());
        assertTrue(onFx(() -> button(ButtonData.OK_DONE).isDisabled()));
        press(robot, spinner("Copies"), KeyCode.ENTER);

        assertEquals(Wish.PAPER, assertInstanceOf(PrintQuestion.Answer.SavePdf.class, result()).choices().wish());
    }

    @Test
    void whoHasAPrinterMaySaveAFileInstead(FxRobot robot) {
        open(PaperPrinter.printing(office));

        press(robot, button(ButtonData.LEFT), KeyCode.SPACE);

        assertInstanceOf(PrintQuestion.Answer.SavePdf.class, result());
    }

    @Test
    void escapePrintsNothing(FxRobot robot) {
        open(PaperPrinter.printing(office));

        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertFalse(onFx(() -> dialog().isShowing()));
        assertEquals(null, result());
    }

    @Test
    void theBoardAloneIsOnePage(FxRobot robot) {
        open(PaperPrinter.printing(office));

        robot.clickOn("Board only");
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.waitForFxEvents();
        }

        assertEquals("Print 1 page", onFx(() -> button(ButtonData.OK_DONE).getText()));
        assertTrue(texts().contains("Page 1 of 1"), () -> texts().toString());
        assertTrue(onFx(() -> spinner("First page").isDisabled() && spinner("Last page").isDisabled()));
    }

    @Test
    void pagesAreTurnedWithTheKeys(FxRobot robot) {
        open(PaperPrinter.printing(office));
        Object count = spinner("Last page").getValue();
        assertTrue(texts().contains("Page 1 of " + count), () -> texts().toString());

        robot.push(KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(texts().contains("Page 2 of " + count), () -> texts().toString());
        robot.push(KeyCode.PAGE_UP).push(KeyCode.PAGE_UP);
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(texts().contains("Page 1 of " + count), () -> texts().toString());
    }
}

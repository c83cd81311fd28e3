package org.alignmentmatrix.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.alignmentmatrix.app.PublishedWords;
import org.alignmentmatrix.exchange.csv.Dialect.Delimiter;
import org.alignmentmatrix.exchange.csv.Preset;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.publish.Form;
import org.alignmentmatrix.publish.Look;
import org.alignmentmatrix.publish.Publisher;
import org.alignmentmatrix.publish.RunningToolkit;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.storage.Settings;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The dialog by keys, with everything made at once.
@ExtendWith(ApplicationExtension.class)
class ExportDialogTest {

    private static final Messages MESSAGES = Messages.in(Locale.UK);

    private static final Look SCREEN = new Look(Theme.DARK, MatrixLayout.AXIS, false);

    private Stage stage;
    private @Nullable ExportDialog dialog;

    @TempDir
    private Path folder;

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

    private void open(ExportChoices first) {
        var publisher = new Publisher(PublishedWords.of(Guide.in(Locale.UK), MESSAGES, ZoneOffset.UTC), new RunningToolkit());
        onFx(() -> {
            dialog = new ExportDialog(stage, MESSAGES, new ExportQuestion(RandomBoards.of(7, 20), false, LocalDate.of(2026, 3, 2), "Spring",
                    folder, first, SCREEN, Locale.GERMANY, new PreviewWork(publisher, Runnable::run, Platform::runLater)));
            dialog.setX(0);
            dialog.setY(0);
            dialog.show();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static ExportChoices first() {
        return ExportChoices.of(Settings.DEFAULTS, Locale.GERMANY);
    }

    private ExportDialog dialog() {
        return Objects.requireNonNull(dialog);
    }

    private static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, task);
    }

    private Set<String> texts() {
        return onFx(() -> dialog().getDialogPane().lookupAll(".label").stream().filter(node -> node instanceof Labeled && isSeen(node))
                .map(node -> ((Labeled) node).getText()).collect(Collectors.toSet()));
    }

    private static boolean isSeen(@Nullable Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    private Button write() {
        return onFx(() -> (Button) dialog().getDialogPane().lookupButton(dialog().getDialogPane().getButtonTypes().stream()
                .filter(type -> type.getButtonData() == ButtonData.OK_DONE).findFirst().orElseThrow()));
    }

    private ExportQuestion.Answer answer() {
        return Objects.requireNonNull(onFx(() -> dialog().getResult()));
    }

    @Test
    void theFirstRowsAreShownAsTheyWillBeWritten() {
        open(first());

        List<String> code = onFx(() -> dialog().getDialogPane().lookupAll(".export-delimiter").stream()
                .map(node -> ((Text) node).getText()).distinct().toList());
        assertEquals(List.of(";"), code);
        assertTrue(texts().contains("First rows, as they are written"), () -> texts().toString());
    }

    @Test
    void aFileThatCameMeanwhileIsReplacedOnlyOnceTheButtonSaysSo(FxRobot robot) throws IOException {
        open(first().withWish(Wish.PICTURE));
        Files.writeString(folder.resolve("Spring.png"), "of somebody else");

        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(onFx(() -> dialog().isShowing()));
        assertEquals("Replace 1 file", onFx(write()::getText));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of(folder.resolve("Spring.png")), answer().order().files());
    }

    @Test
    void arrowsChooseTheFormAndEnterExportsIt(FxRobot robot) {
        open(first());

        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(texts().contains("3,200 × 2,000 pixels"), () -> texts().toString());
        assertTrue(texts().contains(".png"));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(Set.of(Form.PNG), answer().order().forms());
        assertEquals(List.of(folder.resolve("Spring.png")), answer().order().files());
        assertEquals(Look.USUAL, answer().order().look(), "a dark screen gives a light picture");
        assertEquals(Wish.PICTURE, answer().choices().wish());
    }

    @Test
    void asOnTheScreenMeansItsColoursItsLayoutAndWhatItHides(FxRobot robot) {
        open(first().withWish(Wish.PICTURE).withColours(true));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(SCREEN, answer().order().look());
    }

    @Test
    void whatHasNoChoiceOfColoursIsLight(FxRobot robot) {
        open(first().withWish(Wish.WEB_PAGE).withColours(true));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(Look.USUAL, answer().order().look());
        assertEquals(true, answer().choices().asOnScreen(), "remembered for the next picture");
    }

    @Test
    void escapeExportsNothing(FxRobot robot) {
        open(first());

        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertFalse(onFx(() -> dialog().isShowing()));
        assertEquals(null, onFx(() -> dialog().getResult()));
    }

    @Test
    void escapeLeavesFromTheNameToo(FxRobot robot) {
        open(first().withWish(Wish.PICTURE));
        onFx(() -> {
            dialog().getDialogPane().lookupAll(".text-field").forEach(Node::requestFocus); // the name is the last
            return true;
        });

        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertFalse(onFx(() -> dialog().isShowing()));
    }

    @Test
    void theButtonSaysWhatWillBeReplaced() throws IOException {
        Files.writeString(folder.resolve("cards.csv"), "old");
        Files.writeString(folder.resolve("goals.csv"), "old");

        open(first());

        assertEquals("Replace 2 files", onFx(() -> write().getText()));
        assertTrue(texts().contains("Replaces cards.csv, goals.csv in this folder."), () -> texts().toString());
    }

    @Test
    void aFolderThatIsNotThereIsToldAndNothingCanBeExported() {
        open(first());

        onFx(() -> {
            TextField field = (TextField) dialog().getDialogPane().lookup(".text-field");
            field.setText(folder.resolve("nowhere").toString());
            return true;
        });

        assertTrue(onFx(() -> write().isDisabled()));
        assertTrue(texts().contains("There is no such folder. Choose another one; nothing was written."), () -> texts().toString());
    }

    @Test
    void aPackageGetsAFolderOfItsOwnWithTheDay(FxRobot robot) {
        open(first().withWish(Wish.PACKAGE));

        assertTrue(texts().contains("Spring 2026-03-02"), () -> texts().toString());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(folder.resolve("Spring 2026-03-02"), answer().order().folder());
        assertEquals(folder, answer().folder());
    }

    @Test
    void everyFormHasAPreviewAndWordsOnWhatIsMissing(FxRobot robot) {
        open(first());
        for (Wish wish : Wish.values()) {
            assertEquals(wish, onFx(() -> ((ListView<?>) dialog().getDialogPane().lookup(".export-wishes")).getSelectionModel()
                    .getSelectedItem()));
            Set<String> texts = texts();
            assertTrue(texts.contains(MESSAGES.text("export.without." + wish)), texts::toString);
            assertFalse(texts.contains("There is no preview of this. The export may still work."), wish::name);
            robot.push(KeyCode.DOWN);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    @Test
    void anotherPresetBringsItsDelimiterAndIsRemembered() {
        Settings kept = first().withPreset(Preset.EXCEL_COMMA, Locale.GERMANY).into(Settings.DEFAULTS,
                Locale.GERMANY);

        assertEquals(Delimiter.COMMA, ExportChoices.of(kept, Locale.GERMANY).delimiter());
        assertEquals(null, kept.csvDelimiter(), "the preset says it");
        Settings tabs = first().withDelimiter(Delimiter.TAB).into(Settings.DEFAULTS, Locale.GERMANY);
        assertEquals(Delimiter.TAB, ExportChoices.of(tabs, Locale.GERMANY).delimiter());
    }
}

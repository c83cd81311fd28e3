package org.alignmentmatrix.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A dialog of the program that waits for an answer, as somebody at the keys meets it.
final class Asked {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_TABS = 40;

    private final FxRobot robot;
    private final Scene scene;

    private Asked(FxRobot robot, Scene scene) {
        this.robot = robot;
        this.scene = scene;
    }

    /// Waits until it is there and has the keys.
    ///
    /// @param kind the style class of its pane
    static Asked await(FxRobot robot, String kind) {
        Scene found = until("a dialog of the kind " + kind, () -> Window.getWindows().stream().filter(Window::isFocused)
                .map(Window::getScene).filter(scene -> scene.getRoot().getStyleClass().contains(kind) && scene.getFocusOwner() != null)
                .findFirst());
        return new Asked(robot, found);
    }

    private static <T> T until(String what, Callable<Optional<T>> found) {
        return Awaitility.await(what).atMost(PATIENCE).until(() -> onFx(found), Optional::isPresent).orElseThrow();
    }

    private static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, task);
    }

    /// Without a wait between press and release: on a real screen a key that is held while a preview is painted repeats itself.
    Asked press(KeyCode key) {
        robot.robotContext().getKeyboardRobot().pressNoWait(key);
        robot.robotContext().getKeyboardRobot().releaseNoWait(key);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /// Waits until a button says this and can be pressed, then presses Enter.
    void enter(String button) {
        awaitButton(button);
        press(KeyCode.ENTER);
    }

    void awaitButton(String button) {
        try {
            Awaitility.await("the button " + button).atMost(PATIENCE).until(() -> onFx(this::buttons).contains(button));
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("There is no “" + button + "” among " + onFx(this::buttons) + " below " + onFx(this::texts), e);
        }
    }

    private List<String> buttons() {
        return scene.getRoot().lookupAll(".button").stream().map(Button.class::cast).filter(button -> !button.isDisabled())
                .map(Button::getText).toList();
    }

    private List<String> texts() {
        return scene.getRoot().lookupAll(".label").stream().filter(Node::isVisible).map(node -> ((Labeled) node).getText())
                .filter(text -> !text.isBlank()).toList();
    }

    /// Waits until it is gone.
    void awaitEnd() {
        Awaitility.await("the end of the dialog").atMost(PATIENCE).until(() -> onFx(() -> !scene.getWindow().isShowing()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// What has the keys, as it is spoken.
    String spoken() {
        return onFx(() -> Optional.ofNullable(scene.getFocusOwner()).map(Node::getAccessibleText).orElse(""));
    }

    /// Goes on with Tab to a control.
    void tabTo(String spokenName) {
        for (int i = 0; i < MOST_TABS && !Objects.equals(spokenName, spoken()); i++) {
            press(KeyCode.TAB);
        }
        if (!Objects.equals(spokenName, spoken())) {
            throw new AssertionError("Tab does not come to “" + spokenName + "”");
        }
    }

    /// Goes down the list that has the keys and hears every line.
    List<String> hearList() {
        press(KeyCode.HOME);
        int lines = onFx(() -> list().getItems().size());
        var heard = new ArrayList<String>();
        for (int i = 0; i < lines; i++) {
            heard.add(onFx(this::selectedLine));
            press(KeyCode.DOWN);
        }
        return heard;
    }

    private ListView<?> list() {
        return (ListView<?>) scene.getFocusOwner();
    }

    private String selectedLine() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        int selected = list().getSelectionModel().getSelectedIndex();
        Stream<ListCell<?>> cells = list().lookupAll(".list-cell").stream().map(node -> (ListCell<?>) node);
        return cells.filter(cell -> !cell.isEmpty() && cell.getIndex() == selected).map(Node::getAccessibleText).findFirst()
                .orElseThrow(() -> new AssertionError("Line " + selected + " is not in sight"));
    }
}

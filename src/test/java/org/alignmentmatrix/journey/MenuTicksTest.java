package org.alignmentmatrix.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.storage.SettingsFile;
import org.alignmentmatrix.storage.ThemeChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MenuTicksTest {

    @TempDir
    private static Path folder;

    private Stage stage;
    private Program program;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        program = new Program(stage, folder, 990, 800);
    }

    @AfterEach
    void end() {
        program.end();
    }

    @Test
    void anotherThemeIsSeenAtOnceAndIsKept() {
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("Follow the system"), ticked("View", "Theme"));
        int repaints = program.session.window().board().repaints();

        choose("View", "Theme", "High contrast – white on black");
        program.run(stage.getScene().getRoot()::layout);

        assertEquals(List.of("High contrast – white on black"), ticked("View", "Theme"));
        assertNotEquals(repaints, program.session.window().board().repaints());
        assertEquals(Palette.of(Theme.CONTRAST_DARK).colour("canvas"), ground());
        program.session.end();
        assertEquals(ThemeChoice.CONTRAST_DARK, new SettingsFile(folder).read().view().theme());
    }

    @Test
    void ticksFollowTheSelection() {
        List<Card> all = program.board().cards().stream().toList();
        Card sales = all.stream().filter(card -> card.side() == Side.SALES).findFirst().orElseThrow();
        Card joint = all.stream().filter(card -> card.side() == Side.JOINT).findFirst().orElseThrow();
        assertEquals(List.of(), ticked("Card", "Side"));

        program.run(() -> program.document().select(List.of(sales.id())));
        assertEquals(List.of("Sales"), ticked("Card", "Side"));
        assertEquals(List.of("Initiative"), ticked("Card", "Kind"));

        program.run(() -> program.document().select(List.of(sales.id(), joint.id())));
        assertEquals(List.of(), ticked("Card", "Side"));

        choose("Card", "Side", "Marketing");
        assertEquals(List.of("Marketing"), ticked("Card", "Side"));

        program.run(program.document()::undo);
        assertEquals(List.of(), ticked("Card", "Side"));
    }

    @Test
    void ticksShowThePageTheVoiceAndTheSwitches() {
        assertEquals(List.of("Board", "Shared goals above the board", "Snap to neighbours"), ticked("View"));
        assertEquals(List.of(), ticked("View", "Panel")); // in a narrow window no page is unfolded
        assertEquals(List.of("Answer as Sales"), ticked("Checklist"));
        assertEquals(List.of("Scrolls the board"), ticked("View", "Mouse wheel"));

        choose("View", "Panel", "List");
        choose("View", "Shared goals above the board");
        choose("View", "Snap to neighbours");
        choose("View", "Reduced motion");
        choose("View", "Mouse wheel", "Zooms");
        assertEquals(List.of("Board", "Reduced motion"), ticked("View"));
        assertEquals(List.of("List"), ticked("View", "Panel"));
        assertEquals(List.of("Zooms"), ticked("View", "Mouse wheel"));

        choose("Checklist", "Answer as Leadership");
        assertEquals(List.of("Checklist"), ticked("View", "Panel"));
        assertEquals(List.of("Answer as Leadership"), ticked("Checklist"));
    }

    /// A pixel of a quadrant's ground, below its header at the left edge.
    private Color ground() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Scene scene = stage.getScene();
            var room = program.session.window().board().frame().matrix().room(Quadrant.ALIGNED_COORDINATED);
            var corner = program.session.window().board().matrixToScene(
                    new Pixel(room.x() + 4, room.y() + 2));
            return scene.snapshot(null).getPixelReader().getColor((int) corner.getX(), (int) corner.getY());
        });
    }

    private void choose(String... path) {
        MenuItem item = items(path).findFirst().orElseThrow();
        program.run(item::fire);
    }

    private List<String> ticked(String... path) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> ((Menu) items(path).findFirst().orElseThrow()).getItems().stream()
                .filter(item -> item instanceof CheckMenuItem check && check.isSelected()
                        || item instanceof RadioMenuItem radio && radio.isSelected())
                .map(MenuItem::getText).toList());
    }

    private Stream<MenuItem> items(String... path) {
        Stream<MenuItem> found = ((MenuBar) stage.getScene().lookup(".main-menu")).getMenus().stream().map(menu -> menu);
        for (int i = 0; i < path.length; i++) {
            String name = path[i];
            boolean last = i == path.length - 1;
            found = found.filter(item -> name.equals(item.getText()))
                    .flatMap(item -> last ? Stream.of(item) : ((Menu) item).getItems().stream());
        }
        return found;
    }
}

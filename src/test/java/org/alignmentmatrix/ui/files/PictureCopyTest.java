package org.alignmentmatrix.ui.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import org.alignmentmatrix.app.PublishedWords;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.exchange.People;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.publish.Form;
import org.alignmentmatrix.publish.Look;
import org.alignmentmatrix.publish.Order;
import org.alignmentmatrix.publish.Publisher;
import org.alignmentmatrix.publish.RunningToolkit;
import org.alignmentmatrix.samples.FakeDialogs;
import org.alignmentmatrix.samples.FakeNotices;
import org.alignmentmatrix.storage.ExportSettings;
import org.alignmentmatrix.storage.Settings;
import org.alignmentmatrix.ui.dialog.Talk;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The picture on the clipboard is that of the export in the same look.
@ExtendWith(ApplicationExtension.class)
class PictureCopyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Board BOARD = new Board("Spring", Cards.of(List.of(
            Card.create(new CardId(1), CardKind.INITIATIVE, Side.JOINT, "Webinar", Instant.EPOCH).withOwner("Ana")
                    .withFrom(new Source.OfGap("F2")).withPlace(new Place.OnMatrix(Quadrant.ALIGNED_UNCOORDINATED, Spot.CENTRE)))),
            Checklist.EMPTY.with(Voice.SALES, Question.F2, Answer.level(0)).with(Voice.MARKETING, Question.F2, Answer.level(4)));
    private static final Look SCREEN = new Look(Theme.DARK, MatrixLayout.AXIS, true);

    private final FakeNotices notices = new FakeNotices();
    private final OpenDocument document = new OpenDocument(BOARD, new Origin.Untitled(), InstantSource.fixed(Instant.EPOCH));
    private final Remembered remembered = new Remembered(Settings.DEFAULTS, _ -> { });
    private final Publisher publisher = new Publisher(
            PublishedWords.of(Guide.in(Locale.UK), Messages.in(Locale.UK), ZoneOffset.UTC), new RunningToolkit());
    private final ExportFlow export = new ExportFlow(
            new Desk(document, new Threads(Runnable::run, Runnable::run), new FakeAlarm(),
                    new Talk(new FakeDialogs(), notices, Messages.in(Locale.UK)), remembered),
            publisher, Locale.UK, () -> SCREEN, () -> TODAY);

    @BeforeEach
    void reveal() {
        export.showAnswersIf(() -> true);
    }

    private static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, task);
    }

    private int[] copied() {
        return onFx(() -> {
            export.copyPicture();
            return pixels(Clipboard.getSystemClipboard().getImage());
        });
    }

    private int[] painted(Look look) {
        return painted(look, People.NAMED);
    }

    private int[] painted(Look look, People people) {
        Order order = Order.of(List.of(Form.PNG), Path.of(""), "").withLook(look).withPeople(people);
        return onFx(() -> pixels(publisher.picture(BOARD, order, TODAY).tiles(2).paintAll().image()));
    }

    private static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private void want(boolean asOnScreen, People people) {
        ExportSettings before = remembered.get().export();
        remembered.change(settings -> settings.withExport(new ExportSettings(before.wish(), before.preset(), before.paper(),
                people == People.NAMED, asOnScreen, before.scale())));
    }

    @Test
    void thePictureIsLightAndTwiceAsLargeWhateverTheScreenShows() {
        assertArrayEquals(painted(Look.USUAL), copied());
        assertEquals(List.of("Copied the board as a picture · 3,200 × 2,000 pixels"), notices.told);
    }

    @Test
    void asOnTheScreenItHasItsColoursAndItsLayout() {
        want(true, People.NAMED);

        int[] copied = copied();

        assertArrayEquals(painted(SCREEN), copied);
        assertFalse(Arrays.equals(painted(Look.USUAL.withTheme(Theme.DARK)), copied), "the quadrants stand elsewhere");
    }

    @Test
    void whileAVoiceIsHiddenNoCardShowsHowFarTheyAreApart() {
        export.showAnswersIf(() -> false);

        int[] copied = copied();
        assertArrayEquals(painted(Look.USUAL.withGauges(false)), copied);
        assertFalse(Arrays.equals(painted(Look.USUAL), copied), "there would be something to see");

        want(true, People.NAMED);
        assertArrayEquals(painted(SCREEN.withGauges(false)), copied());
    }

    @Test
    void namesThatWereNotWantedAreNotOnIt() {
        want(false, People.UNNAMED);

        int[] copied = copied();

        assertArrayEquals(painted(Look.USUAL, People.UNNAMED), copied);
        assertFalse(Arrays.equals(painted(Look.USUAL), copied), "the owner would be seen");
    }
}

package org.alignmentmatrix.ui.files;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.publish.Form;
import org.alignmentmatrix.publish.Look;
import org.alignmentmatrix.publish.Order;
import org.alignmentmatrix.publish.Publisher;
import org.alignmentmatrix.ui.exchange.ExportChoices;

/// Puts the board on the clipboard as a picture, for a slide or a mail.
final class PictureCopy {

    private static final double SCALE = 2; // sharp on a projector and on a page

    private final Desk desk;
    private final Publisher publisher;
    private final Supplier<Look> screen;
    private final Supplier<LocalDate> today;

    PictureCopy(Desk desk, Publisher publisher, Supplier<Look> screen, Supplier<LocalDate> today) {
        this.desk = desk;
        this.publisher = publisher;
        this.screen = screen;
        this.today = today;
    }

    /// In the look that was chosen for pictures, and with names of people if they were wanted. It tells no more about what voices
    /// answered than the screen does: whoever copies a picture is about to show it.
    ///
    /// @param seen the board without what nobody may see yet: marks on cards tell what voices answered
    void copy(Board seen) {
        ExportChoices choices = ExportChoices.of(desk.remembered().get(), Locale.ROOT);
        Look now = screen.get();
        Order order = Order.of(List.of(Form.PNG), Path.of(""), "").withPeople(choices.people())
                .withLook(choices.asOnScreen() ? now : Look.USUAL.withGauges(now.gauged())).withScale(SCALE);
        Image image = publisher.picture(seen, order, today.get()).tiles(SCALE).paintAll().image();
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, image));
        desk.talk().notices().tell(desk.text("export.copied", image.getWidth(), image.getHeight()));
    }
}

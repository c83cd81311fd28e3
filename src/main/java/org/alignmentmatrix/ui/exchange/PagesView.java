package org.alignmentmatrix.ui.exchange;

import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.alignmentmatrix.paint.pdf.PageImages;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pages of a PDF file, one at a time, as they come out of a printer.
final class PagesView extends BorderPane {

    private static final double SCALE = 1.7; // pixels for each point: sharp in a dialog as large as can be
    private static final double MARGIN = 24; // around a page, for its shadow too

    private final Messages messages;
    private final Executor background;
    private final Executor window;
    private final ImageView image = new ImageView();
    private final Desk desk = new Desk();
    private final Button back = new Button(null, new FontIcon(Feather.CHEVRON_LEFT));
    private final Button on = new Button(null, new FontIcon(Feather.CHEVRON_RIGHT));
    private final Label place = new Label();
    private @Nullable Pages pages;
    private int page = 1;
    private int count; // 0 until it is known
    private IntConsumer counted = _ -> { };

    PagesView(Messages messages, Executor background, Executor window) {
        this.messages = messages;
        this.background = background;
        this.window = window;
        back.setAccessibleText(messages.text("pages.back"));
        on.setAccessibleText(messages.text("pages.on"));
        back.setOnAction(_ -> turn(-1));
        on.setOnAction(_ -> turn(1));
        HBox bar = new HBox(10, back, place, on);
        bar.setAlignment(Pos.CENTER);
        bar.getStyleClass().add("export-page-bar");
        setCenter(desk);
        setBottom(bar);
        getStyleClass().add("export-desk");
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Page Down and Page Up turn the pages, here and wherever else somebody passes keys on.
    void press(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            turn(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            event.consume();
        }
    }

    /// The file that is shown; its pages are made one at a time, beside the window.
    private static final class Pages {

        private final byte[] pdf;
        private @Nullable PageImages images;
        private boolean closed;

        Pages(byte[] pdf) {
            this.pdf = pdf;
        }

        /// @return the page, or null if it is not wanted any more
        synchronized @Nullable Shown page(int number) {
            if (closed) {
                return null;
            }
            PageImages open = images == null ? new PageImages(pdf) : images;
            images = open;
            return new Shown(open.image(number, SCALE), open.count());
        }

        synchronized void close() {
            closed = true;
            if (images != null) {
                images.close();
            }
        }
    }

    private record Shown(Image image, int count) {
    }

    /// Shows a file from its first page on.
    void show(byte[] pdf) {
        release();
        pages = new Pages(pdf);
        page = 1;
        count = 0;
        place.setText(messages.text("print.making"));
        back.setDisable(true);
        on.setDisable(true);
        make();
    }

    /// @param next hears how many pages the file has, once they can be seen
    void onCount(IntConsumer next) {
        counted = next;
    }

    private void turn(int by) {
        if (page + by < 1 || page + by > count) {
            return;
        }
        page += by;
        make();
    }

    private void make() {
        Pages shown = pages;
        if (shown == null) {
            return;
        }
        int wanted = page;
        background.execute(() -> {
            Shown made = shown.page(wanted);
            window.execute(() -> {
                if (made != null && shown == pages && wanted == page) {
                    put(made);
                }
            });
        });
    }

    private void put(Shown made) {
        image.setImage(made.image);
        if (made.count != count) {
            count = made.count;
            counted.accept(count);
        }
        String told = messages.text("paper.page", page, made.count);
        place.setText(told);
        image.setAccessibleText(told);
        back.setDisable(page == 1);
        on.setDisable(page == made.count);
        desk.requestLayout();
    }

    /// Gives back what the file takes.
    void release() {
        Pages before = pages;
        pages = null;
        if (before != null) {
            background.execute(before::close);
        }
    }

    /// Keeps the page in the middle, as large as there is room.
    private final class Desk extends Region {

        private final StackPane sheet = new StackPane(image);

        Desk() {
            image.setSmooth(true);
            sheet.getStyleClass().add("export-paper");
            getChildren().add(sheet);
        }

        @Override
        protected void layoutChildren() {
            Image now = image.getImage();
            if (now == null || getWidth() <= 2 * MARGIN || getHeight() <= MARGIN) {
                return;
            }
            double scale = Math.min((getWidth() - 2 * MARGIN) / now.getWidth(), (getHeight() - MARGIN) / now.getHeight());
            double width = Math.floor(now.getWidth() * scale);
            double height = Math.floor(now.getHeight() * scale);
            image.setFitWidth(width);
            image.setFitHeight(height);
            sheet.resizeRelocate(Math.round((getWidth() - width) / 2), Math.round((getHeight() - height) / 2 + MARGIN / 2 - 4), width,
                    height);
        }
    }
}

package org.alignmentmatrix.ui.exchange;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.StringConverter;
import org.alignmentmatrix.exchange.table.Table;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.publish.Form;
import org.alignmentmatrix.publish.Order;
import org.alignmentmatrix.publish.Product;
import org.alignmentmatrix.publish.Publisher;
import org.alignmentmatrix.ui.text.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Shows what the files will hold.
final class Preview extends VBox {

    private static final double PARTS = 196; // wide enough for the longest name of a table with its rows
    private static final double CORNER = 20; // twice the radius

    private final Messages messages;
    private final ExportQuestion question;
    private final Label caption = new Label();
    private final ChoiceBox<Part> parts = new ChoiceBox<>();
    private final StackPane ground = new StackPane();
    private final CodeView code = new CodeView();
    private final SheetView sheet = new SheetView();
    private final PictureView picture = new PictureView();
    private final PagesView pages;
    private final ReportView report;
    private final FilesView files = new FilesView();
    private final Label note = new Label();
    private List<Part> present = List.of();

    /// One of several that can be looked at.
    private record Part(String name, Runnable show) {
    }

    Preview(Messages messages, ExportQuestion question) {
        this.messages = messages;
        this.question = question;
        this.report = new ReportView(messages);
        this.pages = question.work().pages(messages);
        caption.getStyleClass().add("export-caption");
        parts.setConverter(new StringConverter<>() {
            @Override
            public String toString(Part part) {
                return part == null ? "" : part.name;
            }

            @Override
            public Part fromString(String text) {
                throw new IllegalStateException("Parts are chosen, not typed");
            }
        });
        parts.setMinWidth(PARTS);
        parts.setPrefWidth(PARTS);
        parts.setAccessibleText(messages.text("export.part"));
        parts.valueProperty().subscribe(part -> {
            if (part != null) {
                part.show.run();
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, caption, gap, parts);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(32);
        note.setWrapText(true);
        note.getStyleClass().add("hint");
        ground.getStyleClass().add("export-ground");
        Rectangle edge = new Rectangle(); // what lies on it has no round corners of its own
        edge.setArcWidth(CORNER);
        edge.setArcHeight(CORNER);
        edge.widthProperty().bind(ground.widthProperty());
        edge.heightProperty().bind(ground.heightProperty());
        ground.setClip(edge);
        VBox.setVgrow(ground, Priority.ALWAYS);
        getChildren().addAll(head, ground);
        setSpacing(8);
        setMinWidth(0);
        HBox.setHgrow(this, Priority.ALWAYS);
    }

    void show(ExportChoices now, Order order) {
        question.work().stop();
        caption.setText(messages.text("export.preview." + now.wish()));
        List.of(code, sheet, report).forEach(view -> view.setAccessibleText(caption.getText()));
        switch (now.wish()) {
            case TABLES -> make(Form.CSV, order, products -> showTables(now, products));
            case WORKBOOK -> showSheets(question.work().publisher().tables(question.board(), order, question.today()));
            case PICTURE, DRAWING -> {
                offer(List.of());
                picture.show(question.work().publisher().picture(question.board(), order, question.today()),
                        Palette.of(order.theme()).colour("canvas"));
                put(picture);
            }
            case PAPER -> make(Form.PDF, order, products -> {
                pages.show(products.getFirst().bytes());
                put(pages);
            });
            case WEB_PAGE -> showReport(order);
            case TEXT -> make(Form.MARKDOWN, order, this::showText);
            case PACKAGE -> showFiles(order);
        }
    }

    /// Nobody looks any more.
    void release() {
        question.work().stop();
        pages.release();
    }

    private interface Shown {
        void show(List<Product> products);
    }

    private void make(Form form, Order order, Shown shown) {
        offer(List.of());
        tell("export.preview.coming");
        question.work().make(form, question.board(), order, question.today(), (Optional<List<Product>> made) ->
                made.ifPresentOrElse(shown::show, () -> tell("export.preview.none")));
    }

    private void tell(String key) {
        note.setText(messages.text(key));
        put(note);
    }

    private void put(Node node) {
        ground.getChildren().setAll(node);
    }

    private void offer(List<Part> next) {
        String before = parts.getValue() == null ? "" : parts.getValue().name;
        present = next;
        parts.getItems().setAll(present);
        parts.setVisible(next.size() > 1);
        parts.setValue(next.stream().filter(part -> part.name.equals(before)).findFirst().or(() -> next.stream().findFirst()).orElse(null));
    }

    private void showTables(ExportChoices now, List<Product> products) {
        OptionalInt delimiter = OptionalInt.of(now.delimiter().character());
        put(code);
        offer(products.stream()
                .map(product -> new Part(messages.text("export.part.table", product.name(), product.rows()),
                        () -> code.show(product.bytes(), delimiter)))
                .toList());
    }

    private void showSheets(List<Table<?>> tables) {
        put(sheet);
        offer(tables.stream().map(table -> new Part(messages.text("export.part.table", table.name(), table.rows().size()),
                () -> sheet.show(table))).toList());
    }

    private void showText(List<Product> products) {
        offer(List.of());
        code.show(products.getFirst().bytes(), OptionalInt.empty());
        put(code);
    }

    private void showReport(Order order) {
        offer(List.of());
        Publisher publisher = question.work().publisher();
        report.show(publisher.report(question.board(), order, question.today()),
                subject -> publisher.drawing(subject, question.board(), order, question.today()));
        put(report);
    }

    private void showFiles(Order order) {
        offer(List.of());
        files.show(order.folder().getFileName().toString(), Feather.FOLDER, order.forms().stream().map(form -> row(form, order)).toList());
        put(files);
    }

    private FilesView.Row row(Form form, Order order) {
        String name = form == Form.CSV ? messages.text("export.file.tables", order.files(Form.CSV).size())
                : order.files(form).getFirst().getFileName().toString();
        return new FilesView.Row(icon(form), name, messages.text("export.file." + form));
    }

    private static Ikon icon(Form form) {
        return switch (form) {
            case CSV -> WishList.icon(Wish.TABLES);
            case XLSX -> WishList.icon(Wish.WORKBOOK);
            case PNG -> WishList.icon(Wish.PICTURE);
            case SVG -> WishList.icon(Wish.DRAWING);
            case PDF -> WishList.icon(Wish.PAPER);
            case HTML -> WishList.icon(Wish.WEB_PAGE);
            case MARKDOWN -> WishList.icon(Wish.TEXT);
            case PROJECT -> Feather.SAVE;
        };
    }
}

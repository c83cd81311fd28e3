package org.alignmentmatrix.ui.exchange;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.exchange.report.Block;
import org.alignmentmatrix.exchange.report.Report;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.CanvasSurface;
import org.alignmentmatrix.paint.Picture;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.WrappedText;

/// A report as its web page shows it, in the light colours of that page. Long tables are cut.
final class ReportView extends ScrollPane {

    private static final int ROWS = 12;
    private static final double DRAWING = 560; // the width of a drawing in logical pixels
    private static final double PERCENT = 100;

    private final Messages messages;
    private final VBox page = new VBox();
    private final BoardFonts fonts = new BoardFonts();

    ReportView(Messages messages) {
        this.messages = messages;
        page.getStyleClass().addAll("root", "export-report"); // colours are looked up here and not in the window
        page.getStylesheets().add(Theme.LIGHT.stylesheet().toExternalForm());
        setContent(page);
        setFitToWidth(true);
        getStyleClass().add("export-report-scroll");
        setFocusTraversable(true); // keys scroll it
    }

    /// @param drawing paints what can be drawn
    void show(Report report, Function<Block.Subject, Picture> drawing) {
        page.getChildren().setAll(label(report.title(), "report-title"), label(report.subtitle(), "report-note"));
        for (Report.Section section : report.sections()) {
            page.getChildren().add(label(section.heading(), "report-section"));
            section.blocks().forEach(block -> page.getChildren().add(node(block, drawing)));
        }
        setVvalue(0);
    }

    private Node node(Block block, Function<Block.Subject, Picture> drawing) {
        return switch (block) {
            case Block.Heading(String text) -> label(text, "report-heading");
            case Block.Paragraph(String text) -> label(text, "report-text");
            case Block.Note(String text) -> label(text, "report-note");
            case Block.Facts(var facts) -> facts(facts);
            case Block.Bullets(var items) -> bullets(items);
            case Block.Grid grid -> grid(grid);
            case Block.Drawing(var subject, var words) -> drawing(drawing.apply(subject), words);
        };
    }

    private static Label label(String text, String style) {
        Label label = new Label(WrappedText.of(text));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static Node facts(List<Block.Fact> facts) {
        FlowPane tiles = new FlowPane(8, 8);
        for (Block.Fact fact : facts) {
            VBox tile = new VBox(2, label(fact.name(), "report-small"), label(fact.value(), "report-value"));
            if (!fact.detail().isEmpty()) {
                tile.getChildren().add(label(fact.detail(), "report-small"));
            }
            tile.getStyleClass().add("report-tile");
            tiles.getChildren().add(tile);
        }
        return tiles;
    }

    private static Node bullets(List<String> items) {
        VBox list = new VBox(3);
        items.stream().limit(ROWS).forEach(item -> list.getChildren().add(label("• " + item, "report-text")));
        return list;
    }

    private Node grid(Block.Grid grid) {
        GridPane table = new GridPane();
        table.getStyleClass().add("report-grid");
        for (int i = 0; i < grid.columns().size(); i++) {
            Block.Column column = grid.columns().get(i);
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(column.share() * PERCENT);
            table.getColumnConstraints().add(width);
            table.add(cell(column.name(), column, "report-head"), i, 0);
        }
        for (int row = 0; row < Math.min(ROWS, grid.rows().size()); row++) {
            for (int i = 0; i < grid.columns().size(); i++) {
                table.add(cell(grid.rows().get(row).get(i), grid.columns().get(i), "report-cell"), i, row + 1);
            }
        }
        return grid.rows().size() <= ROWS ? table
                : new VBox(6, table, label(messages.text("export.rows.more", grid.rows().size() - ROWS), "report-note"));
    }

    private static Label cell(String text, Block.Column column, String style) {
        Label cell = label(text, style);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.setAlignment(column.isNumber() ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
        return cell;
    }

    private Node drawing(Picture picture, String words) {
        double scale = Math.min(1, DRAWING / picture.width());
        Canvas canvas = new Canvas(Math.ceil(picture.width() * scale), Math.ceil(picture.height() * scale));
        canvas.getGraphicsContext2D().scale(scale, scale);
        picture.paint(new CanvasSurface(canvas.getGraphicsContext2D(), fonts), scale);
        canvas.setAccessibleText(words);
        return canvas;
    }
}

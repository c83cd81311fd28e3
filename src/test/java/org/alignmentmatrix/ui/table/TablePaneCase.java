package org.alignmentmatrix.ui.table;

import atlantafx.base.theme.PrimerLight;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.geometry.Emphasis;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.samples.FakeNotices;
import org.alignmentmatrix.ui.text.Messages;
import org.testfx.api.FxRobot;

/// A table in a window, with three cards.
abstract class TablePaneCase {

    static final Instant NOW = Instant.parse("2026-11-22T14:03:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final CardId WEBINAR = new CardId(1);
    static final CardId CONTENT = new CardId(2);
    static final CardId CRM = new CardId(3);

    final OpenDocument document = new OpenDocument(board(), new Origin.Untitled(), InstantSource.fixed(NOW));
    final ObjectProperty<Emphasis> emphasis = new SimpleObjectProperty<>(Emphasis.EVERYTHING);
    final ObjectProperty<Voice> voice = new SimpleObjectProperty<>(Voice.SALES);
    final BooleanProperty revealed = new SimpleBooleanProperty();
    final FakeNotices notices = new FakeNotices();
    TablePane pane;

    private static Board board() {
        return Board.EMPTY.withCards(Cards.of(List.of(
                card(WEBINAR, Side.MARKETING, "Webinar", at(Quadrant.MISALIGNED_COORDINATED))
                        .withOwner("Ana").withDue(LocalDate.of(2026, 11, 12)).withProgress(5),
                card(CONTENT, Side.MARKETING, "Content", at(Quadrant.MISALIGNED_UNCOORDINATED)).withProgress(40),
                card(CRM, Side.JOINT, "One CRM", Place.TRAY).withDue(LocalDate.of(2026, 12, 2)).withProgress(10))));
    }

    static Card card(CardId id, Side side, String title, Place place) {
        return Card.create(id, CardKind.INITIATIVE, side, title, NOW).withPlace(place);
    }

    static Place at(Quadrant quadrant) {
        return new Place.OnMatrix(quadrant, new Spot(0.5, 0.5));
    }

    final void show(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        CardMoves moves = new CardMoves() {
            @Override
            public void into(Quadrant quadrant, Collection<CardId> cards) {
                to(at(quadrant), cards);
            }

            @Override
            public void onto(Place shelf, Collection<CardId> cards) {
                to(shelf, cards);
            }

            private void to(Place place, Collection<CardId> cards) {
                document.perform(MoveCards.to(cards.stream().collect(Collectors.toMap(Function.identity(), _ -> place))));
            }
        };
        pane = new TablePane(new TablePane.Parts(document, Guide.in(Locale.UK), Messages.in(Locale.UK), () -> TODAY, emphasis, notices),
                moves, voice, revealed);
        Scene scene = new Scene(pane, 1000, 800);
        scene.getStylesheets().addAll(Theme.LIGHT.stylesheet().toExternalForm(),
                "/org/alignmentmatrix/ui/app.css", "/org/alignmentmatrix/ui/table.css");
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        table().getColumns().forEach(column -> column.setPrefWidth(105)); // so that all usual ones are in sight
    }

    final TableView<?> table() {
        return (TableView<?>) pane.lookup(".table-view");
    }

    final TableColumn<?, ?> column(String name) {
        return table().getColumns().stream().filter(column -> column.getText().equals(name)).findFirst().orElseThrow();
    }

    /// Gives the table the keys, with the current cell in a column of the selected row.
    final void focus(FxRobot robot, String column, CardId... selected) {
        robot.interact(() -> {
            document.select(Arrays.asList(selected));
            pane.focusCurrent();
        });
        pulse(robot);
        go(robot, column);
    }

    @SuppressWarnings("unchecked")
    final <K> void go(FxRobot robot, String column) {
        robot.interact(() -> ((Grid<K, ?>) pane.lookup(".grid")).focus().go((TableColumn<K, ?>) column(column)));
    }

    /// What the cells of a column say, from the first row on.
    final List<String> cells(FxRobot robot, String column) {
        pulse(robot);
        var said = new ArrayList<Map.Entry<Integer, String>>();
        for (Node node : table().lookupAll(".grid-cell")) {
            if (node instanceof GridCell<?, ?> cell && !cell.isEmpty() && cell.getTableColumn() == column(column)) {
                said.add(Map.entry(cell.getIndex(), cell.getText()));
            }
        }
        return said.stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
    }

    final String label(String style) {
        Label label = (Label) pane.lookup(style);
        return label == null || !label.isVisible() ? "" : label.getText();
    }

    final Card card(CardId id) {
        return document.board().cards().find(id).orElseThrow();
    }

    /// Lets the table do what it would do in the next pulses: rows that are laid out for the first time ask for one more.
    final void pulse(FxRobot robot) {
        for (int i = 0; i < 2; i++) {
            robot.interact(() -> {
                pane.applyCss();
                pane.layout();
            });
        }
    }
}

package org.alignmentmatrix.ui.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.guide.Note;
import org.alignmentmatrix.insight.FrictionTable;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.ui.view.LinkFlow;

/// Which frictions hold the cards back, how many cards of each quadrant have them, and what could be done.
final class FrictionSection extends Section {

    private static final List<Quadrant> QUADRANTS =
            Arrays.stream(Quadrant.values()).sorted(Comparator.comparing(Quadrant::number)).toList();
    private static final int FIRST_CELL = 2; // columns: rank, name, four quadrants, all
    private static final double CELL = 26; // for one digit and a shade
    private static final double WIDE_CELL = 46; // for thousands
    private static final int ONE_DIGIT = 9;
    private static final double RANK = 28;
    private static final double TALLEST = 18; // pixels, of the shade beside a number

    FrictionSection(InsightWords words, InsightActs acts) {
        super(words.text("insight.frictions"), words, acts);
    }

    @Override
    Object basis(InsightView view) {
        return view.frictions();
    }

    @Override
    List<Node> content(InsightView view) {
        FrictionTable table = view.frictions();
        if (table.rows().isEmpty()) {
            return List.of(label(words.text("insight.frictions.none"), "insight-hint"));
        }
        boolean wide = table.most() > ONE_DIGIT;
        double cell = wide ? WIDE_CELL : CELL;
        GridPane grid = new GridPane(3, 4);
        grid.getStyleClass().add("insight-table");
        grid.getColumnConstraints().addAll(column(RANK), growing(), column(cell), column(cell), column(cell), column(cell), column(cell));
        Label heads = label(words.text("insight.frictions.quadrant"), "insight-column");
        heads.setWrapText(false); // or room for a second line is kept beside wide cells
        grid.add(heads, 0, 0, FIRST_CELL, 1);
        GridPane.setHalignment(heads, HPos.RIGHT);
        for (Quadrant quadrant : QUADRANTS) {
            Label head = label(Integer.toString(quadrant.number()), "insight-column");
            head.setTooltip(new Tooltip(words.name(quadrant, view.board())));
            head.setAccessibleText(words.name(quadrant, view.board()));
            grid.add(head, FIRST_CELL + QUADRANTS.indexOf(quadrant), 0);
            GridPane.setHalignment(head, HPos.CENTER);
        }
        Label all = label(words.text("insight.frictions.all"), "insight-column");
        grid.add(all, FIRST_CELL + QUADRANTS.size(), 0);
        GridPane.setHalignment(all, HPos.CENTER);
        int at = 1;
        for (FrictionTable.Row row : table.rows()) {
            add(grid, at, row, view, wide);
            at += 3;
        }
        return List.of(grid, label(words.guide().text(Note.PAIRING), "insight-hint"),
                link(words.text("insight.frictions.improvements"), () -> acts.openGuide(Improvement.I1)));
    }

    /// @param wide whether the cells need so much room that the name stands above them
    private void add(GridPane grid, int at, FrictionTable.Row row, InsightView view, boolean wide) {
        int cells = wide ? at + 1 : at;
        String rank = row.bestRank() == row.worstRank()
                ? words.text("insight.rank", row.bestRank()) : words.text("insight.rank.tie", row.bestRank(), row.worstRank());
        grid.add(label(rank, "insight-rank"), 0, at);
        Button name = link(words.name(row.friction()), () -> acts.openGuide(row.friction()));
        name.getStyleClass().add("insight-strong");
        grid.add(name, 1, at, wide ? FIRST_CELL + QUADRANTS.size() : 1, 1);
        for (Quadrant quadrant : QUADRANTS) {
            String said = words.text("insight.frictions.cell", row.in(quadrant).size(), words.name(row.friction()),
                    words.name(quadrant, view.board()));
            grid.add(cell(row.in(quadrant), said, view.frictions().most()), FIRST_CELL + QUADRANTS.indexOf(quadrant), cells);
        }
        String said = words.text("insight.frictions.whole", row.cards(), words.name(row.friction()));
        Node whole = cell(row.all(), said, 0);
        grid.add(whole, FIRST_CELL + QUADRANTS.size(), cells);
        grid.add(proposal(row.friction()), 1, cells + 1, FIRST_CELL + QUADRANTS.size(), 1);
    }

    /// @param most the greatest number that a cell of its kind has; 0 for no shade
    private Node cell(List<CardId> cards, String said, int most) {
        if (cards.isEmpty()) {
            Label none = label("·", "insight-cell-none");
            none.setAccessibleText(said);
            GridPane.setHalignment(none, HPos.CENTER);
            return none;
        }
        Button cell = new Button(words.text("insight.count", cards.size()));
        cell.getStyleClass().setAll("insight-cell");
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setAccessibleText(said);
        cell.setTooltip(new Tooltip(said));
        cell.setOnAction(_ -> acts.selectCards(cards));
        if (most > 0) {
            Region shade = new Region();
            shade.getStyleClass().add("insight-shade");
            double height = Math.max(2, Math.round(TALLEST * cards.size() / most));
            shade.setMinSize(4, height);
            shade.setMaxSize(4, height);
            cell.setGraphic(shade);
        } else {
            cell.getStyleClass().add("insight-cell-all");
        }
        return cell;
    }

    private VBox proposal(Friction friction) {
        String improvements = words.and(Improvement.answering(friction).stream().map(words::name).toList());
        LinkFlow links = new LinkFlow(link(words.text("insight.action"), () -> acts.makeAction(new Source.OfFriction(friction))),
                link(words.text("insight.card"), () -> acts.makeCard(new Source.OfFriction(friction))));
        VBox proposal = new VBox(label(words.text("insight.frictions.proposal", improvements), "insight-hint"), links);
        proposal.getStyleClass().add("insight-proposal");
        return proposal;
    }

    private static ColumnConstraints column(double width) {
        return new ColumnConstraints(width, width, width);
    }

    private static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints(20, 100, Double.MAX_VALUE);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}

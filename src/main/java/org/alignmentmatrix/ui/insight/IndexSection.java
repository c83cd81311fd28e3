package org.alignmentmatrix.ui.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.insight.AlignmentIndex;
import org.alignmentmatrix.model.Quadrant;
import org.jspecify.annotations.Nullable;

/// The alignment index with its formula, and how the cards are shared among the quadrants.
final class IndexSection extends Section {

    private static final int MANY = 100; // cards; from here on numbers need more room

    private @Nullable InsightView last;
    private boolean explained;

    IndexSection(InsightWords words, InsightActs acts) {
        super(words.text("insight.index"), words, acts);
    }

    @Override
    Object basis(InsightView view) {
        return List.of(view.index(), view.seen());
    }

    @Override
    List<Node> content(InsightView view) {
        last = view;
        AlignmentIndex index = view.index();
        var content = new ArrayList<Node>();
        boolean told = view.tellsAnswersHalf();
        Label number = label(told && index.shown().isPresent() ? Integer.toString(index.shown().getAsInt()) : words.text("insight.none"),
                "insight-number");
        HBox big = new HBox(6, number);
        big.setAlignment(Pos.BASELINE_LEFT);
        if (told && index.shown().isPresent()) {
            big.getChildren().add(label(words.text("insight.index.of"), "insight-hint"));
        }
        content.add(big);
        content.add(label(formula(view), "insight-formula"));
        content.add(halves(view));
        if (index.tally().placed() > 0) {
            content.add(shares(view));
        }
        Button what = link(words.text(explained ? "insight.index.close" : "insight.index.what"), this::explain);
        content.add(what);
        if (explained) {
            content.add(label(words.text("insight.index.about"), "insight-hint"));
        }
        return content;
    }

    private void explain() {
        explained = !explained;
        Optional.ofNullable(last).ifPresent(this::rebuild);
    }

    private String formula(InsightView view) {
        AlignmentIndex index = view.index();
        if (!view.tellsAnswersHalf()) {
            return words.text("insight.hidden");
        }
        if (index.value().isEmpty()) {
            return words.text("insight.index.nothing");
        }
        if (index.board().isEmpty()) {
            return words.text("insight.index.answersOnly", words.half(index.answers()));
        }
        return index.answers().isEmpty()
                ? words.text("insight.index.boardOnly", words.half(index.board()))
                : words.text("insight.index.formula", words.half(index.answers()), words.half(index.board()),
                        index.shown().orElseThrow());
    }

    private GridPane halves(InsightView view) {
        AlignmentIndex index = view.index();
        GridPane grid = new GridPane(10, 4);
        OptionalDouble answers = view.tellsAnswersHalf() ? index.answers() : OptionalDouble.empty();
        half(grid, 0, words.text("insight.index.answers"), answers, answersSaid(view));
        half(grid, 1, words.text("insight.index.board"), index.board(), index.meanSteps().isPresent()
                ? words.text("insight.index.steps", index.steps(), index.tally().placed()) : words.text("insight.index.noCards"));
        return grid;
    }

    private String answersSaid(InsightView view) {
        if (view.index().voices().isEmpty()) {
            return words.text("insight.index.noAnswers");
        }
        if (!view.holdsHidden()) {
            return words.text("insight.index.voices", words.and(view.open().stream()
                    .map(each -> words.text("insight.index.voice", words.name(each.voice()), each.percent())).toList()));
        }
        return view.tellsAnswersHalf() ? words.text("insight.index.some", view.index().voices().size()) : words.text("insight.index.later");
    }

    private void half(GridPane grid, int row, String name, OptionalDouble value, String how) {
        Label number = label(words.half(value), "insight-value");
        Label title = label(name, "insight-name");
        title.setMinWidth(USE_PREF_SIZE);
        number.setMinWidth(USE_PREF_SIZE);
        grid.addRow(row, title, number, label(how, "insight-hint"));
    }

    private VBox shares(InsightView view) {
        VBox rows = new VBox();
        rows.getStyleClass().add("insight-shares");
        Arrays.stream(Quadrant.values()).sorted(Comparator.comparing(Quadrant::number))
                .forEach(quadrant -> rows.getChildren().add(share(quadrant, view)));
        return rows;
    }

    private ShareRow share(Quadrant quadrant, InsightView view) {
        int count = view.index().tally().count(quadrant);
        int percent = view.index().tally().percent(quadrant);
        String tint = view.board().styles().tint(quadrant).name().toLowerCase(Locale.ROOT);
        return new ShareRow(quadrant.number() + "  " + words.name(quadrant, view.board()),
                words.text("insight.share", count, percent), percent / 100.0, "insight-bar-" + tint,
                view.index().tally().placed() < MANY ? ShareRow.SHORT : ShareRow.LONG);
    }
}

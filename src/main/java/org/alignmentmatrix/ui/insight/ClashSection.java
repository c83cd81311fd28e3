package org.alignmentmatrix.ui.insight;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.insight.CardClash;
import org.alignmentmatrix.insight.Clashes.Aspect;
import org.alignmentmatrix.model.Facts;
import org.alignmentmatrix.model.Voice;

/// The cards whose two sides differ, with what each side says.
final class ClashSection extends Section {

    ClashSection(InsightWords words, InsightActs acts) {
        super(words.text("insight.clashes"), words, acts);
    }

    @Override
    Object basis(InsightView view) {
        return view.clashes();
    }

    @Override
    String count(InsightView view) {
        return view.clashes().isEmpty() ? "" : words.text("insight.count", view.clashes().size());
    }

    @Override
    List<Node> content(InsightView view) {
        List<CardClash> clashes = view.clashes();
        if (clashes.isEmpty()) {
            return List.of(label(words.text("insight.clashes.none"), "insight-hint"));
        }
        var content = new ArrayList<Node>();
        clashes.stream().limit(InsightView.ROWS).forEach(clash -> content.add(row(clash)));
        if (clashes.size() > InsightView.ROWS) {
            content.add(link(words.text("insight.clashes.more", clashes.size()),
                    () -> acts.selectCards(clashes.stream().map(clash -> clash.card().id()).toList())));
        }
        return content;
    }

    private VBox row(CardClash clash) {
        Button title = link(clash.card().title(), () -> acts.selectCards(List.of(clash.card().id())));
        title.getStyleClass().add("insight-strong");
        VBox row = new VBox(title);
        Facts facts = clash.card().facts();
        for (Aspect aspect : clash.clashes().differing()) {
            row.getChildren().addAll(label(words.text("insight.aspect." + aspect), "insight-aspect"),
                    label(words.text("insight.said", words.name(Voice.SALES), words.said(facts.sales(), aspect)), "insight-said"),
                    label(words.text("insight.said", words.name(Voice.MARKETING), words.said(facts.marketing(), aspect)), "insight-said"));
        }
        row.getStyleClass().add("insight-fit");
        return row;
    }
}

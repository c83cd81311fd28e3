package org.alignmentmatrix.ui.insight;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.insight.NextStep;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.ui.view.LinkFlow;

/// What each card needs next, the furthest from the ideal first.
final class NextStepSection extends Section {

    NextStepSection(InsightWords words, InsightActs acts) {
        super(words.text("insight.next"), words, acts);
    }

    @Override
    Object basis(InsightView view) {
        return List.of(view.next(), view.index().tally().placed());
    }

    @Override
    List<Node> content(InsightView view) {
        if (view.next().isEmpty()) {
            return List.of(label(words.text("insight.next.none"), "insight-hint"));
        }
        var content = new ArrayList<Node>();
        view.next().forEach(next -> content.add(row(next)));
        if (view.index().tally().placed() > view.next().size()) {
            content.add(label(words.text("insight.next.more", view.next().size(), view.index().tally().placed()), "insight-hint"));
        }
        content.add(link(words.text("insight.next.all"), acts::showTable));
        return content;
    }

    private VBox row(NextStep next) {
        Button title = link(next.card().title(), () -> acts.selectCards(List.of(next.card().id())));
        title.getStyleClass().add("insight-strong");
        int votes = next.card().votes().sum();
        String steps = words.text("insight.next.steps", next.steps());
        String counted = votes == 0 ? steps : words.text("insight.next.votes", steps, votes);
        List<String> nearer = next.nearer().stream().map(Quadrant::number).map(String::valueOf).toList();
        String said = nearer.isEmpty() ? counted
                : words.text("insight.next.move", counted, String.join(words.text("insight.or"), nearer));
        LinkFlow foot = new LinkFlow(label(said, "insight-beside"),
                link(words.text("insight.toAction"), () -> acts.makeAction(new Source.OfCard(next.card().id()))));
        VBox row = new VBox(title, label(words.guide().nextStep(next.quadrant()), "insight-name"), foot);
        row.getStyleClass().add("insight-fit");
        return row;
    }
}

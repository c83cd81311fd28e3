package org.alignmentmatrix.ui.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import org.alignmentmatrix.insight.SignResult;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;

/// How many signs are seen, and which.
final class SignSection extends Section {

    SignSection(InsightWords words, InsightActs acts) {
        super(words.text("insight.signs"), words, acts);
    }

    @Override
    Object basis(InsightView view) {
        return view.board().signs();
    }

    @Override
    List<Node> content(InsightView view) {
        Signs signs = view.board().signs();
        SignResult result = SignResult.of(signs);
        var content = new ArrayList<Node>();
        if (signs.seen().isEmpty()) {
            content.add(label(words.text("insight.signs.none"), "insight-hint"));
        } else {
            content.add(label(words.text("insight.signs.result", result.strong(), SignResult.STRONG, result.weak(), SignResult.WEAK),
                    "insight-name"));
            Arrays.stream(Sign.values()).filter(signs::isSeen)
                    .forEach(sign -> content.add(label(said(sign, signs), "insight-hint")));
        }
        content.add(link(words.text("insight.signs.open"), () -> acts.openSigns(Sign.G1)));
        return content;
    }

    private String said(Sign sign, Signs signs) {
        String mark = sign.isStrong() ? "+" : "−";
        return signs.of(sign).filter(Signs.Seen.Counted.class::isInstance).map(Signs.Seen.Counted.class::cast)
                .map(counted -> words.text("insight.signs.hands", mark, words.name(sign), counted.hands()))
                .orElseGet(() -> words.text("insight.signs.ticked", mark, words.name(sign)));
    }
}

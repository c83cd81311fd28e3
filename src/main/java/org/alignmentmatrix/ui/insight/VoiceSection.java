package org.alignmentmatrix.ui.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;

/// The overall score of each voice, as far as it may be seen.
final class VoiceSection extends Section {

    VoiceSection(InsightWords words, InsightActs acts) {
        super(words.text("insight.voices"), words, acts);
    }

    @Override
    Object basis(InsightView view) {
        return List.of(view.index().voices(), view.seen());
    }

    @Override
    List<Node> content(InsightView view) {
        var content = new ArrayList<Node>();
        view.open().forEach(each -> content.add(new ShareRow(words.name(each.voice()), words.percent(each.percent()),
                each.percent() / 100, "insight-bar-" + each.voice().name().toLowerCase(Locale.ROOT), ShareRow.SHORT)));
        if (view.holdsHidden()) {
            content.add(label(words.text("insight.hidden"), "insight-hint"));
            content.add(link(words.text("insight.reveal"), acts::reveal));
        }
        if (view.index().voices().isEmpty()) {
            content.add(label(words.text("insight.voices.none"), "insight-hint"));
        }
        return content;
    }
}

package org.alignmentmatrix.ui.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.insight.Contradiction;
import org.alignmentmatrix.insight.Contradictions.Dismissed;
import org.jspecify.annotations.Nullable;

/// “Does this fit?”: the contradictions, and below them, folded, those that were set aside. What would tell about a voice that may
/// not be seen is left out.
final class FitSection extends Section {

    private final BiConsumer<String, Optional<String>> decide;
    private final Map<Contradiction, FitRow> rows = new HashMap<>(); // kept, for a reason may be half written
    private @Nullable InsightView last;
    private boolean unfolded;

    /// @param decide takes the key of a contradiction and why it is set aside, or nothing if it is taken up again
    FitSection(InsightWords words, InsightActs acts, BiConsumer<String, Optional<String>> decide) {
        super(words.text("insight.fit"), words, acts);
        this.decide = decide;
    }

    @Override
    Object basis(InsightView view) {
        return List.of(view.contradictions(), view.seen(), view.holdsHidden(), view.board().checklist().words());
    }

    @Override
    String count(InsightView view) {
        return open(view).isEmpty() ? "" : Integer.toString(open(view).size());
    }

    @Override
    List<Node> content(InsightView view) {
        FitWords fit = new FitWords(words, view.board());
        if (last != null && !(last.board().styles().equals(view.board().styles())
                && last.board().checklist().words().equals(view.board().checklist().words()))) {
            rows.clear();
        }
        last = view;
        List<Contradiction> open = open(view);
        rows.keySet().retainAll(open);
        var content = new ArrayList<Node>();
        open.forEach(each -> content.add(rows.computeIfAbsent(each, _ -> new FitRow(each, fit, acts,
                (key, reason) -> decide.accept(key, Optional.of(reason))))));
        if (open.isEmpty()) {
            content.add(label(words.text("insight.fit.none"), "insight-hint"));
        }
        if (view.holdsHidden()) {
            content.add(label(words.text("insight.fit.hidden"), "insight-hint"));
        }
        List<Dismissed> dismissed = view.contradictions().dismissed().stream()
                .filter(each -> mayBeSeen(each.contradiction(), view)).toList();
        if (!dismissed.isEmpty()) {
            Button fold = link(words.text(unfolded ? "insight.dismissed.fold" : "insight.dismissed", dismissed.size()), this::fold);
            fold.getStyleClass().add("insight-quiet");
            content.add(fold);
            if (unfolded) {
                dismissed.forEach(each -> content.add(dismissed(each, fit)));
            }
        }
        return content;
    }

    private void fold() {
        unfolded = !unfolded;
        Optional.ofNullable(last).ifPresent(this::rebuild);
    }

    private VBox dismissed(Dismissed dismissed, FitWords fit) {
        String key = dismissed.contradiction().key();
        VBox row = new VBox(label(fit.text(dismissed.contradiction()), "insight-hint"),
                label(words.text("insight.dismissed.reason", dismissed.reason()), "insight-name"),
                link(words.text("insight.dismissed.again"), () -> decide.accept(key, Optional.empty())));
        row.getStyleClass().add("insight-fit");
        return row;
    }

    private static List<Contradiction> open(InsightView view) {
        return view.contradictions().open().stream().filter(each -> mayBeSeen(each, view)).toList();
    }

    private static boolean mayBeSeen(Contradiction contradiction, InsightView view) {
        return view.seen().containsAll(contradiction.voices());
    }
}

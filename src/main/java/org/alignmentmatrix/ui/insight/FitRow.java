package org.alignmentmatrix.ui.insight;

import java.util.HashSet;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.insight.Contradiction;
import org.alignmentmatrix.insight.Evidence;
import org.alignmentmatrix.model.Dismissals;
import org.alignmentmatrix.ui.view.LinkFlow;
import org.alignmentmatrix.ui.view.Typing;

/// One contradiction: what does not seem to fit, links to what it rests on, and a field to set it aside with a reason.
final class FitRow extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final InsightWords words;
    private final InsightActs acts;
    private final TextField reason = new TextField();
    private final Label hint;
    private final VBox form;
    private final Button dismiss;

    /// @param keep takes the key and the reason of a contradiction that is set aside
    FitRow(Contradiction contradiction, FitWords fit, InsightActs acts, BiConsumer<String, String> keep) {
        this.words = fit.words();
        this.acts = acts;
        this.hint = Section.label(words.text("insight.dismiss.hint"), "insight-hint");
        this.form = new VBox(4, reason, hint);
        this.dismiss = Section.link(words.text("insight.dismiss"), this::ask);
        dismiss.getStyleClass().add("insight-quiet");
        LinkFlow links = new LinkFlow();
        var said = new HashSet<String>(); // two observations of one sign have one link
        for (Evidence evidence : contradiction.evidence()) {
            String text = fit.link(evidence, contradiction.kind());
            if (said.add(text)) {
                links.add(Section.link(text, () -> follow(evidence)));
            }
        }
        links.add(dismiss);
        reason.setPromptText(words.text("insight.dismiss.prompt"));
        reason.setAccessibleText(words.text("insight.dismiss.prompt"));
        reason.getStyleClass().add("insight-field");
        Typing.limit(reason, Dismissals.LIMIT, false, _ -> { });
        reason.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, contradiction, keep));
        form.setVisible(false);
        form.setManaged(false);
        getStyleClass().add("insight-fit");
        getChildren().addAll(Section.label(fit.text(contradiction), "insight-name"), links, form);
    }

    private void follow(Evidence evidence) {
        switch (evidence) {
            case Evidence.MostCards(_, var cards, _) -> acts.selectCards(cards);
            case Evidence.ClashingCards(var cards) -> acts.selectCards(cards);
            case Evidence.HeldBackCards(_, var cards) -> acts.selectCards(cards);
            case Evidence.OfArea(var voice, var area, _) -> acts.openQuestion(voice, area.questions().getFirst());
            case Evidence.OfQuestion(var voice, var question, _) -> acts.openQuestion(voice, question);
            case Evidence.OfSign(var sign) -> acts.openSigns(sign);
        }
    }

    private void ask() {
        show(true);
        reason.requestFocus();
    }

    private void show(boolean asking) {
        form.setVisible(asking);
        form.setManaged(asking);
        hint(false);
    }

    private void hint(boolean wrong) {
        hint.setText(words.text(wrong ? "insight.dismiss.blank" : "insight.dismiss.hint"));
        hint.pseudoClassStateChanged(WRONG, wrong);
    }

    private void pressed(KeyEvent event, Contradiction contradiction, BiConsumer<String, String> keep) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            show(false);
            dismiss.requestFocus();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (reason.getText().isBlank()) {
                hint(true);
            } else {
                keep.accept(contradiction.key(), reason.getText().strip());
            }
        }
    }
}

package org.alignmentmatrix.ui.checklist;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.ui.text.Messages;

/// The five words of a question and a narrow "n/a".
final class LevelRow extends WordButtons {

    private static final Spacing COMFORTABLE = new Spacing(2, 4, 34);
    private static final Spacing TIGHT = new Spacing(0, 3, 20);

    private final Map<Rating, ToggleButton> buttons = new LinkedHashMap<>();

    /// @param chosen hears each button that is pressed, the chosen one too
    LevelRow(Question question, Guide guide, Messages messages, Consumer<Rating> chosen) {
        super(COMFORTABLE, TIGHT);
        getStyleClass().add("checklist-levels");
        for (int level = 0; level <= Rating.Level.MAX; level++) {
            String words = guide.levelLong(question, level);
            add(new Rating.Level(level), guide.level(question, level), chosen,
                    messages.text("checklist.level.said", words, level, Rating.Level.MAX),
                    messages.text("checklist.level.tip", words, String.valueOf(level)));
        }
        String words = guide.notApplicableLong();
        add(Rating.NOT_APPLICABLE, guide.notApplicable(), chosen, words,
                messages.text("checklist.level.tip", words, messages.text("checklist.notApplicable.key")));
    }

    private void add(Rating rating, String word, Consumer<Rating> chosen, String said, String tip) {
        var button = new ToggleButton(word);
        button.getStyleClass().setAll("checklist-level");
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(tip));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            button.setSelected(!button.isSelected()); // the board says what is chosen, not the click
            chosen.accept(rating);
        });
        buttons.put(rating, button);
        add(button);
    }

    /// Shows what is chosen; nothing for [Rating#NOT_ANSWERED].
    void show(Rating rating) {
        buttons.forEach((own, button) -> button.setSelected(own.equals(rating)));
    }

    /// How a screen reader says a rating, or an empty text for one that is no button.
    String said(Rating rating) {
        ToggleButton button = buttons.get(rating);
        return button == null ? "" : button.getAccessibleText();
    }

    /// @param reachable whether Tab stops at each button
    void setReachable(boolean reachable) {
        buttons.values().forEach(button -> button.setFocusTraversable(reachable));
    }
}

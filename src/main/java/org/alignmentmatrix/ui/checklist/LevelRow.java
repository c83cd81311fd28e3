package org.alignmentmatrix.ui.checklist;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.ui.text.Messages;

/// The five words of a question and a narrow "n/a".
final class LevelRow extends WordButtons {

    private static final Spacing COMFORTABLE = new Spacing(2, 4, 34);
    private static final Spacing TIGHT = new Spacing(0, 3, 20);

    private final Map<Rating, ToggleButton> buttons = new LinkedHashMap<>();
    private final Guide guide;
    private final Messages messages;

    /// @param chosen hears each button that is pressed, the chosen one too
    LevelRow(Guide guide, Messages messages, Consumer<Rating> chosen) {
        super(COMFORTABLE, TIGHT);
        this.guide = guide;
        this.messages = messages;
        getStyleClass().add("checklist-levels");
        for (int level = 0; level <= Rating.Level.MAX; level++) {
            add(new Rating.Level(level), chosen);
        }
        add(Rating.NOT_APPLICABLE, chosen);
        String words = guide.notApplicableLong();
        name(Rating.NOT_APPLICABLE, guide.notApplicable(), words,
                messages.text("checklist.level.tip", words, messages.text("checklist.notApplicable.key")));
    }

    private void add(Rating rating, Consumer<Rating> chosen) {
        var button = new ToggleButton();
        button.getStyleClass().setAll("checklist-level");
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            button.setSelected(!button.isSelected()); // the board says what is chosen, not the click
            chosen.accept(rating);
        });
        buttons.put(rating, button);
        add(button);
    }

    /// Gives the levels the words in which a question is answered.
    void name(ScaleWords words, Asked asked) {
        for (int level = 0; level <= Rating.Level.MAX; level++) {
            String full = guide.levelLong(words, asked, level);
            name(new Rating.Level(level), guide.level(words, asked, level),
                    messages.text("checklist.level.said", full, level, Rating.Level.MAX),
                    messages.text("checklist.level.tip", full, String.valueOf(level)));
        }
    }

    private void name(Rating rating, String word, String said, String tip) {
        ToggleButton button = Objects.requireNonNull(buttons.get(rating));
        button.setText(word);
        button.setAccessibleText(said);
        button.setTooltip(new Tooltip(tip));
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

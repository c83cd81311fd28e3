package org.alignmentmatrix.ui.checklist;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.alignmentmatrix.model.Voice;

/// Says which voice answers and lets another one answer; the last segment reveals what all have said. Tab stops at the present
/// voice and at Reveal, the arrow keys choose a voice.
final class VoiceSwitch extends WordButtons {

    private final Answering answering;
    private final Revealing revealing;
    private final Consumer<Voice> chosen;
    private final Map<Voice, ToggleButton> buttons = new EnumMap<>(Voice.class);
    private final ToggleButton reveal;

    /// @param chosen hears each voice that is chosen, the present one too
    VoiceSwitch(Parts parts, Revealing revealing, Consumer<Voice> chosen) {
        super(new Spacing(4, 0, 0));
        this.answering = parts.answering();
        this.revealing = revealing;
        this.chosen = chosen;
        getStyleClass().add("checklist-voices");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(parts.text("checklist.voices"));
        for (Voice voice : Voice.values()) {
            ToggleButton button = segment(parts.guide().name(voice), () -> chosen.accept(voice));
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            buttons.put(voice, button);
        }
        reveal = segment(parts.text("checklist.reveal"), revealing.reveal());
        reveal.setTooltip(new Tooltip(parts.text("checklist.reveal.tip")));
        buttons.get(Voice.values()[0]).getStyleClass().add("first");
        reveal.getStyleClass().add("last");
        addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
        answering.voiceProperty().subscribe(_ -> show());
        revealing.revealed().subscribe(_ -> show());
    }

    private ToggleButton segment(String word, Runnable run) {
        var button = new ToggleButton(word);
        button.getStyleClass().setAll("checklist-voice");
        button.setOnAction(_ -> {
            run.run();
            show(); // the state says what is chosen, not the click
        });
        add(button);
        return button;
    }

    private void show() {
        boolean revealed = revealing.revealed().getValue();
        buttons.forEach((voice, button) -> {
            button.setSelected(!revealed && voice == answering.voice());
            button.setFocusTraversable(voice == answering.voice());
        });
        reveal.setSelected(revealed);
    }

    private void arrow(KeyEvent event) {
        int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (step != 0) {
            Voice[] all = Voice.values();
            int from = reveal.isFocused() ? all.length : answering.voice().ordinal();
            int to = Math.clamp(from + step, 0, all.length);
            if (to == all.length) {
                reveal.requestFocus(); // Enter or Space reveals: nobody should by a slip
            } else if (from != to) {
                chosen.accept(all[to]);
                buttons.get(all[to]).requestFocus();
            }
            event.consume();
        }
    }
}

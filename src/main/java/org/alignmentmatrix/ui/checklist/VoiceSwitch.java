package org.alignmentmatrix.ui.checklist;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.text.Messages;

/// Says which voice answers and lets another one answer. Tab stops at the present voice only, the arrow keys choose.
final class VoiceSwitch extends WordButtons {

    private final Answering answering;
    private final Map<Voice, ToggleButton> buttons = new EnumMap<>(Voice.class);

    VoiceSwitch(Answering answering, Guide guide, Messages messages) {
        super(new Spacing(4, 0, 0));
        this.answering = answering;
        getStyleClass().add("checklist-voices");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.text("checklist.voices"));
        for (Voice voice : Voice.values()) {
            var button = new ToggleButton(guide.name(voice));
            button.getStyleClass().setAll("checklist-voice");
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setOnAction(_ -> {
                answering.let(voice);
                show(answering.voice());
            });
            buttons.put(voice, button);
            add(button);
        }
        buttons.get(Voice.values()[0]).getStyleClass().add("first");
        buttons.get(Voice.values()[Voice.values().length - 1]).getStyleClass().add("last");
        addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
        answering.voiceProperty().subscribe(this::show);
    }

    private void show(Voice present) {
        buttons.forEach((voice, button) -> {
            button.setSelected(voice == present);
            button.setFocusTraversable(voice == present);
        });
    }

    private void arrow(KeyEvent event) {
        int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (step != 0) {
            Voice[] all = Voice.values();
            answering.let(all[Math.clamp(answering.voice().ordinal() + step, 0, all.length - 1)]);
            buttons.get(answering.voice()).requestFocus();
            event.consume();
        }
    }
}

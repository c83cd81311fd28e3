package org.alignmentmatrix.ui.checklist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.alignmentmatrix.model.Voice;

/// Says which voice answers and lets another one answer; the last segment reveals what all have said. Tab stops at the present
/// voice. The arrow keys only go to another segment, Enter or Space chooses it: nobody should answer as somebody else, or reveal,
/// by a slip.
final class VoiceSwitch extends WordButtons {

    private static final PseudoClass ANSWERS = PseudoClass.getPseudoClass("answers");

    private final Answering answering;
    private final Revealing revealing;
    private final Map<Voice, ToggleButton> buttons = new EnumMap<>(Voice.class);
    private final ToggleButton reveal;

    /// @param chosen hears each voice that is chosen, the present one too
    VoiceSwitch(Parts parts, Revealing revealing, Consumer<Voice> chosen) {
        super(new Spacing(4, 0, 0));
        this.answering = parts.answering();
        this.revealing = revealing;
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
        reveal.setFocusTraversable(false);
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
            button.pseudoClassStateChanged(ANSWERS, revealed && voice == answering.voice());
        });
        reveal.setSelected(revealed);
    }

    private void arrow(KeyEvent event) {
        int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (step != 0) {
            List<ToggleButton> all = segments();
            int from = all.indexOf(event.getTarget());
            all.get(Math.clamp(from + step, 0, all.size() - 1)).requestFocus();
            event.consume();
        }
    }
}

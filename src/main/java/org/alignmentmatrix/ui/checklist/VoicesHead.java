package org.alignmentmatrix.ui.checklist;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.model.Voice;

/// The choice of the voice and, in words, whose answers are shown and changed below.
final class VoicesHead extends VBox {

    private final Parts parts;
    private final Revealing revealing;
    private final Label whose = new Label();

    /// @param chosen hears each voice that is chosen, the present one too
    VoicesHead(Parts parts, Revealing revealing, Consumer<Voice> chosen) {
        super(8);
        this.parts = parts;
        this.revealing = revealing;
        whose.getStyleClass().addAll("checklist-hint", "checklist-whose");
        whose.setWrapText(true);
        getChildren().addAll(new VoiceSwitch(parts, revealing, chosen), whose);
        parts.answering().voiceProperty().subscribe(_ -> show());
        revealing.revealed().subscribe(_ -> show());
    }

    private void show() {
        Voice voice = parts.answering().voice();
        whose.setText(parts.text((revealing.revealed().getValue() ? "checklist.revealed." : "checklist.only.") + voice.name()));
    }
}

package org.alignmentmatrix.ui.compare;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.merge.Difference;
import org.alignmentmatrix.merge.Differences;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// Shows two states of a board side by side and what differs. The result is the number of the button that was pressed, from 0 on;
/// null if the user gave up.
public final class CompareDialog extends Dialog<@Nullable Integer> {

    private final DifferenceList list;
    private final List<ButtonType> buttons = new ArrayList<>();

    /// @param zone in which times are told
    public CompareDialog(Window owner, Messages messages, Guide guide, Comparison comparison, ZoneId zone) {
        Look.prepare(this, owner, messages, comparison.title());
        for (String text : comparison.buttons()) {
            buttons.add(new ButtonType(text, buttons.isEmpty() ? ButtonBar.ButtonData.OK_DONE : ButtonBar.ButtonData.OTHER));
        }
        ButtonType close = new ButtonType(comparison.close(), ButtonBar.ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().addAll(buttons);
        getDialogPane().getButtonTypes().add(close);
        var values = new ValueText(guide, messages, zone);
        var words = new DifferenceWords(guide, messages, comparison.before().board(), comparison.after().board(), comparison.shown(), zone);
        this.list = new DifferenceList(values, comparison.before(), comparison.after(), new Choosing(List.of(), () -> { }),
                () -> ((Button) getDialogPane().lookupButton(buttons.isEmpty() ? close : buttons.getFirst())).fire(), this::close);
        VBox.setVgrow(list, Priority.ALWAYS);
        List<Difference> differences = Differences.between(comparison.before().board(), comparison.after().board());
        list.show(new Rows(messages).grouped(differences, words));
        VBox content = new VBox(12);
        if (!comparison.text().isEmpty()) {
            content.getChildren().add(Look.text(comparison.text()));
        }
        Label count = Look.text(messages.text("compare.differences", differences.size()));
        count.getStyleClass().add("compare-summary");
        content.getChildren().addAll(count, list);
        getDialogPane().setContent(content);
        Look.fitButtons(this);
        setResultConverter(button -> Optional.of(buttons.indexOf(button)).filter(index -> index >= 0).orElse(null));
        setOnShown(_ -> Platform.runLater(list::focusList)); // a button has the keys first
    }
}

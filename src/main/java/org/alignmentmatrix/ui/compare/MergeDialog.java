package org.alignmentmatrix.ui.compare;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.merge.Merge;
import org.alignmentmatrix.merge.Whose;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// Shows what comes from the other copy and asks where both changed the same. The result is the merged board; null if the user gave
/// up.
public final class MergeDialog extends Dialog<@Nullable Board> {

    private final Messages messages;
    private final Merge merge;
    private final Choosing choosing;
    private final DifferenceList list;
    private final Label outcome = Look.text("");

    /// @param zone in which times are told
    public MergeDialog(Window owner, Messages messages, Guide guide, MergeQuestion question, ZoneId zone) {
        this.messages = messages;
        this.merge = question.merge();
        this.choosing = new Choosing(merge.presets(), this::changed);
        Look.prepare(this, owner, messages, messages.text("merge.title"));
        ButtonType take = new ButtonType(messages.text("merge.ok"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(take, new ButtonType(messages.text("unsaved.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        this.list = new DifferenceList(new ValueText(guide, messages, zone), question.mine(), question.theirs(), choosing,
                () -> ((Button) getDialogPane().lookupButton(take)).fire(), this::close);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.show(rows(guide, question, zone));
        Label summary = Look.text(messages.text("merge.summary", merge.taken().size(), merge.conflicts().size()));
        summary.getStyleClass().add("compare-summary");
        outcome.getStyleClass().add("hint");
        Label keys = Look.text(messages.text("merge.keys"));
        keys.getStyleClass().add("hint");
        keys.setVisible(!merge.conflicts().isEmpty());
        keys.setManaged(keys.isVisible());
        getDialogPane().setContent(new VBox(12, new VBox(2, summary, keys), list, below()));
        Look.fitButtons(this);
        setResultConverter(button -> button == take ? merge.result(choosing.all()) : null);
        setOnShown(_ -> Platform.runLater(list::focusList)); // a button has the keys first
        changed();
    }

    private List<Row> rows(Guide guide, MergeQuestion question, ZoneId zone) {
        var words = new DifferenceWords(guide, messages, merge.mine(), merge.theirs(), question.shown(), zone);
        var sinceBase = new DifferenceWords(guide, messages, merge.base(), merge.mine(), question.shown(), zone);
        var rows = new Rows(messages);
        var all = new ArrayList<Row>(rows.choices(merge.conflicts(), words, sinceBase));
        if (!merge.taken().isEmpty()) {
            all.add(new Row.Heading(messages.text("merge.taken", merge.taken().size())));
        }
        all.addAll(rows.grouped(merge.taken(), words));
        return all;
    }

    private HBox below() {
        Button mine = all("merge.allMine", Whose.MINE);
        Button theirs = all("merge.allTheirs", Whose.THEIRS);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox box = new HBox(8, outcome, between, mine, theirs);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Button all(String key, Whose whose) {
        Button button = new Button(messages.text(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setDisable(merge.conflicts().isEmpty());
        button.setOnAction(_ -> choosing.chooseAll(whose));
        return button;
    }

    private void changed() {
        list.refresh();
        Merge.Outcome made = merge.outcome(choosing.all());
        String counts = messages.text("merge.result", VersionBox.counts(messages, made.board()));
        outcome.setText(made.leftOut() == 0 ? counts : counts + " " + messages.text("merge.leftOut", made.leftOut()));
    }
}

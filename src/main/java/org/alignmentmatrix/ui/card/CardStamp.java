package org.alignmentmatrix.ui.card;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.alignmentmatrix.model.Card;

/// When a card was made and changed, and its id.
final class CardStamp extends HBox {

    private final Editing editing;
    private final Label times = new Label();
    private final Label id = new Label();

    CardStamp(Editing editing) {
        super(12);
        this.editing = editing;
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        times.setWrapText(true);
        id.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(times, space, id);
        getStyleClass().add("card-stamp");
    }

    void show(Card card) {
        id.setText(card.id().toString());
        times.setText(editing.messages().text("card.stamp", moment(card.created()), changed(card.changed())));
    }

    private String moment(Instant moment) {
        return editing.days().day(day(moment));
    }

    private String changed(Instant moment) {
        return day(moment).equals(editing.today())
                ? editing.messages().text("card.stamp.today", editing.days().time(moment, ZoneId.systemDefault()))
                : moment(moment);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.systemDefault());
    }
}

package org.alignmentmatrix.ui.checklist;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;
import org.alignmentmatrix.model.Source;

/// One sign to tick. The current one can be reached by Tab and shows how hands are counted, and its links.
final class SignRow extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Sign sign;
    private final Parts parts;
    private final CheckBox tick;
    private final String areas;
    private final Label points = new Label();
    private final Label hands = new Label();
    private final Button less;
    private final FlowPane counter;
    private final ActLinks links;

    /// @param became runs when the sign is clicked
    SignRow(Sign sign, Parts parts, Runnable became) {
        this.sign = sign;
        this.parts = parts;
        this.tick = new CheckBox(parts.guide().name(sign));
        this.areas = sign.areas().stream().map(parts.guide()::name).collect(Collectors.joining(", "));
        tick.setWrapText(true);
        tick.setMinHeight(USE_PREF_SIZE);
        tick.setOnAction(_ -> note(tick.isSelected() ? Optional.of(new Signs.Seen.Ticked()) : Optional.empty()));
        points.getStyleClass().add("checklist-sign-points");
        points.setWrapText(true);
        hands.getStyleClass().add("checklist-sign-hands");
        less = step(parts.text("checklist.sign.less"), parts.text("checklist.sign.less.said"), -1);
        Button more = step(parts.text("checklist.sign.more"), parts.text("checklist.sign.more.said"), 1);
        HBox count = new HBox(4, new Label(parts.text("checklist.sign.hands")), less, hands, more);
        count.setAlignment(Pos.CENTER_LEFT);
        count.getStyleClass().add("checklist-sign-count");
        var source = new Source.OfSign(sign);
        links = new ActLinks(parts, source, Set.of(source));
        HBox linked = new HBox(RemarksBox.LINK_GAP, links.nodes().toArray(Button[]::new));
        linked.getStyleClass().add("checklist-links");
        counter = new FlowPane(RemarksBox.LINK_GAP, 4, count, linked);
        counter.getStyleClass().add("checklist-sign-tools");
        getStyleClass().add("checklist-sign");
        getChildren().addAll(tick, points);
        addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> became.run()); // not on the press: the row above becomes lower, and this one moves
        setCurrent(false);
    }

    private Button step(String word, String said, int step) {
        Button button = new Button(word);
        button.getStyleClass().setAll("checklist-step");
        button.setAccessibleText(said);
        button.setOnAction(_ -> count(hands() + step));
        return button;
    }

    Sign sign() {
        return sign;
    }

    ActLinks links() {
        return links;
    }

    void focus() {
        tick.requestFocus();
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
        tick.setFocusTraversable(current);
        if (!current) {
            getChildren().remove(counter);
        } else if (!getChildren().contains(counter)) {
            getChildren().add(counter);
        }
        refresh();
    }

    /// Shows how the sign is noted now.
    void refresh() {
        tick.setSelected(parts.board().signs().isSeen(sign));
        int counted = hands();
        points.setText(counted > 0 ? parts.messages().text("checklist.sign.points.hands", areas, counted)
                : parts.text("checklist.sign.points", areas));
        hands.setText(Integer.toString(counted));
        less.setDisable(counted == 0);
        tick.setAccessibleHelp(points.getText());
        links.refresh();
    }

    /// How many hands were counted; 0 if none were.
    int hands() {
        return parts.board().signs().of(sign).orElse(null) instanceof Signs.Seen.Counted(int counted) ? counted : 0;
    }

    /// Notes a number of hands; none means that the sign is not seen.
    void count(int next) {
        int most = Math.min(next, Signs.Seen.Counted.MAX);
        note(most > 0 ? Optional.of(new Signs.Seen.Counted(most)) : Optional.empty());
    }

    private void note(Optional<Signs.Seen> seen) {
        parts.answering().note(sign, seen);
        refresh();
    }
}

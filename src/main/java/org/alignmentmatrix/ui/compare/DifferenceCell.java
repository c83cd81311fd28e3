package org.alignmentmatrix.ui.compare;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.alignmentmatrix.merge.Whose;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A row of a list of differences on the screen.
final class DifferenceCell extends ListCell<@Nullable Row> {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final int TIP_LENGTH = 1_500; // more would not fit on a screen
    private static final double TIP_WIDTH = 480;

    private final Messages messages;
    private final String leftName;
    private final String rightName;
    private final Choosing choosing;
    private final Label heading = new Label();
    private final Label subject = new Label();
    private final Label aspect = new Label();
    private final Side left = new Side(Whose.MINE);
    private final Side right = new Side(Whose.THEIRS);
    private final HBox row;
    private final Tooltip tip = new Tooltip();

    /// A value, with a mark before it if it can be chosen.
    private final class Side extends HBox {

        private final Whose whose;
        private final Label text = new Label();
        private final FontIcon mark = new FontIcon(Feather.CIRCLE);
        private final Tooltip full = new Tooltip();

        Side(Whose whose) {
            this.whose = whose;
            getChildren().addAll(mark, text);
            text.setMinWidth(0);
            wrapped(full);
            Tooltip.install(this, full);
            getStyleClass().add("compare-value");
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof Row.Choice choice) {
                    choosing.choose(choice.index(), whose);
                }
            });
        }

        /// @param value the whole text
        /// @param excerpt what of it fits into a row
        void show(String value, String excerpt, Row row) {
            text.setText(excerpt);
            String all = PlainText.head(value, TIP_LENGTH);
            String cut = all.length() < value.length() ? all + "…" : all;
            full.setText(row instanceof Row.Choice(_, _, var base) && base.isPresent()
                    ? messages.text("compare.tip.base", cut, PlainText.head(base.get(), TIP_LENGTH)) : cut);
            boolean choice = row instanceof Row.Choice;
            boolean chosen = row instanceof Row.Choice(int index, _, _) && choosing.of(index) == whose;
            mark.setVisible(choice);
            mark.setManaged(choice);
            mark.setIconCode(chosen ? Feather.CHECK_CIRCLE : Feather.CIRCLE);
            pseudoClassStateChanged(CHOSEN, chosen);
        }
    }

    DifferenceCell(Messages messages, String leftName, String rightName, Choosing choosing) {
        this.messages = messages;
        this.leftName = leftName;
        this.rightName = rightName;
        this.choosing = choosing;
        heading.getStyleClass().add("compare-heading");
        subject.getStyleClass().add("compare-subject");
        aspect.getStyleClass().add("compare-aspect");
        subject.setMinWidth(0);
        aspect.setMinWidth(0);
        wrapped(tip);
        VBox what = new VBox(subject, aspect);
        what.setAlignment(Pos.CENTER_LEFT);
        what.getStyleClass().add("compare-about");
        Tooltip.install(what, tip);
        row = Columns.of(what, left, right);
        setPrefWidth(0); // as wide as the list, however long the texts are
    }

    private static void wrapped(Tooltip tooltip) {
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TIP_WIDTH);
        tooltip.setShowDuration(Duration.INDEFINITE);
    }

    @Override
    protected void updateItem(@Nullable Row item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(HEADING, item instanceof Row.Heading);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(switch (item) {
            case Row.Heading(String text) -> heading(text);
            case Row.Entry(Line line) -> line(line, item);
            case Row.Choice(_, Line line, _) -> line(line, item);
        });
    }

    private Node heading(String text) {
        heading.setText(text);
        setAccessibleText(text);
        return heading;
    }

    private Node line(Line line, Row item) {
        subject.setText(Excerpt.of(line.subject(), "").before());
        aspect.setText(line.aspect());
        aspect.setVisible(!line.aspect().isEmpty());
        aspect.setManaged(!line.aspect().isEmpty());
        tip.setText(PlainText.head(line.aspect().isEmpty() ? line.subject() : line.subject() + "\n" + line.aspect(), TIP_LENGTH));
        Excerpt excerpt = Excerpt.of(line.before(), line.after());
        left.show(line.before(), excerpt.before(), item);
        right.show(line.after(), excerpt.after(), item);
        String what = line.aspect().isEmpty() ? subject.getText() : messages.text("compare.told.what", subject.getText(), line.aspect());
        String told = messages.text("compare.told", what, leftName, excerpt.before(), rightName, excerpt.after());
        setAccessibleText(item instanceof Row.Choice(int index, _, _)
                ? messages.text("compare.told.choice", told, choosing.of(index) == Whose.MINE ? leftName : rightName) : told);
        return row;
    }
}

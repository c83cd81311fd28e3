package org.alignmentmatrix.ui.intake;

import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.alignmentmatrix.exchange.intake.Item;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.ui.compare.Columns;
import org.alignmentmatrix.ui.compare.Excerpt;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// A row of the table of differences on the screen.
final class ItemCell extends ListCell<@Nullable ItemLine> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass GOES_ON = PseudoClass.getPseudoClass("goes-on");
    private static final int TIP_LENGTH = 1_500; // more would not fit on a screen
    private static final double TIP_WIDTH = 480;

    private final ItemWords words;
    private final Ticks ticks;
    private final Supplier<List<Item>> items;
    private final CheckBox tick = new CheckBox();
    private final Label heading = new Label();
    private final Label subject = label("compare-subject");
    private final Label aspect = label("compare-aspect");
    private final Label before = label("import-before");
    private final Label after = label("import-after");
    private final HBox columns;
    private final HBox row = new HBox();
    private final Tooltip tip = new Tooltip();

    ItemCell(ItemWords words, Ticks ticks, Supplier<List<Item>> items) {
        this.words = words;
        this.ticks = ticks;
        this.items = items;
        heading.getStyleClass().add("compare-heading");
        VBox what = new VBox(subject, aspect);
        what.setAlignment(Pos.CENTER_LEFT);
        what.getStyleClass().add("compare-about");
        columns = Columns.of(what, before, after);
        HBox.setHgrow(columns, Priority.ALWAYS);
        columns.setMinWidth(0);
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        tip.setShowDuration(Duration.INDEFINITE);
        tick.setFocusTraversable(false); // Space in the list does it
        tick.setAllowIndeterminate(false);
        tick.setOnAction(_ -> ticked());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("import-row");
        setPrefWidth(0); // as wide as the list, however long the texts are
    }

    private static Label label(String style) {
        Label label = new Label();
        label.setMinWidth(0);
        label.getStyleClass().add(style);
        return label;
    }

    private void ticked() {
        switch (getItem()) {
            case ItemLine.Heading(_, var members) -> ticks.setAll(members, tick.isSelected());
            case ItemLine.Part(int item, _) -> ticks.set(item, tick.isSelected());
            case null -> { }
        }
    }

    @Override
    protected void updateItem(@Nullable ItemLine line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(HEADING, line instanceof ItemLine.Heading);
        pseudoClassStateChanged(LEFT_OUT, line instanceof ItemLine.Part(int item, _) && !ticks.has(item));
        pseudoClassStateChanged(GOES_ON, line instanceof ItemLine.Part(_, int part) && part > 0);
        setTooltip(line instanceof ItemLine.Part ? tip : null);
        switch (empty ? null : line) {
            case ItemLine.Heading(var group, var members) -> showHeading(group, members);
            case ItemLine.Part(int item, int part) -> showPart(item, part);
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
        }
    }

    private void showHeading(ItemGroup group, List<Integer> members) {
        Ticks.Share share = ticks.of(members);
        heading.setText(messages().text("import.group." + group, members.size()));
        showTick(share == Ticks.Share.ALL, share == Ticks.Share.SOME);
        row.getChildren().setAll(tick, heading);
        setGraphic(row);
        setAccessibleText(messages().text("import.told.heading", heading.getText(), messages().text("import.ticks." + share)));
    }

    private void showPart(int item, int part) {
        ItemWords.Words told = words.of(items.get().get(item), part, ticks.has(item));
        boolean first = part == 0;
        Excerpt excerpt = Excerpt.of(told.before(), told.after());
        subject.setText(first ? Preview.line(told.subject()) : "");
        subject.setVisible(first);
        subject.setManaged(first);
        aspect.setText(told.aspect());
        aspect.setVisible(!told.aspect().isEmpty());
        aspect.setManaged(!told.aspect().isEmpty());
        before.setText(excerpt.before());
        after.setText(excerpt.after());
        showTick(ticks.has(item), false);
        tick.setVisible(first);
        row.getChildren().setAll(tick, columns);
        setGraphic(row);
        tip.setText(messages().text("import.tip", PlainText.head(told.subject(), TIP_LENGTH), told.aspect(),
                PlainText.head(told.before(), TIP_LENGTH), PlainText.head(told.after(), TIP_LENGTH)));
        String whose = Preview.line(told.subject());
        String taken = messages().text(ticks.has(item) ? "import.ticked" : "import.notTicked");
        setAccessibleText(told.aspect().isEmpty() ? messages().text("import.told.whole", whose, excerpt.before(), excerpt.after(), taken)
                : messages().text("import.told", whose, told.aspect(), excerpt.before(), excerpt.after(), taken));
    }

    private void showTick(boolean on, boolean partly) {
        tick.setSelected(on);
        tick.setIndeterminate(partly);
        tick.setVisible(true);
    }

    private Messages messages() {
        return words.messages();
    }
}

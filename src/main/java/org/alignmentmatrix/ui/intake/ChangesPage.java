package org.alignmentmatrix.ui.intake;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.exchange.intake.DayOrder;
import org.alignmentmatrix.exchange.intake.Item;
import org.alignmentmatrix.exchange.intake.Mapping;
import org.alignmentmatrix.exchange.intake.Proposal;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.ui.compare.ValueText;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// What a table of cards would change: the differences with their ticks, the moves on a small board, and what could not be taken.
final class ChangesPage extends VBox {

    private static final double SIDE = 300;
    private static final double DAYS = 190;
    private static final int EXAMPLES = 3;

    private final Messages messages;
    private final Label summary = Labels.wrapped("", "import-text");
    private final Label dayQuestion = Labels.wrapped("", "import-question");
    private final Pick<DayOrder> days;
    private final HBox asked;
    private final DifferenceTable table;
    private final SmallBoard moves;
    private final Label movesTitle = new Label();
    private final TroubleList troubles;
    private final VBox side;
    private final Ticks ticks;
    private List<Item> items = List.of();

    /// @param days hears how days in figures are written
    ChangesPage(ImportQuestion question, Messages messages, Ticks ticks, Consumer<DayOrder> days, Runnable enter, Runnable escape) {
        super(10);
        this.messages = messages;
        this.ticks = ticks;
        ItemWords words = new ItemWords(new ValueText(question.words().guide(), messages, ZoneOffset.UTC), question.board());
        this.days = new Pick<>(order -> messages.text("import.days." + order), days);
        this.days.setAccessibleText(messages.text("import.days"));
        this.days.setMinWidth(DAYS);
        HBox.setHgrow(dayQuestion, Priority.ALWAYS);
        dayQuestion.setMaxWidth(Double.MAX_VALUE);
        this.asked = new HBox(12, dayQuestion, this.days);
        asked.setAlignment(Pos.CENTER_LEFT);
        asked.getStyleClass().add("import-asked");
        this.table = new DifferenceTable(words, ticks, enter, escape);
        this.moves = new SmallBoard(question.board(), question.layout(), words::place, messages);
        table.onSelected(item -> moves.mark(cardOf(item)));
        movesTitle.getStyleClass().add("import-heading");
        this.troubles = new TroubleList(messages, enter, escape);
        VBox.setVgrow(troubles, Priority.ALWAYS);
        this.side = new VBox(6, movesTitle, moves, troubles);
        side.setPrefWidth(SIDE);
        side.setMinWidth(SIDE);
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox both = new HBox(16, table, side);
        both.setMinHeight(0);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(summary, asked, both);
        getStyleClass().add("import-page");
    }

    private static Optional<CardId> cardOf(@Nullable Item item) {
        return switch (item) {
            case Item.Changed changed -> Optional.of(changed.card().id());
            case Item.New _, Item.Missing _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    void show(Proposal proposal, Mapping mapping) {
        Labels.say(summary, proposal.items().isEmpty() ? "" : summary(proposal));
        showDays(proposal, mapping.days());
        table.show(proposal.items(), nothing(proposal, mapping));
        items = proposal.items();
        List<Arrow> arrows = ItemWords.arrows(items.stream());
        showMoves();
        for (var node : List.of(moves, movesTitle)) {
            node.setVisible(!arrows.isEmpty());
            node.setManaged(!arrows.isEmpty());
        }
        TroubleWords words = new TroubleWords(messages);
        List<Supplier<String>> lines = Stream.concat(
                mapping.table().troubles().stream().<Supplier<String>>map(trouble -> () -> words.of(trouble)),
                proposal.problems().stream().<Supplier<String>>map(problem -> () -> words.of(problem))).toList();
        troubles.show(lines);
        side.setVisible(!arrows.isEmpty() || !lines.isEmpty());
        side.setManaged(side.isVisible());
    }

    /// Why there is no difference.
    private String nothing(Proposal proposal, Mapping mapping) {
        if (!mapping.isEnough()) {
            return messages.text("import.noTitle");
        }
        return proposal.unchanged() == 0 ? messages.text("import.nothing") : messages.text("import.nothing.same", proposal.unchanged());
    }

    private String summary(Proposal proposal) {
        String same = messages.text("import.unchanged", proposal.unchanged());
        return proposal.cleaned() == 0 ? same : same + " " + messages.text("import.cleaned", proposal.cleaned());
    }

    private void showDays(Proposal proposal, DayOrder now) {
        proposal.days().ifPresent(found -> {
            String examples = String.join(", ", found.examples().stream().limit(EXAMPLES).map(Preview::line).toList());
            String rows = String.join(", ", found.rows().stream().limit(EXAMPLES).map(String::valueOf).toList());
            String more = found.rows().size() > EXAMPLES ? rows + " …" : rows;
            dayQuestion.setText(messages.text("import.days.question", examples, found.rows().size(), more)
                    + (found.suggested() == DayOrder.ASK ? "" : " " + messages.text("import.days.suggested." + found.suggested())));
            days.offer(List.of(DayOrder.ASK, DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST), now);
        });
        asked.setVisible(proposal.days().isPresent());
        asked.setManaged(asked.isVisible());
    }

    /// Shows what is taken now.
    void refresh() {
        table.refresh();
        showMoves();
    }

    private void showMoves() {
        List<Arrow> taken = ItemWords.arrows(IntStream.range(0, items.size()).filter(ticks::has).mapToObj(items::get));
        moves.show(taken);
        movesTitle.setText(messages.text("import.moves", taken.size()));
    }

    void focusTable() {
        if (asked.isVisible() && days.getValue() == DayOrder.ASK) {
            days.requestFocus(); // first things first
        } else {
            table.focusList();
        }
    }
}

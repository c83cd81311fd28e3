package org.alignmentmatrix.ui.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.exchange.intake.DayOrder;
import org.alignmentmatrix.exchange.intake.Item;
import org.alignmentmatrix.exchange.intake.Mapping;
import org.alignmentmatrix.exchange.intake.Origin;
import org.alignmentmatrix.exchange.intake.Proposal;
import org.alignmentmatrix.exchange.intake.Target;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// A table of cards: each row a new card or changes to one that is there.
final class CardsContent implements Content {

    private final ImportQuestion question;
    private final Messages messages;
    private final Latest work;
    private final Runnable changed;
    private final Label about = Labels.wrapped("", "import-text");
    private final CheckBox byId = new CheckBox();
    private final ColumnRows<Target> rows;
    private final VBox columns;
    private final Ticks ticks = new Ticks(this::ticked);
    private final ChangesPage changes;
    private @Nullable Mapping mapping;
    private @Nullable Proposal proposal;

    /// @param work of the dialog
    /// @param changed runs when anything that is told has changed
    CardsContent(ImportQuestion question, Messages messages, Latest work, Runnable changed, Runnable enter, Runnable escape) {
        this.question = question;
        this.messages = messages;
        this.work = work;
        this.changed = changed;
        TargetWords words = new TargetWords(messages);
        this.rows = new ColumnRows<>(words::of, (column, target) -> remap(now().with(column, target)), messages);
        this.changes = new ChangesPage(question, messages, ticks, order -> remap(now().withDays(order)), enter, escape);
        byId.setText(messages.text("import.byId"));
        byId.setMinHeight(Region.USE_PREF_SIZE);
        byId.setOnAction(_ -> remap(now().withById(byId.isSelected())));
        VBox.setVgrow(rows, Priority.ALWAYS);
        this.columns = new VBox(10, about, byId, rows);
        columns.getStyleClass().add("import-page");
    }

    private Mapping now() {
        return Objects.requireNonNull(mapping, "nothing can be chosen before a table was read");
    }

    private record Found(Mapping mapping, Proposal proposal) {
    }

    @Override
    public void begin(RawTable table) {
        mapping = null;
        proposal = null;
        work.run(_ -> {
            Mapping guess = Mapping.guess(table, question.board(), question.words());
            return new Found(guess, Proposal.of(question.board(), guess, question.words()));
        }, found -> {
            mapping = found.mapping();
            rows.show(found.mapping().table(), TargetWords.ALL, found.mapping().targets());
            show(found.proposal());
        });
    }

    private void remap(Mapping next) {
        mapping = next;
        rows.update(next.targets());
        work.run(_ -> Proposal.of(question.board(), next, question.words()), this::show);
        changed.run();
    }

    private void show(Proposal next) {
        Mapping current = now();
        proposal = next;
        ticks.start(next.usual());
        changes.show(next, current);
        about.setText(about(current));
        boolean ids = current.targets().contains(Target.ID) || current.targets().contains(Target.KEY);
        byId.setVisible(ids);
        byId.setManaged(ids);
        byId.setSelected(current.byId());
        changed.run();
    }

    private String about(Mapping current) {
        if (!current.isEnough()) {
            return messages.text("import.noTitle");
        }
        return current.origin() == Origin.UNKNOWN ? messages.text("import.columns.about")
                : messages.text("import.origin." + current.origin());
    }

    private void ticked() {
        changes.refresh();
        changed.run();
    }

    @Override
    public Node columns() {
        return columns;
    }

    @Override
    public Node result() {
        return changes;
    }

    @Override
    public void focusColumns() {
        rows.focusFirst();
    }

    @Override
    public void focusResult() {
        changes.focusTable();
    }

    @Override
    public String columnsTold() {
        if (mapping == null) {
            return "";
        }
        if (!mapping.isEnough()) {
            return messages.text("import.step.columns.asks");
        }
        long used = mapping.targets().stream().filter(target -> !(target instanceof Target.Ignored)).count();
        return messages.text("import.step.columns.told", used, mapping.targets().size());
    }

    @Override
    public boolean asksColumns() {
        return mapping != null && !mapping.isEnough();
    }

    @Override
    public String resultTold() {
        if (proposal == null || asksColumns()) {
            return "";
        }
        if (asksResult()) {
            return messages.text("import.step.changes.days");
        }
        if (proposal.items().isEmpty()) {
            return messages.text("import.step.changes.none");
        }
        Map<ItemGroup, Long> counts = proposal.items().stream()
                .collect(Collectors.groupingBy(ItemGroup::of, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(count -> messages.text("import.count." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(" · "));
    }

    @Override
    public boolean asksResult() {
        return proposal != null && mapping != null && proposal.days().isPresent() && mapping.days() == DayOrder.ASK;
    }

    @Override
    public boolean isClear() {
        return mapping != null && mapping.isEnough() && mapping.origin() != Origin.UNKNOWN;
    }

    @Override
    public String action() {
        return new ImportedWords(messages).button(counts());
    }

    private ImportedWords.Counts counts() {
        int added = 0;
        int changes = 0;
        int removed = 0;
        List<Item> items = proposal == null || asksColumns() ? List.of() : proposal.items();
        for (int i = 0; i < items.size(); i++) {
            if (ticks.has(i)) {
                switch (items.get(i)) {
                    case Item.New _ -> added++;
                    case Item.Changed _ -> changes++;
                    case Item.Missing _ -> removed++;
                }
            }
        }
        return new ImportedWords.Counts(added, changes, removed);
    }

    @Override
    public Optional<Edit> edit() {
        return proposal == null || counts().isNothing() ? Optional.empty() : Optional.of(proposal.edit(ticks.all(), question.now()));
    }

    @Override
    public boolean isReady() {
        return proposal != null && !counts().isNothing();
    }
}

package org.alignmentmatrix.ui.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.CardFilter;
import org.alignmentmatrix.insight.FilterChoices;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.ui.board.SideBadge;
import org.alignmentmatrix.ui.text.Messages;

/// What cards can be filtered by, as boxes to tick. Every tick acts at once.
final class FilterPanel extends VBox {

    private final Finder finder;
    private final Guide guide;
    private final Messages messages;
    private final FindWords words;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final List<Consumer<CardFilter>> mirrors = new ArrayList<>(); // each shows its part of the filter
    private final NameList owners;
    private final NameList tags;

    FilterPanel(Finder finder, Guide guide, Messages messages, FindWords words) {
        this.finder = finder;
        this.guide = guide;
        this.messages = messages;
        this.words = words;
        this.owners = new NameList(messages,
                new NameList.Words("find.owners", "find.owner.none", "find.owners.search", "find.owners.empty"),
                names -> finder.look(finder.filter().withOwners(names)));
        this.tags = new NameList(messages,
                new NameList.Words("find.tags", "find.tag.none", "find.tags.search", "find.tags.empty"),
                names -> finder.look(finder.filter().withTags(names)));
        VBox left = new VBox(
                group("find.side", boxes(Side.values(), CardFilter::sides, CardFilter::withSides, this::side)),
                group("find.kind", boxes(CardKind.values(), CardFilter::kinds, CardFilter::withKinds, kind -> named(words.kinds(kind)))),
                group("find.status", boxes(Status.values(), CardFilter::statuses, CardFilter::withStatuses,
                        status -> named(guide.name(status)))),
                overdue(),
                others());
        left.getStyleClass().add("filter-column");
        VBox right = new VBox(owners, tags);
        right.getStyleClass().add("filter-column");
        HBox columns = new HBox(24, left, right);
        getChildren().addAll(head(), columns);
        getStyleClass().add("filter-panel");
        addEventHandler(KeyEvent.ANY, FilterPanel::keepKeys);
        finder.filterProperty().subscribe(filter -> mirrors.forEach(mirror -> mirror.accept(filter)));
        mirrors.add(filter -> owners.choose(filter.owners()));
        mirrors.add(filter -> tags.choose(filter.tags()));
    }

    /// Shows what the board offers now.
    void offer(FilterChoices choices) {
        owners.offer(choices.owners(), finder.filter().owners());
        tags.offer(choices.tags(), finder.filter().tags());
    }

    void focusFirst() {
        boxes.getFirst().requestFocus();
    }

    /// Keys that mean nothing here must not reach the window, where letters make cards.
    private static void keepKeys(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            event.consume();
        }
    }

    private Node head() {
        Label found = new Label();
        found.getStyleClass().add("filter-found");
        found.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(found, Priority.ALWAYS);
        Button clear = new Button(messages.text("command.clearFilter"));
        clear.getStyleClass().addAll("flat", "filter-clear");
        clear.setOnAction(_ -> {
            finder.clear();
            focusFirst(); // a disabled button cannot keep the keys
        });
        clear.setMinWidth(USE_PREF_SIZE);
        Refresh.on(() -> {
            boolean active = finder.activeProperty().get();
            clear.setDisable(!active);
            found.setText(active ? words.fully(finder.count().getValue(), finder.othersHiddenProperty().get())
                    : messages.text("find.all", finder.count().getValue().all()));
        }, finder.count(), finder.activeProperty(), finder.othersHiddenProperty());
        HBox head = new HBox(12, found, clear);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private VBox group(String title, List<? extends Node> nodes) {
        Label heading = new Label(messages.text(title));
        heading.getStyleClass().add("filter-heading");
        VBox group = new VBox(heading);
        group.getChildren().addAll(nodes);
        group.getStyleClass().add("filter-group");
        return group;
    }

    private <E extends Enum<E>> List<CheckBox> boxes(E[] choices, Function<CardFilter, Set<E>> getter,
                                                     BiFunction<CardFilter, Set<E>, CardFilter> wither, Function<E, CheckBox> maker) {
        var made = new ArrayList<CheckBox>();
        for (E choice : choices) {
            CheckBox box = maker.apply(choice);
            box.setOnAction(_ -> {
                var next = new HashSet<>(getter.apply(finder.filter()));
                if (box.isSelected()) {
                    next.add(choice);
                } else {
                    next.remove(choice);
                }
                finder.look(wither.apply(finder.filter(), next));
            });
            mirrors.add(filter -> box.setSelected(getter.apply(filter).contains(choice)));
            made.add(box);
        }
        boxes.addAll(made);
        return made;
    }

    private CheckBox side(Side side) {
        SideBadge badge = new SideBadge();
        badge.show(side, guide.letter(side));
        CheckBox box = named(guide.name(side));
        box.setGraphic(badge);
        return box;
    }

    private CheckBox named(String name) {
        CheckBox box = new CheckBox(Character.toUpperCase(name.charAt(0)) + name.substring(1));
        box.setMnemonicParsing(false);
        return box;
    }

    private CheckBox overdue() {
        CheckBox box = named(messages.text("find.overdueOnly"));
        box.setOnAction(_ -> finder.look(finder.filter().withOverdueOnly(box.isSelected())));
        mirrors.add(filter -> box.setSelected(filter.overdueOnly()));
        return box;
    }

    private VBox others() {
        ToggleGroup choice = new ToggleGroup();
        RadioButton dim = new RadioButton(messages.text("find.dim"));
        RadioButton hide = new RadioButton(messages.text("find.hide"));
        dim.setToggleGroup(choice);
        hide.setToggleGroup(choice);
        dim.setOnAction(_ -> finder.hideOthers(false));
        hide.setOnAction(_ -> finder.hideOthers(true));
        finder.othersHiddenProperty().subscribe(_ -> choice.selectToggle(finder.othersHiddenProperty().get() ? hide : dim));
        VBox box = new VBox(dim, hide);
        box.getStyleClass().addAll("filter-group", "filter-others");
        return box;
    }
}

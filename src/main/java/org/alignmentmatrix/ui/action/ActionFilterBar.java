package org.alignmentmatrix.ui.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.alignmentmatrix.insight.ActionFilter;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Segments;
import org.jspecify.annotations.Nullable;

/// Chooses which actions are in the list: how far they are, and whose.
final class ActionFilterBar extends VBox {

    private final Messages messages;
    private final Runnable changed;
    private final Segments<ActionFilter.Show> shows;
    private final ComboBox<OwnerChoice> owners = new ComboBox<>();
    private ActionFilter filter = ActionFilter.OPEN;
    private boolean offering;

    /// @param name null for all owners, empty for those without one
    /// @param count how many actions they have
    private record OwnerChoice(@Nullable String name, int count) {
    }

    /// @param changed hears when another filter was chosen
    ActionFilterBar(Messages messages, Runnable changed) {
        this.messages = messages;
        this.changed = changed;
        this.shows = new Segments<>(ActionFilter.Show.class, filter.show(), show -> choose(filter.withShow(show)));
        shows.setAccessibleText(messages.text("action.filter"));
        owners.setMaxWidth(Double.MAX_VALUE);
        owners.setAccessibleText(messages.text("action.filter.owner"));
        owners.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable OwnerChoice choice) {
                return choice == null ? "" : words(choice);
            }

            @Override
            public @Nullable OwnerChoice fromString(String text) {
                return null; // nobody types here
            }
        });
        owners.valueProperty().subscribe((_, choice) -> {
            if (!offering && choice != null) {
                choose(filter.withOwner(choice.name));
            }
        });
        getStyleClass().add("action-filters");
        getChildren().addAll(shows, owners);
    }

    ActionFilter filter() {
        return filter;
    }

    /// Takes another filter without telling anybody.
    void show(ActionFilter next) {
        filter = next;
        shows.show(next.show());
    }

    /// Offers the owners there are, and says how many actions each choice would show. An owner who has none left is given up.
    void offer(Actions actions, LocalDate today) {
        Map<String, Integer> all = ActionFilter.owners(actions);
        if (filter.owner() != null && !all.containsKey(filter.owner())) {
            filter = filter.withOwner(null);
        }
        filter.counts(actions, today).forEach((show, count) -> shows.name(show,
                messages.text("action.show." + show, count), messages.text("action.show." + show + ".spoken", count)));
        var choices = new ArrayList<OwnerChoice>();
        choices.add(new OwnerChoice(null, actions.all().size()));
        all.forEach((name, count) -> choices.add(new OwnerChoice(name, count)));
        offerOwners(choices);
        boolean several = all.keySet().stream().anyMatch(name -> !name.isEmpty());
        owners.setVisible(several);
        owners.setManaged(several);
    }

    private void offerOwners(List<OwnerChoice> choices) {
        offering = true;
        try {
            if (!choices.equals(owners.getItems())) {
                owners.getItems().setAll(choices);
            }
            choices.stream().filter(choice -> Objects.equals(choice.name, filter.owner())).findFirst()
                    .ifPresent(owners::setValue);
        } finally {
            offering = false;
        }
    }

    private String words(OwnerChoice choice) {
        if (choice.name == null) {
            return messages.text("action.owners.all", choice.count);
        }
        return choice.name.isEmpty() ? messages.text("action.owners.nobody", choice.count)
                : messages.text("action.owners.one", choice.name, choice.count);
    }

    private void choose(ActionFilter next) {
        filter = next;
        changed.run();
    }
}

package org.alignmentmatrix.ui.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;

/// The actions of a board in the order in which they were made. Equal if the actions are.
final class ActionRows implements Rows<ActionId, Action> {

    private final List<Action> actions;
    private final Map<ActionId, Action> byId;

    ActionRows(Actions actions) {
        this.actions = actions.all();
        this.byId = this.actions.stream().collect(Collectors.toMap(Action::id, Function.identity()));
    }

    @Override
    public List<Action> inOrder() {
        return actions;
    }

    @Override
    public ActionId key(Action action) {
        return action.id();
    }

    @Override
    public Optional<Action> find(ActionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public int all() {
        return actions.size();
    }

    @Override
    public boolean isDim(ActionId id) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActionRows rows && rows.actions.equals(actions);
    }

    @Override
    public int hashCode() {
        return actions.hashCode();
    }
}

package org.alignmentmatrix.ui.window;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.ui.action.ActionsPane;
import org.alignmentmatrix.ui.text.Messages;

/// Commands that lead from answers to what is done about them.
final class InsightCommands {

    private final OpenDocument document;
    private final Panels panels;
    private final Messages messages;

    InsightCommands(OpenDocument document, Panels panels, Messages messages) {
        this.document = document;
        this.panels = panels;
        this.messages = messages;
    }

    Command signs() {
        return Command.of(messages.text("command.signs"), "", () -> panels.links().openSigns(Sign.G1));
    }

    /// What is asked in the checklist just now becomes an action or a card.
    List<Command> ofQuestion() {
        return List.of(
                Command.of(messages.text("command.question.action"), "", () -> panels.links().makeAction(panels.checklist().source())),
                Command.of(messages.text("command.question.card"), "", () -> panels.links().makeCard(panels.checklist().source())));
    }

    /// The current card becomes the reason of an action.
    Command ofCard() {
        return Command.of(messages.text("command.card.action"), "Shortcut+Shift+A",
                        () -> document.current().map(Card::id).ifPresent(id -> panels.links().makeAction(new Source.OfCard(id))))
                .enabledIf(Bindings.createBooleanBinding(() -> document.current().isPresent(), document.selectionProperty()));
    }

    Command insight() {
        return Command.of(messages.text("command.insight"), "", () -> panels.enter(Panels.Page.INSIGHT));
    }

    /// The pages of the plan.
    List<Command> plan() {
        return Stream.of(ActionsPane.Page.values())
                .map(page -> Command.of(messages.text("command.plan." + page.name().toLowerCase(Locale.ROOT)), "", () -> panels.plan(page)))
                .toList();
    }
}

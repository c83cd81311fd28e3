package org.alignmentmatrix.ui.window;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.geometry.Emphasis;
import org.alignmentmatrix.insight.NearDuplicates;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.model.Stacks;
import org.alignmentmatrix.ui.board.BoardPane;
import org.alignmentmatrix.ui.board.Entered;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.dialog.Talk;
import org.alignmentmatrix.ui.files.Threads;

/// Tells of cards that most likely were written twice and offers to stack them: after a card was typed or a list was pasted, and
/// group by group on request. It looks in the background, at the board as it was then, so what it found is checked once more
/// before it is told.
final class SimilarCards {

    private static final int LONGEST = 40; // characters of a title in a notice

    private final OpenDocument document;
    private final BoardPane board;
    private final ObservableValue<Emphasis> emphasis;
    private final Threads threads;
    private final Talk talk;

    /// @param emphasis which cards are hidden; those are never selected
    SimilarCards(OpenDocument document, BoardPane board, ObservableValue<Emphasis> emphasis, Threads threads, Talk talk) {
        this.document = document;
        this.board = board;
        this.emphasis = emphasis;
        this.threads = threads;
        this.talk = talk;
    }

    void install() {
        board.commands().onEntered(this::lookAt);
    }

    Command command() {
        return Command.of(text("command.similar"), "", this::find);
    }

    private void lookAt(Entered entered) {
        Cards cards = document.board().cards();
        threads.background().execute(() -> {
            if (entered.cards().size() == 1) {
                Card card = entered.cards().getFirst();
                List<CardId> others = NearDuplicates.of(card, cards);
                threads.window().execute(() -> tell(entered, card, others));
            } else {
                Set<CardId> alike = NearDuplicates.groups(cards).stream().flatMap(List::stream).collect(Collectors.toSet());
                threads.window().execute(() -> tell(entered, alike));
            }
        });
    }

    private void tell(Entered entered, Card card, List<CardId> found) {
        List<Card> others = found.stream().flatMap(id -> find(id).stream()).toList();
        if (others.isEmpty() || !isStill(card)) {
            return;
        }
        Card other = others.getFirst();
        String words = text(others.size() == 1 ? "similar.one" : "similar.several", shortened(other.title()), others.size() - 1);
        tell(entered, words, new Notices.Action(text("action.stack"), () -> {
            board.arranging().stack(List.of(card.id()), other.id());
            board.requestFocus();
        }));
    }

    private void tell(Entered entered, Set<CardId> alike) {
        long count = entered.cards().stream().filter(card -> alike.contains(card.id()) && isStill(card)).count();
        if (count > 0) {
            tell(entered, text("similar.pasted", count), new Notices.Action(text("action.show"), this::find));
        }
    }

    private void tell(Entered entered, String words, Notices.Action first) {
        var actions = new ArrayList<>(List.of(first));
        actions.addAll(entered.actions());
        talk.notices().tell(Stream.of(entered.told(), words).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")),
                actions.toArray(Notices.Action[]::new));
    }

    /// Shows the first group; while one is selected, the one after it.
    private void find() {
        Cards cards = document.board().cards();
        threads.background().execute(() -> {
            List<List<CardId>> groups = NearDuplicates.groups(cards);
            threads.window().execute(() -> {
                if (document.board().cards() == cards) {
                    show(groups, 1 + present(groups).indexOf(document.selection()));
                } else {
                    find(); // the board has changed meanwhile
                }
            });
        });
    }

    private void show(List<List<CardId>> groups, int position) {
        List<Set<CardId>> present = present(groups);
        if (present.isEmpty()) {
            talk.notices().tell(text("similar.none"));
            return;
        }
        int index = position % present.size();
        Set<CardId> group = present.get(index);
        board.requestFocus();
        document.select(group);
        board.zoom().reveal(group);
        var actions = new ArrayList<>(List.of(new Notices.Action(text("action.stack"), () -> stack(groups, index, List.copyOf(group)))));
        if (present.size() > 1) {
            actions.add(next(groups, index + 1));
        }
        talk.notices().tell(text("similar.group", group.size(), index + 1, present.size()), actions.toArray(Notices.Action[]::new));
    }

    private void stack(List<List<CardId>> groups, int index, List<CardId> group) {
        board.requestFocus();
        if (board.arranging().stack(group, group.getFirst())) {
            var actions = new ArrayList<>(List.of(new Notices.Action(text("action.undo"), document::undo)));
            if (!present(groups).isEmpty()) {
                actions.add(next(groups, index)); // the one after it has moved up
            }
            talk.notices().tell(text("similar.stacked", group.size()), actions.toArray(Notices.Action[]::new));
        }
    }

    private Notices.Action next(List<List<CardId>> groups, int position) {
        return new Notices.Action(text("action.next"), () -> show(groups, position));
    }

    /// The groups of which two or more cards can be seen now: not those that lie in one stack already.
    private List<Set<CardId>> present(List<List<CardId>> groups) {
        Stacks stacks = Stacks.of(document.board().cards());
        Emphasis now = emphasis.getValue();
        List<Set<CardId>> present = new ArrayList<>();
        for (List<CardId> group : groups) {
            var tops = new LinkedHashSet<CardId>();
            group.stream().filter(id -> find(id).isPresent()).map(stacks::topOf).filter(id -> !now.isHidden(id)).forEach(tops::add);
            if (tops.size() > 1) {
                present.add(tops);
            }
        }
        return present;
    }

    private boolean isStill(Card card) {
        return find(card.id()).filter(now -> now.title().equals(card.title())).isPresent();
    }

    private Optional<Card> find(CardId id) {
        return document.board().cards().find(id);
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST ? title : PlainText.head(title, LONGEST - 1) + "…";
    }

    private String text(String key, Object... arguments) {
        return talk.messages().text(key, arguments);
    }
}

package org.alignmentmatrix.insight;

import java.time.LocalDate;
import java.util.Set;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Status;

/// Which cards someone wants to see. All parts must fit a card; an empty part fits every card. [CardSearch] applies it.
///
/// @param text what was typed: all words must occur in the texts of the card, a phrase in quotes as it stands
/// @param sides one of them must be the card's
/// @param owners one of them must be the card's, letter by letter; the empty one stands for cards without an owner
/// @param tags one of them must be on the card; the empty one stands for cards without tags
/// @param overdueOnly whether the card must be overdue
public record CardFilter(String text, Set<Side> sides, Set<CardKind> kinds, Set<Status> statuses,
                         Set<String> owners, Set<String> tags, boolean overdueOnly) {

    /// Fits every card.
    public static final CardFilter NONE = new CardFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    public CardFilter {
        sides = Set.copyOf(sides);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        owners = Set.copyOf(owners);
        tags = Set.copyOf(tags);
    }

    /// Whether there can be a card that does not fit.
    public boolean isActive() {
        return hasText() || hasChoices();
    }

    /// Whether the text asks for something; spaces and quotes alone do not.
    public boolean hasText() {
        return !query().isEmpty();
    }

    /// Whether something beside the text is asked for.
    public boolean hasChoices() {
        return !withText("").equals(NONE);
    }

    TextQuery query() {
        return TextQuery.of(text);
    }

    /// Whether all but the text fit a card.
    boolean admits(Card card, LocalDate today) {
        return (sides.isEmpty() || sides.contains(card.side()))
                && (kinds.isEmpty() || kinds.contains(card.kind()))
                && (statuses.isEmpty() || statuses.contains(card.status()))
                && (owners.isEmpty() || owners.contains(card.owner()))
                && (tags.isEmpty() || (card.tags().isEmpty() ? tags.contains("") : card.tags().stream().anyMatch(tags::contains)))
                && (!overdueOnly || card.isOverdue(today));
    }

    public CardFilter withText(String next) {
        return new CardFilter(next, sides, kinds, statuses, owners, tags, overdueOnly);
    }

    public CardFilter withSides(Set<Side> next) {
        return new CardFilter(text, next, kinds, statuses, owners, tags, overdueOnly);
    }

    public CardFilter withKinds(Set<CardKind> next) {
        return new CardFilter(text, sides, next, statuses, owners, tags, overdueOnly);
    }

    public CardFilter withStatuses(Set<Status> next) {
        return new CardFilter(text, sides, kinds, next, owners, tags, overdueOnly);
    }

    public CardFilter withOwners(Set<String> next) {
        return new CardFilter(text, sides, kinds, statuses, next, tags, overdueOnly);
    }

    public CardFilter withTags(Set<String> next) {
        return new CardFilter(text, sides, kinds, statuses, owners, next, overdueOnly);
    }

    public CardFilter withOverdueOnly(boolean next) {
        return new CardFilter(text, sides, kinds, statuses, owners, tags, next);
    }
}

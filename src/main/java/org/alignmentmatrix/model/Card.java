package org.alignmentmatrix.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An initiative or a team on the board.
///
/// What can be edited is described once more, as data, in [CardField]; limits of length and range stand there.
///
/// @param title one line, never blank
/// @param stackedOn the card on whose stack this one lies, in the same place; null for a top card and for a card by itself
/// @param locked whether it is kept from being moved and removed; all else on it may be edited
/// @param owner a person or a team, empty if nobody is named
/// @param start the first day of the work, null if not known
/// @param due the day it is to be finished, null if not known; it may lie before `start`, panels then say so
/// @param progress 0 to 100 percent
/// @param tags free words, in the order they were given, none twice
/// @param frictions what holds the card back
/// @param improvements what the card is meant to bring about
/// @param components which components of alignment it works on
/// @param facts what sales and what marketing say about it, side by side
/// @param votes at most [Votes#MAX] of each side
/// @param whyHere why it stands where it stands
/// @param from the finding it was made from; null for a card that somebody thought of
/// @param created when the card was made
/// @param changed when it was last changed
public record Card(CardId id, CardKind kind, Side side, String title, Place place, @Nullable CardId stackedOn, Size size,
                   boolean locked, String owner, @Nullable LocalDate start, @Nullable LocalDate due, Status status,
                   int progress, List<String> tags, Set<Friction> frictions, Set<Improvement> improvements,
                   Set<Component> components, Facts facts, Votes votes, String whyHere, String notes, @Nullable Source from,
                   Instant created, Instant changed) {

    /// @throws IllegalArgumentException if a value is not allowed by its [CardField], or the card lies on itself
    public Card {
        tags = List.copyOf(tags);
        frictions = inOrder(frictions);
        improvements = inOrder(improvements);
        components = inOrder(components);
        CardField.TITLE.require(title);
        CardField.OWNER.require(owner);
        CardField.START.require(start);
        CardField.DUE.require(due);
        CardField.PROGRESS.require(progress);
        CardField.TAGS.require(tags);
        CardField.VOTES_SALES.require(votes.sales());
        CardField.VOTES_MARKETING.require(votes.marketing());
        CardField.WHY_HERE.require(whyHere);
        CardField.NOTES.require(notes);
        if (id.equals(stackedOn)) {
            throw new IllegalArgumentException("The card %s must not lie on itself".formatted(id));
        }
    }

    private static <E extends Enum<E>> Set<E> inOrder(Set<E> marks) {
        return marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
    }

    /// A new card in the tray with nothing but a title.
    public static Card create(CardId id, CardKind kind, Side side, String title, Instant now) {
        return new Card(id, kind, side, title, Place.TRAY, null, Size.MEDIUM, false, "", null, null,
                Status.PLANNED, 0, List.of(), Set.of(), Set.of(), Set.of(), Facts.NONE, Votes.NONE, "", "", null, now, now);
    }

    /// Whether the work is late: its due day has passed and it is not done.
    public boolean isOverdue(LocalDate today) {
        return due != null && due.isBefore(today) && status.isOpen();
    }

    /// The same card under another id, as a new card: for duplicates. It is free to be moved, and nobody has voted for it yet.
    public Card copy(CardId next, Instant now) {
        return new Card(next, kind, side, title, place, stackedOn, size, false, owner, start, due,
                status, progress, tags, frictions, improvements, components, facts, Votes.NONE, whyHere, notes, from, now, now);
    }

    /// The same card under another id: for cards of two copies that got the same one.
    ///
    /// @throws IllegalArgumentException if it lies on the card with that id
    public Card withId(CardId next) {
        return new Card(next, kind, side, title, place, stackedOn, size, locked, owner, start, due,
                status, progress, tags, frictions, improvements, components, facts, votes, whyHere, notes, from, created, changed);
    }

    public Card withKind(CardKind next) {
        return new Card(id, next, side, title, place, stackedOn, size, locked, owner, start, due,
                status, progress, tags, frictions, improvements, components, facts, votes, whyHere, notes, from, created, changed);
    }

    public Card withSide(Side next) {
        return new Card(id, kind, next, title, place, stackedOn, size, locked, owner, start, due,
                status, progress, tags, frictions, improvements, components, facts, votes, whyHere, notes, from, created, changed);
    }

    public Card withTitle(String next) {
        return new Card(id, kind, side, next, place, stackedOn, size, locked, owner, start, due,
                status, progress, tags, frictions, improvements, components, facts, votes, whyHere, notes, from, created, changed);
    }

    public Card withPlace(Place next) {
        return new Card(id, kind, side, title, next, stackedOn, size, locked, owner, start, due,
                status, progress, tags, frictions, improvements, components, facts, votes, whyHere, notes, from, created, changed);
    }

    public Card withStackedOn(@Nullable CardId next) {
        return new Card(id, kind, side, title, place, next, size, locked, owner, start, due,
                status, progress, tags, frictions, improvements, components, facts, votes, whyHere, notes, from, created, changed);
    }

    public Card withSize(Size next) {
        return new Card(id, kind, side, title, place, stackedOn, next, locked, owner, start, due,
                status, progress, tags, frictions, improvements, components, facts, votes, whyHere, notes, from, created, changed);
    }

    public Card withLocked(boolean next) {
        return new Card(id, kind, side, title, place, stackedOn, size, next, owner, start, due,
                status, progress, tags, frictions, improvements, components, facts, votes, whyHere, notes, from, created, changed);
    }

    public Card withOwner(String next) {
        return new Card(id, kind, side, title, place, stackedOn, size, locked, next, start, due,
                status, progress, tags, frictions, improvements, components, facts, votes, whyHere, notes, from, created, changed);
    }

    public Card withStart(@Nullable LocalDate next) {
        return new Card(id, kind, side, title, place, stackedOn, size, locked, owner, next, due,
                status, progress, tags, frictions, improvements, components, facts, votes, whyHere, notes, from, created, changed);
    }

    public Card withDue(@Nullable LocalDate next) {
        return new Card(id, kind, side, title, place, stackedOn, size, locked, owner, start, next,
                status, progress, tags, frictions, improvements, components, facts, votes, whyHere, notes, from, created, changed);
    }

    public Card withStatus(Status next) {
        return new Card(id, kind, side, title, place, stackedOn, size, locked, owner, start, due,
                next, progress, tags, frictions, improvements, components, facts, votes, whyHere, notes, from, created, changed);
    }

    public Card withProgress(int next) {
        return new Card(id, kind, side, title, place, stackedOn, size, locked, owner, start, due,
                status, next, tags, frictions, improvements, components, facts, votes, whyHere, notes, from, created, changed);
    }

    public Card withTags(List<String> next) {
        return new Card(id, kind, side, title, place, stackedOn, size, locked, owner, start, due,
                status, progress, next, frictions, improvements, components, facts, votes, whyHere, notes, from, created, changed);
    }

    public Card withFrictions(Set<Friction> next) {
        return new Card(id, kind, side, title, place, stackedOn, size, locked, owner, start, due,
                status, progress, tags, next, improvements, components, facts, votes, whyHere, notes, from, created, changed);
    }

    public Card withImprovements(Set<Improvement> next) {
        return new Card(id, kind, side, title, place, stackedOn, size, locked, owner, start, due,
                status, progress, tags, frictions, next, components, facts, votes, whyHere, notes, from, created, changed);
    }

    public Card withComponents(Set<Component> next) {
        return new Card(id, kind, side, title, place, stackedOn, size, locked, owner, start, due,
                status, progress, tags, frictions, improvements, next, facts, votes, whyHere, notes, from, created, changed);
    }

    public Card withFacts(Facts next) {
        return new Card(id, kind, side, title, place, stackedOn, size, locked, owner, start, due,
                status, progress, tags, frictions, improvements, components, next, votes, whyHere, notes, from, created, changed);
    }

    public Card withVotes(Votes next) {
        return new Card(id, kind, side, title, place, stackedOn, size, locked, owner, start, due,
                status, progress, tags, frictions, improvements, components, facts, next, whyHere, notes, from, created, changed);
    }

    public Card withWhyHere(String next) {
        return new Card(id, kind, side, title, place, stackedOn, size, locked, owner, start, due,
                status, progress, tags, frictions, improvements, components, facts, votes, next, notes, from, created, changed);
    }

    public Card withNotes(String next) {
        return new Card(id, kind, side, title, place, stackedOn, size, locked, owner, start, due,
                status, progress, tags, frictions, improvements, components, facts, votes, whyHere, next, from, created, changed);
    }

    public Card withFrom(@Nullable Source next) {
        return new Card(id, kind, side, title, place, stackedOn, size, locked, owner, start, due,
                status, progress, tags, frictions, improvements, components, facts, votes, whyHere, notes, next, created, changed);
    }

    public Card withChanged(Instant next) {
        return new Card(id, kind, side, title, place, stackedOn, size, locked, owner, start, due,
                status, progress, tags, frictions, improvements, components, facts, votes, whyHere, notes, from, created, next);
    }
}

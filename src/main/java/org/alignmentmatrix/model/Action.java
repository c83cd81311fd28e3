package org.alignmentmatrix.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A promise with an owner and a date.
///
/// @param title one line, never blank, at most [#TITLE_LIMIT] characters
/// @param owner a person or a team, empty if nobody is named, at most [#OWNER_LIMIT] characters
/// @param due the last day, null if none is agreed; a day that [FieldType.Day] allows
/// @param step which of the five steps it belongs to, null if to none
/// @param done when it was ticked off, null while it is open
/// @param from the finding it was made from, null if somebody thought of it
/// @param created when it was made
/// @param changed when it was last changed
public record Action(ActionId id, String title, String owner, @Nullable LocalDate due, @Nullable Step step, @Nullable Instant done,
                     @Nullable Source from, Instant created, Instant changed) {

    /// The longest title in characters (UTF-16 units).
    public static final int TITLE_LIMIT = 1_000;

    /// The longest name of an owner in characters (UTF-16 units).
    public static final int OWNER_LIMIT = 200;

    private static final FieldType.Text TITLE = new FieldType.Text(TITLE_LIMIT, false, true);
    private static final FieldType.Text OWNER = new FieldType.Text(OWNER_LIMIT, false, false);
    private static final FieldType.Day DUE = new FieldType.Day();

    /// @throws IllegalArgumentException if a value is outside what it may be
    public Action {
        TITLE.require("title", title);
        OWNER.require("owner", owner);
        DUE.require("due", due);
    }

    /// An open action with nothing but a title.
    ///
    /// @param from the finding it is made from, null for none
    public static Action create(ActionId id, String title, @Nullable Source from, Instant now) {
        return new Action(id, title, "", null, null, null, from, now, now);
    }

    public boolean isOpen() {
        return done == null;
    }

    /// Whether it is late: its day has passed and it is open.
    public boolean isOverdue(LocalDate today) {
        return isOpen() && due != null && due.isBefore(today);
    }

    public Action withTitle(String next) {
        return new Action(id, next, owner, due, step, done, from, created, changed);
    }

    public Action withOwner(String next) {
        return new Action(id, title, next, due, step, done, from, created, changed);
    }

    public Action withDue(@Nullable LocalDate next) {
        return new Action(id, title, owner, next, step, done, from, created, changed);
    }

    public Action withStep(@Nullable Step next) {
        return new Action(id, title, owner, due, next, done, from, created, changed);
    }

    public Action withDone(@Nullable Instant next) {
        return new Action(id, title, owner, due, step, next, from, created, changed);
    }

    public Action withChanged(Instant next) {
        return new Action(id, title, owner, due, step, done, from, created, next);
    }
}

package org.alignmentmatrix.model;

/// What one voice says to one question.
///
/// @param comment free text, at most [#COMMENT_LIMIT] characters, empty if there is none
/// @param evidence what the answer rests on, at most [#COMMENT_LIMIT] characters, empty if there is none
public record Answer(Rating rating, String comment, String evidence) {

    /// The longest comment and the longest evidence, in characters (UTF-16 units).
    public static final int COMMENT_LIMIT = 10_000;

    /// Nothing said yet.
    public static final Answer NONE = new Answer(Rating.NOT_ANSWERED, "", "");

    /// @throws IllegalArgumentException if a text is too long or holds characters that [PlainText] does not allow
    public Answer {
        PlainText.require("comment", comment, COMMENT_LIMIT, true);
        PlainText.require("evidence", evidence, COMMENT_LIMIT, true);
    }

    public static Answer of(Rating rating) {
        return new Answer(rating, "", "");
    }

    /// Shorthand for an answer with a level and nothing else.
    ///
    /// @param level 0 to 4
    public static Answer level(int level) {
        return of(new Rating.Level(level));
    }

    public Answer withRating(Rating next) {
        return new Answer(next, comment, evidence);
    }

    public Answer withComment(String next) {
        return new Answer(rating, next, evidence);
    }

    public Answer withEvidence(String next) {
        return new Answer(rating, comment, next);
    }
}

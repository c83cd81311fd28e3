package org.alignmentmatrix.model;

/// A question that people added to an area. It is scored apart: the 25 stay comparable from board to board.
///
/// @param ask the question itself, one line, not blank, at most [#ASK_LIMIT] characters
public record OwnQuestion(OwnId id, Area area, String ask, Scale scale, Actor acts) implements Asked {

    /// The longest question in characters (UTF-16 units).
    public static final int ASK_LIMIT = 300;

    private static final FieldType.Text ASK = new FieldType.Text(ASK_LIMIT, false, true);

    /// @throws IllegalArgumentException if the question is blank, too long or holds characters that [PlainText] does not allow
    public OwnQuestion {
        ASK.require("ask", ask);
    }

    @Override
    public String key() {
        return id.toString();
    }

    public OwnQuestion withAsk(String next) {
        return new OwnQuestion(id, area, next, scale, acts);
    }

    public OwnQuestion withScale(Scale next) {
        return new OwnQuestion(id, area, ask, next, acts);
    }

    public OwnQuestion withActs(Actor next) {
        return new OwnQuestion(id, area, ask, scale, next);
    }
}

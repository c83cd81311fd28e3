package org.alignmentmatrix.json;

import java.util.TreeMap;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.Unread;

/// Gathers the members that are not understood while a file is read.
final class UnreadParts {

    private final TreeMap<String, String> parts = new TreeMap<>();

    /// @throws ProblemException if the member holds something that no JSON holds
    void add(Where where, Json json) throws ProblemException {
        check(where, json);
        parts.put(where.key(), JsonText.of(json));
    }

    Unread unread() {
        return parts.isEmpty() ? Unread.NONE : new Unread(parts);
    }

    /// The parser takes NaN and the infinities for numbers; written back, they would make a file that is no JSON.
    private static void check(Where where, Json json) throws ProblemException {
        switch (json) {
            case Json.Digits(String raw) -> {
                if (!Character.isDigit(raw.charAt(raw.length() - 1))) { // with a digit ends every number, and nothing else
                    throw new ProblemException(new Problem.BadValue(where.toString(), raw, "a number"));
                }
            }
            case Json.Items(var values) -> {
                for (int i = 0; i < values.size(); i++) {
                    check(where.item(i), values.get(i));
                }
            }
            case Json.Members(var values) -> {
                for (var member : values.entrySet()) {
                    check(where.member(member.getKey()), member.getValue());
                }
            }
            case Json.Text _, Json.Truth _, Json.Null _ -> {
                // every one of them can be written again
            }
        }
    }
}

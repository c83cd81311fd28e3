package org.alignmentmatrix.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;

/// A JSON value together with the place where it stands. Each method reads it as one kind of value and converts nothing: the
/// text `"3"` is no number, `3.0` is no whole number and `null` is nothing at all.
///
/// What was expected is a supplier, because words are needed for one value in a million.
///
/// @param unread where members go that nobody understands
record Element(Where where, Json json, UnreadParts unread) {

    private static final FieldType.Day DAY = new FieldType.Day();

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,8}"); // nothing in a board has more digits

    ProblemException bad(String expected) {
        return new ProblemException(new Problem.BadValue(where.toString(), Shown.value(json), expected));
    }

    String text(Supplier<String> expected) throws ProblemException {
        if (json instanceof Json.Text(String value)) {
            return value;
        }
        throw bad(expected.get());
    }

    /// What is made of a text, unless the text is not allowed there.
    <T> T text(Supplier<String> expected, Function<String, T> use) throws ProblemException {
        return fitting(text(expected), expected, use);
    }

    /// What is made of a value that was read here, unless it is not allowed.
    ///
    /// @param use throws IllegalArgumentException if it is not
    <V, T> T fitting(V value, Supplier<String> expected, Function<V, T> use) throws ProblemException {
        try {
            return use.apply(value);
        } catch (IllegalArgumentException e) {
            throw bad(expected.get() + " (" + Shown.reason(String.valueOf(e.getMessage())) + ")");
        }
    }

    /// What is expected where a text of one line stands.
    static Supplier<String> line(int limit) {
        return () -> "one line of text of at most " + limit + " characters";
    }

    /// What is expected where a text of several lines stands.
    static Supplier<String> lines(int limit) {
        return () -> "text of at most " + limit + " characters";
    }

    int wholeNumber(int least, int greatest) throws ProblemException {
        if (json instanceof Json.Digits(String raw) && WHOLE_NUMBER.matcher(raw).matches()) {
            int value = Integer.parseInt(raw);
            if (value >= least && value <= greatest) {
                return value;
            }
        }
        throw bad(greatest == Integer.MAX_VALUE ? "a whole number from " + least : "a whole number from " + least + " to " + greatest);
    }

    boolean truth() throws ProblemException {
        if (json instanceof Json.Truth(boolean value)) {
            return value;
        }
        throw bad("true or false");
    }

    /// A number from 0 to 1.
    double share() throws ProblemException {
        if (json instanceof Json.Digits(String raw)) {
            double value = isFinite(raw) ? Double.parseDouble(raw) : Double.NaN;
            if (value >= 0 && value <= 1) {
                return value;
            }
        }
        throw bad("a number from 0 to 1");
    }

    /// A number as it is written, nothing rounded.
    BigDecimal number(Supplier<String> expected) throws ProblemException {
        if (json instanceof Json.Digits(String raw) && isFinite(raw)) {
            try {
                return new BigDecimal(raw);
            } catch (NumberFormatException e) { // JSON has no limit for the power of ten
                throw bad(expected.get());
            }
        }
        throw bad(expected.get());
    }

    private static boolean isFinite(String raw) {
        return !raw.contains("N"); // of all that the parser takes for a number, only NaN and the infinities hold that letter
    }

    /// One of some constants, by its name.
    <E extends Enum<E>> E constant(Class<E> type) throws ProblemException {
        for (E constant : type.getEnumConstants()) {
            if (json.equals(new Json.Text(constant.name()))) {
                return constant;
            }
        }
        throw bad("one of " + names(type));
    }

    static String names(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /// A day or a moment in its ISO form.
    <T> T time(Function<String, T> parse, Supplier<String> expected) throws ProblemException {
        try {
            return parse.apply(text(expected));
        } catch (DateTimeException e) {
            throw bad(expected.get());
        }
    }

    Instant moment() throws ProblemException {
        return time(Instant::parse, () -> "a moment such as 2026-03-31T14:05:00Z");
    }

    /// What is made of a day, unless it is not allowed there.
    <T> T day(Function<LocalDate, T> use) throws ProblemException {
        Supplier<String> expected = () -> FieldValue.expected(DAY);
        return fitting(time(LocalDate::parse, expected), expected, use);
    }

    List<Element> items(Supplier<String> expected) throws ProblemException {
        if (!(json instanceof Json.Items(List<Json> values))) {
            throw bad(expected.get());
        }
        return new AbstractList<>() { // one at a time: there may be many
            @Override
            public Element get(int index) {
                return new Element(where.item(index), values.get(index), unread);
            }

            @Override
            public int size() {
                return values.size();
            }
        };
    }

    Members members(Supplier<String> expected) throws ProblemException {
        if (json instanceof Json.Members members) {
            return new Members(where, members.values(), unread);
        }
        throw bad(expected.get());
    }
}

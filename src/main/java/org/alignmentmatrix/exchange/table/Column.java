package org.alignmentmatrix.exchange.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// A column of a table: its header and what it says about a row.
///
/// @param name in lower case with underscores, the same in every language: people bind formulas and queries to it
/// @param content what kind of thing its cells hold; a cell may be [Cell#NONE] in every column
/// @param <R> what a row is about
public record Column<R>(String name, Content content, Function<R, Cell> cell) {

    /// A column of texts of one line.
    public static <R> Column<R> line(String name, Function<R, String> text) {
        return text(name, new Content.Line(), text);
    }

    /// A column of texts of several lines.
    public static <R> Column<R> prose(String name, Function<R, String> text) {
        return text(name, new Content.Prose(), text);
    }

    /// A column of ids.
    public static <R> Column<R> code(String name, Function<R, String> text) {
        return text(name, new Content.Code(), text);
    }

    /// A column of whole numbers.
    public static <R> Column<R> whole(String name, int least, int greatest, ToIntFunction<R> number) {
        return new Column<>(name, new Content.Whole(least, greatest), row -> new Cell.Whole(number.applyAsInt(row)));
    }

    /// A column of yes and no.
    public static <R> Column<R> flag(String name, Predicate<R> flag) {
        return new Column<>(name, new Content.Flag(), row -> new Cell.Flag(flag.test(row)));
    }

    /// A column of days.
    public static <R> Column<R> day(String name, Function<R, @Nullable LocalDate> day) {
        return new Column<>(name, new Content.Day(), row -> Cell.day(day.apply(row)));
    }

    /// A column of moments.
    public static <R> Column<R> moment(String name, Function<R, @Nullable Instant> at) {
        return new Column<>(name, new Content.Moment(), row -> Cell.moment(at.apply(row)));
    }

    /// A column of one of the constants of an enum each.
    static <R, E extends Enum<E>> Column<R> choice(String name, E[] constants, Function<R, E> constant) {
        return new Column<>(name, Content.Choice.of(constants), row -> Cell.word(constant.apply(row)));
    }

    static <R> Column<R> text(String name, Content content, Function<R, String> text) {
        return new Column<>(name, content, row -> new Cell.Text(text.apply(row)));
    }
}

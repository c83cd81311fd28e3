package org.alignmentmatrix.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What kind of value a [CardField] holds and which values are allowed. Whoever reads, writes or edits fields switches over
/// these few types, never over the fields.
///
/// @param <T> the type of the value
public sealed interface FieldType<T extends @Nullable Object> {

    /// @param name what the field is called in the message
    /// @throws IllegalArgumentException if the value is not allowed; the message says what is
    void require(String name, T value);

    /// Words.
    ///
    /// @param limit the greatest length in characters (UTF-16 units)
    /// @param lines whether it may have several lines
    /// @param required whether it must not be blank
    record Text(int limit, boolean lines, boolean required) implements FieldType<String> {

        @Override
        public void require(String name, String value) {
            if (required && value.isBlank()) {
                throw new IllegalArgumentException(name + " must not be blank");
            }
            PlainText.require(name, value, limit, lines);
        }
    }

    /// One of the constants of an enum.
    record Choice<E extends Enum<E>>(Class<E> type) implements FieldType<E> {
        @Override
        public void require(String name, E value) {
            // every constant is allowed
        }
    }

    /// A day of the calendar or null for none, from [#FIRST] to [#LAST].
    record Day() implements FieldType<@Nullable LocalDate> {
        public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
        public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

        @Override
        public void require(String name, @Nullable LocalDate value) {
            if (value != null && (value.isBefore(FIRST) || value.isAfter(LAST))) {
                throw new IllegalArgumentException("%s must be from %s to %s, but is %s".formatted(name, FIRST, LAST, value));
            }
        }
    }

    /// A whole number from 0 to 100.
    record Percent() implements FieldType<Integer> {
        @Override
        public void require(String name, Integer value) {
            if (value < 0 || value > 100) {
                throw new IllegalArgumentException("%s must be from 0 to 100, but is %d".formatted(name, value));
            }
        }
    }

    /// How many of something there are, from 0 on.
    ///
    /// @param max the greatest number
    record Count(int max) implements FieldType<Integer> {
        @Override
        public void require(String name, Integer value) {
            if (value < 0 || value > max) {
                throw new IllegalArgumentException("%s must be from 0 to %d, but is %d".formatted(name, max, value));
            }
        }
    }

    /// Whether something is so.
    record Flag() implements FieldType<Boolean> {
        @Override
        public void require(String name, Boolean value) {
            // both are allowed
        }
    }

    /// Free words in order, none twice and none blank.
    ///
    /// @param limit the greatest number of words
    /// @param length the greatest length of a word in characters (UTF-16 units)
    record Words(int limit, int length) implements FieldType<List<String>> {
        @Override
        public void require(String name, List<String> value) {
            if (value.size() > limit) {
                throw new IllegalArgumentException("%s must have at most %d entries, but has %d".formatted(name, limit, value.size()));
            }
            if (value.isEmpty()) {
                return; // as on most cards; each change of a card comes along here
            }
            var seen = new HashSet<String>();
            for (String word : value) {
                PlainText.require(name, word, length, false);
                if (word.isBlank()) {
                    throw new IllegalArgumentException(name + " must not have a blank entry");
                }
                if (!seen.add(word)) {
                    throw new IllegalArgumentException("%s must not have “%s” twice".formatted(name, word));
                }
            }
        }
    }

    /// Any of the constants of an enum.
    record Marks<E extends Enum<E>>(Class<E> type) implements FieldType<Set<E>> {
        @Override
        public void require(String name, Set<E> value) {
            // every constant is allowed
        }
    }
}

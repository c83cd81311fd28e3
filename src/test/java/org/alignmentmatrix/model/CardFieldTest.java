package org.alignmentmatrix.model;

import static org.alignmentmatrix.samples.SampleCards.card;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CardFieldTest {

    /// A field with a value that is not the one of a new card.
    private record Sample<T extends @Nullable Object>(CardField<T> field, T value) {

        void assertSetsThisAndNothingElse() {
            Card before = card(1);
            Card after = field.set(before, value);

            assertNotEquals(field.of(before), value, "the sample differs from a new card");
            assertEquals(value, field.of(after));
            assertEquals(before, field.set(after, field.of(before)));
            for (CardField<?> other : CardField.ALL) {
                if (other != field) {
                    assertEquals(other.of(before), other.of(after), other.key() + " stays");
                }
            }
            assertDoesNotThrow(() -> field.require(value));
        }

        @Override
        public String toString() {
            return field.key();
        }
    }

    private static Stream<Sample<?>> samples() {
        return Stream.of(
                new Sample<>(CardField.KIND, CardKind.TEAM),
                new Sample<>(CardField.SIDE, Side.JOINT),
                new Sample<>(CardField.TITLE, "Webinar"),
                new Sample<>(CardField.SIZE, Size.LARGE),
                new Sample<>(CardField.LOCKED, true),
                new Sample<>(CardField.OWNER, "Ann"),
                new Sample<@Nullable LocalDate>(CardField.START, LocalDate.of(1900, 1, 1)),
                new Sample<@Nullable LocalDate>(CardField.DUE, LocalDate.of(2199, 12, 31)),
                new Sample<>(CardField.STATUS, Status.BLOCKED),
                new Sample<>(CardField.PROGRESS, 100),
                new Sample<>(CardField.TAGS, List.of("b", "a")),
                new Sample<>(CardField.FRICTIONS, Set.of(Friction.K10, Friction.K2)),
                new Sample<>(CardField.IMPROVEMENTS, Set.of(Improvement.I9, Improvement.I1)),
                new Sample<>(CardField.COMPONENTS, Set.of(Component.P5)),
                new Sample<>(CardField.CUSTOMER_SALES, "Hotels"),
                new Sample<>(CardField.CUSTOMER_MARKETING, "Families"),
                new Sample<>(CardField.MESSAGE_SALES, "Premium"),
                new Sample<>(CardField.MESSAGE_MARKETING, "Entry model"),
                new Sample<>(CardField.MEASURE_SALES, "Turnover"),
                new Sample<>(CardField.MEASURE_MARKETING, "x".repeat(300)),
                new Sample<>(CardField.HORIZON_SALES, Horizon.NOW),
                new Sample<>(CardField.HORIZON_MARKETING, Horizon.LONG_TERM),
                new Sample<>(CardField.VOTES_SALES, 999),
                new Sample<>(CardField.VOTES_MARKETING, 1),
                new Sample<>(CardField.WHY_HERE, "a\n\tb"),
                new Sample<>(CardField.NOTES, "x".repeat(100_000)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFieldSetsItsValueAndNothingElse(Sample<?> sample) {
        sample.assertSetsThisAndNothingElse();
    }

    @Test
    void everyFieldIsTried() {
        assertEquals(CardField.ALL, samples().<CardField<?>>map(Sample::field).toList());
    }

    /// Files hold these keys: one that changes makes old files unreadable.
    @Test
    void theKeysOfFilesStay() {
        assertEquals(
                List.of("kind", "side", "title", "size", "locked", "owner", "start", "due", "status", "progress", "tags", "frictions",
                        "improvements", "components", "customerSales", "customerMarketing", "messageSales", "messageMarketing",
                        "measureSales", "measureMarketing", "horizonSales", "horizonMarketing", "votesSales", "votesMarketing",
                        "whyHere", "notes"),
                CardField.ALL.stream().map(CardField::key).toList());
    }

    @Test
    void everyConstantIsInTheTable() throws IllegalAccessException {
        var constants = new HashSet<Object>();
        for (var field : CardField.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == CardField.class) {
                constants.add(field.get(null));
            }
        }
        assertEquals(constants, Set.copyOf(CardField.ALL));
    }

    /// The others are not edited as fields: the id never, the place by moving, the two times by themselves, what it lies on by
    /// stacking, and where it came from stays. Votes are two fields, facts are eight.
    @Test
    void everyComponentOfACardButSixIsAField() {
        List<String> components = Arrays.stream(Card.class.getRecordComponents()).map(RecordComponent::getName)
                .filter(name -> !Set.of("id", "place", "stackedOn", "from", "created", "changed").contains(name))
                .flatMap(CardFieldTest::keys).toList();

        assertEquals(components, CardField.ALL.stream().map(CardField::key).toList());
    }

    private static Stream<String> keys(String component) {
        return switch (component) {
            case "votes" -> Stream.of("votesSales", "votesMarketing");
            case "facts" -> Arrays.stream(SideFacts.class.getRecordComponents()).map(RecordComponent::getName)
                    .flatMap(fact -> Stream.of(fact + "Sales", fact + "Marketing"));
            default -> Stream.of(component);
        };
    }

    @Test
    void textsHaveLimits() {
        assertAll(
                () -> assertRefused("title must have at most 1000 characters, but has 1001", CardField.TITLE, "x".repeat(1_001)),
                () -> assertRefused("owner must have at most 200 characters, but has 201", CardField.OWNER, "x".repeat(201)),
                () -> assertRefused("whyHere must have at most 10000 characters, but has 10001", CardField.WHY_HERE, "x".repeat(10_001)),
                () -> assertRefused("notes must have at most 100000 characters, but has 100001", CardField.NOTES, "x".repeat(100_001)),
                () -> assertRefused("title must not hold the character U+000A (at 1)", CardField.TITLE, "a\nb"),
                () -> assertRefused("owner must not hold the character U+0009 (at 0)", CardField.OWNER, "\t"),
                () -> assertRefused("notes must not hold the character U+DC00 (at 0)", CardField.NOTES, "\uDC00"));
    }

    @Test
    void aTitleIsNeverBlank() {
        assertRefused("title must not be blank", CardField.TITLE, "");
        assertRefused("title must not be blank", CardField.TITLE, " \u2003");
        assertDoesNotThrow(() -> CardField.OWNER.require(""));
        assertDoesNotThrow(() -> CardField.NOTES.require(" "));
    }

    @Test
    void daysLieInThreeCenturies() {
        assertRefused("start must be from 1900-01-01 to 2199-12-31, but is 1899-12-31", CardField.START, LocalDate.of(1899, 12, 31));
        assertRefused("due must be from 1900-01-01 to 2199-12-31, but is 2200-01-01", CardField.DUE, LocalDate.of(2200, 1, 1));
        assertDoesNotThrow(() -> CardField.DUE.require(null));
    }

    @Test
    void progressIsAPercentage() {
        assertRefused("progress must be from 0 to 100, but is -1", CardField.PROGRESS, -1);
        assertRefused("progress must be from 0 to 100, but is 101", CardField.PROGRESS, 101);
    }

    @Test
    void votesAreCountedUpTo999() {
        assertRefused("votesSales must be from 0 to 999, but is -1", CardField.VOTES_SALES, -1);
        assertRefused("votesMarketing must be from 0 to 999, but is 1000", CardField.VOTES_MARKETING, 1_000);
        assertEquals("votesSales must be from 0 to 999, but is 1000",
                assertThrows(IllegalArgumentException.class, () -> card(1).withVotes(new Votes(1_000, 0))).getMessage());
    }

    @Test
    void tagsAreFewAndShortAndDifferent() {
        List<String> most = IntStream.range(0, 50).mapToObj(i -> "tag " + i).toList();
        assertDoesNotThrow(() -> CardField.TAGS.require(most));
        assertRefused("tags must have at most 50 entries, but has 51", CardField.TAGS, Collections.nCopies(51, "a"));
        assertRefused("tags must have at most 100 characters, but has 101", CardField.TAGS, List.of("x".repeat(101)));
        assertRefused("tags must not have a blank entry", CardField.TAGS, List.of("a", " "));
        assertRefused("tags must not have “a” twice", CardField.TAGS, List.of("a", "b", "a"));
        assertDoesNotThrow(() -> CardField.TAGS.require(List.of("a", "A")));
    }

    /// The same words whether the value is checked before or as it goes into a card.
    private static <T extends @Nullable Object> void assertRefused(String message, CardField<T> field, T value) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> field.require(value)).getMessage());
        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> field.set(card(1), value)).getMessage());
    }
}

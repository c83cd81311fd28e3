package org.alignmentmatrix.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArrangedTest {

    private record Job(String name, int size, @Nullable LocalDate due) {
    }

    private record Jobs(List<Job> inOrder) implements Rows<String, Job> {

        @Override
        public String key(Job job) {
            return job.name();
        }

        @Override
        public Optional<Job> find(String name) {
            return inOrder.stream().filter(job -> job.name().equals(name)).findFirst();
        }

        @Override
        public int all() {
            return inOrder.size();
        }

        @Override
        public boolean isDim(String key) {
            return false;
        }
    }

    private static final Collation GERMAN = new Collation(Locale.GERMAN);
    private static final Order<Job, ?> BY_SIZE = Order.by(Job::size);
    private static final Order<Job, ?> BY_DUE = Order.by(Job::due);
    private static final Jobs JOBS = new Jobs(List.of(
            new Job("d", 10, null), new Job("c", 9, LocalDate.of(2026, 11, 2)), new Job("b", 10, LocalDate.of(2026, 2, 11)),
            new Job("a", 9, null)));

    private static List<String> sorted(List<Arranged.By<Job>> by) {
        return Arranged.of(JOBS, _ -> true, by);
    }

    @Test
    void withoutSortingRowsStayInTheirNaturalOrder() {
        assertEquals(List.of("d", "c", "b", "a"), sorted(List.of()));
    }

    @Test
    void numbersAreSortedAsNumbersAndTiesStayAsTheyWere() {
        assertEquals(List.of("c", "a", "d", "b"), sorted(List.of(new Arranged.By<>(BY_SIZE, false))));
        assertEquals(List.of("d", "b", "c", "a"), sorted(List.of(new Arranged.By<>(BY_SIZE, true))));
    }

    @Test
    void rowsWithoutAValueComeLastUpAndDown() {
        assertEquals(List.of("b", "c", "d", "a"), sorted(List.of(new Arranged.By<>(BY_DUE, false))));
        assertEquals(List.of("c", "b", "d", "a"), sorted(List.of(new Arranged.By<>(BY_DUE, true))));
    }

    @Test
    void aSecondColumnDecidesBetweenTies() {
        assertEquals(List.of("b", "d", "c", "a"), sorted(List.of(new Arranged.By<>(BY_SIZE, true), new Arranged.By<>(BY_DUE, false))));
    }

    @Test
    void onlyWhatFitsIsThere() {
        assertEquals(List.of("c", "a"), Arranged.of(JOBS, job -> job.size() == 9, List.of()));
    }

    @Test
    void wordsAreSortedAsTheLanguageDoes() {
        assertEquals(List.of("Apfel", "ärmel", "Birne", "Zahl"),
                List.of("Zahl", "ärmel", "Birne", "Apfel").stream().sorted(Comparator.comparing(GERMAN::key)).toList());
    }
}

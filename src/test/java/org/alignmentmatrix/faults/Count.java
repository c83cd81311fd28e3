package org.alignmentmatrix.faults;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Counts what a long test has tried and what was bad of it, so that a test that tried too little is no success.
///
/// One line goes to standard output: `[faults] save: 5 120 points, seed 7, 0 bad`. Threads may share a count.
public final class Count {

    private static final int SHOWN = 20;

    private final String name;
    private final String unit;
    private final long seed;
    private final Consumer<String> log;
    private final List<String> complaints = new ArrayList<>();
    private long tried;

    /// @param name what is tried, such as `save`
    /// @param unit of what is counted, in the plural, such as `points`
    /// @param seed with which the same can be tried again
    public Count(String name, String unit, long seed) {
        this(name, unit, seed, System.out::println);
    }

    Count(String name, String unit, long seed, Consumer<String> log) {
        this.log = log;
        this.name = name;
        this.unit = unit;
        this.seed = seed;
    }

    /// One more was tried and was as it should be.
    public synchronized void good() {
        tried++;
    }

    /// A number of them were tried and were as they should be.
    public synchronized void good(long many) {
        tried += many;
    }

    /// One more was tried and was not as it should be.
    ///
    /// @param what tells which one and what happened
    public synchronized void bad(String what) {
        tried++;
        complaints.add(what);
    }

    /// Adds what another one has counted.
    synchronized void take(Count other) {
        tried += other.tried();
        complaints.addAll(other.complaints());
    }

    /// How many were tried.
    public synchronized long tried() {
        return tried;
    }

    /// How many of them were bad.
    public synchronized long bad() {
        return complaints.size();
    }

    /// What was told of the bad ones.
    synchronized List<String> complaints() {
        return List.copyOf(complaints);
    }

    /// Says the count and fails if there was a bad one or fewer than there should be.
    ///
    /// @param minimum how many must have been tried
    public synchronized void atLeast(long minimum) {
        log.accept(toString());
        if (!complaints.isEmpty()) {
            fail(this + "\n" + String.join("\n", complaints.subList(0, Math.min(SHOWN, complaints.size()))));
        }
        if (tried < minimum) {
            fail(this + ", but at least " + grouped(minimum) + " were to be tried");
        }
    }

    @Override
    public synchronized String toString() {
        return "[faults] " + name + ": " + grouped(tried) + " " + unit + ", seed " + seed + ", " + grouped(complaints.size()) + " bad";
    }

    private static String grouped(long number) {
        return Long.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", " ");
    }
}

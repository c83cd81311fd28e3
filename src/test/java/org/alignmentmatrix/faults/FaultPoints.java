package org.alignmentmatrix.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.alignmentmatrix.faults.disk.Fault;
import org.alignmentmatrix.faults.disk.FaultyDisk;
import org.alignmentmatrix.faults.disk.NthFault;
import org.alignmentmatrix.faults.disk.Operation;
import org.alignmentmatrix.faults.disk.Operation.Kind;
import org.alignmentmatrix.model.ProblemException;

/// Does an act again and again, each time with another operation going wrong in another way.
///
/// A point is an operation and a fault that can happen to it, once or from there on for ever; every other combination would be a
/// run without a fault.
final class FaultPoints {

    private static final int THREADS = 16; // some points wait for seconds, as the program does

    private final Act act;
    private final Path folder;
    private final Count count;
    private Set<String> usual = Set.of(); // parts that are reported without a fault

    /// @param folder for this alone
    FaultPoints(Act act, Path folder, Count count) {
        this.act = act;
        this.folder = folder;
        this.count = count;
    }

    private record Point(int number, Kind kind, Fault fault, boolean forEver) {

        @Override
        public String toString() {
            return fault + (forEver ? " for ever" : " once") + " at operation " + number + " (" + kind + ")";
        }
    }

    /// Tries the points.
    ///
    /// @param step 1 for all of them; 10 for every tenth of each fault, and at least one
    void tryEach(int step) throws IOException, ProblemException {
        List<Kind> operations = operations();
        var chosen = new ArrayList<Point>();
        for (Fault fault : Fault.values()) {
            for (boolean forEver : new boolean[] {false, true}) {
                List<Point> points = points(operations, fault, forEver);
                int first = points.size() < step ? 0 : (fault.ordinal() * 2 + (forEver ? 1 : 0)) % step;
                for (int i = first; i < points.size(); i += step) {
                    chosen.add(points.get(i));
                }
            }
        }
        tryEach(chosen);
    }

    private void tryEach(List<Point> points) {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Point point : points) {
                threads.execute(() -> tried(point).ifPresentOrElse(count::bad, count::good));
            }
        }
    }

    private static List<Point> points(List<Kind> operations, Fault fault, boolean forEver) {
        var points = new ArrayList<Point>();
        for (int number = 1; number <= operations.size(); number++) {
            Kind kind = operations.get(number - 1);
            if (fault.strikes(kind)) {
                points.add(new Point(number, kind, fault, forEver));
            }
        }
        return points;
    }

    /// What the act asks of a disk on which nothing goes wrong.
    private List<Kind> operations() throws IOException, ProblemException {
        Path place = Folders.emptied(folder.resolve("no fault"));
        act.prepare(place);
        var asked = new ArrayList<Operation>();
        var reported = new LinkedHashSet<String>();
        act.perform(FaultyDisk.over(place, operation -> {
            synchronized (asked) {
                asked.add(operation);
            }
            return act.always().next(operation);
        }), reported::add);
        Optional<String> complaint = act.complaint(place, reported);
        if (!reported.containsAll(act.parts()) || complaint.isPresent()) {
            throw new IllegalStateException(act.name() + " fails without a fault: only " + reported + complaint);
        }
        usual = Set.copyOf(reported);
        return asked.stream().map(Operation::kind).toList();
    }

    /// @return what went wrong, if the program did not stand it
    private Optional<String> tried(Point point) {
        var faults = new NthFault(point.number(), point.fault(), point.forEver());
        Set<String> reported = Collections.synchronizedSet(new LinkedHashSet<>());
        Optional<String> complaint;
        try {
            Path place = Folders.emptied(folder.resolve(point.toString()));
            act.prepare(place);
            complaint = complaint(point, place, faults, reported);
            Folders.emptied(place);
        } catch (IOException | ProblemException | RuntimeException | Error e) {
            complaint = Optional.of("nobody expected " + e + " at " + firstOfOurs(e));
        }
        return complaint.map(text -> act.name() + ", " + point + ", reported " + reported + ": " + text);
    }

    private Optional<String> complaint(Point point, Path place, NthFault faults, Set<String> reported) throws IOException {
        String refusal = "";
        try {
            act.perform(FaultyDisk.over(place, faults.before(act.always())), reported::add);
        } catch (ProblemException e) {
            refusal = e.problem().toString();
        }
        if (faults.struck().isEmpty()) {
            return Optional.of("the operation was never asked for");
        }
        boolean harmless = point.fault() == Fault.DELAY || point.fault() == Fault.SHORT_WRITE;
        if (harmless && !reported.equals(usual)) {
            return Optional.of("it should have been done: " + refusal);
        }
        if (refusal.isEmpty() && !reported.containsAll(act.parts())) {
            return Optional.of("neither done nor refused");
        }
        List<String> temporaries = Folders.temporaries(place);
        if (!temporaries.isEmpty() && !faults.struck().contains(Kind.DELETE)) {
            return Optional.of("left behind: " + temporaries);
        }
        return act.complaint(place, reported).or(() -> nextTime(place));
    }

    /// When the disk is well again, the same has to work.
    private Optional<String> nextTime(Path place) {
        var reported = new LinkedHashSet<String>();
        try {
            act.perform(place, reported::add);
            return reported.containsAll(act.parts()) ? act.complaint(place, act.parts()).map("next time: "::concat)
                    : Optional.of("next time only " + reported);
        } catch (ProblemException | IOException e) {
            return Optional.of("next time: " + e);
        }
    }

    private static String firstOfOurs(Throwable e) {
        for (StackTraceElement frame : e.getStackTrace()) {
            if (frame.getClassName().startsWith("org.alignmentmatrix") && !frame.getClassName().contains(".faults.")) {
                return frame.toString();
            }
        }
        return "a place outside of the program";
    }
}

package org.alignmentmatrix.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private final Act act;
    private final Path folder;
    private final Count count;

    /// @param folder for the act alone; it is emptied
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
        for (Fault fault : Fault.values()) {
            for (boolean forEver : new boolean[] {false, true}) {
                List<Point> points = points(operations, fault, forEver);
                int first = points.size() < step ? 0 : (fault.ordinal() * 2 + (forEver ? 1 : 0)) % step;
                for (int i = first; i < points.size(); i += step) {
                    Optional<String> wrong = tried(points.get(i));
                    wrong.ifPresentOrElse(count::bad, count::good);
                }
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
        act.prepare(Folders.emptied(folder));
        var asked = new ArrayList<Operation>();
        var reported = new LinkedHashSet<String>();
        act.perform(FaultyDisk.over(folder, operation -> {
            asked.add(operation);
            return null;
        }), reported::add);
        if (!reported.equals(act.parts())) {
            throw new IllegalStateException(act.name() + " fails without a fault: only " + reported);
        }
        act.complaint(folder, reported).ifPresent(complaint -> {
            throw new IllegalStateException(act.name() + " fails without a fault: " + complaint);
        });
        return asked.stream().map(Operation::kind).toList();
    }

    /// @return what went wrong, if the program did not stand it
    private Optional<String> tried(Point point) throws IOException, ProblemException {
        act.prepare(Folders.emptied(folder));
        var faults = new NthFault(point.number(), point.fault(), point.forEver());
        var reported = new LinkedHashSet<String>();
        String refusal = "";
        try {
            act.perform(FaultyDisk.over(folder, faults), reported::add);
        } catch (ProblemException e) {
            refusal = e.problem().toString();
        } catch (RuntimeException | Error e) {
            return told(point, reported, "nobody expected " + e + " at " + firstOfOurs(e));
        }
        return complaint(point, faults, reported, refusal).map(complaint -> told(point, reported, complaint)).orElse(Optional.empty());
    }

    private Optional<String> told(Point point, Set<String> reported, String complaint) {
        return Optional.of(act.name() + ", " + point + ", reported " + reported + ": " + complaint);
    }

    private Optional<String> complaint(Point point, NthFault faults, Set<String> reported, String refusal) throws IOException {
        if (faults.struck().isEmpty()) {
            return Optional.of("the operation was never asked for");
        }
        boolean harmless = point.fault() == Fault.DELAY || point.fault() == Fault.SHORT_WRITE;
        if (harmless && !reported.equals(act.parts())) {
            return Optional.of("it should have been done: " + refusal);
        }
        if (refusal.isEmpty() && reported.isEmpty()) {
            return Optional.of("neither done nor refused");
        }
        List<String> temporaries = Folders.temporaries(folder);
        if (!temporaries.isEmpty() && !faults.struck().contains(Kind.DELETE)) {
            return Optional.of("left behind: " + temporaries);
        }
        return act.complaint(folder, reported).or(this::nextTime);
    }

    /// When the disk is well again, the same has to work.
    private Optional<String> nextTime() {
        var reported = new LinkedHashSet<String>();
        try {
            act.perform(folder, reported::add);
            return reported.equals(act.parts()) ? act.complaint(folder, reported).map("next time: "::concat)
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

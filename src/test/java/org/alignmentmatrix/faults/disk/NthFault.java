package org.alignmentmatrix.faults.disk;

import java.util.EnumSet;
import java.util.Set;
import org.alignmentmatrix.faults.disk.Operation.Kind;
import org.jspecify.annotations.Nullable;

/// One fault at the N-th operation, once, or from there on at every operation that it can happen to.
public final class NthFault implements Faults {

    private final int number;
    private final Fault fault;
    private final boolean forEver;
    private final Set<Kind> struck = EnumSet.noneOf(Kind.class);
    private int seen;

    /// @param number of the operation, from 1
    public NthFault(int number, Fault fault, boolean forEver) {
        this.number = number;
        this.fault = fault;
        this.forEver = forEver;
    }

    @Override
    public synchronized @Nullable Fault next(Operation operation) {
        seen++;
        boolean now = forEver ? seen >= number : seen == number;
        if (!now || !fault.strikes(operation.kind())) {
            return null;
        }
        struck.add(operation.kind());
        return fault;
    }

    /// The operations that went wrong.
    public synchronized Set<Kind> struck() {
        return Set.copyOf(struck);
    }
}

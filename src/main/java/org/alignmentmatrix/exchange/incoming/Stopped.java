package org.alignmentmatrix.exchange.incoming;

import java.util.function.BooleanSupplier;

/// Ends a reading from deep inside it; never leaves the package.
final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Outcome outcome;

    private Stopped(Outcome outcome) {
        super(outcome.toString(), null, false, false); // it says nothing about a fault, so nobody needs its trace
        this.outcome = outcome;
    }

    static Stopped because(Refusal reason) {
        return new Stopped(new Outcome.Refused(reason));
    }

    static void ifCancelled(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new Stopped(new Outcome.Cancelled());
        }
    }

    Outcome outcome() {
        return outcome;
    }
}

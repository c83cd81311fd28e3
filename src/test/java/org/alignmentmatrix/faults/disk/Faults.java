package org.alignmentmatrix.faults.disk;

import org.jspecify.annotations.Nullable;

/// Decides which operations go wrong.
public interface Faults {

    /// None of them.
    Faults NONE = _ -> null;

    /// Asked before each operation.
    ///
    /// @return what happens to it, or null; something that [strikes][Fault#strikes] such an operation
    @Nullable Fault next(Operation operation);

    /// These faults, and others where none of these happens.
    default Faults before(Faults others) {
        return operation -> {
            Fault first = next(operation);
            return first == null ? others.next(operation) : first;
        };
    }
}

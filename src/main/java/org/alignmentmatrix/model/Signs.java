package org.alignmentmatrix.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Which signs of strong and weak alignment people see.
///
/// @param seen those that are seen; a sign without an entry is not
public record Signs(Map<Sign, Seen> seen) {

    /// Nobody has looked yet.
    public static final Signs NONE = new Signs(Map.of());

    /// In which way a sign was noted.
    public sealed interface Seen {

        /// It was ticked.
        record Ticked() implements Seen {
        }

        /// Hands were counted.
        ///
        /// @param hands of how many people see it, 1 to [#MAX]
        record Counted(int hands) implements Seen {

            /// The most hands there can be.
            public static final int MAX = 999;

            /// @throws IllegalArgumentException if the number is outside 1 to [#MAX]
            public Counted {
                if (hands < 1 || hands > MAX) {
                    throw new IllegalArgumentException("Hands must be from 1 to %d, but are %d".formatted(MAX, hands));
                }
            }
        }
    }

    public Signs {
        var copy = new EnumMap<Sign, Seen>(Sign.class);
        copy.putAll(seen);
        seen = Collections.unmodifiableMap(copy);
    }

    public boolean isSeen(Sign sign) {
        return seen.containsKey(sign);
    }

    public Optional<Seen> of(Sign sign) {
        return Optional.ofNullable(seen.get(sign));
    }

    /// @param next empty if it is not seen
    /// @return this very value if it is so already
    public Signs with(Sign sign, Optional<Seen> next) {
        if (of(sign).equals(next)) {
            return this;
        }
        var copy = new EnumMap<Sign, Seen>(Sign.class);
        copy.putAll(seen);
        next.ifPresentOrElse(value -> copy.put(sign, value), () -> copy.remove(sign));
        return new Signs(copy);
    }
}

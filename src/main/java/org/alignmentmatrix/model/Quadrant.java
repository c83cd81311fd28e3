package org.alignmentmatrix.model;

/// One of the four states of sales and marketing. Its name is its id in files; its number stays with it in every layout.
public enum Quadrant {
    MISALIGNED_UNCOORDINATED(1, false, false),
    ALIGNED_COORDINATED(2, true, true),
    MISALIGNED_COORDINATED(3, false, true),
    ALIGNED_UNCOORDINATED(4, true, false);

    private final int number;
    private final boolean aligned;
    private final boolean coordinated;

    Quadrant(int number, boolean aligned, boolean coordinated) {
        this.number = number;
        this.aligned = aligned;
        this.coordinated = coordinated;
    }

    /// @param number 1 to 4
    /// @throws IllegalArgumentException if there is no such quadrant
    public static Quadrant numbered(int number) {
        for (Quadrant quadrant : values()) {
            if (quadrant.number == number) {
                return quadrant;
            }
        }
        throw new IllegalArgumentException("A quadrant has a number from 1 to 4, but this is " + number);
    }

    /// The number people see and type, 1 to 4.
    public int number() {
        return number;
    }

    /// Whether both teams pursue the same goals.
    public boolean aligned() {
        return aligned;
    }

    /// Whether both teams time and join their efforts.
    public boolean coordinated() {
        return coordinated;
    }

    /// How many of the two things, a common goal and joint work, are still missing: 0 to 2.
    public int stepsFromIdeal() {
        return (aligned ? 0 : 1) + (coordinated ? 0 : 1);
    }
}

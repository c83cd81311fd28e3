package org.alignmentmatrix.model;

/// Where the quadrants stand in the 2×2 matrix.
///
/// In both layouts the left column is misaligned and the right column aligned. Only in [#AXIS] the rows mean something too:
/// there the upper row is coordinated. The two layouts differ by the left column alone.
public enum MatrixLayout {
    /// The usual picture: the two "and" states above, the two "but" states below.
    TEMPLATE,
    /// Both axes at work: to the right aligned, upwards coordinated.
    AXIS;

    /// @return 0 for the left column, 1 for the right one
    public int column(Quadrant quadrant) {
        return quadrant.aligned() ? 1 : 0;
    }

    /// @return 0 for the upper row, 1 for the lower one
    public int row(Quadrant quadrant) {
        boolean upper = switch (this) {
            case TEMPLATE -> quadrant.aligned() == quadrant.coordinated();
            case AXIS -> quadrant.coordinated();
        };
        return upper ? 0 : 1;
    }

    /// @param column 0 or 1, from the left
    /// @param row 0 or 1, from the top
    /// @throws IllegalArgumentException if there is no such column or row
    public Quadrant at(int column, int row) {
        for (Quadrant quadrant : Quadrant.values()) {
            if (column(quadrant) == column && row(quadrant) == row) {
                return quadrant;
            }
        }
        throw new IllegalArgumentException("No quadrant stands in column %d, row %d".formatted(column, row));
    }
}

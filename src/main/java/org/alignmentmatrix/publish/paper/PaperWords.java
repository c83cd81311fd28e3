package org.alignmentmatrix.publish.paper;

/// The words that only paper needs, in the language of its reader.
public interface PaperWords {

    /// The number of a page, such as "Page 2 of 5".
    ///
    /// @param number from 1 on
    /// @param of how many there are
    String page(int number, int of);

    /// How many cards stand beside the matrix, such as "In the tray: 3 · Parking lot: 1". Asked only if there are any.
    String beside(int tray, int parked);
}

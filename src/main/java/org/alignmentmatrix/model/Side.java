package org.alignmentmatrix.model;

/// Whose a card is. Its name is its id in files.
public enum Side {
    SALES,
    MARKETING,
    JOINT
}

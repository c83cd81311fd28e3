package org.alignmentmatrix.model;

/// One of the two teams that a misalignment lies between. Its name is its id in files.
public enum Party {
    SALES,
    MARKETING
}

package org.alignmentmatrix.model;

/// Who would act on a poor answer.
public enum Actor {
    SALES,
    MARKETING,
    BOTH,
    LEADERSHIP
}

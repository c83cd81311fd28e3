package org.alignmentmatrix.model;

/// Who answers the checklist. Voices answer apart from each other; its name is its id in files.
public enum Voice {
    SALES,
    MARKETING,
    LEADERSHIP
}

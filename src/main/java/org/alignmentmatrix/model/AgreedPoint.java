package org.alignmentmatrix.model;

/// What both sides write down on the agreement sheet and then compare. Its name is its id in files.
public enum AgreedPoint {
    SUCCESS,
    ROLES,
    TARGET_CUSTOMER,
    VALUE_PROPOSITION
}

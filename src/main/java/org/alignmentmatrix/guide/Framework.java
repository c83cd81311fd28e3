package org.alignmentmatrix.guide;

/// Related matrices and frameworks. The guide only names them.
public enum Framework implements Topic {
    PRODUCT_MARKET,
    FOUR_PS,
    AIDA,
    AI_MATURITY,
    AI_VALUE_ALIGNMENT
}

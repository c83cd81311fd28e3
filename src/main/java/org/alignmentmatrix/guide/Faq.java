package org.alignmentmatrix.guide;

/// Questions that people ask about alignment. The name of each is the question itself.
public enum Faq implements Topic {
    DO_NOTHING,
    LEADERSHIP,
    BRAND,
    AT_ONCE,
    MEASURE,
    SMALL_COMPANIES,
    JOB_SATISFACTION,
    HOW_OFTEN
}

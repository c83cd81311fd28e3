package org.alignmentmatrix.guide;

/// What alignment brings. Which gains come early and which late is told in [Note#GAINS_OVER_TIME].
public enum Gain implements Topic {
    COMMUNICATION,
    USE_OF_RESOURCES,
    CUSTOMER_EXPERIENCE,
    FEWER_ERRORS,
    LOWER_COST,
    PRODUCTIVITY,
    SATISFACTION,
    TRUST,
    SERVICE,
    TARGETED_STRATEGY,
    MARKET_SHARE,
    REPUTATION,
    JOB_SATISFACTION
}

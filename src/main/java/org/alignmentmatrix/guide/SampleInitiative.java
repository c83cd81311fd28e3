package org.alignmentmatrix.guide;

/// Joint initiatives that any company can begin with: ready cards. Each takes up something that the method advises.
public enum SampleInitiative implements Topic {
    ROUND_UP,
    CHECK_IN,
    GUARANTEE,
    HANDOFF,
    JOINT_CAMPAIGN,
    JOURNEY_MAP,
    ONE_FOLDER
}

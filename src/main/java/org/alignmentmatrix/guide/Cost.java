package org.alignmentmatrix.guide;

/// What misalignment costs: nine things in three groups.
public enum Cost implements Topic {
    LOST_REVENUE(Group.MONEY),
    OPERATING_COST(Group.MONEY),
    LIFETIME_VALUE(Group.MONEY),
    MISSED_TARGETS(Group.PEOPLE),
    LOW_MORALE(Group.PEOPLE),
    RIVALRY(Group.PEOPLE),
    MIXED_MESSAGES(Group.CUSTOMERS),
    DISTRUST(Group.CUSTOMERS),
    LOST_CUSTOMERS(Group.CUSTOMERS);

    /// Where a cost is felt.
    public enum Group implements Topic {
        MONEY,
        PEOPLE,
        CUSTOMERS
    }

    private final Group group;

    Cost(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }
}

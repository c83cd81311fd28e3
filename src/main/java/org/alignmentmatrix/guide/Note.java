package org.alignmentmatrix.guide;

/// Short passages of the guide that stand on their own. The name of each is its heading.
public enum Note implements Topic {
    /// What alignment is.
    IDEA,
    /// What the matrix is for.
    PURPOSE,
    /// The three effects it promises.
    EFFECTS,
    /// Who answers for alignment.
    RESPONSIBILITY,
    /// How to talk about scores and gaps; to be shown beside them.
    TALK,
    /// Why height on the board is no score, and what the other layout is.
    LAYOUTS,
    /// That the pairing of frictions and improvements is the program's own reading; to be shown beside it.
    PAIRING,
    /// How incentives pull the teams apart.
    INCENTIVES,
    /// Which gains come early and which late.
    GAINS_OVER_TIME,
    /// Measures that mislead when one side alone is measured on them.
    COUNTER_EXAMPLES,
    /// How often to meet and to review.
    RHYTHM,
    /// A ready meeting.
    CHECK_IN,
    /// Drawing the customer's way together.
    JOURNEY_MAP,
    /// What stands on the matrix and beside it.
    CARDS,
    /// What a move on the board says about goals and efforts.
    MOVES,
    /// That voices answer apart from each other.
    VOICES,
    /// The five levels, and that a question may not apply or have no answer yet.
    ANSWERS,
    /// How scores come about.
    SCORES,
    /// What the signs are for.
    SIGNS,
    /// How the alignment index comes about.
    INDEX,
    /// What a gap between voices is.
    GAPS,
    /// What it means that two things do not seem to fit together.
    FIT,
    /// In which order frictions are listed.
    RANKING,
    /// In which order cards need something done.
    NEXT_STEPS,
    /// That the steps are no gates.
    PLAN,
    /// The plan in three steps, see [Step#SHORT_READING].
    SHORT_READING,
    /// What sales and marketing each say about a card.
    TWO_SIDES,
    /// What both sides write down about the whole board.
    AGREEMENT,
    /// How often a board can be reviewed.
    REVIEWS
}

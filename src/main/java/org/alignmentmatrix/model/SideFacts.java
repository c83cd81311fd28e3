package org.alignmentmatrix.model;

/// What one side says about a card. Texts are one line of at most [#LIMIT] characters, empty if nothing was said.
///
/// @param customer the target customer
/// @param message the product or message in focus
/// @param measure what this side is measured on
public record SideFacts(String customer, String message, String measure, Horizon horizon) {

    /// The longest text in characters (UTF-16 units).
    public static final int LIMIT = 300;

    /// Nothing said.
    public static final SideFacts NONE = new SideFacts("", "", "", Horizon.OPEN);

    /// @throws IllegalArgumentException if a text is too long or holds characters that [PlainText] does not allow
    public SideFacts {
        PlainText.require("customer", customer, LIMIT, false);
        PlainText.require("message", message, LIMIT, false);
        PlainText.require("measure", measure, LIMIT, false);
    }

    public SideFacts withCustomer(String next) {
        return new SideFacts(next, message, measure, horizon);
    }

    public SideFacts withMessage(String next) {
        return new SideFacts(customer, next, measure, horizon);
    }

    public SideFacts withMeasure(String next) {
        return new SideFacts(customer, message, next, horizon);
    }

    public SideFacts withHorizon(Horizon next) {
        return new SideFacts(customer, message, measure, next);
    }
}

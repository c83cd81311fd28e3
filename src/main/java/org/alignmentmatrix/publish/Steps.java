package org.alignmentmatrix.publish;

import java.util.concurrent.CancellationException;

/// The steps of one part of an order.
///
/// @param whole hears of them
/// @param from share of the whole order that is done before this part
/// @param size share of the whole order that this part is
record Steps(Progress whole, double from, double size) {

    /// @param what is being worked on
    /// @param share of this part that is done, 0 to 1
    /// @throws CancellationException if nobody wants it any more
    void at(String what, double share) {
        check();
        whole.at(what, from + size * share);
    }

    /// For work that tells itself how far it is.
    ///
    /// @param what is being worked on, whatever the work calls it
    Progress inside(String what) {
        return new Progress() {
            @Override
            public void at(String part, double share) {
                Steps.this.at(what, share);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }

    /// @throws CancellationException if nobody wants it any more
    void check() {
        if (whole.isCancelled()) {
            throw new CancellationException();
        }
    }
}

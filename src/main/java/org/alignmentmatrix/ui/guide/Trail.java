package org.alignmentmatrix.ui.guide;

import java.util.ArrayDeque;
import java.util.Deque;

/// Where a reader was: the way back, and forward again.
final class Trail {

    private static final int LONGEST = 200;

    private final Deque<Stop> before = new ArrayDeque<>();
    private final Deque<Stop> after = new ArrayDeque<>();
    private Stop here;

    /// A place and how far it was scrolled down.
    ///
    /// @param scroll from 0, the top, to 1; below 0 if nobody scrolled yet, so that the subject is to be in sight
    record Stop(GuideAddress address, double scroll) {

        static Stop at(GuideAddress address) {
            return new Stop(address, -1);
        }
    }

    Trail(GuideAddress start) {
        here = Stop.at(start);
    }

    Stop here() {
        return here;
    }

    /// Goes on to a place; what was ahead is forgotten. The place where the reader is already is no step.
    ///
    /// @param scroll of the place that is left
    void go(GuideAddress next, double scroll) {
        if (!next.equals(here.address())) {
            before.push(new Stop(here.address(), scroll));
            if (before.size() > LONGEST) {
                before.removeLast();
            }
            after.clear();
        }
        here = Stop.at(next);
    }

    boolean canGoBack() {
        return !before.isEmpty();
    }

    boolean canGoForward() {
        return !after.isEmpty();
    }

    /// @param scroll of the place that is left
    /// @return false if there is no way back
    boolean back(double scroll) {
        return step(before, after, scroll);
    }

    /// @param scroll of the place that is left
    /// @return false if there is no way forward
    boolean forward(double scroll) {
        return step(after, before, scroll);
    }

    private boolean step(Deque<Stop> from, Deque<Stop> to, double scroll) {
        if (from.isEmpty()) {
            return false;
        }
        to.push(new Stop(here.address(), scroll));
        here = from.pop();
        return true;
    }
}

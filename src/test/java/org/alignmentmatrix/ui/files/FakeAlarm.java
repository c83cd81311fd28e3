package org.alignmentmatrix.ui.files;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Time that passes when a test says so.
final class FakeAlarm implements Alarm {

    private record Planned(Duration at, Runnable task) {
    }

    private final List<Planned> planned = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public Set after(Duration delay, Runnable task) {
        Planned next = new Planned(now.plus(delay), task);
        planned.add(next);
        return () -> planned.remove(next);
    }

    /// Lets time pass, and does what was planned for it.
    void pass(Duration time) {
        now = now.plus(time);
        for (Planned due : List.copyOf(planned)) {
            if (due.at().compareTo(now) <= 0 && planned.remove(due)) {
                due.task().run();
            }
        }
    }
}

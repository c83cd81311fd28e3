package org.alignmentmatrix.samples;

import java.util.ArrayList;
import java.util.List;
import org.alignmentmatrix.ui.dialog.Notices;

/// Keeps what was told in passing.
public final class FakeNotices implements Notices {

    public final List<String> told = new ArrayList<>();

    /// The links of the last notice.
    public List<Action> links = List.of();

    @Override
    public void tell(String text, Action... actions) {
        told.add(text);
        links = List.of(actions);
    }

    @Override
    public void titleTooLong(int limit) {
        tell("at most " + limit);
    }
}

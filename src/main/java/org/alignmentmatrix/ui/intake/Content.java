package org.alignmentmatrix.ui.intake;

import java.util.Optional;
import javafx.scene.Node;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.exchange.incoming.RawTable;

/// What a table is about, in two pages: what its columns mean, and what would come of it.
interface Content {

    /// Begins with a table: finds out in the background what its columns mean and what would come of it.
    void begin(RawTable table);

    /// Which column means what.
    Node columns();

    /// What would come of it.
    Node result();

    /// Gives the keys to the page of the columns.
    void focusColumns();

    /// Gives the keys to the page of what would come of it.
    void focusResult();

    /// In short what the columns mean.
    String columnsTold();

    /// Whether something about the columns must be chosen first.
    boolean asksColumns();

    /// In short what would come of it.
    String resultTold();

    /// Whether something about the rows should be chosen first.
    boolean asksResult();

    /// Whether the columns are understood so well that nobody needs to look at them.
    boolean isClear();

    /// The words on the button that does it; as things stand.
    String action();

    /// Whether there is anything to do.
    boolean isReady();

    /// What is to be done; empty if nothing is left to do.
    Optional<Edit> edit();
}

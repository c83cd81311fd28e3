package org.alignmentmatrix.ui.compare;

import java.util.Set;
import org.alignmentmatrix.merge.Merge;
import org.alignmentmatrix.model.Voice;

/// Two copies of a board that are to come together.
///
/// @param mine the copy in front of the user
/// @param theirs the other one
/// @param merge of just these two
/// @param shown voices whose answers may be read; of others it is only told that an answer differs
public record MergeQuestion(Version mine, Version theirs, Merge merge, Set<Voice> shown) {

    public MergeQuestion {
        shown = Set.copyOf(shown);
    }
}

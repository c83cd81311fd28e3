package org.alignmentmatrix.ui.checklist;

import java.util.Locale;
import org.alignmentmatrix.model.Answer;

/// The two texts that can stand beside a level.
enum Remark {
    COMMENT,
    EVIDENCE;

    String of(Answer answer) {
        return switch (this) {
            case COMMENT -> answer.comment();
            case EVIDENCE -> answer.evidence();
        };
    }

    Answer in(Answer answer, String text) {
        return switch (this) {
            case COMMENT -> answer.withComment(text);
            case EVIDENCE -> answer.withEvidence(text);
        };
    }

    /// The message with this part of its key: `checklist.comment.add`.
    String key(String part) {
        return "checklist." + name().toLowerCase(Locale.ROOT) + "." + part;
    }
}

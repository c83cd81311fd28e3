package org.alignmentmatrix.ui.intake;

import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.exchange.intake.Target;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.ui.text.Messages;

/// What the meanings of a column are called.
record TargetWords(Messages messages) {

    /// All meanings, in the order in which they are offered: the title first, then places, then the other fields.
    static final List<Target> ALL = Stream.of(
            Stream.of(Target.IGNORED, Target.TO_NOTES, new Target.Field(CardField.TITLE), Target.ID, Target.QUADRANT_NUMBER,
                    Target.QUADRANT_NAME, Target.PLACE, Target.X, Target.Y),
            CardField.ALL.stream().filter(field -> field != CardField.TITLE).map(Target.Field::new),
            Stream.of(Target.FINISHED, Target.KEY, Target.BOARD)).<Target>flatMap(part -> part).toList();

    String of(Target target) {
        return switch (target) {
            case Target.Field(var field) -> messages.text("card.field." + field.key());
            case Target.Id() -> messages.text("import.target.id");
            case Target.Key() -> messages.text("import.target.key");
            case Target.BoardTitle() -> messages.text("import.target.board");
            case Target.QuadrantNumber() -> messages.text("import.target.quadrantNumber");
            case Target.QuadrantName() -> messages.text("import.target.quadrantName");
            case Target.PlaceWord() -> messages.text("import.target.place");
            case Target.X() -> messages.text("import.target.x");
            case Target.Y() -> messages.text("import.target.y");
            case Target.Finished() -> messages.text("import.target.finished");
            case Target.ToNotes() -> messages.text("import.target.toNotes");
            case Target.Ignored() -> messages.text("import.target.ignored");
        };
    }
}

package org.alignmentmatrix.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.Note;
import org.alignmentmatrix.insight.MoveEffect;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.ui.text.Messages;

/// What alignment is, and the matrix.
record MatrixPages(Guide guide, Messages messages) {

    /// A note of the guide as it stands.
    static Block.Entry note(Guide guide, Note note) {
        return Block.Entry.of(note, guide.name(note), guide.text(note));
    }

    List<Block> idea() {
        return List.of(note(guide, Note.IDEA)
                        .leading(messages.text("guide.lead.see"), Stream.of(chapter(GuideChapter.QUADRANTS))),
                note(guide, Note.PURPOSE)
                        .leading(messages.text("guide.lead.see"), Stream.of(chapter(GuideChapter.STEPS), chapter(GuideChapter.RHYTHM))),
                note(guide, Note.EFFECTS)
                        .leading(messages.text("guide.lead.see"), Stream.of(chapter(GuideChapter.COSTS), chapter(GuideChapter.KPIS))),
                note(guide, Note.RESPONSIBILITY),
                note(guide, Note.TALK));
    }

    private Block.Link chapter(GuideChapter chapter) {
        return Block.Link.to(chapter, messages);
    }

    List<Block> quadrants() {
        var blocks = new ArrayList<Block>(Stream.of(Quadrant.values()).map(this::quadrant).toList());
        blocks.add(new Block.Heading(messages.text("guide.heading.board")));
        Stream.of(Note.LAYOUTS, Note.MOVES, Note.CARDS).map(note -> note(guide, note)).forEach(blocks::add);
        return blocks;
    }

    private Block.Entry quadrant(Quadrant quadrant) {
        return Block.Entry.of(quadrant, guide.name(quadrant), guide.about(quadrant),
                        messages.text("guide.example", guide.example(quadrant)),
                        messages.text("guide.next", guide.nextStep(quadrant)),
                        messages.text("guide.steps", quadrant.stepsFromIdeal()))
                .tagged(Integer.toString(quadrant.number()))
                .listing(Stream.of(Quadrant.values()).filter(other -> other != quadrant).map(other -> move(quadrant, other)).toList());
    }

    private String move(Quadrant from, Quadrant to) {
        var moved = new MoveEffect.Moved(from, to);
        return messages.text("guide.move", Integer.toString(to.number()),
                messages.text("effect.goals." + moved.goals().name()), messages.text("effect.efforts." + moved.efforts().name()));
    }
}

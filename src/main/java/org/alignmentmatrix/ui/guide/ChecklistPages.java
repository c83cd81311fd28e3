package org.alignmentmatrix.ui.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.Note;
import org.alignmentmatrix.guide.Overlap;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.ui.text.Messages;

/// What can be asked, what can be seen, and what follows from it.
record ChecklistPages(Guide guide, Messages messages) {

    List<Block> questions() {
        var blocks = new ArrayList<Block>(Stream.of(Note.VOICES, Note.ANSWERS, Note.SCORES)
                .map(note -> MatrixPages.note(guide, note)).toList());
        for (Area area : Area.values()) {
            blocks.add(new Block.Heading(messages.text("guide.heading.area", guide.name(area), area.questions().size())));
            blocks.add(area(area));
            area.questions().stream().map(this::question).forEach(blocks::add);
        }
        return blocks;
    }

    private Block.Entry area(Area area) {
        return Block.Entry.of(area, guide.name(area), guide.about(area))
                .leading(messages.text("guide.lead.signs"), Arrays.stream(Sign.values()).filter(sign -> sign.areas().contains(area))
                        .map(sign -> new Block.Link(guide.name(sign), GuideAddress.about(sign))))
                .leading(messages.text("guide.lead.frictions"), Arrays.stream(Friction.values())
                        .filter(friction -> Improvement.areasOf(friction).contains(area))
                        .map(friction -> new Block.Link(guide.name(friction), GuideAddress.about(friction))));
    }

    private Block.Entry question(Question question) {
        String levels = IntStream.rangeClosed(0, Rating.Level.MAX).mapToObj(level -> guide.levelLong(question, level))
                .collect(Collectors.joining(" – "));
        return Block.Entry.of(question, guide.ask(question), levels, messages.text("guide.acts", guide.acts(question.acts())))
                .tagged(question.name())
                .leading(messages.text("guide.lead.overlap"), Overlap.with(question).stream()
                        .map(other -> new Block.Link(guide.ask(other), GuideAddress.about(other))));
    }

    List<Block> signs() {
        var blocks = new ArrayList<Block>();
        blocks.add(MatrixPages.note(guide, Note.SIGNS));
        blocks.add(new Block.Heading(messages.text("guide.heading.strong")));
        Sign.strong().stream().map(this::sign).forEach(blocks::add);
        blocks.add(new Block.Heading(messages.text("guide.heading.weak")));
        Sign.weak().stream().map(this::sign).forEach(blocks::add);
        return blocks;
    }

    private Block.Entry sign(Sign sign) {
        return Block.Entry.of(sign, guide.name(sign)).tagged(sign.name())
                .leading(messages.text("guide.lead.points"), areas(guide, sign.areas()));
    }

    List<Block> insight() {
        return List.of(
                seeing(Note.INDEX, GuideChapter.QUADRANTS, GuideChapter.CHECKLIST),
                seeing(Note.GAPS, GuideChapter.CHECKLIST, GuideChapter.TWO_SIDES),
                seeing(Note.FIT, GuideChapter.SIGNS),
                seeing(Note.RANKING, GuideChapter.FRICTIONS),
                seeing(Note.NEXT_STEPS, GuideChapter.QUADRANTS, GuideChapter.STEPS),
                MatrixPages.note(guide, Note.TALK));
    }

    private Block.Entry seeing(Note note, GuideChapter... chapters) {
        return MatrixPages.note(guide, note)
                .leading(messages.text("guide.lead.see"), Stream.of(chapters).map(chapter -> Block.Link.to(chapter, messages)));
    }

    /// Links to areas.
    static Stream<Block.Link> areas(Guide guide, List<Area> areas) {
        return areas.stream().map(area -> new Block.Link(guide.name(area), GuideAddress.about(area)));
    }
}

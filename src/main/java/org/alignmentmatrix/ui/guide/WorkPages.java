package org.alignmentmatrix.ui.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Cost;
import org.alignmentmatrix.guide.Factor;
import org.alignmentmatrix.guide.Figure;
import org.alignmentmatrix.guide.Gain;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.Note;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.ui.board.CardOffer;
import org.alignmentmatrix.ui.text.Messages;

/// What stands in the way, what helps against it, and what is at stake.
record WorkPages(Guide guide, Messages messages) {

    List<Block> frictions() {
        var blocks = new ArrayList<Block>();
        blocks.add(MatrixPages.note(guide, Note.PAIRING));
        Arrays.stream(Friction.values()).map(this::friction).forEach(blocks::add);
        return blocks;
    }

    private Block.Entry friction(Friction friction) {
        List<Improvement> answers = Improvement.answering(friction);
        return Block.Entry.of(friction, guide.name(friction), guide.picture(friction)).tagged(friction.name())
                .leading(messages.text("guide.lead.helps"),
                        answers.stream().map(it -> new Block.Link(guide.name(it), GuideAddress.about(it))))
                .leading(messages.text("guide.lead.shows"), ChecklistPages.areas(guide, Improvement.areasOf(friction)))
                .offering(CardOffer.marked(guide.name(friction), Side.JOINT, CardField.FRICTIONS, friction)
                        .from(new Source.OfFriction(friction)));
    }

    List<Block> improvements() {
        var blocks = new ArrayList<Block>();
        blocks.add(MatrixPages.note(guide, Note.PAIRING));
        Arrays.stream(Improvement.values()).map(this::improvement).forEach(blocks::add);
        return blocks;
    }

    private Block.Entry improvement(Improvement improvement) {
        return Block.Entry.of(improvement, guide.name(improvement), guide.detail(improvement)).tagged(improvement.name())
                .leading(messages.text("guide.lead.against"), frictions(improvement.frictions()))
                .leading(messages.text("guide.lead.worksOn"), ChecklistPages.areas(guide, improvement.areas()))
                .offering(CardOffer.marked(guide.name(improvement), Side.JOINT, CardField.IMPROVEMENTS, improvement)
                        .from(new Source.OfImprovement(improvement)));
    }

    private Stream<Block.Link> frictions(List<Friction> frictions) {
        return frictions.stream().map(friction -> new Block.Link(guide.name(friction), GuideAddress.about(friction)));
    }

    List<Block> factors() {
        return Stream.concat(Arrays.stream(Factor.values()).map(this::factor), Stream.of(MatrixPages.note(guide, Note.INCENTIVES)))
                .toList();
    }

    private Block factor(Factor factor) {
        return Block.Entry.of(factor, guide.name(factor), messages.text("guide.remedy", guide.remedy(factor)),
                        messages.text("guide.ignored", guide.ignored(factor)))
                .leading(messages.text("guide.lead.gathers"), frictions(factor.frictions()));
    }

    List<Block> costs() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(messages.text("guide.heading.costs")));
        for (Cost.Group group : Cost.Group.values()) {
            blocks.add(Block.Entry.of(group, guide.name(group))
                    .listing(Arrays.stream(Cost.values()).filter(cost -> cost.group() == group).map(guide::name).toList()));
        }
        blocks.add(new Block.Heading(messages.text("guide.heading.gains")));
        blocks.add(MatrixPages.note(guide, Note.GAINS_OVER_TIME).listing(Arrays.stream(Gain.values()).map(guide::name).toList()));
        blocks.add(new Block.Heading(messages.text("guide.heading.figures")));
        for (Figure figure : Figure.values()) {
            blocks.add(Block.Entry.of(figure, figure.source(), guide.quote(figure)).tagged(figure.name()));
        }
        return blocks;
    }
}

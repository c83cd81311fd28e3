package org.alignmentmatrix.ui.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.Note;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.Component;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.ui.board.CardOffer;
import org.alignmentmatrix.ui.text.Messages;

/// How to go about it, and how to see that it helps.
record PlanPages(Guide guide, Messages messages) {

    List<Block> components() {
        return Arrays.stream(Component.values()).map(this::component).toList();
    }

    private Block component(Component component) {
        return Block.Entry.of(component, guide.name(component), guide.detail(component)).tagged(component.name())
                .offering(CardOffer.marked(guide.name(component), Side.JOINT, CardField.COMPONENTS, component));
    }

    List<Block> steps() {
        var blocks = new ArrayList<Block>();
        blocks.add(MatrixPages.note(guide, Note.PLAN));
        for (Step step : Step.values()) {
            blocks.add(Block.Entry.of(step, guide.name(step), guide.detail(step), messages.text("guide.example", guide.example(step)))
                    .tagged(Integer.toString(step.number())));
        }
        blocks.add(MatrixPages.note(guide, Note.SHORT_READING).leading(messages.text("guide.lead.steps"), Step.SHORT_READING.stream()
                .map(step -> new Block.Link(step.number() + " " + guide.name(step), GuideAddress.about(step)))));
        return blocks;
    }

    List<Block> kpis() {
        var blocks = new ArrayList<Block>();
        for (Kpi.Timing timing : Kpi.Timing.values()) {
            blocks.add(new Block.Heading(guide.name(timing)));
            Arrays.stream(Kpi.values()).filter(kpi -> kpi.timing() == timing).map(this::kpi).forEach(blocks::add);
        }
        blocks.add(new Block.Heading(messages.text("guide.heading.care")));
        blocks.add(MatrixPages.note(guide, Note.COUNTER_EXAMPLES));
        return blocks;
    }

    private Block.Entry kpi(Kpi kpi) {
        String direction = switch (kpi.direction()) {
            case UP -> "↑ ";
            case DOWN -> "↓ ";
            case OPEN -> "";
        } + guide.name(kpi.direction());
        return kpi.neverAlone()
                ? Block.Entry.of(kpi, guide.name(kpi), direction, messages.text("guide.neverAlone"))
                : Block.Entry.of(kpi, guide.name(kpi), direction);
    }

    List<Block> twoSides() {
        return List.of(
                MatrixPages.note(guide, Note.TWO_SIDES).listing(lines("guide.twoSides")),
                MatrixPages.note(guide, Note.AGREEMENT).listing(Arrays.stream(AgreedPoint.values())
                        .map(point -> guide.name(point) + ": " + guide.about(point)).toList()));
    }

    List<Block> rhythm() {
        return List.of(
                MatrixPages.note(guide, Note.RHYTHM),
                MatrixPages.note(guide, Note.CHECK_IN).listing(lines("guide.agenda")),
                MatrixPages.note(guide, Note.REVIEWS));
    }

    /// A short list that stands in one text.
    private List<String> lines(String key) {
        return List.of(messages.text(key).split(" / "));
    }
}

package org.alignmentmatrix.ui.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Analogy;
import org.alignmentmatrix.guide.Case;
import org.alignmentmatrix.guide.Faq;
import org.alignmentmatrix.guide.Framework;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.Note;
import org.alignmentmatrix.guide.SampleInitiative;
import org.alignmentmatrix.guide.Scenario;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.ui.board.CardOffer;
import org.alignmentmatrix.ui.text.Messages;

/// What can be told about it: cases, examples, pictures, answers.
record StoryPages(Guide guide, Messages messages) {

    List<Block> cases() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(messages.text("guide.heading.successes")));
        cases(true).forEach(blocks::add);
        blocks.add(new Block.Heading(messages.text("guide.heading.failures")));
        cases(false).forEach(blocks::add);
        return blocks;
    }

    private Stream<Block> cases(boolean success) {
        return Arrays.stream(Case.values()).filter(story -> story.isSuccess() == success)
                .map(story -> Block.Entry.of(story, guide.name(story), guide.story(story)));
    }

    List<Block> initiatives() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(messages.text("guide.heading.scenarios")));
        for (Scenario scenario : Scenario.values()) {
            blocks.add(Block.Entry.of(scenario, guide.name(scenario), guide.story(scenario)));
            Stream.of(Side.MARKETING, Side.SALES).map(side -> sideOf(scenario, side)).forEach(blocks::add);
        }
        blocks.add(new Block.Heading(messages.text("guide.heading.initiatives")));
        for (SampleInitiative initiative : SampleInitiative.values()) {
            blocks.add(Block.Entry.of(initiative, guide.name(initiative), guide.detail(initiative))
                    .offering(CardOffer.plain(guide.name(initiative), Side.JOINT)));
        }
        return blocks;
    }

    private Block.Entry sideOf(Scenario scenario, Side side) {
        return Block.Entry.of(scenario, guide.doing(scenario, side), guide.name(side))
                .offering(CardOffer.plain(guide.doing(scenario, side), side));
    }

    List<Block> pictures() {
        var blocks = new ArrayList<Block>();
        for (Analogy analogy : Analogy.values()) {
            blocks.add(Block.Entry.of(analogy, guide.name(analogy), guide.lesson(analogy)));
        }
        blocks.add(new Block.Heading(messages.text("guide.heading.tip")));
        blocks.add(MatrixPages.note(guide, Note.JOURNEY_MAP));
        return blocks;
    }

    List<Block> questions() {
        return Arrays.stream(Faq.values()).<Block>map(it -> Block.Entry.of(it, guide.name(it), guide.answer(it))
                .leading(messages.text("guide.lead.see"), more(it).map(chapter ->
                        new Block.Link(messages.text("guide.chapter." + chapter.name()), GuideAddress.of(chapter))))).toList();
    }

    /// Where more is told about a question; none if its answer says it all.
    private static Stream<GuideChapter> more(Faq question) {
        return switch (question) {
            case DO_NOTHING, AT_ONCE -> Stream.of(GuideChapter.COSTS);
            case LEADERSHIP -> Stream.of(GuideChapter.IDEA);
            case MEASURE -> Stream.of(GuideChapter.KPIS);
            case HOW_OFTEN -> Stream.of(GuideChapter.RHYTHM);
            case BRAND, SMALL_COMPANIES, JOB_SATISFACTION -> Stream.empty();
        };
    }

    List<Block> frameworks() {
        return Arrays.stream(Framework.values()).<Block>map(it -> Block.Entry.of(it, guide.name(it))).toList();
    }
}

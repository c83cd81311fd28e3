package org.alignmentmatrix.ui.guide;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.ui.text.Messages;

/// All pages of the guide. Each is made when it is first asked for.
final class Pages {

    private final Messages messages;
    private final MatrixPages matrix;
    private final ChecklistPages checklist;
    private final WorkPages work;
    private final PlanPages plan;
    private final StoryPages stories;
    private final Map<GuideChapter, Page> made = new EnumMap<>(GuideChapter.class);

    Pages(Guide guide, Messages messages) {
        this.messages = messages;
        this.matrix = new MatrixPages(guide, messages);
        this.checklist = new ChecklistPages(guide, messages);
        this.work = new WorkPages(guide, messages);
        this.plan = new PlanPages(guide, messages);
        this.stories = new StoryPages(guide, messages);
    }

    Page page(GuideChapter chapter) {
        return made.computeIfAbsent(chapter, this::make);
    }

    /// All chapters but the contents, in their order.
    static Stream<GuideChapter> chapters() {
        return Stream.of(GuideChapter.values()).filter(chapter -> chapter != GuideChapter.CONTENTS);
    }

    String title(GuideChapter chapter) {
        return messages.text("guide.chapter." + chapter.name());
    }

    /// What a chapter is for, as one line.
    String about(GuideChapter chapter) {
        return messages.text("guide.about." + chapter.name());
    }

    private Page make(GuideChapter chapter) {
        List<Block> blocks = switch (chapter) {
            case CONTENTS -> List.of(); // its lines are the chapters
            case IDEA -> matrix.idea();
            case QUADRANTS -> matrix.quadrants();
            case CHECKLIST -> checklist.questions();
            case SIGNS -> checklist.signs();
            case INSIGHT -> checklist.insight();
            case FRICTIONS -> work.frictions();
            case IMPROVEMENTS -> work.improvements();
            case COMPONENTS -> plan.components();
            case STEPS -> plan.steps();
            case FACTORS -> work.factors();
            case COSTS -> work.costs();
            case KPIS -> plan.kpis();
            case TWO_SIDES -> plan.twoSides();
            case RHYTHM -> plan.rhythm();
            case CASES -> stories.cases();
            case INITIATIVES -> stories.initiatives();
            case PICTURES -> stories.pictures();
            case FAQ -> stories.questions();
            case FRAMEWORKS -> stories.frameworks();
        };
        return new Page(chapter, title(chapter), about(chapter), blocks);
    }
}

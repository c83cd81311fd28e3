package org.alignmentmatrix.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Analogy;
import org.alignmentmatrix.guide.Case;
import org.alignmentmatrix.guide.Cost;
import org.alignmentmatrix.guide.Factor;
import org.alignmentmatrix.guide.Faq;
import org.alignmentmatrix.guide.Figure;
import org.alignmentmatrix.guide.Framework;
import org.alignmentmatrix.guide.Gain;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.Note;
import org.alignmentmatrix.guide.SampleInitiative;
import org.alignmentmatrix.guide.Scenario;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Component;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagesTest {

    private final Guide guide = Guide.in(Locale.ENGLISH);
    private final Pages pages = new Pages(guide, Messages.in(Locale.UK));

    /// Everything that has an entry of its own.
    private static Stream<Enum<?>> subjects() {
        return Stream.<Enum<?>[]>of(Quadrant.values(), Area.values(), Question.values(), Sign.values(), Friction.values(),
                Improvement.values(), Component.values(), Step.values(), Factor.values(), Cost.Group.values(), Figure.values(),
                Kpi.values(), Case.values(), Scenario.values(), SampleInitiative.values(), Analogy.values(), Faq.values(),
                Framework.values(), Note.values()).flatMap(Arrays::stream);
    }

    private Block.Entry entry(Enum<?> subject) {
        return pages.page(GuideAddress.about(subject).chapter()).entries().filter(entry -> entry.subject() == subject).findFirst()
                .orElseThrow(() -> new AssertionError("nothing is told about " + subject));
    }

    private String said(Enum<?> subject) {
        return entry(subject).words().collect(Collectors.joining("\n"));
    }

    @Test
    void everythingHasItsEntryWhereItsAddressLeads() {
        assertEquals(List.of(), subjects().filter(subject -> pages.page(GuideAddress.about(subject).chapter()).entries()
                .noneMatch(entry -> entry.subject() == subject)).toList());
    }

    @Test
    void allTheWordsOfTheMethodAreOnItsPages() {
        String all = Pages.chapters().map(chapter -> pages.page(chapter).asText()).collect(Collectors.joining("\n"));
        Stream<String> words = Stream.of(
                each(Quadrant.values(), it -> List.of(guide.name(it), guide.about(it), guide.example(it), guide.nextStep(it))),
                each(Area.values(), it -> List.of(guide.name(it), guide.about(it))),
                each(Question.values(), it -> List.of(it.name(), guide.ask(it), guide.acts(it.acts()))),
                each(Sign.values(), it -> List.of(it.name(), guide.name(it))),
                each(Friction.values(), it -> List.of(it.name(), guide.name(it), guide.picture(it))),
                each(Improvement.values(), it -> List.of(it.name(), guide.name(it), guide.detail(it))),
                each(Component.values(), it -> List.of(it.name(), guide.name(it), guide.detail(it))),
                each(Step.values(), it -> List.of(guide.name(it), guide.detail(it), guide.example(it))),
                each(Factor.values(), it -> List.of(guide.name(it), guide.remedy(it), guide.ignored(it))),
                each(Cost.Group.values(), it -> List.of(guide.name(it))),
                each(Cost.values(), it -> List.of(guide.name(it))),
                each(Gain.values(), it -> List.of(guide.name(it))),
                each(Figure.values(), it -> List.of(it.name(), it.source(), guide.quote(it))),
                each(Kpi.values(), it -> List.of(guide.name(it), guide.name(it.direction()), guide.name(it.timing()))),
                each(AgreedPoint.values(), it -> List.of(guide.name(it), guide.about(it))),
                each(Case.values(), it -> List.of(guide.name(it), guide.story(it))),
                each(Scenario.values(), it -> List.of(guide.name(it), guide.story(it), guide.doing(it, Side.SALES),
                        guide.doing(it, Side.MARKETING))),
                each(SampleInitiative.values(), it -> List.of(guide.name(it), guide.detail(it))),
                each(Analogy.values(), it -> List.of(guide.name(it), guide.lesson(it))),
                each(Faq.values(), it -> List.of(guide.name(it), guide.answer(it))),
                each(Framework.values(), it -> List.of(guide.name(it))),
                each(Note.values(), it -> List.of(guide.name(it), guide.text(it)))).flatMap(texts -> texts);

        assertEquals(List.of(), words.filter(text -> !all.contains(text)).toList());
    }

    private static <T> Stream<String> each(T[] things, Function<T, List<String>> words) {
        return Arrays.stream(things).flatMap(it -> words.apply(it).stream());
    }

    @Test
    void everyQuestionStandsWithItsFiveWords() {
        for (Question question : Question.values()) {
            for (int level = 0; level <= Rating.Level.MAX; level++) {
                assertTrue(said(question).contains(guide.levelLong(question, level)), said(question));
            }
        }
    }

    @Test
    void theListsAreAsLongAsTheMethodSays() {
        assertEquals(List.of(4, 25, 10, 10, 9, 5, 5, 3, 2, 23, 4, 7, 8, 5), Stream.of(Quadrant.class, Question.class, Sign.class,
                Friction.class, Improvement.class, Component.class, Step.class, Factor.class, Figure.class, Kpi.class, Case.class,
                Analogy.class, Faq.class, Framework.class).map(this::countOf).toList());
        assertEquals(List.of(3, 3, 3), Stream.of(Cost.Group.values()).map(group -> entry(group).items().size()).toList());
        assertEquals(13, entry(Note.GAINS_OVER_TIME).items().size());
        assertEquals(List.of("Share updates", "Discuss challenges", "Clarify queries", "Celebrate successes"),
                entry(Note.CHECK_IN).items());
    }

    private int countOf(Class<?> type) {
        return (int) Pages.chapters().map(pages::page).flatMap(Page::entries).filter(entry -> type.isInstance(entry.subject())).count();
    }

    @Test
    void theOnlyPercentagesAreTheTwoFiguresEachWithItsSource() {
        List<String> found = Pages.chapters().map(chapter -> pages.page(chapter).asText())
                .flatMap(text -> Pattern.compile("[0-9][0-9.,]*\\s*(%|(?i:per ?cent))").matcher(text).results().map(MatchResult::group))
                .toList();

        assertEquals(List.of("208 %", "10 %"), found);
        assertEquals("O1\nHubSpot\nCompanies with good practice generated 208 % more revenue from marketing (source: HubSpot).",
                said(Figure.O1));
    }

    @Test
    void aQuadrantSaysWhatAMoveFromItChanges() {
        assertEquals(List.of("To 2: goals now aligned, efforts now coordinated", "To 3: goals still misaligned, efforts now coordinated",
                "To 4: goals now aligned, efforts still uncoordinated"), entry(Quadrant.MISALIGNED_UNCOORDINATED).items());
        assertEquals(List.of("To 1: goals now misaligned, efforts still uncoordinated",
                "To 2: goals still aligned, efforts now coordinated", "To 3: goals now misaligned, efforts now coordinated"),
                entry(Quadrant.ALIGNED_UNCOORDINATED).items());
        assertEquals(List.of("2 steps from the ideal.", "No step from the ideal.", "1 step from the ideal.", "1 step from the ideal."),
                Stream.of(Quadrant.values()).map(quadrant -> entry(quadrant).passages().getLast()).toList());
    }

    @Test
    void frictionsLeadToWhatHelpsAndBack() {
        assertEquals(List.of("What helps: Share information and resources freely, Understand the customer in one way",
                "Shows in: Shared feedback loops"), links(Friction.K5));
        assertEquals(List.of("Helps against: Different goals, Different metrics", "Works on: Shared metrics"), links(Improvement.I1));
        assertEquals(List.of("What helps: Give leadership"), links(Friction.K7));
        assertEquals(List.of("Signs: Time spent together is productive, “That’s not my job” is heard",
                "Frictions: Lack of communication, Different cultures, Lack of resources"), links(Area.TIME));
        assertEquals(List.of("Asks nearly the same: Is sales trained to use marketing assets for business development?"),
                links(Question.T9));
    }

    private List<String> links(Enum<?> subject) {
        return entry(subject).links().stream().map(links -> links.lead() + ": "
                + links.links().stream().map(Block.Link::label).collect(Collectors.joining(", "))).toList();
    }

    @Test
    void whereFrictionsAndImprovementsArePairedItSaysThatThisIsOurReading() {
        for (GuideChapter chapter : List.of(GuideChapter.FRICTIONS, GuideChapter.IMPROVEMENTS)) {
            assertEquals(Note.PAIRING, pages.page(chapter).entries().findFirst().orElseThrow().subject());
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<Block.Link> links = Pages.chapters().map(pages::page).flatMap(Page::entries).flatMap(entry -> entry.links().stream())
                .flatMap(line -> line.links().stream()).toList();

        assertTrue(links.size() > 80, () -> "only " + links.size());
        assertEquals(List.of(), links.stream().filter(link -> link.to().subject().isPresent()
                && pages.page(link.to().chapter()).entries().noneMatch(entry -> entry.subject() == link.to().subject().get())).toList());
        assertEquals(List.of(), links.stream().filter(link -> link.to().chapter() == GuideChapter.CONTENTS).toList());
    }

    @Test
    void theGuideDoesNotTellAboutEverything() {
        assertEquals("The guide does not tell about Status",
                assertThrows(IllegalArgumentException.class, () -> GuideAddress.about(Status.DONE)).getMessage());
    }

    @ParameterizedTest
    @EnumSource(names = "CONTENTS", mode = EnumSource.Mode.EXCLUDE)
    void aPageHasATitleALineAndEntries(GuideChapter chapter) {
        Page page = pages.page(chapter);

        assertEquals(List.of(false, false, true), List.of(page.title().isBlank(), page.about().isBlank(), page.entries().count() > 1));
        assertTrue(page.entries().allMatch(entry -> Objects.equals(entry.address().chapter(), chapter)
                || Set.of(Note.PAIRING, Note.TALK).contains(entry.subject()))); // they stand beside what they are about
    }

    @Test
    void whatFollowsFromABoardHasItsPage() {
        assertEquals(List.of(Note.INDEX, Note.GAPS, Note.FIT, Note.RANKING, Note.NEXT_STEPS, Note.TALK),
                pages.page(GuideChapter.INSIGHT).entries().map(Block.Entry::subject).toList());
    }

    @Test
    void aPageCanBeCopiedAsText() {
        String text = pages.page(GuideChapter.STEPS).asText();

        assertTrue(text.startsWith("Five steps\nA plan from common goals to regular review.\n\nHow to use the steps\n"), text);
        assertTrue(text.contains("\n\n1 Common goals and metrics\nAgree on a few goals"), text);
        assertTrue(text.endsWith("\nSteps 1 Common goals and metrics · 4 Open channels · 2 Unified messaging"), text);
    }
}

package org.alignmentmatrix.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.merge.Difference;
import org.alignmentmatrix.merge.Differences;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Tint;
import org.alignmentmatrix.model.Unread;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Weights;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DifferenceWordsTest {

    private static final Messages MESSAGES = Messages.in(Locale.UK);
    private static final Guide GUIDE = Guide.in(Locale.UK);
    private final Board start = Stories.start();

    private static List<Line> lines(Board before, Board after, Set<Voice> shown) {
        var words = new DifferenceWords(GUIDE, MESSAGES, before, after, shown, ZoneOffset.UTC);
        return Differences.between(before, after).stream().map(words::line).toList();
    }

    private void assertTells(Group group, String subject, String aspect, String was, String is, Board after) {
        assertEquals(List.of(new Line(group, subject, aspect, was, is)), lines(start, after, Stories.ALL));
    }

    private Board card(UnaryOperator<Card> change) {
        return start.changeCards(List.of(new CardId(1)), Stories.NOON, change);
    }

    @Test
    void aFieldOfACardHasItsNameAndBothValues() {
        assertTells(Group.CARDS, "Webinar", "Owner", "Empty", "Anna", card(card -> card.withOwner("Anna")));
        assertTells(Group.CARDS, "Webinar", "Title", "Webinar", "Summit", card(card -> card.withTitle("Summit")));
        assertTells(Group.CARDS, "Webinar", "Due", "No date", "12 Dec 2026", card(card -> card.withDue(LocalDate.of(2026, 12, 12))));
        assertTells(Group.CARDS, "Webinar", "Locked in its place", "No", "Yes", card(card -> card.withLocked(true)));
        assertTells(Group.CARDS, "Webinar", "Progress", "0\u00A0%", "40\u00A0%", card(card -> card.withProgress(40)));
        assertTells(Group.CARDS, "Webinar", "Tags", "Empty", "north, key accounts",
                card(card -> card.withTags(List.of("north", "key accounts"))));
    }

    @Test
    void aMoveSaysFromWhereToWhere() {
        assertTells(Group.CARDS, "Webinar", "Place", "Tray", "Aligned and Coordinated", card(card -> card.withPlace(Stories.ALIGNED)));
        assertTells(Group.CARDS, "Webinar", "Place", "Tray", "Tray, on the stack of “Trade fair”",
                card(card -> card.withStackedOn(new CardId(2))));
        Board placed = Stories.placed(start, 1, Stories.ALIGNED);
        Board nudged = Stories.placed(placed, 1, new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, new Spot(0.1, 0.1)));
        assertEquals(List.of(new Line(Group.CARDS, "Webinar", "Place", "Aligned and Coordinated",
                "Aligned and Coordinated, at another spot")),
                lines(placed, nudged, Stories.ALL));
    }

    @Test
    void whatCameAndWentIsToldAsAWhole() {
        assertTells(Group.CARDS, "Trade fair", "Card", "Tray", "Not there",
                start.withCards(start.cards().remove(Set.of(new CardId(2)))));
        assertTells(Group.CARDS, "Customer day", "Card", "Not there", "Tray",
                start.withCards(start.cards().add(List.of(Stories.card(4, "Customer day")))));
        assertTells(Group.PLAN, "Call", "Action", "Not there", "nobody yet, No date", start.withActions(
                start.actions().add(List.of(Action.create(new ActionId(1), "Call", null, Stories.NOON)))));
        assertTells(Group.PLAN, "Win rate", "Goal", "Not there", "→ 30\u00A0%", start.withGoals(start.goals().add(List.of(
                Goal.of(new GoalId(1), Kpi.WIN_RATE).withTarget(BigDecimal.valueOf(30)).withUnit("%")))));
        assertTells(Group.CARDS, "Cards", "Order", "One order", "Another order",
                start.withCards(start.cards().raise(Set.of(new CardId(1)))));
    }

    @Test
    void answersAreToldByTheirVoice() {
        Board answered = start.withChecklist(start.checklist().with(Voice.MARKETING, Question.T1, Answer.NONE.withComment("Mondays")));
        String ask = GUIDE.ask(Question.T1);

        assertTells(Group.ANSWERS, ask, "Marketing: comment", "Empty", "Mondays", answered);
        assertEquals(List.of(new Line(Group.ANSWERS, ask, "Marketing: comment", "Hidden until you reveal",
                "Another one, hidden until you reveal")), lines(start, answered, Set.of(Voice.SALES)));
    }

    @Test
    void whatIsAboutTheBoardIsToldToo() {
        assertTells(Group.BOARD, "Title of the board", "", "Q3 kickoff", "Empty", start.withTitle(""));
        assertTells(Group.BOARD, "Placement frozen", "", "No", "Yes", start.withFrozen(true));
        assertTells(Group.BOARD, "Aligned and Coordinated", "Look of the quadrant", "As in the template", "One team · Violet",
                start.withStyles(start.styles().with(Quadrant.ALIGNED_COORDINATED, new QuadrantStyle("One team", "", Tint.VIOLET))));
        assertTells(Group.ANSWERS, "Weights of the areas", "", weights(25, 25), weights(40, 20),
                start.withChecklist(start.checklist().withWeights(Weights.of(40, 20, 20, 20))));
        assertTells(Group.ANSWERS, GUIDE.name(Sign.G1), "Sign", "Not seen", "1 hand",
                start.withSigns(start.signs().with(Sign.G1, Optional.of(new Signs.Seen.Counted(1)))));
        assertTells(Group.PLAN, GUIDE.name(AgreedPoint.ROLES), "Agreement: sales", "Empty", "We call.",
                start.withAgreement(start.agreement().with(AgreedPoint.ROLES, Party.SALES, "We call.")));
        assertTells(Group.CARDS, "Webinar", "Made from", "Empty", "the card “Trade fair”",
                card(card -> card.withFrom(new Source.OfCard(new CardId(2)))));
        assertTells(Group.BOARD, "Something of another program or a newer version", "theme", "Empty", "\"sea\"",
                start.withUnread(new Unread(new TreeMap<>(Map.of("theme", "\"sea\"")))));
    }

    private static String weights(int time, int others) {
        return "Shared time %d\u00A0%%, Shared metrics %d\u00A0%%, Shared feedback loops %d\u00A0%%, Shared recognition %d\u00A0%%"
                .formatted(time, others, others, others);
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDifferenceHasWords(long seed) {
        for (Line line : lines(RandomBoards.of(seed), RandomBoards.of(seed + 1), Stories.ALL)) {
            for (String part : List.of(line.subject(), line.before(), line.after())) {
                assertFalse(part.isEmpty(), line::toString);
            }
        }
    }

    @Test
    void theBoardsAtRandomDifferInEverything() {
        var kinds = new HashSet<Class<?>>();
        seeds().forEach(seed -> Differences.between(RandomBoards.of(seed), RandomBoards.of(seed + 1))
                .forEach(difference -> kinds.add(difference.getClass())));

        assertEquals(Set.of(Difference.class.getPermittedSubclasses()).stream().map(Class::getSimpleName).sorted().toList(),
                kinds.stream().map(Class::getSimpleName).sorted().toList());
    }

    @Test
    void everyGroupHasItsHeading() {
        Set<String> missing = Set.of(Group.values()).stream().map(group -> "compare.group." + group)
                .filter(key -> !MESSAGES.has(key)).collect(Collectors.toSet());

        assertEquals(Set.of(), missing);
    }

    @Test
    void longTextsAreCutWhereTheyBeginToDiffer() {
        String same = "The quick brown fox jumps over the lazy dog. ".repeat(20);

        Excerpt excerpt = Excerpt.of(same + "It sleeps.", same + "It barks\nloudly.");

        assertTrue(excerpt.before().startsWith("…") && excerpt.before().endsWith("It sleeps."), excerpt.before());
        assertTrue(excerpt.after().endsWith("It barks loudly."), excerpt.after());
        assertEquals(new Excerpt("Anna", "Ben"), Excerpt.of("Anna", "Ben"));
        assertEquals("x".repeat(200) + "…", Excerpt.of("x".repeat(5_000), "").before());
    }
}

package org.alignmentmatrix.exchange.intake;

import static org.alignmentmatrix.exchange.intake.Sheet.NOW;
import static org.alignmentmatrix.exchange.intake.Sheet.board;
import static org.alignmentmatrix.exchange.intake.Sheet.mapping;
import static org.alignmentmatrix.exchange.intake.Sheet.proposal;
import static org.alignmentmatrix.exchange.intake.Sheet.taken;
import static org.alignmentmatrix.samples.SampleCards.card;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Status;
import org.junit.jupiter.api.Test;

/// What columns are taken for. The headers of other programs are those that they write in their exports.
class MappingTest {

    private static final Target TITLE = new Target.Field(CardField.TITLE);
    private static final Target OWNER = new Target.Field(CardField.OWNER);
    private static final Target STATUS = new Target.Field(CardField.STATUS);
    private static final Target KIND = new Target.Field(CardField.KIND);

    private static Card made(int number, String title) {
        return Card.create(new CardId(number), CardKind.INITIATIVE, Side.JOINT, title, NOW);
    }

    @Test
    void namesOfColumnsAreKnownInAnyOrderCaseAndSpelling() {
        Mapping mapping = mapping(board(), "  FÄLLIG AM |Why-Here|QuadrantNo|task_name|THE-votesSales|Customer sales",
                "1.5.2026||2|Webinar|3|Anna");

        assertEquals(List.of(new Target.Field(CardField.DUE), new Target.Field(CardField.WHY_HERE), Target.QUADRANT_NUMBER, TITLE,
                new Target.Field(CardField.VOTES_SALES), new Target.Field(CardField.CUSTOMER_SALES)), mapping.targets());
        assertEquals(Origin.UNKNOWN, mapping.origin());
    }

    @Test
    void whatIsNotKnownGoesToTheNotes() {
        assertEquals(List.of(TITLE, Target.TO_NOTES, Target.TO_NOTES), mapping(board(), "Title|Budget|", "Webinar|12|x").targets());
    }

    @Test
    void ofTwoColumnsWithOneMeaningTheFirstKeepsIt() {
        assertEquals(List.of(TITLE, Target.TO_NOTES, OWNER), mapping(board(), "Name|Title|Owner", "a|b|c").targets());
    }

    @Test
    void aListOfOtherWordsIsNoChoice() {
        assertEquals(List.of(TITLE, Target.TO_NOTES), mapping(board(), "Title|Type", "Webinar|Epic", "Fair|Story").targets());
        assertEquals(List.of(TITLE, KIND), mapping(board(), "Title|Type", "Webinar|Team", "Fair|Story").targets());
    }

    @Test
    void aColumnWithoutAKnownNameIsWhatAllItsCellsSay() {
        Mapping mapping = mapping(board(), "Title|Where|Team|Lane", "Webinar|Aligned and Coordinated|Sales|Doing",
                "Fair|misaligned and uncoordinated|Marketing|Blocked");

        assertEquals(List.of(TITLE, Target.QUADRANT_NAME, new Target.Field(CardField.SIDE), STATUS), mapping.targets());
    }

    @Test
    void withoutAnyKnownNameTheFirstColumnFullOfTextIsTheTitle() {
        assertEquals(List.of(Target.TO_NOTES, TITLE, Target.TO_NOTES),
                mapping(board(), "||", "1|Webinar|x", "2|Trade fair|x", "3|Newsletter|x").targets());
    }

    @Test
    void aListWithoutAHeaderBeginsWithARow() {
        assertTrue(Mapping.beginsWithARow(Sheet.of("Webinar", "Trade fair"), Sheet.WORDS));
        assertTrue(Mapping.beginsWithARow(Sheet.of("Webinar|Lena|2026-12-01", "Trade fair|Tom|2026-12-02"), Sheet.WORDS));
        assertFalse(Mapping.beginsWithARow(Sheet.of("Title", "Trade fair"), Sheet.WORDS));
        assertFalse(Mapping.beginsWithARow(Sheet.of("Webinar"), Sheet.WORDS), "nothing is below it");
        assertFalse(Mapping.beginsWithARow(Sheet.of("Foo|Bar|2026", "1|2|3"), Sheet.WORDS), "a year may be the name of a column");
    }

    @Test
    void cardsOfWhichOnlyTheQuadrantIsKnownHideNoOther() {
        Spread spread = new Spread(board());
        List<Spot> spots = Stream.generate(() -> spread.next(Quadrant.ALIGNED_UNCOORDINATED)).limit(6).toList();
        assertEquals(List.of(new Spot(0.25, 1 / 6.0), new Spot(0.75, 1 / 6.0), new Spot(0.25, 0.5), new Spot(0.75, 0.5),
                new Spot(0.25, 2.5 / 3), new Spot(0.75, 2.5 / 3)), spots);
    }

    @Test
    void aMeaningThatIsChosenIsTakenFromTheColumnThatHadIt() {
        Mapping mapping = mapping(board(), "Title|Headline", "a|b").with(1, TITLE);

        assertEquals(List.of(Target.TO_NOTES, TITLE), mapping.targets());
    }

    @Test
    void rowsNeedATitleOrAnId() {
        assertTrue(mapping(board(), "Id|Owner", "C-001|Ann").isEnough());
        assertFalse(mapping(board(), "Owner|Due", "Ann|1.1.2026").isEnough());
    }

    @Test
    void ourOwnTableIsKnownInAnyOrderAndFillsNoNotes() {
        Mapping mapping = mapping(board(), "changed|owner|quadrant_no|my remark|title|aligned|id",
                "2026-01-01 08:00:00|Ann|||Card 1||C-001");

        assertEquals(Origin.OURS, mapping.origin());
        assertEquals(List.of(Target.IGNORED, OWNER, Target.QUADRANT_NUMBER, Target.IGNORED, TITLE, Target.IGNORED, Target.ID),
                mapping.targets());
    }

    @Test
    void theTableOfAnotherBoardMakesNewCards() {
        Board board = board(card(1), card(2));
        String[] foreign = {"board|id|title|quadrant_no", "Autumn|C-001|Webinar|", "Autumn|C-002|Fair|"};
        String[] renamed = {"board|id|title|quadrant_no", "Before|C-001|Card 1|", "Before|C-002|Fair|"};

        assertEquals(new Proposal.Counts(2, 0, 0, 0), proposal(board, foreign).counts());
        assertEquals(new Proposal.Counts(0, 1, 0, 0), proposal(board, renamed).counts());
        assertEquals(new Proposal.Counts(0, 2, 0, 0),
                Proposal.of(board, mapping(board, foreign).withById(true), Sheet.WORDS).counts());
    }

    @Test
    void ofATableOfSeveralBoardsOnlyTheRowsOfThisOneAreAboutItsCards() {
        Proposal proposal = proposal(board(card(1), card(2)), "board|id|title|quadrant_no", "Spring|C-001|New|", "Autumn|C-001|Webinar|");

        assertEquals(new Proposal.Counts(1, 1, 0, 1), proposal.counts());
        assertEquals(List.of(), proposal.problems());
    }

    @Test
    void trelloIsKnown() {
        String[] lines = {
            "Card ID|Card Name|Card URL|Card Description|Labels|Members|Due Date|Attachment Count|List ID"
                    + "|List Name|Board Name|Archived|Due Complete",
            "5f3a|Webinar|https://trello.com/c/1|Two lines|Lead (green), Event (red_dark)"
                    + "|Ann|2026-10-09T08:00:00.000Z|0|7|Doing|Plan|false|false",
            "5f3b|Fair||||||0|7|To do|Plan|false|true"};

        assertEquals(Origin.TRELLO, mapping(board(), lines).origin());
        assertEquals(List.of(
                made(1, "Webinar").withOwner("Ann").withDue(LocalDate.of(2026, 10, 9)).withStatus(Status.IN_PROGRESS)
                        .withTags(List.of("Lead", "Event")).withNotes("Two lines\n\nCard ID: 5f3a\nCard URL: https://trello.com/c/1"),
                made(2, "Fair").withStatus(Status.DONE).withNotes("Card ID: 5f3b")), taken(board(), lines).cards().stream().toList());
    }

    @Test
    void aListOfTrelloThatIsNoStatusGoesToTheNotes() {
        Board after = taken(board(), "Card ID|Card Name|List Name", "1|Webinar|Ideas", "2|Fair|Next year");

        assertEquals("Card ID: 1\nList Name: Ideas", after.cards().get(0).notes());
    }

    @Test
    void jiraIsKnown() {
        String[] lines = {
            "Summary|Issue key|Issue id|Issue Type|Status|Project key|Priority|Assignee|Reporter|Created|Due date|Labels"
                    + "|Labels|Description",
            "Webinar|MKT-7|10007|Story|In Progress|MKT|High|Ann|Bob|03/Sep/26 9:05 AM|30/Oct/26 12:00 AM|lead|event|Text"};

        assertEquals(Origin.JIRA, mapping(board(), lines).origin());
        assertEquals(List.of(made(1, "Webinar").withOwner("Ann").withDue(LocalDate.of(2026, 10, 30)).withStatus(Status.IN_PROGRESS)
                        .withTags(List.of("lead", "event")).withNotes("Text\n\nIssue key: MKT-7\nIssue Type: Story\nPriority: High")),
                taken(board(), lines).cards().stream().toList());
    }

    @Test
    void asanaIsKnown() {
        String[] lines = {
            "Task ID|Created At|Completed At|Last Modified|Name|Section/Column|Assignee|Assignee Email|Start Date"
                    + "|Due Date|Tags|Notes|Projects",
            "12|2026-03-01|2026-03-15|2026-03-15|Webinar|Later|Ann|ann@example.com|2026-03-02|2026-03-31|lead|Text|Launch",
            "13|2026-03-01||2026-03-15|Fair|Soon||||||| Launch"};

        assertEquals(Origin.ASANA, mapping(board(), lines).origin());
        assertEquals(List.of(
                made(1, "Webinar").withOwner("Ann").withStart(LocalDate.of(2026, 3, 2)).withDue(LocalDate.of(2026, 3, 31))
                        .withStatus(Status.DONE).withTags(List.of("lead"))
                        .withNotes("Text\n\nTask ID: 12\nSection/Column: Later\nProjects: Launch"),
                made(2, "Fair").withNotes("Task ID: 13\nSection/Column: Soon\nProjects: Launch")),
                taken(board(), lines).cards().stream().toList());
    }

    @Test
    void plannerIsKnownBelowTheNameOfItsPlan() {
        String[] lines = {
            "Plan name|Spring campaign|||||||||",
            "Plan ID|abc|||||||||",
            "Date of export|11/20/2026|||||||||",
            "||||||||||",
            "Task ID|Task Name|Bucket Name|Progress|Priority|Assigned To|Created By|Start date|Due date|Late|Description",
            "x1|Webinar|Ideas|Not started|Medium|Ann;Bob|Cy|10/13/2026|10/30/2026|false|Text"};

        Mapping mapping = mapping(board(), lines);

        assertEquals(Origin.PLANNER, mapping.origin());
        assertEquals(List.of(6), mapping.table().rows().stream().map(row -> row.number()).toList());
        assertEquals(List.of(made(1, "Webinar").withOwner("Ann;Bob").withStart(LocalDate.of(2026, 10, 13))
                        .withDue(LocalDate.of(2026, 10, 30))
                        .withNotes("Text\n\nTask ID: x1\nBucket Name: Ideas\nPriority: Medium")),
                taken(board(), lines).cards().stream().toList());
    }

    @Test
    void priorityMatrixIsKnownAndItsQuadrantsAreNotOurs() {
        String[] lines = {"name|quadrant|owner|due|notes", "Webinar|Critical and Immediate|Ann|2026-05-01|Text"};

        assertEquals(Origin.PRIORITY_MATRIX, mapping(board(), lines).origin());
        assertEquals(List.of(made(1, "Webinar").withOwner("Ann").withDue(LocalDate.of(2026, 5, 1))
                .withNotes("Text\n\nquadrant: Critical and Immediate")), taken(board(), lines).cards().stream().toList());
    }

    @Test
    void theTableOfAnotherToolChangesItsCardsWhenItComesAgain() {
        String header = "Summary|Issue key|Status|Priority|Description";
        Board once = taken(board(), header, "Webinar|MKT-7|To Do|High|Text", "Fair|MKT-8|To Do|Low|");
        Board annotated = once.withCards(once.cards().change(List.of(new CardId(1)), card -> card.withNotes(card.notes() + "\nOurs")));

        assertEquals(List.of(), proposal(annotated, header, "Webinar|MKT-7|To Do|High|Text", "Fair|MKT-8|To Do|Low|").items());
        Board twice = taken(annotated, header, "Webinar|MKT-7|Done|Highest|Text", "Fair|MKT-8|To Do|Low|", "Call|MKT-9|||");

        assertEquals(3, twice.cards().size());
        assertEquals(Status.DONE, twice.cards().get(0).status());
        assertEquals("Text\n\nIssue key: MKT-7\nPriority: Highest\nOurs", twice.cards().get(0).notes());
    }
}

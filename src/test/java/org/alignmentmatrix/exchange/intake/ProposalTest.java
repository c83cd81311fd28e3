package org.alignmentmatrix.exchange.intake;

import static org.alignmentmatrix.exchange.intake.Sheet.NOW;
import static org.alignmentmatrix.exchange.intake.Sheet.board;
import static org.alignmentmatrix.exchange.intake.Sheet.proposal;
import static org.alignmentmatrix.exchange.intake.Sheet.taken;
import static org.alignmentmatrix.samples.SampleCards.card;
import static org.alignmentmatrix.samples.SampleCards.placed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alignmentmatrix.exchange.intake.RowProblem.Cell;
import org.alignmentmatrix.exchange.intake.RowProblem.Expected;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalTest {

    private static final String OURS = "id|title|quadrant_no|quadrant|x|y|owner|due|place";
    private static final Quadrant ALIGNED = Quadrant.ALIGNED_UNCOORDINATED;
    private static final List<String> QUADRANTS = List.of("1 Misaligned and Uncoordinated", "2 Aligned and Coordinated",
            "3 Misaligned but Coordinated", "4 Aligned but Uncoordinated");

    private static Item.Changed onlyChange(Proposal proposal) {
        assertEquals(List.of(), proposal.problems());
        assertEquals(1, proposal.items().size());
        return assertInstanceOf(Item.Changed.class, proposal.items().getFirst());
    }

    private static Card first(Board board) {
        return board.cards().find(new CardId(1)).orElseThrow();
    }

    @Test
    void aTableWithNothingButTitlesMakesCardsInTheTray() {
        Board after = taken(board(), "Title", "Webinar", " Trade fair ", "");

        assertEquals(List.of(
                Card.create(new CardId(1), CardKind.INITIATIVE, Side.JOINT, "Webinar", NOW),
                Card.create(new CardId(2), CardKind.INITIATIVE, Side.JOINT, "Trade fair", NOW)), after.cards().stream().toList());
    }

    @Test
    void aRowFillsTheFieldsOfANewCard() {
        Board after = taken(board(), "Name|Type|Side|Deadline|State|%  Complete|Labels|Frictions|Budget",
                "Webinar|Team|marketing|31.12.2026|In Progress|40 %|a, b;c|K1 k3|1200");

        Card expected = Card.create(new CardId(1), CardKind.TEAM, Side.MARKETING, "Webinar", NOW).withDue(LocalDate.of(2026, 12, 31))
                .withStatus(Status.IN_PROGRESS).withProgress(40).withTags(List.of("a", "b", "c"))
                .withFrictions(Set.of(Friction.K1, Friction.K3)).withNotes("Budget: 1200");
        assertEquals(expected, first(after));
    }

    @Test
    void changesAreToldCellByCell() {
        Card card = card(1).withOwner("Ann").withDue(LocalDate.of(2026, 4, 3));

        Item.Changed change = onlyChange(proposal(board(card), OURS, "C-001|Card 1|||||Bob|2026-04-04|tray"));

        assertEquals(new Item.Changed(2, card, List.of(new CellChange<>(CardField.OWNER, "Ann", "Bob"),
                new CellChange<>(CardField.DUE, LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 4))), Optional.empty()), change);
    }

    @Test
    void anEmptiedCellEmptiesTheFieldButACellThatIsNotThereDoesNot() {
        Board board = board(card(1).withOwner("Ann"), card(2).withOwner("Ann"), card(3).withOwner("Ann"));

        Board after = taken(board, OURS, "C-001|Card 1|||||||tray", "C-002|Card 2", "C-003|Card 3|||||Ann||tray");

        assertEquals("", first(after).owner());
        assertEquals("Ann", after.cards().get(1).owner());
    }

    @ParameterizedTest
    @ValueSource(strings = {"C-001", "c-001", " C-001 ", "C-1", "C001", "C–001"})
    void anIdIsKnownHoweverItIsWritten(String id) {
        assertEquals("New", first(taken(board(card(1)), OURS, id + "|New|||||||tray")).title());
    }

    @Test
    void whatTheSpreadsheetRewroteByItselfIsNoChange() {
        Card card = card(1, "007").withOwner("'=1+1").withWhyHere("a\nb").withNotes("1.50 ").withTags(List.of("a ", "b;c"))
                .withDue(LocalDate.of(2026, 4, 3)).withProgress(50).withLocked(true)
                .withPlace(new Place.OnMatrix(ALIGNED, new Spot(0.123456, 0.5)));

        Proposal proposal = proposal(board(card), "id|title|quadrant_no|x|y|owner|why_here|notes|tags|due|progress|locked|place",
                "C-001|7|4.0|0,1235|0.5|'=1+1|a\r\nb |1,5|a; b\\;c|03.04.2026|50.0|WAHR|matrix");

        assertEquals(List.of(), proposal.problems());
        assertEquals(List.of(), proposal.items());
        assertEquals(1, proposal.unchanged());
    }

    @Test
    void longNumbersThatASpreadsheetShortenedAreNoChange() {
        assertEquals(List.of(), proposal(board(card(1, "123456789012")), OURS, "C-001|1.23457E+11|||||||tray").items());
        assertEquals(1, proposal(board(card(1, "123456789012")), OURS, "C-001|1.23458E+11|||||||tray").items().size());
    }

    @Test
    void aGuardIsTakenOffInOurOwnTableOnly() {
        assertEquals("=1+1", first(taken(board(card(1)), OURS, "C-001|'=1+1|||||||tray")).title());
        assertEquals("'=1+1", first(taken(board(), "Title", "'=1+1")).title());
    }

    @Test
    void anAmbiguousDayIsAskedOnceAndLeftAloneUntilThen() {
        Board board = board(card(1), card(2), card(3));
        String[] lines = {OURS, "C-001|Card 1|||||Ann|03/04/26|tray", "C-002|Card 2||||||25/12/26|tray", "C-003|Card 3||||||5/4/26|tray"};

        Proposal asked = proposal(board, lines);

        assertEquals(Optional.of(new Proposal.DayQuestion(List.of(2, 4), List.of("03/04/26", "5/4/26"), DayOrder.DAY_FIRST)), asked.days());
        assertEquals(List.of(new RowProblem.AmbiguousDay(2, new Cell(7, "due"), "03/04/26"),
                new RowProblem.AmbiguousDay(4, new Cell(7, "due"), "5/4/26")), asked.problems());
        assertEquals(List.of("Ann", ""), asked.edit(asked.usual(), NOW).applyTo(board, NOW).cards().stream().limit(2)
                .map(Card::owner).toList());
        Proposal answered = Proposal.of(board, Sheet.mapping(board, lines).withDays(DayOrder.MONTH_FIRST), Sheet.WORDS);
        assertEquals(List.of(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 12, 25), LocalDate.of(2026, 5, 4)),
                answered.edit(answered.usual(), NOW).applyTo(board, NOW).cards().stream().map(Card::due).toList());
        assertEquals(asked.days(), answered.days());
    }

    @Test
    void aBadCellLeavesItselfAloneAndNotItsRow() {
        Proposal proposal = proposal(board(card(1)), "id|title|quadrant_no|status|progress|locked|frictions|due|owner",
                "C-001|Card 1||soonish|120|perhaps|K99|never|Bob");

        assertEquals(List.of(
                new RowProblem.Unreadable(2, new Cell(3, "status"), "soonish",
                        new Expected.OneOf(List.of("planned", "in progress", "blocked", "done"))),
                new RowProblem.Unreadable(2, new Cell(4, "progress"), "120", new Expected.Whole(100)),
                new RowProblem.Unreadable(2, new Cell(5, "locked"), "perhaps", new Expected.YesOrNo()),
                new RowProblem.Unreadable(2, new Cell(6, "frictions"), "K99",
                        new Expected.SomeOf(List.of("K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8", "K9", "K10"))),
                new RowProblem.Unreadable(2, new Cell(7, "due"), "never", new Expected.Day())), proposal.problems());
        assertEquals(List.of(new Item.Changed(2, card(1), List.of(new CellChange<>(CardField.OWNER, "", "Bob")), Optional.empty())),
                proposal.items());
    }

    @Test
    void aCellOfSomebodysOwnTableThatCannotBeReadIsKeptInTheNotesOfANewCard() {
        Board after = taken(board(), "Title|Status|Due", "Webinar|done|", "Fair|with legal|end of May");

        assertEquals("Status: with legal\nDue: end of May", after.cards().get(1).notes());
    }

    @Test
    void nothingIsCutInSilence() {
        String title = "t".repeat(1_001);
        String owner = "o".repeat(201);

        Proposal proposal = proposal(board(card(1)), "id|title|quadrant_no|owner", "|" + title + "||" + owner, "C-001|" + title + "||");

        assertEquals(List.of(
                new RowProblem.Unreadable(2, new Cell(3, "owner"), "o".repeat(60) + "…", new Expected.Shorter(200)),
                new RowProblem.TitleCut(2, 1_001, 1_000),
                new RowProblem.Unreadable(3, new Cell(1, "title"), "t".repeat(60) + "…", new Expected.Shorter(1_000))),
                proposal.problems());
        Draft draft = assertInstanceOf(Item.New.class, proposal.items().getFirst()).draft();
        assertEquals("t".repeat(1_000), draft.title());
        assertEquals(title, draft.card(new CardId(2), NOW).notes());
        assertEquals(1, proposal.unchanged());
    }

    @Test
    void rowsWithoutATitleAreToldAndBlankRowsAreNot() {
        Proposal proposal = proposal(board(), "Title|Owner", "|Ann", "|", "Webinar|Bob");

        assertEquals(List.of(new RowProblem.NoTitle(2)), proposal.problems());
        assertEquals(new Proposal.Counts(1, 0, 0, 0), proposal.counts());
    }

    @Test
    void anUnknownIdIsANewCardWithANewId() {
        Proposal proposal = proposal(board(card(1)), OURS, "C-001|Card 1|||||||tray", "C-099|Webinar|||||||tray");

        assertEquals(List.of(new RowProblem.UnknownId(3, new CardId(99))), proposal.problems());
        Board after = proposal.edit(proposal.usual(), NOW).applyTo(board(card(1)), NOW);
        assertEquals("Webinar", after.cards().find(new CardId(2)).orElseThrow().title());
    }

    @Test
    void ofTwoRowsForOneCardTheFirstCounts() {
        Proposal proposal = proposal(board(card(1)), OURS, "C-001|One|||||||tray", "c-1|Two|||||||tray");

        assertEquals(List.of(new RowProblem.DuplicateId(3, new CardId(1), 2)), proposal.problems());
        assertEquals("One", first(proposal.edit(proposal.usual(), NOW).applyTo(board(card(1)), NOW)).title());
    }

    @Test
    void aMissingCardStaysUnlessItIsTicked() {
        Board board = board(card(1), card(2));
        Proposal proposal = proposal(board, OURS, "C-001|Card 1|||||||tray");

        assertEquals(List.of(new Item.Missing(card(2))), proposal.items());
        assertEquals(Set.of(), proposal.usual());
        assertSame(board, proposal.edit(proposal.usual(), NOW).applyTo(board, NOW));
        assertEquals(List.of(card(1)), proposal.edit(Set.of(0), NOW).applyTo(board, NOW).cards().stream().toList());
    }

    @Test
    void noCardIsMissingFromATableWithoutIds() {
        assertEquals(new Proposal.Counts(1, 0, 0, 0), proposal(board(card(1)), "Title", "Webinar").counts());
    }

    @Test
    void aNewCardWithTheTitleOfAnotherIsNotTakenUnlessItIsTicked() {
        Proposal proposal = proposal(board(card(1, "Webinar")), "Title", "WEBINAR", "Fair");

        assertEquals(Optional.of(new CardId(1)), assertInstanceOf(Item.New.class, proposal.items().getFirst()).namesake());
        assertEquals(Set.of(1), proposal.usual());
    }

    @Test
    void charactersThatNoBoardMayHoldAreCounted() {
        assertEquals(3, proposal(board(), "Title|Notes", "a\u0000b|c\u0001\u0002").cleaned());
    }

    @Test
    void unknownQuadrantsAreListedAndNotGuessed() {
        Proposal proposal = proposal(board(card(1)), OURS, "C-001|Card 1|5||||||tray", "|Webinar||Somewhere else|||||");

        assertEquals(List.of(new RowProblem.UnknownQuadrant(2, new Cell(2, "quadrant_no"), "5", QUADRANTS),
                new RowProblem.UnknownQuadrant(3, new Cell(3, "quadrant"), "Somewhere else", QUADRANTS)), proposal.problems());
        assertEquals(Place.TRAY, assertInstanceOf(Item.New.class, proposal.items().getFirst()).draft().place());
        assertEquals(1, proposal.unchanged());
    }
}

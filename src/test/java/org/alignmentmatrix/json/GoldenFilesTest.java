package org.alignmentmatrix.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Component;
import org.alignmentmatrix.model.Dismissals;
import org.alignmentmatrix.model.Facts;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.Horizon;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.OwnQuestions;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.QuadrantStyles;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.SideFacts;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;
import org.alignmentmatrix.model.Size;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.SnapshotId;
import org.alignmentmatrix.model.Snapshots;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.model.Tint;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Votes;
import org.alignmentmatrix.model.Weights;
import org.junit.jupiter.api.Test;

/// One file for each version of the format, written when that version was new. They are never changed again.
class GoldenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/format");
    private static final OwnQuestion LUNCH =
            new OwnQuestion(new OwnId(1), Area.TIME, "Do you \"lunch\" together?", Scale.FREQUENCY, Actor.BOTH);

    @Test
    void thereIsAFileForEachVersion() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> found = files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            Set<String> expected = IntStream.rangeClosed(1, Migrations.ALL.newest()).mapToObj(version -> "v" + version + ".json")
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(expected, found);
        }
    }

    @Test
    void versionOneIsReadAsThisBoard() throws IOException, ProblemException {
        assertEquals(board(), ProjectCodec.decode(golden(1)));
    }

    @Test
    void versionTwoIsReadAsThatBoardWithWhatIsNewInIt() throws IOException, ProblemException {
        assertEquals(boardOfTwo(), ProjectCodec.decode(golden(2)));
    }

    @Test
    void versionThreeIsReadAsThatBoardWithWhatFollowsFromAnswers() throws IOException, ProblemException {
        assertEquals(boardOfThree(), ProjectCodec.decode(golden(3)));
    }

    private static Board boardOfTwo() {
        Board expected = board().changeCards(List.of(new CardId(7)), Instant.parse("2026-02-01T17:45:12.345678901Z"),
                card -> card.withSize(Size.LARGE).withLocked(true).withVotes(new Votes(5, 999)));
        Card stacked = initiative(11, Side.SALES, "Follow-up by phone", "2026-01-10T08:34:30Z").withStackedOn(new CardId(10));
        return expected.withFrozen(true).withStyles(QuadrantStyles.TEMPLATE
                .with(Quadrant.ALIGNED_COORDINATED, new QuadrantStyle("One team ⭐", "Same goal, same week", Tint.TEAL))
                .with(Quadrant.ALIGNED_UNCOORDINATED, new QuadrantStyle("", "", Tint.GREY)))
                .withCards(expected.cards().add(List.of(stacked)));
    }

    private static Board boardOfThree() {
        Facts differing = Facts.NONE
                .with(Party.SALES, new SideFacts("Hotels 🏨", "The premium model", "Turnover", Horizon.NOW))
                .with(Party.MARKETING, new SideFacts("Families", "The entry model", "Leads", Horizon.LONG_TERM));
        Card coffee = boardOfTwo().cards().find(new CardId(7)).orElseThrow()
                .withImprovements(Set.of(Improvement.I1, Improvement.I9)).withComponents(Set.of(Component.P2)).withFacts(differing)
                .withFrom(new Source.OfFriction(Friction.K2));
        Board now = boardOfTwo().changeCards(List.of(coffee.id()), coffee.changed(), _ -> coffee)
                .withChecklist(boardOfTwo().checklist().withWeights(Weights.of(40, 30, 20, 10)).withWords(words()).withOwn(own())
                        .with(Voice.LEADERSHIP, LUNCH, Answer.level(2).withComment("On Fridays")))
                .withSigns(Signs.NONE.with(Sign.G1, Optional.of(new Signs.Seen.Ticked()))
                        .with(Sign.W3B, Optional.of(new Signs.Seen.Counted(12))))
                .withActions(actions()).withGoals(goals())
                .withAgreement(AgreementSheet.EMPTY.with(AgreedPoint.SUCCESS, Party.SALES, "Orders\nthat stay")
                        .with(AgreedPoint.SUCCESS, Party.MARKETING, "Leads 📈").with(AgreedPoint.ROLES, Party.SALES, "Sales closes"))
                .withDismissals(Dismissals.NONE.with("W1:F2", Optional.of("We looked:\nit was one week")));
        Snapshot empty = Snapshot.of(Board.EMPTY, new SnapshotId(1), "Before", Instant.parse("2026-01-01T00:00:00Z"));
        Snapshot spring = Snapshot.of(now, new SnapshotId(3), "Spring \"26\"", Instant.parse("2026-03-01T09:00:00.25Z"));
        return now.withSnapshots(new Snapshots(List.of(empty, spring), 5));
    }

    private static ScaleWords words() {
        return new ScaleWords(Map.of(Scale.YES, List.of("Nein", "Kaum", "Halb", "Fast", "Ja")));
    }

    private static OwnQuestions own() {
        return OwnQuestions.NONE.add(LUNCH)
                .add(new OwnQuestion(new OwnId(4), Area.RECOGNITION, "Who thanks whom? 🙏", Scale.AMOUNT, Actor.LEADERSHIP));
    }

    private static Actions actions() {
        Instant made = Instant.parse("2026-02-02T10:00:00Z");
        Action call = new Action(new ActionId(1), "Agree on \"sales-ready\"", "Zoë", LocalDate.of(2026, 2, 9), Step.LEAD_HANDOFF,
                Instant.parse("2026-02-08T16:30:00Z"), new Source.OfGap("F2"), made, Instant.parse("2026-02-08T16:30:00.5Z"));
        List<Source> sources = List.of(new Source.OfQuestion("Q-001"), new Source.OfImprovement(Improvement.I3),
                new Source.OfSign(Sign.W3A), new Source.OfCard(new CardId(99)));
        List<Action> others = IntStream.range(0, sources.size())
                .mapToObj(i -> Action.create(new ActionId(i + 2), "Follow up", sources.get(i), made)).toList();
        Action bare = Action.create(new ActionId(8), "Somebody’s idea", null, made);
        return new Actions(Stream.of(Stream.of(bare, call), others.stream()).flatMap(some -> some).toList(), 9);
    }

    private static Goals goals() {
        Goal penetration = Goal.of(new GoalId(1), Kpi.MARKET_SHARE).withTitle("Offices, all regions").withUnit("%")
                .withBaseline(new BigDecimal("12.5")).withTarget(new BigDecimal("15")).withCurrent(new BigDecimal("12.9999"));
        Goal loss = Goal.named(new GoalId(2), "No loss in the north").withUnit("k€").withTarget(new BigDecimal("-0.05"))
                .withTiming(Kpi.Timing.LATE);
        return new Goals(List.of(penetration, loss), 3);
    }

    @Test
    void theNewestFileIsWrittenAgainByteByByte() throws IOException, ProblemException {
        byte[] golden = golden(Migrations.ALL.newest());

        byte[] written = ProjectCodec.encode(ProjectCodec.decode(golden));

        assertEquals(new String(golden, StandardCharsets.UTF_8), new String(written, StandardCharsets.UTF_8));
        assertArrayEquals(golden, written);
    }

    @Test
    void theNewestFileHoldsEveryNameThereIs() throws IOException {
        String golden = new String(golden(Migrations.ALL.newest()), StandardCharsets.UTF_8);

        Stream.of(Names.OF_BOARD, Names.OF_CARD, Names.OF_PLACE, Names.OF_ANSWER, Names.OF_STYLE, Names.OF_CHECKLIST,
                        Names.OF_OWN_QUESTION, Names.OF_ACTION, Names.OF_GOAL, Names.OF_SNAPSHOT, Names.OF_STANDING, Names.OF_SOURCE)
                .flatMap(List::stream)
                .forEach(name -> assertTrue(golden.contains("\"" + name + "\": "), name + " does not occur"));
    }

    private static byte[] golden(int version) throws IOException {
        return Files.readAllBytes(FOLDER.resolve("v" + version + ".json"));
    }

    private static Board board() {
        Card coffee = new Card(new CardId(7), CardKind.INITIATIVE, Side.SALES, "Coffee machines: \"premium\" \\ entry model",
                new Place.OnMatrix(Quadrant.MISALIGNED_COORDINATED, new Spot(0.25, Math.sqrt(0.5))), null, Size.MEDIUM, false,
                "Zoë & Jürgen", LocalDate.of(2026, 1, 15), LocalDate.of(2026, 3, 31), Status.IN_PROGRESS, 45, List.of("Q1", "مرحبا", "a/b"),
                EnumSet.of(Friction.K2, Friction.K3, Friction.K10), Set.of(), Set.of(), Facts.NONE, Votes.NONE,
                "Same dates, different goals.\nSales pushes the premium model.",
                "=1+1\n\tindented\n👩‍👩‍👧‍👦 日本語", null, Instant.parse("2026-01-10T08:30:00Z"),
                Instant.parse("2026-02-01T17:45:12.345678901Z"));
        Card content = Card.create(new CardId(1), CardKind.TEAM, Side.MARKETING, "Content", Instant.parse("2026-01-10T08:31:00.5Z"))
                .withStatus(Status.DONE).withProgress(100).withPlace(new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, new Spot(0, 1)));
        Card roundUp = initiative(2, Side.JOINT, "Weekly round-up", "2026-01-10T08:32:00Z")
                .withPlace(new Place.OnMatrix(Quadrant.ALIGNED_UNCOORDINATED, new Spot(0.0000001, 0.5)));
        Card journey = initiative(3, Side.JOINT, "Customer journey map", "2026-01-10T08:33:00Z")
                .withStatus(Status.BLOCKED).withPlace(new Place.OnMatrix(Quadrant.MISALIGNED_UNCOORDINATED, Spot.CENTRE));
        Card followUp = initiative(10, Side.SALES, "Follow-up within one day", "2026-01-10T08:34:00Z");
        Card field = Card.create(new CardId(12), CardKind.TEAM, Side.SALES, "Field sales", Instant.parse("2026-01-10T08:35:00Z"))
                .withPlace(Place.PARKING_LOT);
        Checklist checklist = Checklist.EMPTY
                .with(Voice.SALES, Question.T1, new Answer(new Rating.Level(3), "Two hours\na week", "Calendar"))
                .with(Voice.SALES, Question.T2, Answer.of(Rating.NOT_APPLICABLE))
                .with(Voice.SALES, Question.M1, Answer.level(0))
                .with(Voice.MARKETING, Question.T1, Answer.level(1))
                .with(Voice.MARKETING, Question.F5, Answer.NONE.withComment("To be asked"))
                .with(Voice.LEADERSHIP, Question.R4, Answer.level(4).withEvidence("Pay plan 2026 💶"));
        return new Board("Spring 🚀 שלום", Cards.of(List.of(coffee, content, roundUp, journey, followUp, field), 13), checklist);
    }

    private static Card initiative(int number, Side side, String title, String created) {
        return Card.create(new CardId(number), CardKind.INITIATIVE, side, title, Instant.parse(created));
    }
}

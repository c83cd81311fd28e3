package org.alignmentmatrix.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Facts;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.QuadrantStyles;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Size;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.model.Tint;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Votes;
import org.junit.jupiter.api.Test;

/// One file for each version of the format, written when that version was new. They are never changed again.
class GoldenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/format");

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
        Board expected = board().changeCards(List.of(new CardId(7)), Instant.parse("2026-02-01T17:45:12.345678901Z"),
                card -> card.withSize(Size.LARGE).withLocked(true).withVotes(new Votes(5, 999)));
        Card stacked = initiative(11, Side.SALES, "Follow-up by phone", "2026-01-10T08:34:30Z").withStackedOn(new CardId(10));
        expected = expected.withFrozen(true).withStyles(QuadrantStyles.TEMPLATE
                .with(Quadrant.ALIGNED_COORDINATED, new QuadrantStyle("One team ⭐", "Same goal, same week", Tint.TEAL))
                .with(Quadrant.ALIGNED_UNCOORDINATED, new QuadrantStyle("", "", Tint.GREY)))
                .withCards(expected.cards().add(List.of(stacked)));

        assertEquals(expected, ProjectCodec.decode(golden(2)));
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

        Stream.of(Names.OF_BOARD, Names.OF_CARD, Names.OF_PLACE, Names.OF_ANSWER, Names.OF_STYLE).flatMap(List::stream)
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

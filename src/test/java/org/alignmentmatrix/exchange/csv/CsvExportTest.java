package org.alignmentmatrix.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Component;
import org.alignmentmatrix.model.Facts;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Horizon;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.SideFacts;
import org.alignmentmatrix.model.Size;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Votes;
import org.junit.jupiter.api.Test;

class CsvExportTest {

    private static final Instant MADE = Instant.parse("2026-11-22T14:03:00.987Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Dialect ENGLISH = Dialect.excelFor(Locale.US);
    private static final Dialect GERMAN = Dialect.excelFor(Locale.GERMANY);
    private static final String CARDS_HEADER = "board,id,kind,side,title,quadrant_no,quadrant,aligned,coordinated,x,y,owner,start,due,"
            + "status,progress,frictions,component,improvements,votes_sales,votes_marketing,why_here,notes,created,changed,tags,place,"
            + "size,locked,customer_sales,customer_marketing,message_sales,message_marketing,measure_sales,measure_marketing,"
            + "horizon_sales,horizon_marketing,from,from_id";
    private static final String CHECKLIST_HEADER =
            "board,snapshot,date,area_id,area,question_id,question,voice,score,answered,not_applicable,comment,evidence,"
            + "own,weight,snapshot_id";

    private static final Card WEBINAR = new Card(new CardId(7), CardKind.INITIATIVE, Side.JOINT, "Webinar, \"live\"",
            new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, new Spot(0.25, 0.66666)), null, Size.LARGE, true, "Zoë",
            LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 15), Status.IN_PROGRESS, 40, List.of("q1", "a;b"),
            Set.of(Friction.K10, Friction.K1), Set.of(Improvement.I9, Improvement.I3), Set.of(Component.P3),
            Facts.NONE.with(Party.SALES, SideFacts.NONE.withCustomer("Mid-size").withHorizon(Horizon.NOW)), new Votes(5, 12),
            "both want it; so do we", "first\nsecond", new Source.OfGap("F2"), MADE, MADE.plusSeconds(3_661));
    private static final Card PHONE = Card.create(new CardId(1_234), CardKind.TEAM, Side.SALES, "+49 30 1234", MADE);
    private static final Card LATER = Card.create(new CardId(2), CardKind.INITIATIVE, Side.MARKETING, "-5", MADE)
            .withPlace(Place.PARKING_LOT);
    private static final Board BOARD = Board.EMPTY.withTitle("Q4").withCards(Cards.of(List.of(PHONE, WEBINAR, LATER)));

    @Test
    void cardsInTheEnglishDialect() {
        CsvFile cards = export(BOARD, ENGLISH).getFirst();

        assertEquals(crlf("\uFEFF" + CARDS_HEADER + """

                Q4,C-002,initiative,marketing,-5,,,,,,,,,,planned,0,,,,0,0,,,2026-11-22 14:03:00,2026-11-22 14:03:00\
                ,,parking lot,medium,0,,,,,,,open,open,,
                Q4,C-007,initiative,joint,"Webinar, ""live""\",2,"Ausgerichtet, abgestimmt; beides",1,1,0.25,0.6667,Zoë,2026-12-01,\
                2027-01-15,in progress,40,K1 K10,P3,I3 I9,5,12,both want it; so do we,\
                "first~second",2026-11-22 14:03:00,2026-11-22 15:04:01,q1; a\\;b,matrix,large,1,Mid-size,,,,,,now,open,gap,F2
                Q4,C-1234,team,sales,'+49 30 1234,,,,,,,,,,planned,0,,,,0,0,,,2026-11-22 14:03:00,2026-11-22 14:03:00\
                ,,tray,medium,0,,,,,,,open,open,,
                """), text(cards));
        assertEquals("cards.csv", cards.name());
        assertEquals(3, cards.rows());
        assertEquals(1, cards.guarded());
    }

    @Test
    void cardsInTheGermanDialect() {
        assertEquals(crlf("\uFEFF" + CARDS_HEADER.replace(',', ';') + """

                Q4;C-002;initiative;marketing;-5;;;;;;;;;;planned;0;;;;0;0;;;2026-11-22 14:03:00;2026-11-22 14:03:00\
                ;;parking lot;medium;0;;;;;;;open;open;;
                Q4;C-007;initiative;joint;"Webinar, ""live""\";2;"Ausgerichtet, abgestimmt; beides";1;1;0,25;0,6667;Zoë;2026-12-01;\
                2027-01-15;in progress;40;K1 K10;P3;I3 I9;5;12;"both want it; so do we";\
                "first~second";2026-11-22 14:03:00;2026-11-22 15:04:01;"q1; a\\;b";matrix;large;1;Mid-size;;;;;;now;open;gap;F2
                Q4;C-1234;team;sales;'+49 30 1234;;;;;;;;;;planned;0;;;;0;0;;;2026-11-22 14:03:00;2026-11-22 14:03:00\
                ;;tray;medium;0;;;;;;;open;open;;
                """), text(export(BOARD, GERMAN).getFirst()));
    }

    @Test
    void theChecklistHasARowForEachQuestionAndVoiceThatAnswered() {
        Checklist answers = Checklist.EMPTY
                .with(Voice.MARKETING, Question.T1, Answer.level(0).withEvidence("a, b"))
                .with(Voice.SALES, Question.T1, Answer.level(4))
                .with(Voice.SALES, Question.T2, Answer.of(Rating.NOT_APPLICABLE).withComment("=we never meet"))
                .with(Voice.SALES, Question.R4, Answer.NONE.withComment("later"));

        CsvFile checklist = export(BOARD.withChecklist(answers), Dialect.PLAIN).get(1);

        String expected = Stream.of(Question.values())
                .flatMap(question -> Stream.of("sales", "marketing").map(voice -> row(question, voice)))
                .collect(Collectors.joining("\r\n", CHECKLIST_HEADER + "\r\n", "\r\n"));
        assertEquals(expected, text(checklist));
        assertEquals("checklist.csv", checklist.name());
        assertEquals(50, checklist.rows());
        assertEquals(1, checklist.guarded());
    }

    private static String row(Question question, String voice) {
        String area = question.area().name();
        return "Q4,current,2026-11-30,%s,Shared %s,%s,How is %s?,%s,".formatted(area, area.charAt(0), question, question, voice)
                + said(question, voice) + ",0,25,";
    }

    private static String said(Question question, String voice) {
        return switch (question + " " + voice) {
            case "T1 sales" -> "4,1,0,,";
            case "T1 marketing" -> "0,1,0,,\"a, b\"";
            case "T2 sales" -> ",0,1,'=we never meet,";
            case "R4 sales" -> ",0,0,later,";
            default -> ",0,0,,";
        };
    }

    @Test
    void anEmptyBoardGivesHeadersAlone() {
        List<CsvFile> files = export(Board.EMPTY, Dialect.PLAIN);

        assertEquals(Stream.of(CARDS_HEADER, CHECKLIST_HEADER,
                "question_id,sales,marketing,difference,area_id,question,acts,leadership,board",
                "board,sign_id,sign,kind,area_ids,seen,hands",
                "board,id,title,owner,due,step,done,done_at,from,from_id,created,changed",
                "board,id,title,kpi,direction,timing,unit,baseline,target,current",
                "board,point,sales,marketing",
                "board,snapshot,date,card_id,title,quadrant_no,quadrant,aligned,coordinated,snapshot_id").map(header -> header + "\r\n").toList(), files.stream().map(CsvExportTest::text).toList());
        assertEquals(CsvExport.FILES, files.stream().map(CsvFile::name).toList());
    }

    @Test
    void theByteOrderMarkComesFirstAndOnlyIfAsked() {
        byte[] excel = export(BOARD, ENGLISH).getFirst().bytes();
        byte[] plain = export(BOARD, Dialect.PLAIN).getFirst().bytes();

        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'b', 'o'}, Arrays.copyOf(excel, 5));
        assertArrayEquals(plain, Arrays.copyOfRange(excel, 3, excel.length));
    }

    @Test
    void thePlaceIsToFourDecimalsAndNeverInPowersOfTen() {
        assertEquals("0 1", xAndY(new Spot(0, 1)));
        assertEquals("0 0.0001", xAndY(new Spot(Double.MIN_VALUE, 0.0001)));
        assertEquals("1 0.3333", xAndY(new Spot(0.99999, 1 / 3.0)));
        assertEquals("0.5 0.1235", xAndY(new Spot(0.5, 0.12345678)));
    }

    @Test
    void aMomentOutsideTheCalendarOfSpreadsheetsIsNoFormula() {
        Card strange = PHONE.withTitle("x").withChanged(Instant.MAX);

        CsvFile cards = export(BOARD.withCards(Cards.of(List.of(strange))), Dialect.PLAIN).getFirst();

        assertEquals(true, text(cards).contains(",'+1000000000-12-31 23:59:59,"), text(cards));
        assertEquals(1, cards.guarded());
    }

    private static String xAndY(Spot spot) {
        Card card = PHONE.withTitle("x").withPlace(new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, spot));
        String file = text(export(BOARD.withCards(Cards.of(List.of(card))), Dialect.PLAIN).getFirst());
        String[] cells = file.split("\r\n")[1].replace("\"Ausgerichtet, abgestimmt; beides\"", "").split(",");
        return cells[9] + " " + cells[10];
    }

    private static List<CsvFile> export(Board board, Dialect dialect) {
        return CsvExport.of(board, new SomeWords(), TODAY, dialect);
    }

    private static String text(CsvFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    /// A text block as a file: rows end in CRLF, and `~` stands for a line feed inside a cell.
    private static String crlf(String block) {
        return block.replace("\n", "\r\n").replace('~', '\n');
    }
}

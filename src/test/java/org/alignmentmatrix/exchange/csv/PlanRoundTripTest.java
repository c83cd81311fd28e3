package org.alignmentmatrix.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alignmentmatrix.exchange.csv.Dialect.DecimalMark;
import org.alignmentmatrix.exchange.csv.Dialect.Delimiter;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.SnapshotId;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.samples.RandomBoards;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What another program reads out of the tables of signs, actions, goals, agreements and own questions is what stands on the board.
class PlanRoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void thePlansOfTwoHundredRandomBoardsComeBackFromAnotherReader() {
        int compared = 0;
        for (int seed = 0; seed < 200; seed++) {
            Board board = RandomBoards.of(seed, seed % 4);
            Dialect dialect = new Dialect(Delimiter.values()[seed % 3], DecimalMark.values()[seed / 3 % 2], false);
            String which = "seed " + seed;
            List<CsvFile> files = CsvExport.of(board, new SomeWords(), TODAY, dialect);
            List<CSVRecord> actions = read("actions.csv", files, dialect);
            List<CSVRecord> goals = read("goals.csv", files, dialect);
            List<CSVRecord> own = read("checklist.csv", files, dialect).stream().filter(row -> row.get("own").equals("1")).toList();
            assertEquals(board.actions().all().stream().sorted(Comparator.comparing(Action::id))
                            .map(PlanRoundTripTest::toTheSecond).toList(),
                    actions.stream().map(PlanRoundTripTest::action).toList(), which);
            assertEquals(board.goals().all().stream().sorted(Comparator.comparing(Goal::id)).toList(),
                    goals.stream().map(row -> goal(row, dialect)).toList(), which);
            assertEquals(board.agreement(), agreement(read("agreement.csv", files, dialect)), which);
            assertEquals(board.signs(), signs(read("signs.csv", files, dialect)), which);
            own.forEach(row -> assertSameAnswer(board, row, which));
            compared += actions.size() + goals.size() + own.size();
        }
        assertTrue(compared > 1_500, compared + " rows");
    }

    private static Action toTheSecond(Action action) {
        return new Action(action.id(), action.title(), action.owner(), action.due(), action.step(),
                action.done() == null ? null : action.done().truncatedTo(ChronoUnit.SECONDS), action.from(),
                action.created().truncatedTo(ChronoUnit.SECONDS), action.changed().truncatedTo(ChronoUnit.SECONDS));
    }

    private static Action action(CSVRecord row) {
        return new Action(ActionId.parse(row.get("id")).orElseThrow(), text(row, "title"), text(row, "owner"),
                row.get("due").isEmpty() ? null : LocalDate.parse(row.get("due")),
                row.get("step").isEmpty() ? null : Step.values()[Integer.parseInt(row.get("step")) - 1],
                row.get("done").equals("1") ? moment(row, "done_at") : null, source(row), moment(row, "created"), moment(row, "changed"));
    }

    private static Instant moment(CSVRecord row, String column) {
        return Instant.parse(row.get(column).replace(' ', 'T') + "Z");
    }

    private static @Nullable Source source(CSVRecord row) {
        String id = row.get("from_id");
        return switch (row.get("from")) {
            case "question" -> new Source.OfQuestion(id);
            case "gap" -> new Source.OfGap(id);
            case "friction" -> new Source.OfFriction(Friction.valueOf(id));
            case "improvement" -> new Source.OfImprovement(Improvement.valueOf(id));
            case "sign" -> new Source.OfSign(Sign.valueOf(id));
            case "card" -> new Source.OfCard(CardId.parse(id).orElseThrow());
            default -> null;
        };
    }

    private static Goal goal(CSVRecord row, Dialect dialect) {
        return new Goal(GoalId.parse(row.get("id")).orElseThrow(), text(row, "title"),
                row.get("kpi").isEmpty() ? null : constant(Kpi.class, row.get("kpi")), number(row, "baseline", dialect),
                number(row, "target", dialect), number(row, "current", dialect), text(row, "unit"),
                constant(Kpi.Timing.class, row.get("timing")));
    }

    private static @Nullable BigDecimal number(CSVRecord row, String column, Dialect dialect) {
        String cell = row.get(column).replace(dialect.decimalMark().character(), '.');
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    private static AgreementSheet agreement(List<CSVRecord> rows) {
        AgreementSheet sheet = AgreementSheet.EMPTY;
        for (CSVRecord row : rows) {
            AgreedPoint point = constant(AgreedPoint.class, row.get("point"));
            sheet = sheet.with(point, Party.SALES, text(row, "sales")).with(point, Party.MARKETING, text(row, "marketing"));
        }
        return sheet;
    }

    private static Signs signs(List<CSVRecord> rows) {
        Signs signs = Signs.NONE;
        for (CSVRecord row : rows) {
            String hands = row.get("hands");
            Signs.Seen seen = hands.isEmpty() ? new Signs.Seen.Ticked() : new Signs.Seen.Counted(Integer.parseInt(hands));
            signs = signs.with(Sign.valueOf(row.get("sign_id")), row.get("seen").equals("1") ? Optional.of(seen) : Optional.empty());
        }
        return signs;
    }

    private static void assertSameAnswer(Board board, CSVRecord row, String which) {
        Checklist checklist = SnapshotId.parse(row.get("snapshot_id")).flatMap(board.snapshots()::find).map(Snapshot::checklist)
                .orElse(board.checklist());
        var question = checklist.own().find(OwnId.parse(row.get("question_id")).orElseThrow()).orElseThrow();
        Answer answer = checklist.answer(constant(Voice.class, row.get("voice")), question);
        String score = answer.rating() instanceof Rating.Level(int level) ? Integer.toString(level) : "";
        assertEquals(List.of(question.ask(), question.area().name(), score, answer.comment(),
                        Integer.toString(checklist.weights().of(question.area()))),
                List.of(text(row, "question"), row.get("area_id"), row.get("score"), text(row, "comment"), row.get("weight")), which);
    }

    private static String text(CSVRecord row, String column) {
        return FormulaGuard.unguard(row.get(column));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.replace(' ', '_').toUpperCase(Locale.ROOT));
    }

    private static List<CSVRecord> read(String name, List<CsvFile> files, Dialect dialect) {
        CsvFile file = files.get(CsvExport.FILES.indexOf(name));
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(dialect.delimiter().character())
                .setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(new String(file.bytes(), StandardCharsets.UTF_8), format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package org.alignmentmatrix.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// Compares what another implementation finds in the tables of signs, actions, goals, agreements and own questions with the board.
final class ReadPlans {

    private ReadPlans() {
    }

    /// @return how many rows of actions, goals and own questions there were
    static int assertSamePlans(Board board, List<CsvFile> files, Dialect dialect, String which) {
        List<CSVRecord> actions = read("actions.csv", files, dialect);
        List<CSVRecord> goals = read("goals.csv", files, dialect);
        List<CSVRecord> own = read("checklist.csv", files, dialect).stream().filter(row -> row.get("own").equals("1")).toList();
        assertEquals(board.actions().all().stream().sorted(Comparator.comparing(Action::id))
                        .map(ReadPlans::toTheSecond).toList(),
                actions.stream().map(ReadPlans::action).toList(), which);
        assertEquals(board.goals().all().stream().sorted(Comparator.comparing(Goal::id)).toList(),
                goals.stream().map(row -> goal(row, dialect)).toList(), which);
        assertEquals(board.agreement(), agreement(read("agreement.csv", files, dialect)), which);
        assertEquals(board.signs(), signs(read("signs.csv", files, dialect)), which);
        own.forEach(row -> assertSameAnswer(board, row, which));
        return actions.size() + goals.size() + own.size();
    }

    private static List<CSVRecord> read(String name, List<CsvFile> files, Dialect dialect) {
        return ReadTables.read(files.get(CsvExport.FILES.indexOf(name)), dialect);
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
                row.get("kpi").isEmpty() ? null : ReadTables.constant(Kpi.class, row.get("kpi")), number(row, "baseline", dialect),
                number(row, "target", dialect), number(row, "current", dialect), text(row, "unit"),
                ReadTables.constant(Kpi.Timing.class, row.get("timing")));
    }

    private static @Nullable BigDecimal number(CSVRecord row, String column, Dialect dialect) {
        String cell = row.get(column).replace(dialect.decimalMark().character(), '.');
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    private static AgreementSheet agreement(List<CSVRecord> rows) {
        AgreementSheet sheet = AgreementSheet.EMPTY;
        for (CSVRecord row : rows) {
            AgreedPoint point = ReadTables.constant(AgreedPoint.class, row.get("point"));
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
        Answer answer = checklist.answer(ReadTables.constant(Voice.class, row.get("voice")), question);
        String score = answer.rating() instanceof Rating.Level(int level) ? Integer.toString(level) : "";
        assertEquals(List.of(question.ask(), question.area().name(), score, answer.comment(),
                        Integer.toString(checklist.weights().of(question.area()))),
                List.of(text(row, "question"), row.get("area_id"), row.get("score"), text(row, "comment"), row.get("weight")), which);
    }

    private static String text(CSVRecord row, String column) {
        return FormulaGuard.unguard(row.get(column));
    }
}

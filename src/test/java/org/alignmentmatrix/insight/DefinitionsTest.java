package org.alignmentmatrix.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alignmentmatrix.app.SpreadsheetWords;
import org.alignmentmatrix.exchange.csv.CsvExport;
import org.alignmentmatrix.exchange.csv.CsvFile;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.samples.WorkedExample;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;

/// Each number in the tables of `src/docs/definitions.md` is what the program works out, and the other way round.
class DefinitionsTest {

    private static final Path PAGE = Path.of("src/docs/definitions.md");
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+?) \\| ([^|]*?) \\|");
    private static final Path TABLES = Path.of("target/worked-example");

    private final Board board = WorkedExample.board();
    private final Map<String, String> worked = new LinkedHashMap<>();

    @Test
    void thePageHoldsWhatTheProgramWorksOut() throws IOException {
        rules();
        checklist();
        gaps();
        index();
        signs();
        contradictions();
        frictions();
        nextSteps();
        clashes();
        progress();

        assertEquals(lines(worked), lines(rowsOfThePage()));
    }

    /// For `src/test/scripts/recompute.py`, which knows nothing of this code.
    @Test
    void theTablesOfTheWorkedExampleAreThereToBeRecomputed() throws IOException {
        Files.createDirectories(TABLES);
        var words = new SpreadsheetWords(Guide.in(Locale.ENGLISH), Messages.in(Locale.UK));
        for (CsvFile file : CsvExport.of(board, words, LocalDate.of(2026, 11, 2), Dialect.PLAIN)) {
            Files.write(TABLES.resolve(file.name()), file.bytes());
        }

        assertEquals(true, Files.readString(TABLES.resolve("cards.csv")).lines().count() == 1 + board.cards().size());
    }

    private void rules() {
        put("low below", percent(OptionalDouble.of(Evidence.OfArea.HIGH)));
        put("fewest cards for “most”", Tendency.LEAST_CARDS);
    }

    private void checklist() {
        for (Area area : Area.values()) {
            put("weight of " + small(area), board.checklist().weights().of(area) + " %");
        }
        for (Voice voice : Voice.values()) {
            Scores scores = Scores.of(board.checklist(), voice);
            for (Area area : Area.values()) {
                AreaScore score = scores.area(area);
                put(small(voice) + " " + small(area), "%d of %d points · %s"
                        .formatted(score.points(), 4 * score.answered(), percent(score.percent())));
            }
            put(small(voice) + " overall", percent(scores.overall()));
            for (Area area : Area.values()) {
                OptionalDouble own = scores.own(area).percent();
                if (own.isPresent()) {
                    put(small(voice) + " " + small(area) + ", own questions", percent(own));
                }
            }
        }
    }

    private void gaps() {
        Gaps gaps = Gaps.of(board.checklist(), VoicePair.TEAMS);
        put("gaps between sales and marketing", gaps.gaps().size());
        put("questions seen alike", gaps.alike());
        gaps.gaps().stream().collect(Collectors.groupingBy(Gap::width, Collectors.mapping(Gap::asked, Collectors.toList())))
                .forEach((width, asked) -> put("gaps of " + width, keys(asked)));
        put("only sales answered", keys(gaps.onlyFirst()));
        put("only marketing answered", keys(gaps.onlySecond()));
        put("not applicable for one", keys(gaps.unsure()));
        Scores sales = Scores.of(board.checklist(), Voice.SALES);
        Scores marketing = Scores.of(board.checklist(), Voice.MARKETING);
        for (Area area : Area.values()) {
            AreaGap gap = new AreaGap(sales.area(area), marketing.area(area));
            put("apart in " + small(area), gap.points().orElseThrow() + " points" + (gap.isNearTie() ? " · about equal" : ""));
        }
        put("compare", OverlapHint.of(board.checklist(), VoicePair.TEAMS).stream().map(hint -> "%s %s%s".formatted(hint.overlap().first(),
                hint.overlap().second(), hint.torn().stream().map(voice -> " · " + small(voice)).collect(Collectors.joining())))
                .collect(Collectors.joining("; ")));
    }

    private static String keys(List<Asked> asked) {
        return asked.isEmpty() ? "–" : asked.stream().map(Asked::key).collect(Collectors.joining(" "));
    }

    private void index() {
        AlignmentIndex index = AlignmentIndex.of(board);
        for (Quadrant quadrant : Quadrant.values()) {
            put("cards in quadrant " + quadrant.number(), "%d · %d %%"
                    .formatted(index.tally().count(quadrant), index.tally().percent(quadrant)));
        }
        put("cards on the matrix", index.tally().placed());
        put("steps from the ideal", index.steps());
        put("answers half", number(index.answers()));
        put("board half", number(index.board()));
        put("alignment index", number(index.value()));
        put("alignment index, shown", index.shown().orElseThrow());
    }

    private void signs() {
        put("signs seen", Arrays.stream(Sign.values()).filter(board.signs()::isSeen).map(Sign::name).collect(Collectors.joining(" ")));
        SignResult result = SignResult.of(board.signs());
        put("strong signs", result.strong() + " of " + SignResult.STRONG);
        put("weak signs", result.weak() + " of " + SignResult.WEAK);
        put("weak ticks", result.weakTicks() + " of " + SignResult.WEAK_TICKS);
    }

    private void contradictions() {
        Contradictions found = Contradictions.of(board);
        found.open().forEach(each -> put(each.key(), evidence(each)));
        found.dismissed().forEach(each -> put(each.contradiction().key() + ", dismissed", evidence(each.contradiction())));
    }

    private static String evidence(Contradiction contradiction) {
        return contradiction.evidence().stream().map(each -> switch (each) {
            case Evidence.MostCards(var tendency, var cards, int placed) ->
                "%d of %d %s".formatted(cards.size(), placed, small(tendency));
            case Evidence.ClashingCards(var cards) -> ids(cards);
            case Evidence.HeldBackCards(_, var cards) -> ids(cards);
            case Evidence.OfArea(var voice, var area, double percent) ->
                small(voice) + " " + small(area) + " " + percent(OptionalDouble.of(percent));
            case Evidence.OfQuestion(var voice, var question, int level) -> "%s %s %d".formatted(small(voice), question, level);
            case Evidence.OfSign(var sign) -> sign.name();
        }).collect(Collectors.joining(" · "));
    }

    private void frictions() {
        for (FrictionTable.Row row : FrictionTable.of(board.cards()).rows()) {
            String rank = row.bestRank() == row.worstRank() ? "" + row.bestRank() : row.bestRank() + "–" + row.worstRank();
            String cells = Arrays.stream(Quadrant.values()).sorted((a, b) -> a.number() - b.number())
                    .map(quadrant -> "" + row.in(quadrant).size()).collect(Collectors.joining(" "));
            put("friction " + row.friction(), "rank %s · cards %d · steps %d · in quadrants %s"
                    .formatted(rank, row.cards(), row.steps(), cells));
        }
    }

    private void nextSteps() {
        put("next steps", ids(NextStep.of(board.cards()).stream().map(next -> next.card().id()).toList()));
    }

    private void clashes() {
        for (CardClash clash : CardClash.among(board.cards())) {
            put("clash of " + clash.card().id(),
                    clash.clashes().differing().stream().map(DefinitionsTest::small).collect(Collectors.joining(" · ")));
        }
        put("equal sides", ids(board.cards().stream().filter(card -> Clashes.of(card.facts()).result() == Clashes.Result.EQUAL)
                .map(Card::id).toList()));
        for (AgreedPoint point : AgreedPoint.values()) {
            put("agreement on " + small(point), small(Clashes.of(board.agreement(), point)));
        }
    }

    private void progress() {
        for (StepProgress progress : StepProgress.of(board.actions())) {
            put("step " + progress.step().number(), progress.done() + " of " + progress.all() + " done");
        }
        for (Goal goal : board.goals().all()) {
            put("goal " + goal.id(), percent(GoalProgress.percent(goal)));
        }
    }

    private void put(String name, Object value) {
        assertEquals(null, worked.put(name, value.toString()), name + " is there twice");
    }

    private static String percent(OptionalDouble value) {
        return value.isPresent() ? number(value) + " %" : "–";
    }

    private static String number(OptionalDouble value) {
        return String.format(Locale.ROOT, "%.2f", value.orElseThrow());
    }

    private static String ids(List<CardId> ids) {
        return ids.stream().map(CardId::toString).collect(Collectors.joining(" "));
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Map<String, String> rowsOfThePage() throws IOException {
        var rows = new LinkedHashMap<String, String>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && !row.group(1).equals("What") && !row.group(1).startsWith("-")) {
                assertEquals(null, rows.put(row.group(1), row.group(2)), row.group(1) + " is there twice");
            }
        }
        return rows;
    }

    private static String lines(Map<String, String> rows) {
        return rows.entrySet().stream().map(row -> "| %s | %s |".formatted(row.getKey(), row.getValue())).sorted()
                .collect(Collectors.joining("\n"));
    }
}

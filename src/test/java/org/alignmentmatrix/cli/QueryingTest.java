package org.alignmentmatrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.guide.Template;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Unread;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Weights;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.samples.WorkedExample;
import org.alignmentmatrix.storage.ProjectFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The statements for DuckDB on the page for those who query a folder of boards say what `rollup` says.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryingTest {

    private static final Path PAGE = Path.of("src/docs/format/querying.md");

    private Path boards;
    private List<NamedCsvRecord> rows;
    private Connection duckdb;

    @BeforeAll
    void aFolderOfBoards(@TempDir Path folder) throws Exception {
        boards = Files.createDirectories(folder.resolve("boards"));
        Files.createDirectories(boards.resolve("below"));
        Guide guide = Guide.in(Locale.UK);
        for (Template template : Template.values()) {
            save(template.name(), template.create(guide, CommandRun.NOW, LocalDate.of(2026, 3, 31)));
        }
        save("below/Many", ManyCards.board(300, new Random(1), LocalDate.of(2026, 3, 31)));
        save("Weighted", Board.EMPTY.withChecklist(answered(Board.EMPTY.checklist()).withWeights(Weights.of(70, 0, 10, 20))));
        save("Answered", WorkedExample.board().withChecklist(answered(Checklist.EMPTY)));
        for (int seed = 1; seed <= 20; seed++) {
            save("Random " + seed, RandomBoards.of(seed).withUnread(Unread.NONE)); // some of it is JSON that DuckDB refuses
        }
        CommandRun.of(folder, "rollup", boards, "--to", folder.resolve("out"), "--preset=plain");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve("out/boards.csv"))) {
            rows = reader.stream().toList();
        }
        duckdb = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = duckdb.createStatement()) {
            statement.execute("SET autoinstall_known_extensions = false"); // as without a network
            statement.execute("SET autoload_known_extensions = false");
        }
        for (String view : statements().stream().filter(sql -> sql.startsWith("CREATE")).toList()) {
            try (Statement statement = duckdb.createStatement()) {
                statement.execute(view);
            }
        }
    }

    private static Checklist answered(Checklist asked) {
        Checklist checklist = asked;
        int level = 0;
        for (Question question : Question.values()) {
            for (Voice voice : Voice.values()) {
                level = (level + 3) % 7;
                checklist = checklist.with(voice, question, level > 4 ? Answer.of(Rating.NOT_APPLICABLE) : Answer.level(level));
            }
        }
        return checklist;
    }

    @AfterAll
    void close() throws SQLException {
        duckdb.close();
    }

    @Test
    void quadrantsAreTheSame() throws Exception {
        Map<String, String> found = answers("quadrants", row -> Map.of(
                row.getString("file") + " " + row.getString("quadrant") + " cards", row.getString("cards"),
                row.getString("file") + " " + row.getString("quadrant") + " share", rounded(row, "share", 4)));

        for (NamedCsvRecord row : rows) {
            for (Quadrant quadrant : Quadrant.values()) {
                String key = row.getField("file") + " " + quadrant;
                same(row, "quadrant_%d_cards".formatted(quadrant.number()), found.getOrDefault(key + " cards", "0"));
                String share = row.getField("quadrant_%d_share".formatted(quadrant.number()));
                assertEquals(share.isEmpty() ? "0" : share, found.getOrDefault(key + " share", "0"), key);
            }
        }
        assertTrue(found.size() > 40, found.toString());
    }

    @Test
    void scoresAreTheSame() throws Exception {
        Map<String, String> found = answers("scores", row -> Map.of(
                row.getString("file") + " " + row.getString("voice") + " " + row.getString("area"), rounded(row, "percent", 2)));

        for (NamedCsvRecord row : rows) {
            for (Voice voice : Voice.values()) {
                String key = row.getField("file") + " " + voice + " ";
                same(row, "overall_" + lower(voice), found.getOrDefault(key + "all", ""));
                for (Area area : Area.values()) {
                    same(row, lower(area) + "_" + lower(voice), found.getOrDefault(key + area.name().charAt(0), ""));
                }
            }
        }
        assertTrue(found.size() > 40, found.toString());
    }

    @Test
    void theIndexIsTheSame() throws Exception {
        Map<String, String> found = answers("index", row -> Map.of(
                row.getString("file") + " index", rounded(row, "alignment", 2),
                row.getString("file") + " index_answers", rounded(row, "answers", 2),
                row.getString("file") + " index_board", rounded(row, "places", 2)));

        for (NamedCsvRecord row : rows) {
            for (String column : List.of("index", "index_answers", "index_board")) {
                same(row, column, found.get(row.getField("file") + " " + column));
            }
        }
    }

    @Test
    void gapsAreTheSame() throws Exception {
        var counts = new TreeMap<String, Integer>();
        var widest = new TreeMap<String, Integer>();
        answers("gaps", row -> {
            counts.merge(row.getString("file"), 1, Integer::sum);
            widest.merge(row.getString("file"), row.getInt("difference"), Math::max);
            return Map.of();
        });

        for (NamedCsvRecord row : rows) {
            same(row, "gaps", Integer.toString(counts.getOrDefault(row.getField("file"), 0)));
            same(row, "widest_gap", Integer.toString(widest.getOrDefault(row.getField("file"), 0)));
        }
        assertTrue(counts.size() > 2, counts.toString());
    }

    @Test
    void openActionsAreTheSame() throws Exception {
        Map<String, String> found = answers("actions", row -> Map.of(row.getString("file"), row.getString("open")));

        for (NamedCsvRecord row : rows) {
            same(row, "actions_open", found.getOrDefault(row.getField("file"), "0"));
        }
        assertTrue(found.size() > 3, found.toString());
    }

    private void same(NamedCsvRecord row, String column, String found) {
        assertEquals(row.getField(column), found, row.getField("file") + " " + column);
    }

    private interface Reading {
        Map<String, String> of(ResultSet row) throws SQLException;
    }

    /// What a question on the page is answered with, by what tells the answers apart.
    private Map<String, String> answers(String question, Reading reading) throws SQLException, IOException {
        String sql = statements().stream().filter(each -> each.startsWith("-- " + question)).findFirst().orElseThrow();
        var answers = new TreeMap<String, String>();
        try (Statement statement = duckdb.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                answers.putAll(reading.of(found));
            }
        }
        return answers;
    }

    /// The statements of the chapter on DuckDB, for the boards of this test.
    private List<String> statements() throws IOException {
        String page = Files.readString(PAGE);
        String chapter = page.substring(page.indexOf("## DuckDB"), page.indexOf("## Spark SQL"));
        var statements = new ArrayList<String>();
        for (String block : chapter.split("```sql")) {
            if (block.contains("```") && !block.startsWith("## DuckDB")) {
                Stream.of(block.substring(0, block.indexOf("```")).split(";\\s*\\n")).map(String::strip).filter(sql -> !sql.isEmpty())
                        .map(sql -> sql.replace("boards/", boards.toString().replace('\\', '/') + "/")).forEach(statements::add);
            }
        }
        return statements;
    }

    private static String rounded(ResultSet row, String column, int decimals) throws SQLException {
        BigDecimal value = row.getString(column) == null ? null : BigDecimal.valueOf(row.getDouble(column));
        return value == null ? "" : plain(value.setScale(decimals, RoundingMode.HALF_UP), decimals);
    }

    /// As the tables write it: shares without zeros at the end, percents with both decimals.
    private static String plain(BigDecimal value, int decimals) {
        return decimals == 2 ? value.toPlainString() : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void save(String name, Board board) throws Exception {
        ProjectFile.save(boards.resolve(name + BoardFiles.ENDING), board);
    }
}

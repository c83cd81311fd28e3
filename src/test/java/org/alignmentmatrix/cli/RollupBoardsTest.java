package org.alignmentmatrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alignmentmatrix.exchange.csv.CsvExport;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.samples.WorkedExample;
import org.alignmentmatrix.storage.ProjectFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollupBoardsTest {

    @TempDir
    Path folder;
    private Path boards;
    private Path to;

    @BeforeEach
    void twoBoards() throws Exception {
        boards = Files.createDirectories(folder.resolve("boards"));
        Files.createDirectories(boards.resolve("2026"));
        to = folder.resolve("out");
        ProjectFile.save(boards.resolve("Example.matrix.json"), WorkedExample.board());
        ProjectFile.save(boards.resolve("2026/Empty.matrix.json"), Board.EMPTY.withTitle("Empty"));
    }

    @Test
    void eachBoardHasARowWithTheNumbersOfTheDefinitions() throws Exception {
        assertEquals(new CommandRun(0, Stream.concat(Stream.of("boards.csv"), CsvExport.FILES.stream())
                .map(name -> to.resolve(name).toString()).toList(), List.of("2 boards")), rollup());

        List<NamedCsvRecord> rows = rows("boards.csv");
        assertEquals(List.of("2026/Empty.matrix.json", "Example.matrix.json"), column(rows, "file"));
        Map<String, String> empty = rows.getFirst().getFieldsAsMap();
        assertEquals("Empty 0 0  ", empty.get("board") + " " + empty.get("cards") + " " + empty.get("quadrant_1_cards") + " "
                + empty.get("quadrant_1_share") + " " + empty.get("index"));
    }

    @Test
    void theRowsOfAllBoardsStandUnderEachOtherAndSayFromWhere() throws Exception {
        rollup();

        Map<String, String> example = rows("boards.csv").getLast().getFieldsAsMap();
        List<NamedCsvRecord> cards = rows("cards.csv");
        assertEquals(example.get("cards"), Integer.toString(cards.size()));
        assertEquals(List.of("Example.matrix.json"), column(cards, "file").stream().distinct().toList());
        for (int quadrant = 1; quadrant <= 4; quadrant++) {
            String number = Integer.toString(quadrant);
            long there = column(cards, "quadrant_no").stream().filter(number::equals).count();
            assertEquals(example.get("quadrant_" + number + "_cards"), Long.toString(there));
        }
        long gaps = column(rows("gaps.csv"), "question_id").stream().filter(id -> !id.startsWith("Q-")).count();
        assertEquals(example.get("gaps"), Long.toString(gaps), "those of the 25 questions");
        long open = column(rows("actions.csv"), "done").stream().filter("0"::equals).count();
        assertEquals(example.get("actions_open"), Long.toString(open));
    }

    @Test
    void aBoardThatCannotBeOpenedIsToldAndLeftOut() throws Exception {
        Path broken = Files.writeString(boards.resolve("Broken.matrix.json"), "[]");

        CommandRun run = rollup();

        assertEquals(1, run.exit());
        assertEquals(List.of(broken + ": file: the JSON of another program: expected a board", "2 boards, 1 left out"), run.err());
        assertEquals(2, rows("boards.csv").size());
    }

    @Test
    void namesCanStayAtHome() throws Exception {
        CommandRun.of(folder, "rollup", boards, "--to", to, "--preset=plain", "--no-names");

        assertEquals(List.of(""), column(rows("actions.csv"), "owner").stream().distinct().toList());
    }

    @Test
    void aFolderWithoutBoardsGivesNoTables() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertEquals(new CommandRun(1, List.of(), List.of(empty + ": there is no board in it, no file that ends with .matrix.json")),
                CommandRun.of(folder, "rollup", empty, "--to", to));
        assertFalse(Files.exists(to));
    }

    private CommandRun rollup() {
        return CommandRun.of(folder, "rollup", boards, "--to", to, "--preset=plain");
    }

    private List<NamedCsvRecord> rows(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(to.resolve(name))) {
            return reader.stream().toList();
        }
    }

    private static List<String> column(List<NamedCsvRecord> rows, String name) {
        return rows.stream().map(row -> row.getField(name)).toList();
    }
}

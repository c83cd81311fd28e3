package org.alignmentmatrix.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alignmentmatrix.app.PublishedWords;
import org.alignmentmatrix.exchange.People;
import org.alignmentmatrix.exchange.csv.CsvExport;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Wording WORDING =
            PublishedWords.of(Guide.in(Locale.UK), Messages.in(Locale.UK), ZoneOffset.UTC);
    private static final Board BOARD = RandomBoards.of(7, 20);
    private static final Set<Form> TABLES_AND_PROJECT = Set.of(Form.CSV, Form.PROJECT);

    private final Publisher publisher = new Publisher(WORDING, new NoToolkit());

    @TempDir
    Path folder;

    @Test
    void tablesNeedNoToolkitAndAreThoseOfTheExport() throws IOException {
        Order order = Order.of(Set.of(Form.CSV), folder, "Spring").withDialect(Dialect.PLAIN);

        Outcome outcome = publisher.publish(BOARD, order, TODAY, Progress.SILENT);

        var done = (Outcome.Done) outcome;
        assertEquals(order.files(), done.files().stream().map(Outcome.Written::path).toList());
        for (var file : CsvExport.of(BOARD, WORDING.tables(), TODAY, Dialect.PLAIN)) {
            assertArrayEquals(file.bytes(), Files.readAllBytes(folder.resolve(file.name())));
        }
    }

    @Test
    void aFolderThatIsNotThereIsMade() throws IOException {
        Path deep = folder.resolve("a/b");

        publisher.publish(BOARD, Order.of(TABLES_AND_PROJECT, deep, "Spring: 1/2"), TODAY, Progress.SILENT);

        assertTrue(names(deep).contains("Spring 1 2.matrix.json"), () -> names(deep).toString());
    }

    @Test
    void withoutPeopleNoOwnerStandsInTheProject() throws IOException, ProblemException {
        Order order = Order.of(Set.of(Form.PROJECT), folder, "Spring").withPeople(People.UNNAMED);

        publisher.publish(BOARD, order, TODAY, Progress.SILENT);

        assertArrayEquals(ProjectCodec.encode(People.UNNAMED.of(BOARD)), Files.readAllBytes(order.files().getFirst()));
    }

    @Test
    void whoeverChangesTheirMindFindsTheFolderAsItWas() throws IOException {
        Files.writeString(folder.resolve("cards.csv"), "old");
        Map<String, String> before = content(folder);
        List<Path> files = Order.of(TABLES_AND_PROJECT, folder, "Spring").files();

        for (int asked = 0; asked < files.size() + 3; asked++) {
            assertEquals(new Outcome.Cancelled(), publisher.publish(BOARD, Order.of(TABLES_AND_PROJECT, folder, "Spring"), TODAY,
                    new CancelledAfter(asked)));
            assertEquals(before, content(folder), "cancelled when asked " + asked + " times");
        }
    }

    @Test
    void aFolderMadeForNothingGoesAgain() {
        Path made = folder.resolve("new/folder");

        publisher.publish(BOARD, Order.of(TABLES_AND_PROJECT, made, "Spring"), TODAY, new CancelledAfter(3));

        assertEquals(List.of(), names(folder));
    }

    @Test
    void aFileThatCannotBeReplacedLeavesAllOthersAsTheyWere() throws IOException {
        Files.writeString(folder.resolve("cards.csv"), "old");
        Files.createDirectory(folder.resolve("goals.csv"));
        Map<String, String> before = content(folder);

        Outcome outcome = publisher.publish(BOARD, Order.of(TABLES_AND_PROJECT, folder, "Spring"), TODAY, Progress.SILENT);

        assertEquals(new Outcome.Failed(folder.resolve("goals.csv"), new Problem.NotAFile(), List.of()), outcome);
        assertEquals(before, content(folder));
    }

    @Test
    void aFileWhereTheFolderShouldBeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("notes"), "mine");

        Outcome outcome = publisher.publish(BOARD, Order.of(TABLES_AND_PROJECT, file, "Spring"), TODAY, Progress.SILENT);

        assertEquals(new Outcome.Failed(file, new Problem.NotWritten("there is a file with the name of the folder"), List.of()), outcome);
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void progressNeverGoesBackAndNamesTheFiles() {
        var heard = new ArrayList<String>();
        var shares = new ArrayList<Double>();

        publisher.publish(BOARD, Order.of(TABLES_AND_PROJECT, folder, "Spring"), TODAY, new Progress() {
            @Override
            public void at(String what, double share) {
                heard.add(what);
                shares.add(share);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });

        assertEquals(List.of("cards.csv", "Spring.matrix.json"), heard);
        assertEquals(shares.stream().sorted().toList(), shares);
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> content(Path folder) throws IOException {
        var content = new TreeMap<String, String>();
        for (String name : names(folder)) {
            Path file = folder.resolve(name);
            content.put(name, Files.isDirectory(file) ? "a folder" : Files.readString(file));
        }
        return content;
    }

    /// Fails whoever wants to paint.
    private static final class NoToolkit implements Toolkit {
        @Override
        public <T> T call(Supplier<T> work) {
            throw new IllegalStateException("There is no toolkit here");
        }
    }

    private static final class CancelledAfter implements Progress {

        private int left;

        CancelledAfter(int asked) {
            this.left = asked;
        }

        @Override
        public void at(String what, double share) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return left-- <= 0;
        }
    }
}

package org.alignmentmatrix.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Backups;
import org.alignmentmatrix.storage.Expected;
import org.alignmentmatrix.storage.Fingerprint;
import org.alignmentmatrix.storage.Journal;
import org.alignmentmatrix.storage.LeftOver;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.Saved;
import org.alignmentmatrix.storage.Settings;
import org.alignmentmatrix.storage.SettingsFile;
import org.alignmentmatrix.storage.Slot;
import org.alignmentmatrix.storage.Unsaved;
import org.alignmentmatrix.storage.Way;

/// What can be wrong with a real disk, and what must be true all the same. Each is played in the folder it needs.
enum DiskScenario {

    FULL_DISK_WHILE_REPLACING(Place.SMALL_DISK) {
        @Override
        void act(Path folder, Path home) throws Exception {
            Path file = old(folder);
            fill(folder, 8_192);
            require(save(file, home).problem() instanceof Problem.NoSpace, "a full disk is named");
            require(holds(file, OLD), "the old board is whole");
            require(leftOvers(folder).isEmpty(), "nothing is left over");
        }
    },
    FULL_DISK_WITH_A_FIRST_SAVE(Place.SMALL_DISK) {
        @Override
        void act(Path folder, Path home) throws Exception {
            fill(folder, 4_096);
            Path file = folder.resolve("First.matrix.json");
            require(firstSave(file, home).problem() instanceof Problem.NoSpace, "a full disk is named");
            require(Files.notExists(file), "no part of a file is there");
            require(leftOvers(folder).isEmpty(), "nothing is left over");
        }
    },
    FULL_TO_THE_LAST_BYTE(Place.SMALL_DISK) {
        @Override
        void act(Path folder, Path home) throws Exception {
            Path file = old(folder);
            fill(folder, 0);
            require(save(file, home).problem() instanceof Problem.NoSpace, "a full disk is named");
            require(holds(file, OLD), "the old board is whole");
            require(leftOvers(folder).isEmpty(), "nothing is left over");
        }
    },
    FULL_DISK_THAT_IS_FREED(Place.SMALL_DISK) {
        @Override
        void act(Path folder, Path home) throws Exception {
            Path file = old(folder);
            Path filler = fill(folder, 0);
            require(!save(file, home).worked(), "it cannot work");
            Files.delete(filler);
            require(save(file, home).worked(), "now it works");
            require(holds(file, NEW), "the new board is there");
        }
    },
    FULL_DISK_OF_THE_EARLIER_VERSIONS(Place.SMALL_DISK) {
        @Override
        void act(Path folder, Path home) throws Exception {
            Path file = old(home);
            fill(folder, 0);
            Outcome outcome = save(file, folder);
            require(outcome.worked() ? holds(file, NEW) : holds(file, OLD), "what was said is true");
        }
    },
    FULL_DISK_OF_THE_JOURNAL(Place.SMALL_DISK) {
        @Override
        void act(Path folder, Path home) throws Exception {
            Journal journal = new Journal(folder.resolve("recovery"));
            journal(journal, OLD);
            fill(folder, 2_048);
            boolean kept = true;
            try {
                journal(journal, NEW);
            } catch (ProblemException | IOException e) {
                kept = false;
            }
            Board[] there = readable(journal);
            require(there.length >= 1 && there[there.length - 1].equals(OLD), "what was journalled before is still there");
            require(kept == (there.length == 2), "what was said is true");
        }
    },
    FULL_DISK_OF_THE_SETTINGS(Place.SMALL_DISK) {
        @Override
        void act(Path folder, Path home) throws Exception {
            SettingsFile settings = new SettingsFile(folder.resolve("settings"));
            Settings before = Settings.DEFAULTS.withCsvDelimiter(';');
            settings.write(before);
            fill(folder, 0);
            try {
                settings.write(before.withCsvDelimiter(',').withRecentFile(folder.resolve("x".repeat(200))));
                require(false, "it cannot work");
            } catch (ProblemException e) {
                require(settings.read().equals(before), "the old settings are whole");
            }
        }
    },
    NO_MORE_FILES_WHILE_REPLACING(Place.FEW_NAMES) {
        @Override
        void act(Path folder, Path home) throws Exception {
            Path file = old(folder);
            useUpNames(folder);
            Outcome outcome = save(file, home);
            require(holds(file, outcome.worked() ? NEW : OLD), "what was said is true");
            require(leftOvers(folder).isEmpty(), "nothing is left over");
        }
    },
    NO_MORE_FILES_WITH_A_FIRST_SAVE(Place.FEW_NAMES) {
        @Override
        void act(Path folder, Path home) throws Exception {
            useUpNames(folder);
            Path file = folder.resolve("First.matrix.json");
            require(!firstSave(file, home).worked(), "it cannot work");
            require(Files.notExists(file), "nothing is there");
        }
    },
    NO_MORE_FILES_FOR_EARLIER_VERSIONS(Place.FEW_NAMES) {
        @Override
        void act(Path folder, Path home) throws Exception {
            Path file = old(home);
            useUpNames(folder);
            Outcome outcome = save(file, folder);
            require(holds(file, outcome.worked() ? NEW : OLD), "what was said is true");
        }
    },
    NO_MORE_FILES_FOR_THE_JOURNAL(Place.FEW_NAMES) {
        @Override
        void act(Path folder, Path home) throws Exception {
            Journal journal = new Journal(folder.resolve("recovery"));
            journal(journal, OLD);
            useUpNames(folder);
            try {
                journal(journal, NEW);
                require(false, "it cannot work");
            } catch (ProblemException | IOException e) {
                require(List.of(readable(journal)).contains(OLD), "what was journalled before is still there");
            }
        }
    },
    READ_ONLY_DISK_WHILE_REPLACING(Place.READ_ONLY_DISK) {
        @Override
        void prepare(Path folder) throws Exception {
            old(folder);
        }

        @Override
        void act(Path folder, Path home) throws Exception {
            Path file = folder.resolve("Old.matrix.json");
            require(!save(file, home).worked(), "it cannot work");
            require(holds(file, OLD), "the old board is whole");
            require(!ProjectFile.open(file).writable(), "it is known before any work is done");
        }
    },
    READ_ONLY_DISK_WITH_A_FIRST_SAVE(Place.READ_ONLY_DISK) {
        @Override
        void act(Path folder, Path home) throws Exception {
            require(!firstSave(folder.resolve("First.matrix.json"), home).worked(), "it cannot work");
        }
    },
    READ_ONLY_DISK_OF_THE_STATE(Place.READ_ONLY_DISK) {
        @Override
        void act(Path folder, Path home) throws Exception {
            Path file = old(home);
            Outcome outcome = save(file, folder);
            require(holds(file, outcome.worked() ? NEW : OLD), "what was said is true");
            require(new Journal(folder.resolve("recovery")).leftOvers().isEmpty(), "there is nothing to recover, and that is no error");
        }
    },
    READ_ONLY_FOLDER_OF_A_WRITABLE_FILE(Place.ORDINARY_USER) {
        @Override
        void prepare(Path folder) throws Exception {
            mode(old(folder), "rw-rw-rw-");
            mode(folder, "r-xr-xr-x");
        }

        @Override
        void act(Path folder, Path home) throws Exception {
            Path file = folder.resolve("Old.matrix.json");
            Outcome outcome = save(file, home);
            require(outcome.worked() && outcome.way() == Way.IN_PLACE, "it is written in place: " + outcome);
            require(holds(file, NEW), "the new board is there");
            require(versions(file, home).contains(OLD), "the old board is kept");
        }
    },
    READ_ONLY_FOLDER_AND_FILE(Place.ORDINARY_USER) {
        @Override
        void prepare(Path folder) throws Exception {
            mode(old(folder), "r--r--r--");
            mode(folder, "r-xr-xr-x");
        }

        @Override
        void act(Path folder, Path home) throws Exception {
            Path file = folder.resolve("Old.matrix.json");
            require(save(file, home).problem() instanceof Problem.NoAccess, "the reason is named");
            require(holds(file, OLD), "the old board is whole");
        }
    },
    A_FILE_THAT_MAY_NOT_BE_WRITTEN(Place.ORDINARY_USER) {
        @Override
        void prepare(Path folder) throws Exception {
            mode(old(folder), "r--r--r--");
            mode(folder, "rwxrwxrwx");
        }

        @Override
        void act(Path folder, Path home) throws Exception {
            Path file = folder.resolve("Old.matrix.json");
            require(save(file, home).problem() instanceof Problem.NoAccess,
                    "a protected file is not replaced, though its folder would let us");
            require(holds(file, OLD), "the old board is whole");
            require(leftOvers(folder).isEmpty(), "nothing is left over");
        }
    },
    A_FILE_THAT_MAY_NOT_BE_READ(Place.ORDINARY_USER) {
        @Override
        void prepare(Path folder) throws Exception {
            mode(old(folder), "---------");
        }

        @Override
        void act(Path folder, Path home) throws Exception {
            try {
                ProjectFile.open(folder.resolve("Old.matrix.json"));
                require(false, "it cannot work");
            } catch (ProblemException e) {
                require(e.problem() instanceof Problem.NoAccess, "the reason is named");
            }
        }
    },
    A_LINK(Place.ANY) {
        @Override
        void act(Path folder, Path home) throws Exception {
            Path file = old(folder);
            Path link = Files.createSymbolicLink(home.resolve("Link.matrix.json"), file);
            require(save(link, home).worked(), "it works");
            require(Files.isSymbolicLink(link) && holds(file, NEW), "the link is still one, and its file is new");
        }
    },
    A_LINK_TO_NOTHING(Place.ANY) {
        @Override
        void act(Path folder, Path home) throws Exception {
            Path file = folder.resolve("Not yet.matrix.json");
            Path link = Files.createSymbolicLink(home.resolve("Link.matrix.json"), file);
            require(firstSave(link, home).worked(), "it works");
            require(Files.isSymbolicLink(link) && holds(file, NEW), "the link is still one, and leads to the new file");
        }
    },
    A_LINK_TO_ITSELF(Place.ANY) {
        @Override
        void act(Path folder, Path home) throws Exception {
            Path link = folder.resolve("Loop.matrix.json");
            Files.createSymbolicLink(link, link);
            require(!firstSave(link, home).worked(), "it cannot work");
            require(Files.isSymbolicLink(link), "the link is still there");
        }
    },
    A_LINK_TO_ANOTHER_DISK(Place.SMALL_DISK) {
        @Override
        void act(Path folder, Path home) throws Exception {
            Path file = old(folder);
            Path link = Files.createSymbolicLink(home.resolve("Link.matrix.json"), file);
            require(save(link, home).worked(), "it works");
            require(Files.isSymbolicLink(link) && holds(file, NEW), "the link is still one, and its file is new");
        }
    },
    TWO_NAMES_FOR_ONE_FILE(Place.ANY) {
        @Override
        void act(Path folder, Path home) throws Exception {
            Path file = old(folder);
            Path other = Files.createLink(folder.resolve("Other name.matrix.json"), file);
            Outcome outcome = save(file, home);
            require(outcome.worked() && outcome.way() == Way.IN_PLACE, "it is written in place: " + outcome);
            require(holds(file, NEW) && holds(other, NEW), "both names lead to the new board");
            require(versions(file, home).contains(OLD), "the old board is kept");
        }
    },
    THE_LONGEST_NAME(Place.ANY) {
        @Override
        void act(Path folder, Path home) throws Exception {
            String ending = ".matrix.json";
            underName(folder, home, "x".repeat(255 - ending.length()) + ending);
            underName(folder, home, "ü".repeat((255 - ending.length()) / 2) + ending);
        }
    },
    STRANGE_NAMES(Place.ANY) {
        @Override
        void act(Path folder, Path home) throws Exception {
            for (String name : List.of("-rf.matrix.json", "~$Plan.matrix.json", "a\nb.matrix.json", "\u202Etxt.nosj.matrix.json",
                    "😀👨‍👩‍👧.matrix.json",
                    "'\"`$(reboot)`;.matrix.json", " . .matrix.json", "%s%n.matrix.json", "*?.matrix.json", "مصفوفة.matrix.json",
                    ".matrix.json")) {
                underName(folder, home, name);
            }
        }
    },
    ONE_NAME_IN_TWO_SPELLINGS(Place.ANY) {
        @Override
        void act(Path folder, Path home) throws Exception {
            Path composed = folder.resolve(Normalizer.normalize("Übersicht.matrix.json", Normalizer.Form.NFC));
            Path taken = folder.resolve(Normalizer.normalize("Übersicht.matrix.json", Normalizer.Form.NFD));
            ProjectFile.save(composed, OLD);
            if (Files.notExists(taken)) { // a disk may take both for one
                require(firstSave(taken, home).worked(), "it works");
                require(holds(composed, OLD) && holds(taken, NEW), "two names are two files");
                require(versions(taken, home).isEmpty(), "and have each their own earlier versions");
            }
        }
    },
    A_LONG_WAY_DOWN(Place.ANY) {
        @Override
        void act(Path folder, Path home) throws Exception {
            Path deep = folder;
            for (int level = 0; level < 15; level++) {
                deep = deep.resolve("d".repeat(200));
            }
            Files.createDirectories(deep);
            underName(deep, home, "Deep.matrix.json");
        }
    };

    /// Where a scenario is played.
    enum Place {
        /// In a folder like any other.
        ANY,
        /// On a disk of half a megabyte.
        SMALL_DISK,
        /// On a disk that holds few files.
        FEW_NAMES,
        /// On a disk that is made read-only when the scenario is prepared.
        READ_ONLY_DISK,
        /// As a user whom the modes of files bind; the administrator is not bound.
        ORDINARY_USER
    }

    static final Board OLD = ManyCards.placedBoard(150, new Random(1), LocalDate.of(2026, 3, 31)).withTitle("Old");
    static final Board NEW = ManyCards.placedBoard(160, new Random(2), LocalDate.of(2026, 3, 31)).withTitle("New");

    private final Place place;

    DiskScenario(Place place) {
        this.place = place;
    }

    Place place() {
        return place;
    }

    void prepare(Path folder) throws Exception {
    }

    /// @param folder with the property that the scenario is about
    /// @param home a folder like any other
    abstract void act(Path folder, Path home) throws Exception;

    /// Plays one scenario in a process of its own: its name, `prepare` or `act`, the two folders.
    static void main(String[] words) throws Exception {
        DiskScenario scenario = valueOf(words[0]);
        if (words[1].equals("prepare")) {
            scenario.prepare(Path.of(words[2]));
        } else {
            scenario.act(Path.of(words[2]), Path.of(words[3]));
        }
    }

    /// How a save ended.
    ///
    /// @param saved null if it did not work
    /// @param problem null if it did
    record Outcome(Saved saved, Problem problem) {

        boolean worked() {
            return saved != null;
        }

        Way way() {
            return saved.way();
        }
    }

    private static Outcome save(Path file, Path home) throws IOException {
        return save(file, new Expected.Content(Fingerprint.of(Files.readAllBytes(file))), home);
    }

    private static Outcome firstSave(Path file, Path home) {
        return save(file, new Expected.Absent(), home);
    }

    private static Outcome save(Path file, Expected expected, Path home) {
        try {
            return new Outcome(ProjectFile.save(file, NEW, expected, backups(home)), null);
        } catch (ProblemException e) {
            return new Outcome(null, e.problem());
        }
    }

    private static Backups backups(Path home) {
        return new Backups(home.resolve("backups"), InstantSource.system());
    }

    private static List<Board> versions(Path file, Path home) throws IOException, ProblemException {
        List<Board> boards = new java.util.ArrayList<>();
        for (var version : backups(home).versions(file)) {
            boards.add(backups(home).read(version));
        }
        return boards;
    }

    private static void underName(Path folder, Path home, String name) throws Exception {
        Path file = folder.resolve(name);
        require(firstSave(file, home).worked(), "a first save as " + name);
        ProjectFile.save(file, OLD);
        require(save(file, home).worked(), "a second save as " + name);
        require(holds(file, NEW), "the new board is there as " + name);
        require(versions(file, home).contains(OLD), "the old board is kept for " + name);
        require(leftOvers(folder).isEmpty(), "nothing is left over beside " + name);
    }

    private static void journal(Journal journal, Board board) throws ProblemException, IOException {
        try (Slot slot = journal.begin()) {
            slot.write(new Unsaved(board, null, null, Instant.EPOCH));
        }
    }

    private static Board[] readable(Journal journal) throws ProblemException {
        return journal.leftOvers().stream()
                .flatMap(left -> left instanceof LeftOver.Readable(var _, long _, Unsaved unsaved) ? Stream.of(unsaved.board())
                        : Stream.of())
                .toArray(Board[]::new);
    }

    private static Path old(Path folder) throws ProblemException {
        Path file = folder.resolve("Old.matrix.json");
        ProjectFile.save(file, OLD);
        return file;
    }

    private static boolean holds(Path file, Board board) throws ProblemException {
        return ProjectFile.open(file).board().equals(board);
    }

    private static List<Path> leftOvers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".tmp")).toList();
        }
    }

    private static void mode(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    /// Fills the disk until only these many bytes are free.
    private static Path fill(Path folder, long free) throws IOException {
        Path filler = folder.resolve("filler");
        long room = Files.getFileStore(folder).getUsableSpace() - free;
        try (var out = Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            byte[] page = new byte[1_024];
            for (long written = 0; written < room || free == 0; written += page.length) {
                out.write(page);
            }
        } catch (IOException e) {
            require(free == 0, "the disk was full too early: " + e);
        }
        return filler;
    }

    private static void useUpNames(Path folder) throws IOException {
        try {
            for (int number = 0; number < 10_000; number++) {
                Files.writeString(folder.resolve("name" + number), "", StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            }
        } catch (IOException e) {
            return; // as it should be
        }
        require(false, "the disk holds more files than it should");
    }

    private static void require(boolean fulfilled, String what) {
        if (!fulfilled) {
            throw new AssertionError(what);
        }
    }

    /// What cannot be played here, for the message of a test.
    static Optional<String> missing(Place place) {
        boolean linux = System.getProperty("os.name").equals("Linux");
        return place == Place.ANY || linux ? Optional.empty() : Optional.of(place + " needs Linux");
    }
}

package org.alignmentmatrix.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alignmentmatrix.faults.Scale;
import org.alignmentmatrix.faults.disk.Fault;
import org.alignmentmatrix.faults.disk.Faults;
import org.alignmentmatrix.faults.disk.FaultyDisk;
import org.alignmentmatrix.faults.disk.NthFault;
import org.alignmentmatrix.faults.disk.Operation;
import org.alignmentmatrix.faults.disk.Operation.Kind;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Each operation of a save that expects an old content and keeps it goes wrong, in each way, once and for ever.
class SaveFaultsTest {

    private static final Board OLD = Board.EMPTY.withTitle("Old");
    private static final Board NEW = Board.EMPTY.withTitle("New");
    private static final Board NEXT = Board.EMPTY.withTitle("Next");
    private static final Expected EXPECTED = new Expected.Content(Fingerprint.of(ProjectCodec.encode(OLD)));

    /// All operations in a full run, else every eleventh of each fault.
    private static final int STEP = Scale.of(11, 1);

    @TempDir
    private Path folder;
    private int runs;

    private static int first(Fault fault) {
        return 1 + fault.ordinal() % STEP;
    }

    /// A run of the program on a disk.
    private record Run(ProjectSaver saver, Path file, Backups backups) {

        static Run on(Path folder) {
            Backups backups = QuickSaves.backups(folder.resolve("backups"));
            return new Run(QuickSaves.saver(backups), folder.resolve("a.matrix.json"), backups);
        }

        Saved save(Board board) throws ProblemException {
            return saver.save(new SaveOrder(file, board, EXPECTED));
        }
    }

    private Path prepared() throws IOException {
        Path place = Files.createDirectory(folder.resolve("run" + ++runs));
        Files.write(place.resolve("a.matrix.json"), ProjectCodec.encode(OLD));
        return place;
    }

    private int operations(Faults also) throws Exception {
        List<Kind> asked = new ArrayList<>();
        Run.on(FaultyDisk.over(prepared(), operation -> {
            asked.add(operation.kind());
            return also.next(operation);
        })).save(NEW);
        return asked.size();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void nothingIsLost(Fault fault) throws Exception {
        int operations = operations(Faults.NONE);
        for (int number = first(fault); number <= operations; number += STEP) {
            tryOut(new NthFault(number, fault, false), "once at " + number);
            tryOut(new NthFault(number, fault, true), "for ever from " + number);
        }
    }

    /// The same in a folder that lets nobody replace its files: they are written in place, so that a disk which fails for ever can leave
    /// a part of the new content. Both contents are among the earlier versions then.
    @ParameterizedTest
    @EnumSource(Fault.class)
    void nothingIsLostInPlaceEither(Fault fault) throws Exception {
        Faults noMoves = operation -> isProject(operation) && operation.kind() == Kind.MOVE ? Fault.EXDEV : null;
        int operations = operations(noMoves);
        for (int number = first(fault); number <= operations; number += STEP) {
            for (boolean forEver : new boolean[] {false, true}) {
                var nth = new NthFault(number, fault, forEver);
                tryOut(operation -> {
                    Fault struck = nth.next(operation);
                    return struck == null ? noMoves.next(operation) : struck;
                }, (forEver ? "for ever from " : "once at ") + number);
            }
        }
    }

    private static boolean isProject(Operation operation) {
        return String.valueOf(operation.path().getFileName()).startsWith("~a.matrix.json");
    }

    private void tryOut(Faults faults, String point) throws Exception {
        Path place = prepared();
        boolean[] broken = {true};
        Run run = Run.on(FaultyDisk.over(place, operation -> broken[0] ? faults.next(operation) : null));
        Run healthy = Run.on(place);
        boolean reported = false;
        try {
            run.save(NEW);
            reported = true;
        } catch (ProblemException e) {
            assertTrue(Files.exists(healthy.file), point);
        }
        byte[] found = Files.readAllBytes(healthy.file);
        if (reported) {
            assertArrayEquals(ProjectCodec.encode(NEW), found, point);
        } else if (!Arrays.equals(found, ProjectCodec.encode(OLD)) && !Arrays.equals(found, ProjectCodec.encode(NEW))) {
            assertEquals(NEW, healthy.backups.read(healthy.backups.newestGood(healthy.file).orElseThrow()), point);
            return; // the disk let nobody put the old content back
        }
        broken[0] = false;
        run.saver.save(new SaveOrder(run.file, NEXT, reported ? new Expected.Content(Fingerprint.of(found)) : EXPECTED));
        assertEquals(NEXT, ProjectFile.open(healthy.file).board(), point);
    }
}

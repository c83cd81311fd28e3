package org.alignmentmatrix.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;

/// The earlier versions of project files. Each file has a store, a folder with one file for each version, named by a number that
/// only grows, when the version was saved, and the fingerprint of its content. There is no index that could be wrong; whatever
/// else stands in a store is passed over.
///
/// The ten newest versions stay, then one for each hour of the last day, each day of the last month and each month.
public final class Backups {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{6,15})-(\\d{8}T\\d{6}Z)-([0-9a-f]{64})\\.matrix\\.json");
    private static final Instant LAST_YEAR = Instant.parse("9999-01-01T00:00:00Z");
    private static final int HASH_LENGTH = 16;
    private static final int NAME_LENGTH = 40; // characters of the project's name in that of its store

    private final Path folder;
    private final InstantSource clock;
    private final SafeWriter writer;

    /// @param folder of all stores; it need not exist
    /// @param clock says how old a version is
    public Backups(Path folder, InstantSource clock) {
        this(folder, clock, SafeWriter.ofSystem());
    }

    Backups(Path folder, InstantSource clock, SafeWriter writer) {
        this.folder = folder;
        this.clock = clock;
        this.writer = writer;
    }

    /// Keeps a content of a project file; when it returns, it is on disk. A content that is kept already becomes the newest version
    /// and is not kept twice.
    ///
    /// @param project the file, which need not exist
    /// @param at when this content was saved; a time that is still to come counts as now
    /// @throws ProblemException if it is not on disk
    public void keep(Path project, byte[] content, Instant at) throws ProblemException {
        keep(project, content, Fingerprint.of(content), at);
    }

    /// The same for a board that was never written into the file.
    ///
    /// @param at when it was changed last
    /// @throws ProblemException if it is not on disk
    public void keep(Path project, Board board, Instant at) throws ProblemException {
        keep(project, ProjectFile.checked(board, ProjectCodec.encode(board)), at);
    }

    /// @param fingerprint of the content
    void keep(Path project, byte[] content, Fingerprint fingerprint, Instant at) throws ProblemException {
        Path store = store(project);
        try {
            List<Path> files = files(store);
            List<Version> versions = versions(files);
            if (!versions.isEmpty() && isIntact(versions.getFirst(), fingerprint, content)) {
                return;
            }
            StateFolder.make(store);
            long number = files.stream().mapToLong(Backups::number).max().orElse(0) + 1;
            String name = String.format(Locale.ROOT, "%06d-%s-%s.matrix.json", number, TIME.format(past(at)), fingerprint.sha256());
            writer.replace(store.resolve(name), content, fingerprint);
            versions.stream().filter(old -> old.fingerprint().equals(fingerprint)).forEach(Backups::remove);
            Thinning.of(versions(files(store)), clock.instant()).forEach(Backups::remove);
        } catch (IOException e) {
            throw new ProblemException(DiskProblem.whileWriting(e), e);
        }
    }

    /// Keeps a content that is about to be written.
    void keepAsOfNow(Path project, byte[] content, Fingerprint fingerprint) throws ProblemException {
        keep(project, content, fingerprint, clock.instant());
    }

    /// The versions that are kept of a project file, the newest first. A store that cannot be read has none.
    public List<Version> versions(Path project) {
        try {
            return versions(files(store(project)));
        } catch (IOException e) {
            return List.of();
        }
    }

    /// @throws ProblemException if it is not there any more, or is not what was kept
    public Board read(Version version) throws ProblemException {
        byte[] bytes = ProjectFile.read(version.file(), ProjectCodec.SIZE_LIMIT);
        if (!Fingerprint.of(bytes).equals(version.fingerprint())) {
            throw new ProblemException(new Problem.Damaged(Damage.of(bytes)));
        }
        return ProjectCodec.decode(bytes);
    }

    /// The newest version that can be read.
    public Optional<Version> newestGood(Path project) {
        return versions(project).stream().filter(this::isGood).findFirst();
    }

    private boolean isGood(Version version) {
        try {
            read(version);
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }

    private static boolean isIntact(Version version, Fingerprint fingerprint, byte[] content) throws IOException {
        return version.fingerprint().equals(fingerprint) && Content.holds(version.file(), content);
    }

    /// The year must have four digits in the name.
    private Instant past(Instant at) {
        Instant latest = clock.instant().isBefore(LAST_YEAR) ? clock.instant() : LAST_YEAR;
        return at.isAfter(latest) ? latest : at.isBefore(Instant.EPOCH) ? Instant.EPOCH : at;
    }

    /// Projects of one name in different folders have different stores.
    private Path store(Path project) {
        Path real = RealFile.orAbsolute(project);
        String hash = Fingerprint.of(real.toString().getBytes(StandardCharsets.UTF_8)).sha256().substring(0, HASH_LENGTH);
        String readable = PlainText.head(String.valueOf(real.getFileName()).replaceAll("[^\\p{L}\\p{N}-]+", " ").strip(), NAME_LENGTH);
        return folder.resolve((hash + " " + readable).strip());
    }

    /// @return all that has the name of a version
    private static List<Path> files(Path store) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(store)) {
            for (Path file : files) {
                if (number(file) > 0) {
                    found.add(file);
                }
            }
        } catch (NoSuchFileException e) {
            return List.of(); // nothing was ever kept
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return found;
    }

    /// @return 0 if it is not the name of a version
    private static long number(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Long.parseLong(name.group(1)) : 0;
    }

    /// @return the newest first
    private static List<Version> versions(List<Path> files) {
        return files.stream().sorted(Comparator.comparingLong(Backups::number).reversed()).map(Backups::version).flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Version> version(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!name.matches() || !attributes.isRegularFile()) {
                return Optional.empty();
            }
            Instant at = TIME.parse(name.group(2), Instant::from);
            return Optional.of(new Version(file, at, attributes.size(), new Fingerprint(name.group(3))));
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void remove(Version version) {
        try {
            Files.deleteIfExists(version.file());
        } catch (IOException e) {
            // one more than needed stays; the next save tries again
        }
    }
}

package org.alignmentmatrix.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.alignmentmatrix.storage.SettingsFile;
import org.alignmentmatrix.storage.StateFolder;
import org.jspecify.annotations.Nullable;

/// Where the program keeps what it remembers of its user on this computer.
public record Places(SettingsFile settings, StateFolder state) {

    /// Everything below one folder, which need not exist.
    public static Places in(Path folder) {
        return new Places(new SettingsFile(folder), new StateFolder(folder.resolve("state")));
    }

    /// Where this system keeps such things. Without a home, or with one that cannot be written, recovery goes into the folder for
    /// temporary files: work is safe from a crash there, if not from everything.
    ///
    /// @param environment of the process
    /// @param properties of the system
    static Places of(Map<String, String> environment, Properties properties) {
        Path temporary = Path.of(properties.getProperty("java.io.tmpdir", "."))
                .resolve("alignment-matrix-" + properties.getProperty("user.name", "user").replaceAll("[^\\p{Alnum}._-]", "_"));
        Path home = absolute(properties.getProperty("user.home")).orElse(temporary);
        String os = properties.getProperty("os.name", "");
        SettingsFile settings = new SettingsFile(SettingsFile.defaultFolder(environment, home, os));
        StateFolder state = new StateFolder(StateFolder.defaultFolder(environment, home, os));
        return new Places(settings, isUsable(state.folder()) ? state : new StateFolder(instead(temporary).resolve("state")));
    }

    /// A system that knows no home says “?”, or nothing.
    private static Optional<Path> absolute(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isUsable(Path folder) {
        try {
            Path there = folder;
            while (there.getParent() != null && !Files.exists(there)) {
                there = there.getParent();
            }
            return Files.isDirectory(there) && Files.isWritable(there);
        } catch (SecurityException e) {
            return false;
        }
    }

    /// A folder of ours alone among everybody's: one that somebody else has put there in our name is not taken.
    private static Path instead(Path folder) {
        warn("The state folder cannot be written; recovery uses the folder for temporary files", null);
        try {
            Path parent = folder.toAbsolutePath().getParent();
            if (!parent.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                return folder; // such systems have a folder for temporary files for each user
            }
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                return Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Path ours = Files.createTempFile(parent, "alignment-matrix", "");
            boolean same = Files.getOwner(ours).equals(Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS));
            Files.delete(ours);
            return same && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) ? folder
                    : Files.createTempDirectory(parent, "alignment-matrix-");
        } catch (IOException e) {
            warn("There is no folder for temporary files either", e);
            return folder; // nothing can be kept, and everything else works
        }
    }

    /// A logger takes longer than all the rest, and a second start has nothing to say.
    private static void warn(String text, @Nullable IOException e) {
        System.getLogger(Places.class.getName()).log(System.Logger.Level.WARNING, text, e);
    }
}

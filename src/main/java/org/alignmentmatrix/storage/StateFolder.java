package org.alignmentmatrix.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps what belongs to this user on this machine and must not be synchronised with others: recovery, earlier
/// versions, the log. It need not exist; whoever writes into a part makes it.
///
/// @param folder outside the folders that sync clients copy
public record StateFolder(Path folder) {

    /// Where a platform keeps the state of a program.
    ///
    /// @param environment of the process: `LOCALAPPDATA` counts on Windows, `XDG_STATE_HOME` on Linux; only absolute paths do
    /// @param home of the user
    /// @param osName the system property `os.name`
    public static Path defaultFolder(Map<String, String> environment, Path home, String osName) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return SettingsFile.absolute(environment.get("LOCALAPPDATA")).orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("Alignment Matrix");
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Alignment Matrix").resolve("State");
        }
        return SettingsFile.absolute(environment.get("XDG_STATE_HOME")).orElse(home.resolve(".local").resolve("state"))
                .resolve("alignment-matrix");
    }

    /// Of the [Journal].
    public Path recovery() {
        return folder.resolve("recovery");
    }

    /// Of the [Backups].
    public Path backups() {
        return folder.resolve("backups");
    }

    /// Of the log files.
    public Path log() {
        return folder.resolve("log");
    }

    /// Makes a folder of the state, and all above it that are not there; when it returns, their names would survive a power cut.
    /// Nobody but the user may look into a folder that is made.
    static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = RealFile.folderOf(folder.toAbsolutePath());
        if (!above.equals(folder.toAbsolutePath())) {
            make(above);
        }
        try {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw new FileSystemException(folder.toString(), null, "Not a directory");
            }
        }
        Content.forceNames(above);
    }
}

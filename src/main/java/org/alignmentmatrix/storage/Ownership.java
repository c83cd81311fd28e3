package org.alignmentmatrix.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Who may do what with a file, where the file system knows modes and groups.
final class Ownership {

    private static final Map<PosixFilePermission, PosixFilePermission> OF_OTHERS = Map.of(
            PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    private Ownership() {
    }

    /// Gives one file the owner, group and mode of another.
    ///
    /// The system lets ordinary users keep a group only if they belong to it, and never another owner. Where it refuses, the
    /// file belongs to whoever writes it; a group that could not be kept hands on no more rights than everybody had.
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view == null) {
            return; // the folder decides, as on Windows
        }
        PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
        PosixFileAttributes given = view.readAttributes();
        Set<PosixFilePermission> mode = new HashSet<>(wanted.permissions());
        if (!given.group().equals(wanted.group()) && !isGranted(() -> view.setGroup(wanted.group()))) {
            mode.removeIf(permission -> OF_OTHERS.containsKey(permission) && !wanted.permissions().contains(OF_OTHERS.get(permission)));
        }
        if (!given.permissions().equals(mode)) { // a disk without modes refuses even those it shows
            view.setPermissions(mode);
        }
        if (!given.owner().equals(wanted.owner())) {
            isGranted(() -> view.setOwner(wanted.owner()));
        }
    }

    /// How many names a file has; 1 where the file system does not say.
    static int hardLinks(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return 1;
        }
        return Files.getAttribute(file, "unix:nlink", LinkOption.NOFOLLOW_LINKS) instanceof Integer links ? links : 1;
    }

    private interface Change {
        void make() throws IOException;
    }

    private static boolean isGranted(Change change) {
        try {
            change.make();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}

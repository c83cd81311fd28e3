package org.alignmentmatrix.faults.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import org.alignmentmatrix.faults.disk.Operation.Kind;
import org.jspecify.annotations.Nullable;

/// A path of the faulty disk.
///
/// @param real the same one on the real disk
record FaultyPath(FaultyFileSystem system, Path real) implements Path {

    @Override
    public FaultyFileSystem getFileSystem() {
        return system;
    }

    @Override
    public boolean isAbsolute() {
        return real.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return wrapped(real.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return wrapped(real.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return wrapped(real.getParent());
    }

    private @Nullable Path wrapped(@Nullable Path path) {
        return path == null ? null : system.path(path);
    }

    @Override
    public int getNameCount() {
        return real.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return system.path(real.getName(index));
    }

    @Override
    public Path subpath(int begin, int end) {
        return system.path(real.subpath(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
        return other instanceof FaultyPath faulty && real.startsWith(faulty.real);
    }

    @Override
    public boolean endsWith(Path other) {
        return other instanceof FaultyPath faulty && real.endsWith(faulty.real);
    }

    @Override
    public Path normalize() {
        return system.path(real.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return system.path(real.resolve(FaultyDisk.real(other)));
    }

    @Override
    public Path relativize(Path other) {
        return system.path(real.relativize(FaultyDisk.real(other)));
    }

    @Override
    public URI toUri() {
        return real.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return system.path(real.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        system.disk().ask(Kind.READ_ATTRIBUTES, real);
        return system.path(real.toRealPath(options));
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Path other) {
        return real.compareTo(FaultyDisk.real(other));
    }

    @Override
    public String toString() {
        return real.toString();
    }
}

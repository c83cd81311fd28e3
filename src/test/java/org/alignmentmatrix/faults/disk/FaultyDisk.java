package org.alignmentmatrix.faults.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.alignmentmatrix.faults.disk.Operation.Kind;
import org.jspecify.annotations.Nullable;

/// The real disk, on which some operations go wrong. It takes only [paths of its own][#over]; what it does not offer (watching,
/// memory maps, copies, `toFile`) throws, so that no operation gets past it.
///
/// Forcing is only noted, because these tests pull no plug.
public final class FaultyDisk extends FileSystemProvider {

    private static final Duration DELAY = Duration.ofMillis(1);

    private final Faults faults;
    private final Consumer<Effect> effects;
    private final FaultyFileSystem system;
    private final FileSystemProvider real;
    private final Set<FileChannel> open = ConcurrentHashMap.newKeySet();

    /// @param effects is told what has happened, on the thread that did it
    private FaultyDisk(Path anyReal, Faults faults, Consumer<Effect> effects) {
        this.faults = faults;
        this.effects = effects;
        this.real = anyReal.getFileSystem().provider();
        this.system = new FaultyFileSystem(this, anyReal.getFileSystem());
    }

    /// A path of the real disk, as this one sees it.
    ///
    /// @param folder on the real disk
    public static Path over(Path folder, Faults faults, Consumer<Effect> effects) {
        return new FaultyDisk(folder, faults, effects).system.path(folder);
    }

    /// A path on the real disk where everything that is done is asked about.
    public static Path over(Path folder, Faults faults) {
        return over(folder, faults, _ -> {
        });
    }

    /// @return the fault that the caller has to play, when it is a silent one
    /// @throws IOException if it is a loud one
    @Nullable Fault ask(Kind kind, Path path) throws IOException {
        var operation = new Operation(kind, path);
        Fault fault = struck(operation);
        if (fault != null && fault.isLoud()) {
            throw fault.exception(operation);
        }
        return fault;
    }

    /// @return what is to happen; the caller throws it when it has done its part
    @Nullable Fault struck(Operation operation) {
        Fault fault = faults.next(operation);
        if (fault != null && !fault.strikes(operation.kind())) {
            throw new IllegalStateException(fault + " does not happen to " + operation);
        }
        if (fault == Fault.DELAY) {
            LockSupport.parkNanos(DELAY.toNanos());
            return null;
        }
        return fault;
    }

    /// Lets go of every file and lock, as the system does when a process has died.
    ///
    /// @param path on a disk of this kind
    public static void letGo(Path path) throws IOException {
        if (path.getFileSystem().provider() instanceof FaultyDisk disk) {
            for (FileChannel channel : disk.open) {
                channel.close();
            }
            disk.open.clear();
        }
    }

    void closed(FileChannel channel) {
        open.remove(channel);
    }

    void happened(Effect effect) {
        effects.accept(effect);
    }

    static Path real(Path path) {
        if (path instanceof FaultyPath faulty) {
            return faulty.real();
        }
        throw new ProviderMismatchException(path + " is a path of another file system");
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        Path file = real(path);
        boolean mayCreate = options.contains(StandardOpenOption.CREATE_NEW) || options.contains(StandardOpenOption.CREATE);
        ask(mayCreate ? Kind.CREATE : Kind.OPEN, file);
        boolean isNew = mayCreate && !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        FileChannel channel = real.newFileChannel(file, options, attributes);
        if (isNew) {
            happened(new Effect.Created(file));
        } else if (options.contains(StandardOpenOption.TRUNCATE_EXISTING) && options.contains(StandardOpenOption.WRITE)) {
            happened(new Effect.Truncated(file, 0));
        }
        open.add(channel);
        return new FaultyChannel(this, file, channel, options.contains(StandardOpenOption.APPEND));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        ask(Kind.LIST, real(folder));
        DirectoryStream<Path> found = real.newDirectoryStream(real(folder), entry -> filter.accept(system.path(entry)));
        return new FaultyListing(found, system);
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        ask(Kind.MAKE_FOLDER, real(folder));
        real.createDirectory(real(folder), attributes);
        happened(new Effect.FolderMade(real(folder)));
    }

    @Override
    public void delete(Path path) throws IOException {
        ask(Kind.DELETE, real(path));
        real.delete(real(path));
        happened(new Effect.Deleted(real(path)));
    }

    @Override
    public void createLink(Path link, Path existing) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes) throws IOException {
        ask(Kind.MAKE_LINK, real(link));
        real.createSymbolicLink(real(link), real(target), attributes);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        ask(Kind.READ_ATTRIBUTES, real(link));
        return system.path(real.readSymbolicLink(real(link)));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException("A copy is not forced to the disk");
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        ask(Kind.MOVE, real(source));
        real.move(real(source), real(target), options);
        happened(new Effect.Moved(real(source), real(target)));
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        ask(Kind.READ_ATTRIBUTES, real(path));
        return real.isSameFile(real(path), real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        ask(Kind.READ_ATTRIBUTES, real(path));
        return real.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        ask(Kind.READ_ATTRIBUTES, real(path));
        return real.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        ask(Kind.READ_ATTRIBUTES, real(path));
        real.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        V view = real.getFileAttributeView(real(path), type, options);
        return view == null ? null : new FaultyAttributes(this, real(path)).watched(view, type);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options) throws IOException {
        ask(Kind.READ_ATTRIBUTES, real(path));
        return real.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        ask(Kind.READ_ATTRIBUTES, real(path));
        return real.readAttributes(real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, @Nullable Object value, LinkOption... options) throws IOException {
        ask(Kind.CHANGE_ATTRIBUTES, real(path));
        real.setAttribute(real(path), attribute, value, options);
    }
}

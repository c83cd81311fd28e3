package org.alignmentmatrix.faults.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.alignmentmatrix.faults.disk.Operation.Kind;
import org.jspecify.annotations.Nullable;

/// An open file, or an open folder, of the faulty disk.
final class FaultyChannel extends FileChannel {

    private final FaultyDisk disk;
    private final Path file;
    private final FileChannel real;
    private final boolean appends;

    FaultyChannel(FaultyDisk disk, Path file, FileChannel real, boolean appends) {
        this.disk = disk;
        this.file = file;
        this.real = real;
        this.appends = appends;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        disk.ask(Kind.READ, file);
        return real.read(into);
    }

    @Override
    public long read(ByteBuffer[] into, int offset, int length) throws IOException {
        disk.ask(Kind.READ, file);
        return real.read(into, offset, length);
    }

    @Override
    public int read(ByteBuffer into, long position) throws IOException {
        disk.ask(Kind.READ, file);
        return real.read(into, position);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return write(from, appends ? real.size() : real.position(), real::write);
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            if (from[i].hasRemaining()) {
                return write(from[i]); // a channel may always write less than it is given
            }
        }
        return 0;
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        return write(from, position, bytes -> real.write(bytes, position));
    }

    private interface Sink {
        int write(ByteBuffer bytes) throws IOException;
    }

    private int write(ByteBuffer from, long at, Sink sink) throws IOException {
        var operation = new Operation(Kind.WRITE, file);
        Fault fault = disk.struck(operation);
        byte[] bytes = bytes(from, fault);
        int written = bytes.length == 0 ? 0 : sink.write(ByteBuffer.wrap(bytes));
        if (written > 0) {
            disk.happened(new Effect.Wrote(file, at, Arrays.copyOf(bytes, written)));
        }
        if (fault != null && fault.isLoud()) {
            throw fault.exception(operation);
        }
        from.position(from.position() + written);
        return written;
    }

    /// What is going to stand on the disk.
    private static byte[] bytes(ByteBuffer from, @Nullable Fault fault) {
        byte[] all = new byte[from.remaining()];
        from.duplicate().get(all);
        return switch (fault) {
            case null -> all;
            case SHORT_WRITE -> Arrays.copyOf(all, (all.length + 1) / 2);
            case SILENT_DAMAGE -> damaged(all);
            case ENOSPC -> Arrays.copyOf(all, all.length / 2);
            case EIO, EACCES, EROFS, EXDEV, DELAY -> new byte[0];
        };
    }

    private static byte[] damaged(byte[] bytes) {
        if (bytes.length > 0) {
            bytes[bytes.length / 2] ^= 4;
        }
        return bytes;
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        disk.ask(Kind.TRUNCATE, file);
        boolean shorter = size < real.size();
        real.truncate(size);
        if (shorter) {
            disk.happened(new Effect.Truncated(file, size));
        }
        return this;
    }

    @Override
    public void force(boolean withAttributes) throws IOException {
        boolean isFolder = Files.isDirectory(file);
        disk.ask(isFolder ? Kind.FORCE_NAMES : Kind.FORCE, file);
        disk.happened(isFolder ? new Effect.NamesForced(file) : new Effect.Forced(file));
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        disk.ask(Kind.LOCK, file);
        return real.lock(position, size, shared);
    }

    @Override
    public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
        disk.ask(Kind.LOCK, file);
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close(); // also when that fails: the system closes the file all the same
        disk.closed(real);
        disk.ask(Kind.CLOSE, file);
    }
}

package org.alignmentmatrix.faults;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.SafeWriter;
import org.jspecify.annotations.Nullable;

/// Ways to save a file: ours, and those that lose work. If a harness does not catch the bad ones, its silence about ours says
/// nothing.
enum FileSaver {

    /// As this program does it.
    OURS {
        @Override
        void save(Path file, byte[] bytes) throws ProblemException {
            SafeWriter.write(file, bytes);
        }
    },

    /// Writes over the old file, as many editors do.
    TRUNCATING {
        @Override
        void write(Path file, byte[] bytes) throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                put(channel, bytes);
                channel.force(true);
            }
            forceNames(file);
        }
    },

    /// Never forces anything.
    WITHOUT_FORCE {
        @Override
        void write(Path file, byte[] bytes) throws IOException {
            replace(file, channel -> put(channel, bytes), bytes);
        }
    },

    /// Forces the content but not the name.
    WITHOUT_FORCED_NAME {
        @Override
        void write(Path file, byte[] bytes) throws IOException {
            replace(file, channel -> {
                put(channel, bytes);
                channel.force(true);
            }, bytes);
        }
    },

    /// Does not look at what the disk has made of it.
    WITHOUT_READING_BACK {
        @Override
        void write(Path file, byte[] bytes) throws IOException {
            replace(file, channel -> {
                put(channel, bytes);
                channel.force(true);
            }, null);
            forceNames(file);
        }
    },

    /// Believes that a disk takes all bytes at once.
    WRITING_ONCE {
        @Override
        void write(Path file, byte[] bytes) throws IOException {
            replace(file, channel -> {
                channel.write(ByteBuffer.wrap(bytes));
                channel.force(true);
            }, null);
            forceNames(file);
        }
    };

    /// Saves.
    ///
    /// @throws ProblemException if that failed and the saver knows it
    void save(Path file, byte[] bytes) throws ProblemException {
        try {
            write(file, bytes);
        } catch (IOException e) {
            throw new ProblemException(new Problem.NotWritten(String.valueOf(e.getMessage())), e);
        }
    }

    void write(Path file, byte[] bytes) throws IOException {
        throw new UnsupportedOperationException();
    }

    private static Path temporary(Path file) {
        return file.resolveSibling("~" + file.getFileName() + ".tmp");
    }

    private static void put(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left);
        }
    }

    private interface Filling {
        void fill(FileChannel channel) throws IOException;
    }

    /// @param readBack what must be found before the file takes the name, or null for not looking
    private static void replace(Path file, Filling filling, byte @Nullable [] readBack) throws IOException {
        Path temporary = temporary(file);
        try (Closeable _ = () -> Files.deleteIfExists(temporary)) {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                filling.fill(channel);
            }
            if (readBack != null && !Arrays.equals(readBack, Files.readAllBytes(temporary))) {
                throw new IOException("the disk gives back other bytes");
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void forceNames(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}

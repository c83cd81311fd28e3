package org.alignmentmatrix.exchange.xlsx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The parts of a zip file that was just made in memory by a library of ours.
///
/// Not read with `ZipInputStream`, which stumbles over the sizes that this library notes behind the parts instead of before them.
final class ZipParts {

    private static final int END_LENGTH = 22;
    private static final int DEFLATED = 8;

    /// @param name its path inside the file
    /// @param compressed where it stands in the file
    /// @param length how long it is once inflated
    record Part(String name, ByteBuffer compressed, boolean isDeflated, int length) {

        byte[] bytes() {
            byte[] bytes = new byte[length];
            if (!isDeflated) {
                compressed.duplicate().get(bytes);
                return bytes;
            }
            try (Inflater inflater = new Inflater(true)) {
                inflater.setInput(compressed.duplicate());
                for (int done = 0; done < length; ) {
                    int more = inflater.inflate(bytes, done, length - done);
                    if (more == 0) {
                        throw new IllegalStateException("%s ends after %d of %d bytes".formatted(name, done, length));
                    }
                    done += more;
                }
                return bytes;
            } catch (DataFormatException e) {
                throw new IllegalStateException(name + " cannot be inflated", e);
            }
        }
    }

    private ZipParts() {
    }

    /// All parts, in their order, from the directory at the end of the file.
    ///
    /// @param zip without a comment, below 2 GB
    static List<Part> of(byte[] zip) {
        ByteBuffer file = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_LENGTH;
        int count = Short.toUnsignedInt(file.getShort(end + 10));
        int at = file.getInt(end + 16);
        var parts = new ArrayList<Part>(count);
        for (int i = 0; i < count; i++) {
            int nameLength = Short.toUnsignedInt(file.getShort(at + 28));
            String name = new String(zip, at + 46, nameLength, StandardCharsets.UTF_8);
            int header = file.getInt(at + 42);
            int from = header + 30 + Short.toUnsignedInt(file.getShort(header + 26)) + Short.toUnsignedInt(file.getShort(header + 28));
            parts.add(new Part(name, file.slice(from, file.getInt(at + 20)), file.getShort(at + 10) == DEFLATED, file.getInt(at + 24)));
            at += 46 + nameLength + Short.toUnsignedInt(file.getShort(at + 30)) + Short.toUnsignedInt(file.getShort(at + 32));
        }
        return parts;
    }
}

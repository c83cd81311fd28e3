package org.alignmentmatrix.exchange.incoming;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// The parts of a packed file, found by the list at its end, so that only those are unpacked that are asked for: pictures never are.
///
/// All parts together may unpack to [Limits#UNPACKED_BYTES], however often and in whatever way they are packed; what they really come
/// to is counted, not what the file says. Names are compared without regard to case, as the format demands.
///
/// The layout is that of the ZIP application note, 4.3, with its longer numbers (4.5.3), which some writers always use.
final class ZipParts {

    private static final int PART = 0x0201_4B50;
    private static final int END = 0x0605_4B50;
    private static final int LONG_END = 0x0606_4B50;
    private static final int LONG_END_PLACE = 0x0706_4B50;
    private static final int LOCAL = 0x0403_4B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int PART_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONG_NUMBERS = 1;
    private static final long IS_LONG = 0xFFFF_FFFFL;
    private static final int ENCRYPTED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final byte[] bytes;
    private final BooleanSupplier cancelled;
    private final ByteBuffer file;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final UnpackedCount count = new UnpackedCount();

    /// @param packed how many bytes it takes in the file
    /// @param at where its own header begins
    private record Part(String name, int flags, int method, long crc, long packed, long at) {
    }

    /// @param cancelled asked while parts are read
    ZipParts(byte[] bytes, BooleanSupplier cancelled) {
        this.bytes = bytes;
        this.cancelled = cancelled;
        this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            list();
        } catch (IndexOutOfBoundsException e) {
            throw damaged("", "the list of its parts is cut");
        }
    }

    /// The names of all parts as they are written, folders with `/`.
    Collection<String> names() {
        return parts.values().stream().map(Part::name).toList();
    }

    boolean holds(String name) {
        return parts.containsKey(key(name));
    }

    /// What a part unpacks to. Reading it throws [Stopped] when the limit is reached, and an `IOException` where it is damaged.
    ///
    /// @return empty if there is no such part
    Optional<InputStream> open(String name) {
        return Optional.ofNullable(parts.get(key(name))).map(this::open);
    }

    static Stopped damaged(String part, String found) {
        return Stopped.because(new Refusal.Damaged(part, found));
    }

    private InputStream open(Part part) {
        if ((part.flags() & ENCRYPTED) != 0) {
            throw Stopped.because(new Refusal.Locked());
        }
        long data = part.at() + LOCAL_LENGTH;
        if (part.at() < 0 || data > bytes.length || file.getInt((int) part.at()) != LOCAL) {
            throw damaged(part.name(), "it is not where the list of parts says");
        }
        data += number16((int) part.at() + 26) + number16((int) part.at() + 28);
        if (data + part.packed() > bytes.length || part.packed() < 0) {
            throw damaged(part.name(), "its end is missing");
        }
        var packed = new ByteArrayInputStream(bytes, (int) data, (int) part.packed());
        return switch (part.method()) {
            case STORED -> new UnpackedStream(packed, part.crc(), count, cancelled);
            case DEFLATED -> new UnpackedStream(new InflaterInputStream(packed, new Inflater(true)), part.crc(), count, cancelled);
            default -> throw damaged(part.name(), "it is packed in a way that workbooks do not use (" + part.method() + ")");
        };
    }

    private void list() {
        int end = end();
        long at = number32(end + 16);
        if (at == IS_LONG && end >= 20 && file.getInt(end - 20) == LONG_END_PLACE) {
            long longEnd = file.getLong(end - 12);
            if (longEnd < 0 || longEnd > bytes.length - 56 || file.getInt((int) longEnd) != LONG_END) {
                throw damaged("", "the list of its parts is missing");
            }
            at = file.getLong((int) longEnd + 48);
        }
        if (at < 0 || at > end) {
            throw damaged("", "the list of its parts is missing");
        }
        for (int place = (int) at; place + PART_LENGTH <= end && file.getInt(place) == PART; place = next(place)) {
            add(place);
        }
    }

    private int end() {
        int lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
        for (int place = bytes.length - END_LENGTH; place >= lowest; place--) {
            if (file.getInt(place) == END) {
                return place;
            }
        }
        throw damaged("", "its end is missing");
    }

    private int next(int place) {
        return place + PART_LENGTH + number16(place + 28) + number16(place + 30) + number16(place + 32);
    }

    private void add(int place) {
        int nameLength = number16(place + 28);
        String name = new String(bytes, place + PART_LENGTH, nameLength, StandardCharsets.UTF_8);
        long packed = number32(place + 20);
        long at = number32(place + 42);
        int extra = place + PART_LENGTH + nameLength;
        int extraEnd = extra + number16(place + 30);
        while (extra + 4 <= extraEnd) {
            if (number16(extra) == LONG_NUMBERS) {
                int value = extra + 4 + (number32(place + 24) == IS_LONG ? Long.BYTES : 0);
                if (packed == IS_LONG) {
                    packed = file.getLong(value);
                    value += Long.BYTES;
                }
                at = at == IS_LONG ? file.getLong(value) : at;
            }
            extra += 4 + number16(extra + 2);
        }
        var part = new Part(name, number16(place + 8), number16(place + 10), number32(place + 16), packed, at);
        if (parts.putIfAbsent(key(name), part) != null) {
            throw damaged(name, "it is there twice");
        }
        if (parts.size() > Limits.PARTS) {
            throw Stopped.because(new Refusal.Bomb(Limits.UNPACKED_BYTES));
        }
    }

    private int number16(int place) {
        return file.getShort(place) & 0xFFFF;
    }

    private long number32(int place) {
        return file.getInt(place) & 0xFFFF_FFFFL;
    }

    private static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }
}

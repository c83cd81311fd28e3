package org.alignmentmatrix.exchange.incoming;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The bytes of a text file and what they say about their encoding.
///
/// @param mark the encoding that a byte order mark says; null if there is none
/// @param markLength bytes
record TextBytes(byte[] bytes, @Nullable Encoding mark, int markLength) {

    private static final int SAMPLE = 64 * 1024; // bytes; even
    private static final int MOST_UNLIKELY = 20; // one in so many

    static TextBytes of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new TextBytes(bytes, Encoding.UTF_8, 3);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return new TextBytes(bytes, Encoding.UTF_16LE, 2);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new TextBytes(bytes, Encoding.UTF_16BE, 2);
        }
        return new TextBytes(bytes, null, 0);
    }

    /// The encoding, if it is for sure; a half character in UTF-16 is no reason for doubt, because nothing else looks like UTF-16.
    Optional<Encoding> encoding() {
        Encoding said = mark != null ? mark : wide();
        if (said == Encoding.UTF_16LE || said == Encoding.UTF_16BE) {
            return Optional.of(said);
        }
        return strictly(Encoding.UTF_8).map(_ -> Encoding.UTF_8);
    }

    /// The text; bytes that are no character become U+FFFD.
    String text(Encoding encoding) {
        int from = mark == encoding ? markLength : 0;
        String text = new String(bytes, from, bytes.length - from, encoding.charset());
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// The text, if all bytes are characters of an encoding.
    Optional<String> strictly(Encoding encoding) {
        int from = mark == encoding ? markLength : 0;
        try {
            return Optional.of(encoding.charset().newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// UTF-16 without a mark: in most languages, and for delimiters in all, every other byte is 0.
    private @Nullable Encoding wide() {
        int end = Math.min(bytes.length, SAMPLE) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < end; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (Math.max(even, odd) * MOST_UNLIKELY < end / 2 || Math.min(even, odd) * MOST_UNLIKELY > Math.max(even, odd)) {
            return null;
        }
        return even > odd ? Encoding.UTF_16BE : odd > even ? Encoding.UTF_16LE : null;
    }

    private static boolean begins(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}

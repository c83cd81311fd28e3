package org.alignmentmatrix.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads a file that was just made the way it will be read from the disk, but with one card in memory at a time: a save runs beside the
/// pictures that are painted, and the tree of ten thousand cards would hold them up.
final class ReadBack {

    private static final int PIECE = 8 * 1024; // characters at a time

    private final byte[] bytes;

    private ReadBack(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Whether the bytes are sure to be read as this board. If not, only [ProjectCodec#decode] can say what is wrong, if anything is.
    static boolean gives(byte[] bytes, Board board) {
        if (bytes.length > ProjectCodec.SIZE_LIMIT || !FileKind.otherThanText(bytes).isEmpty() || !isUtf8(bytes)) {
            return false;
        }
        try {
            Json.Members project = new ReadBack(bytes).project();
            return Migrations.ALL.version(project) == Migrations.ALL.newest() && BoardReader.read(project).equals(board);
        } catch (ProblemException | NotReadable | JacksonException e) {
            return false;
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder(); // it reports what is malformed
        CharBuffer piece = CharBuffer.allocate(PIECE);
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (true) {
            var result = utf8.decode(left, piece.clear(), true);
            if (!result.isOverflow()) {
                return !result.isError();
            }
        }
    }

    /// The file as a tree, but for its cards.
    private Json.Members project() throws ProblemException {
        try (JsonParser parser = JsonReader.parser(bytes, 0, bytes.length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new NotReadable();
            }
            Map<String, Json> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken begin = parser.nextToken();
                boolean isCards = begin == JsonToken.START_ARRAY && name.equals(Names.CARDS);
                Json value = isCards ? new Json.Items(cards(parser)) : JsonReader.value(parser);
                if (members.put(name, value) != null) {
                    throw new NotReadable();
                }
            }
            if (parser.nextToken() != null) {
                throw new NotReadable();
            }
            return new Json.Members(members);
        }
    }

    private Cards cards(JsonParser parser) {
        var ends = new int[1024];
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (2 * count == ends.length) {
                ends = Arrays.copyOf(ends, 2 * ends.length);
            }
            ends[2 * count] = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
            parser.skipChildren();
            ends[2 * count + 1] = Math.toIntExact(parser.currentLocation().getByteOffset());
            count++;
        }
        return new Cards(ends, count);
    }

    /// Thrown where a list cannot throw anything else; it says nothing, because [ProjectCodec#decode] is asked then.
    private static final class NotReadable extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /// The cards; each is read when it is asked for.
    private final class Cards extends AbstractList<Json> {

        private final int[] ends;
        private final int count;

        /// @param ends where each card begins and ends, one after the other
        Cards(int[] ends, int count) {
            this.ends = ends;
            this.count = count;
        }

        @Override
        public Json get(int index) {
            int start = ends[2 * index];
            try (JsonParser parser = JsonReader.parser(bytes, start, ends[2 * index + 1] - start)) {
                parser.nextToken();
                return JsonReader.value(parser);
            } catch (ProblemException e) {
                throw new NotReadable();
            }
        }

        @Override
        public int size() {
            return count;
        }
    }
}

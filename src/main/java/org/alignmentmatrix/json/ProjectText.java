package org.alignmentmatrix.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;

/// The text of a project file, known to be UTF-8.
///
/// @param chars the text without a byte order mark
/// @param beginsLikeABoard whether the name of the format stands near the beginning; if it does, an error further down is a
///         damaged board and not the file of another program
record ProjectText(char[] chars, boolean beginsLikeABoard) {

    /// What the `format` member of every project file holds.
    static final String FORMAT_NAME = "alignment-matrix";

    private static final int HEAD = 1_000; // characters in which a board names its format
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// @throws ProblemException if the bytes are plainly something else, or a board that is not UTF-8 throughout
    static ProjectText of(byte[] bytes) throws ProblemException {
        String other = FileKind.otherThanText(bytes);
        if (!other.isEmpty()) {
            throw new ProblemException(new Problem.Foreign(other));
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length); // UTF-8 never has fewer bytes than characters
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = utf8.decode(ByteBuffer.wrap(bytes), chars, true);
        chars.flip();
        ProjectText text = of(chars);
        if (result.isError()) {
            throw new ProblemException(text.beginsLikeABoard
                    ? text.brokenAt(text.chars.length, "bytes that are not UTF-8") : new Problem.Foreign("a file that is not text"));
        }
        if (!text.beginsLikeABoard && !text.beginsLikeAnObject()) {
            throw new ProblemException(new Problem.Foreign(FileKind.ofText(text.chars)));
        }
        return text;
    }

    private static ProjectText of(CharBuffer decoded) {
        int start = decoded.hasRemaining() && decoded.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        char[] chars = new char[decoded.length() - start];
        decoded.get(start, chars);
        boolean named = new String(chars, 0, Math.min(HEAD, chars.length)).contains("\"" + FORMAT_NAME + "\"");
        return new ProjectText(chars, named);
    }

    private boolean beginsLikeAnObject() {
        return new String(chars, 0, Math.min(HEAD, chars.length)).stripLeading().startsWith("{");
    }

    /// @param offset of the character that is wrong, or the length of the text for its end
    Problem.Broken brokenAt(int offset) {
        if (offset >= chars.length) {
            return brokenAt(chars.length, "the end of the file");
        }
        return brokenAt(offset, "the character " + Shown.value(new Json.Text(Character.toString(Character.codePointAt(chars, offset)))));
    }

    private Problem.Broken brokenAt(int offset, String found) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (chars[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Problem.Broken(line, offset - lineStart + 1, found);
    }
}

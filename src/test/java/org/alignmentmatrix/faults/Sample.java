package org.alignmentmatrix.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The bytes of a good project file, and where its parts begin and end, so that damage can hit the middle of what means something.
///
/// @param names with their quotes
/// @param values texts, numbers and words, without the names
/// @param members one line each: a name with its value
/// @param ids of cards, actions and so on, with their quotes
record Sample(byte[] bytes, List<Span> names, List<Span> values, List<Span> members, List<Span> ids) {

    /// A part of the bytes.
    ///
    /// @param end behind the last
    record Span(int start, int end) {
    }

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");
    private static final Pattern VALUE = Pattern.compile(TEXT.pattern() + "|-?[0-9][0-9.eE+-]*|true|false|null");
    private static final Pattern MEMBER = Pattern.compile(TEXT.pattern() + ": (?:" + VALUE.pattern() + ")");

    static Sample of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1); // one character for each byte
        var names = new ArrayList<Span>();
        var values = new ArrayList<Span>();
        var ids = new ArrayList<Span>();
        Matcher value = VALUE.matcher(text);
        while (value.find()) {
            var span = new Span(value.start(), value.end());
            boolean isName = span.end < text.length() && text.charAt(span.end) == ':';
            (isName ? names : values).add(span);
            if (text.substring(span.start, span.end).matches("\"[CAGQS]-[0-9]+\"")) {
                ids.add(span);
            }
        }
        var members = new ArrayList<Span>();
        Matcher member = MEMBER.matcher(text);
        while (member.find()) {
            members.add(new Span(member.start(), member.end()));
        }
        return new Sample(bytes, names, values, members, ids);
    }

    byte[] part(Span span) {
        return Arrays.copyOfRange(bytes, span.start, span.end);
    }

    /// Any of some parts; any of the bytes if there is no such part.
    Span any(List<Span> spans, Random random) {
        return spans.isEmpty() ? block(random) : spans.get(random.nextInt(spans.size()));
    }

    /// Some bytes that stand together, few or many.
    Span block(Random random) {
        int start = random.nextInt(bytes.length);
        int most = switch (random.nextInt(3)) {
            case 0 -> 4;
            case 1 -> 400;
            default -> bytes.length;
        };
        return new Span(start, Math.min(bytes.length, start + 1 + random.nextInt(most)));
    }

    /// The bytes with something else in place of a part.
    byte[] with(Span span, byte[] other) {
        byte[] next = new byte[bytes.length - (span.end - span.start) + other.length];
        System.arraycopy(bytes, 0, next, 0, span.start);
        System.arraycopy(other, 0, next, span.start, other.length);
        System.arraycopy(bytes, span.end, next, span.start + other.length, bytes.length - span.end);
        return next;
    }

    byte[] with(Span span, String other) {
        return with(span, other.getBytes(StandardCharsets.UTF_8));
    }

    /// The bytes with something more before a part.
    byte[] before(Span span, byte[] more) {
        return with(new Span(span.start, span.start), more);
    }
}

package org.alignmentmatrix.json;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/// Lays out a project file: a line for each value, two spaces for each level, and small things (a place, tags, an answer) on
/// one line, so that two versions of a file can be compared line by line.
///
/// It has no state: how deep a value lies is asked from the generator.
final class Indentation implements PrettyPrinter {

    private static final int LINE_LEVEL = 4; // what lies this deep is inside a card or is an answer, and stays on its line

    private static final List<String> LINES = IntStream.range(0, LINE_LEVEL).mapToObj(level -> "\n" + "  ".repeat(level)).toList();

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        indent(json, 0, " ");
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
        indent(json, 0, " ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        if (entries > 0) {
            indent(json, 1, " ");
        }
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        indent(json, 0, "");
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(',');
        indent(json, 0, " ");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        if (values > 0) {
            indent(json, 1, "");
        }
        json.writeRaw(']');
    }

    /// @param outwards how many levels further out the new line begins
    /// @param inLine what stands there instead where no new line begins
    private static void indent(JsonGenerator json, int outwards, String inLine) {
        int level = json.streamWriteContext().getNestingDepth();
        json.writeRaw(level >= LINE_LEVEL ? inLine : LINES.get(level - outwards));
    }
}

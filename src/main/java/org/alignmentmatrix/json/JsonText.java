package org.alignmentmatrix.json;

import java.io.StringWriter;
import java.util.HexFormat;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// JSON whose meaning nobody here knows, as the text that [org.alignmentmatrix.model.Unread] holds. Members keep their order and
/// numbers their digits, so nothing is lost on the way there and back.
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {
    }

    /// The text of a value, on one line and without spaces between its parts: equal values give equal texts.
    static String of(Json json) {
        if (json instanceof Json.Digits(String raw)) { // there may be millions of them: no generator for each
            return raw;
        }
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, generator);
        }
        return pairedOnly(text.toString());
    }

    private static void write(Json json, JsonGenerator to) {
        switch (json) {
            case Json.Text(String value) -> to.writeString(value);
            case Json.Digits(String raw) -> to.writeNumber(raw);
            case Json.Truth(boolean value) -> to.writeBoolean(value);
            case Json.Null _ -> to.writeNull();
            case Json.Items(var values) -> {
                to.writeStartArray();
                values.forEach(value -> write(value, to));
                to.writeEndArray();
            }
            case Json.Members(var values) -> {
                to.writeStartObject();
                values.forEach((name, value) -> {
                    to.writeName(name);
                    write(value, to);
                });
                to.writeEndObject();
            }
        }
    }

    /// Writes a text of [#of] as a value, laid out as all that the generator writes.
    static void copy(String text, JsonGenerator to) {
        if (Character.isDigit(text.charAt(text.length() - 1))) { // with a digit ends every number, and nothing else
            to.writeNumber(text);
            return;
        }
        try (JsonParser from = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = from.nextToken(); token != null; token = from.nextToken()) {
                switch (token) {
                    case START_OBJECT -> to.writeStartObject();
                    case END_OBJECT -> to.writeEndObject();
                    case START_ARRAY -> to.writeStartArray();
                    case END_ARRAY -> to.writeEndArray();
                    case PROPERTY_NAME -> to.writeName(from.currentName());
                    case VALUE_STRING -> to.writeString(from.getString());
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> to.writeNumber(from.getString());
                    case VALUE_TRUE -> to.writeBoolean(true);
                    case VALUE_FALSE -> to.writeBoolean(false);
                    case VALUE_NULL -> to.writeNull();
                    case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                        throw new IllegalStateException("A JSON parser does not give " + token + " for a text");
                }
            }
        }
    }

    /// JSON with an escape for each half of a surrogate pair that stands alone: UTF-8 has no bytes for it.
    static String pairedOnly(String json) {
        var paired = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); ) {
            int c = json.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                paired.append("\\u").append(HexFormat.of().toHexDigits((char) c));
            } else {
                paired.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return paired.toString();
    }
}

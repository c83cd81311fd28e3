package org.alignmentmatrix.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Reads JSON into a [Json] tree: nothing is converted, no name may stand twice, nothing may follow the end.
final class JsonReader {

    private static final int NESTING = 64;
    private static final int NUMBER_LENGTH = 64;
    private static final int TEXT_LENGTH = 1_000_000;
    private static final int NAME_LENGTH = 256;
    private static final int TOKENS = 4_000_000; // at least 100 000 cards; a tree of many more would not fit into memory

    private static final String LIMITS = "at most " + NESTING + " levels deep, with texts of at most " + TEXT_LENGTH
            + " characters, names of at most " + NAME_LENGTH + ", numbers of at most " + NUMBER_LENGTH
            + " characters and at most " + TOKENS + " values in all";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(ProjectCodec.SIZE_LIMIT)
                    .maxNestingDepth(NESTING)
                    .maxNumberLength(NUMBER_LENGTH)
                    .maxStringLength(TEXT_LENGTH)
                    .maxNameLength(NAME_LENGTH)
                    .maxTokenCount(TOKENS)
                    .build())
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // so that NaN is refused with its place in the board
            .build();

    private final JsonParser parser;
    private Where here = Where.FILE;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /// @throws ProblemException if it is not JSON, holds a name twice in one object or goes beyond the limits
    static Json.Members read(ProjectText text) throws ProblemException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.chars(), 0, text.chars().length)) {
            return new JsonReader(parser).readAll(text);
        }
    }

    /// A parser with the same limits for a part of a file that is known to be UTF-8.
    static JsonParser parser(byte[] bytes, int offset, int length) {
        return FACTORY.createParser(ObjectReadContext.empty(), bytes, offset, length);
    }

    /// The value that begins at the current token of a parser; afterwards its current token is the last one of the value.
    ///
    /// @throws ProblemException if it holds a name twice in one object or goes beyond the limits; its place is not the one in the file
    static Json value(JsonParser parser) throws ProblemException {
        return new JsonReader(parser).value();
    }

    private Json.Members readAll(ProjectText text) throws ProblemException {
        try {
            parser.nextToken();
            Json json = value();
            if (parser.nextToken() != null) {
                throw new ProblemException(broken(text, parser.currentTokenLocation().getCharOffset()));
            }
            if (json instanceof Json.Members members) {
                return members;
            }
            throw new ProblemException(new Problem.Foreign("the JSON of another program"));
        } catch (StreamConstraintsException e) {
            throw new ProblemException(beyondLimits(), e);
        } catch (JacksonException e) {
            long offset = e.getLocation() == null ? parser.currentLocation().getCharOffset() : e.getLocation().getCharOffset();
            throw new ProblemException(broken(text, offset), e);
        }
    }

    private static Problem broken(ProjectText text, long offset) {
        return text.beginsLikeABoard() ? text.brokenAt(Math.toIntExact(offset)) : new Problem.Foreign("a text that is not JSON");
    }

    /// The value that begins at the current token. It calls itself at most [#NESTING] times: the parser refuses more.
    private Json value() throws ProblemException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> members();
            case START_ARRAY -> items();
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> digits(parser.getString());
            case VALUE_TRUE -> new Json.Truth(true);
            case VALUE_FALSE -> new Json.Truth(false);
            case VALUE_NULL -> Json.NULL;
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("A JSON parser does not give " + token + " where a value begins");
        };
    }

    private Json.Digits digits(String raw) throws ProblemException {
        if (raw.length() > NUMBER_LENGTH) { // the parser itself checks a number with a fraction only when it is converted
            throw new ProblemException(beyondLimits());
        }
        return new Json.Digits(raw);
    }

    private Problem beyondLimits() {
        return new Problem.BadValue(here.toString(), "too long or too deep", LIMITS);
    }

    private Json.Members members() throws ProblemException {
        Where outer = here;
        var members = new LinkedHashMap<String, Json>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (members.containsKey(name)) {
                throw new ProblemException(
                        new Problem.DuplicateName(outer.toString(), Shown.plain(name), parser.currentTokenLocation().getLineNr()));
            }
            here = outer.member(name);
            parser.nextToken();
            members.put(name, value());
            here = outer;
        }
        return new Json.Members(Collections.unmodifiableMap(members));
    }

    private Json.Items items() throws ProblemException {
        Where outer = here;
        List<Json> items = new ArrayList<>();
        here = outer.item(0);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
            here = outer.item(items.size()); // before the next token is read: it may be beyond the limits
        }
        here = outer;
        return new Json.Items(Collections.unmodifiableList(items));
    }
}

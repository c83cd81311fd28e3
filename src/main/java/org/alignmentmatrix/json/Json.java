package org.alignmentmatrix.json;

import java.util.List;
import java.util.Map;

/// A JSON value as it stands in a file, before anybody asks what it means. Migrations work on it.
sealed interface Json {

    Json NULL = new Null();

    /// A string, its escapes resolved. It may hold characters that no board allows.
    record Text(String value) implements Json {
    }

    /// A number as it is written, `NaN` and the infinities included, so that nothing is rounded before it is checked.
    record Digits(String raw) implements Json {
    }

    record Truth(boolean value) implements Json {
    }

    record Null() implements Json {
    }

    /// An array.
    record Items(List<Json> values) implements Json {
    }

    /// An object, its members in the order of the file.
    record Members(Map<String, Json> values) implements Json {
    }
}

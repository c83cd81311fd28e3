package org.alignmentmatrix.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What sales and what marketing write about the points that both must see alike.
///
/// @param texts several lines of at most [#LIMIT] characters each; empty ones are left out, so equal sheets are equal records
public record AgreementSheet(Map<AgreedPoint, Map<Party, String>> texts) {

    /// The longest text in characters (UTF-16 units).
    public static final int LIMIT = 10_000;

    /// Nobody wrote anything.
    public static final AgreementSheet EMPTY = new AgreementSheet(Map.of());

    /// @throws IllegalArgumentException if a text is too long or holds characters that [PlainText] does not allow
    public AgreementSheet {
        var copy = new EnumMap<AgreedPoint, Map<Party, String>>(AgreedPoint.class);
        texts.forEach((point, written) -> {
            var kept = new EnumMap<Party, String>(Party.class);
            written.forEach((party, text) -> {
                PlainText.require(point.name(), text, LIMIT, true);
                if (!text.isEmpty()) {
                    kept.put(party, text);
                }
            });
            if (!kept.isEmpty()) {
                copy.put(point, Collections.unmodifiableMap(kept));
            }
        });
        texts = Collections.unmodifiableMap(copy);
    }

    /// Empty if that side wrote nothing.
    public String text(AgreedPoint point, Party party) {
        return texts.getOrDefault(point, Map.of()).getOrDefault(party, "");
    }

    /// @return this very sheet if it says so already
    public AgreementSheet with(AgreedPoint point, Party party, String text) {
        if (text(point, party).equals(text)) {
            return this;
        }
        var next = new EnumMap<AgreedPoint, Map<Party, String>>(AgreedPoint.class);
        next.putAll(texts);
        var written = new EnumMap<Party, String>(Party.class);
        written.putAll(texts.getOrDefault(point, Map.of()));
        written.put(party, text);
        next.put(point, written);
        return new AgreementSheet(next);
    }
}

package org.alignmentmatrix.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;

/// The words of one language by their keys. What a language leaves out is English.
///
/// `ResourceBundle` itself would fall back to the language of the computer, so the same call could give different words on
/// two of them.
record Texts(Map<String, String> byKey) {

    private static final String NAME = "guide";

    static Texts in(Locale locale) {
        var naming = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var byKey = new HashMap<String, String>();
        for (Locale candidate : naming.getCandidateLocales(NAME, locale).reversed()) { // from English to the most specific
            byKey.putAll(load(naming.toBundleName(NAME, candidate) + ".properties"));
        }
        return new Texts(Map.copyOf(byKey));
    }

    private static Map<String, String> load(String file) {
        try (InputStream bytes = Texts.class.getResourceAsStream(file)) {
            if (bytes == null) {
                return Map.of();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            var byKey = new HashMap<String, String>();
            properties.stringPropertyNames().forEach(key -> byKey.put(key, properties.getProperty(key)));
            return byKey;
        } catch (IOException e) {
            throw new UncheckedIOException("The texts in %s cannot be read".formatted(file), e);
        }
    }

    /// @throws MissingResourceException if there is no such text
    String get(String key) {
        return find(key).orElseThrow(() -> new MissingResourceException("The guide has no text “%s”".formatted(key), NAME, key));
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }
}

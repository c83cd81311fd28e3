package org.alignmentmatrix.ui.text;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Isolated;
import org.alignmentmatrix.model.PlainText;

/// The words of the windows in the reader's language.
public final class Messages {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /// @param locale the language wanted; English where there is no such translation
    public static Messages in(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.alignmentmatrix.ui.messages", locale, Messages.class.getModule());
        return new Messages(bundle, bundle.getLocale().getLanguage().isEmpty() ? Locale.UK : bundle.getLocale());
    }

    /// The language these words are in; dates among them are to be written in it too.
    public Locale locale() {
        return locale;
    }

    /// A message to be shown.
    ///
    /// @param arguments fill the places {0}, {1} … of the message; numbers are grouped as the language does, quotation marks inside
    ///     what the message quotes become single ones, and words stand [isolated][Isolated]
    /// @throws MissingResourceException if there is no such message
    public String text(String key, Object... arguments) {
        return filled(key, Stream.of(arguments).map(Messages::isolated).toArray());
    }

    /// A message that becomes part of a board or a file, with the words in it as they are.
    ///
    /// @throws MissingResourceException if there is no such message
    public String plain(String key, Object... arguments) {
        return filled(key, arguments);
    }

    private String filled(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 && pattern.indexOf('{') < 0 ? pattern
                : new MessageFormat(pattern, locale).format(inQuotes(pattern, arguments));
    }

    /// Names of files can hold more than a board can: line ends and other characters that would tear a line apart.
    private static Object isolated(Object argument) {
        return switch (argument) {
            case String text -> Isolated.of(text);
            case Path path -> Isolated.of(PlainText.clean(path.toString(), false).text());
            default -> argument;
        };
    }

    private static Object[] inQuotes(String pattern, Object... arguments) {
        return IntStream.range(0, arguments.length)
                .mapToObj(i -> arguments[i] instanceof String text && pattern.contains("“{" + i + "}”")
                        ? text.replace('“', '‘').replace('”', '’') : arguments[i])
                .toArray();
    }

    /// Whether there is a message with this key.
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}

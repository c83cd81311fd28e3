package org.alignmentmatrix.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Wherever text can be typed, something keeps out what a board cannot hold.
class TextEntryTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "alignmentmatrix");
    private static final Pattern FIELD = Pattern.compile(
            "new (?:TextField|TextArea|TextInputDialog|ComboBox<?[^(]*|Spinner<?[^(]*|DatePicker|GrowingArea|SearchField)\\(|"
                    + "extends (?:TextField|TextArea|DatePicker|ComboBox<.*|Spinner<.*) ");
    private static final Pattern OPENING = Pattern.compile(
            "showDocument|Desktop\\.|browser\\.accept|java\\.net\\.http|openStream|openConnection|WebView|HttpClient");
    private static final Pattern KEPT = Pattern.compile("Typing\\.(?:limit|clean|keepWhole)\\(");

    /// Fields of which only a day, a number or one of several choices becomes a part of the board.
    private static final Set<String> ONLY_READ = new TreeSet<>(List.of(
            "ActionFilterBar", "ActionForm", "CountEditor", "DayEditor", "DueField", "GrowingArea", "NumberField", "PercentEditor", "Pick",
            "PrintOptions", "WeightsBox"));

    @Test
    void everyFieldKeepsOutWhatABoardCannotHold() throws IOException {
        var unkept = new TreeSet<String>();
        int fields = 0;
        for (Path file : sources()) {
            String source = Files.readString(file);
            if (FIELD.matcher(source).find()) {
                fields++;
                if (!KEPT.matcher(source).find()) {
                    unkept.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        assertTrue(fields > 20, fields + " classes with fields");
        unkept.removeAll(ONLY_READ);
        assertEquals(Set.of(), unkept);
    }

    @Test
    void whateverComesFromTheClipboardGoesThroughAFieldOrTheListReader() throws IOException {
        var readers = new TreeSet<String>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            if (source.contains(".getString()") && source.contains("Clipboard") || source.contains("getDragboard().getString")
                    || source.contains("getHtml()") || source.contains("getRtf()") || source.contains("getUrl()")) {
                readers.add(file.getFileName().toString());
            }
        }
        assertEquals(Set.of("Clipboards.java", "TitleField.java"), readers);
    }

    @Test
    void noAddressIsOpenedButAFolderOfOurs() throws IOException {
        var openers = new TreeSet<String>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            if (OPENING.matcher(source).find()) {
                openers.add(file.getFileName().toString());
            }
        }
        assertEquals(Set.of("AlignmentMatrix.java", "WindowDialogs.java"), openers);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}

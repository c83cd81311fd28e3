package org.alignmentmatrix.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Tint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    @Test
    void coloursAndMeasuresStandInTheStylesheet() {
        Palette light = Palette.of(Theme.LIGHT);

        assertEquals(Color.web("#b93c0a"), light.side(Side.SALES));
        assertEquals(Color.web("#fbf0ef"), light.fill(Tint.ROSE));
        assertEquals(Color.web("#0f6a4b"), light.title(Tint.GREEN));
        assertEquals(Color.web("#dcb866"), light.border(Tint.AMBER));
        assertEquals(1.5, light.measure("team-stroke"));
        assertEquals(0, light.measure("quadrant-stroke"));
        assertEquals(2, Palette.of(Theme.CONTRAST_DARK).measure("stroke"));
    }

    @Test
    void anUnknownNameIsRefused() {
        Palette light = Palette.of(Theme.LIGHT);

        assertEquals("The theme has no colour -am-stroke",
                assertThrows(IllegalArgumentException.class, () -> light.colour("stroke")).getMessage());
        assertEquals("The theme has no measure -am-text",
                assertThrows(IllegalArgumentException.class, () -> light.measure("text")).getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void allThemesHaveTheSameNames(Theme theme) {
        assertEquals(Palette.of(Theme.LIGHT).names(), Palette.of(theme).names());
    }

    @Test
    void stylesheetsUseOnlyNamesOfThemes() throws IOException {
        var used = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/alignmentmatrix"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".css")).toList()) {
                Pattern.compile("-am-([a-z0-9-]+)").matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        Set<String> known = Palette.of(Theme.LIGHT).names();

        assertTrue(used.contains("accent-soft"), () -> "found only " + used);
        used.removeAll(known);
        assertEquals(Set.of(), used, "names that no theme has");
    }
}

package org.alignmentmatrix.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuadrantStylesTest {

    private static final QuadrantStyle STYLE = new QuadrantStyle("One team", "Same goal, same week", Tint.TEAL);

    @Test
    void eachQuadrantHasItsOwnStyle() {
        QuadrantStyles styles = QuadrantStyles.TEMPLATE.with(Quadrant.ALIGNED_COORDINATED, STYLE);

        assertEquals(STYLE, styles.of(Quadrant.ALIGNED_COORDINATED));
        assertEquals(QuadrantStyle.TEMPLATE, styles.of(Quadrant.ALIGNED_UNCOORDINATED));
        assertEquals(Map.of(Quadrant.ALIGNED_COORDINATED, STYLE), styles.changed());
    }

    @Test
    void theTemplateIsRoseGreenAmberAndBlue() {
        assertEquals(List.of(Tint.ROSE, Tint.GREEN, Tint.AMBER, Tint.BLUE),
                Stream.of(1, 2, 3, 4).map(number -> QuadrantStyles.TEMPLATE.tint(Quadrant.numbered(number))).toList());
        assertEquals(Tint.TEAL, QuadrantStyles.TEMPLATE.with(Quadrant.ALIGNED_COORDINATED, STYLE).tint(Quadrant.ALIGNED_COORDINATED));
    }

    @Test
    void whatIsAsInTheTemplateDoesNotCount() {
        QuadrantStyles styles = QuadrantStyles.TEMPLATE.with(Quadrant.ALIGNED_COORDINATED, STYLE);

        assertEquals(QuadrantStyles.TEMPLATE, styles.with(Quadrant.ALIGNED_COORDINATED, QuadrantStyle.TEMPLATE));
        assertEquals(QuadrantStyles.TEMPLATE, styles.with(Quadrant.ALIGNED_COORDINATED, new QuadrantStyle("", "", Tint.GREEN)));
        assertEquals(STYLE.withTint(null),
                styles.with(Quadrant.ALIGNED_COORDINATED, STYLE.withTint(Tint.GREEN)).of(Quadrant.ALIGNED_COORDINATED));
        assertSame(styles, styles.with(Quadrant.ALIGNED_COORDINATED, STYLE));
        assertSame(styles, styles.with(Quadrant.MISALIGNED_COORDINATED, QuadrantStyle.TEMPLATE.withTint(Tint.AMBER)));
    }

    @Test
    void namesAndMeaningsAreOneShortLine() {
        assertRefused("name must have at most 60 characters, but has 61", "x".repeat(61), "");
        assertRefused("meaning must have at most 120 characters, but has 121", "", "x".repeat(121));
        assertRefused("name must not hold the character U+000A (at 1)", "a\nb", "");
        assertRefused("meaning must not be blank", "", " ");
    }

    private static void assertRefused(String message, String name, String meaning) {
        assertEquals(message,
                assertThrows(IllegalArgumentException.class, () -> new QuadrantStyle(name, meaning, null)).getMessage());
    }
}

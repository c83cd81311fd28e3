package org.alignmentmatrix.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WrappedTextTest {

    private static final List<String> TITLES = List.of("حملة المبيعات المشتركة للعملاء الجدد في الربع الثالث",
            "עברית ומבצע English mixed ועוד מילים", "Card: حملة المبيعات المشتركة");

    @Test
    void wordsFromRightToLeftCanBeWrapped() {
        for (String title : TITLES) {
            for (int width = 60; width <= 400; width += 5) {
                int wide = width;
                double height = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                    Text text = new Text(WrappedText.of(title));
                    text.setWrappingWidth(wide);
                    return text.getLayoutBounds().getHeight();
                });
                assertTrue(height > 0);
            }
        }
    }

    @Test
    void nothingIsAddedButMarksThatNobodySees() {
        for (String title : TITLES) {
            assertEquals(title, WrappedText.of(title).replaceAll("[\u200E\u202A\u202B\u202C]", ""));
        }
        String latin = "One guarantee for both";
        assertSame(latin, WrappedText.of(latin));
    }
}

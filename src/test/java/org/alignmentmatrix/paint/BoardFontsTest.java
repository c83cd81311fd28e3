package org.alignmentmatrix.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.Callable;
import javafx.scene.text.Text;
import org.alignmentmatrix.geometry.TextRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class BoardFontsTest {

    private static final String[] TEXTS = {
        "Premium coffee machine: hotel visits", "AVAVAV To Ty Wa LT 11:17 f(x) ff fi fl ffi", "Über 100 % größer – naïve Łódź…",
        "“Ask a buyer” · 12 Dec", "   ", "a  b", "€5", "Ελληνικά и кириллица", "日本語と中文", "שלום مرحبا", "👩‍👩‍👧 team é"};

    @ParameterizedTest
    @EnumSource
    void aWidthIsThatOfTheTextAsItIsLaidOut(TextRole role) {
        onFx(() -> {
            var fonts = new BoardFonts();
            for (String text : TEXTS) {
                var node = new Text("|" + text + "|"); // spaces at the end of a line have no width of their own
                node.setFont(fonts.font(role, 1));
                assertEquals(node.getLayoutBounds().getWidth(), fonts.width("|" + text + "|", role), 0.5, role + " " + text);
            }
            return true;
        });
    }

    @Test
    void whatIsMeasuredTwiceIsTheSame() {
        onFx(() -> {
            var fonts = new BoardFonts();
            for (String text : TEXTS) {
                assertEquals(fonts.width(text, TextRole.CARD_TITLE), fonts.width(text, TextRole.CARD_TITLE), text);
            }
            return true;
        });
    }

    private static <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, call);
    }
}

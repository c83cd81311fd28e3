package org.alignmentmatrix.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.text.TextAlignment;
import javafx.stage.Stage;
import javax.xml.parsers.DocumentBuilderFactory;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.QuadrantPlan;
import org.alignmentmatrix.geometry.Subject;
import org.alignmentmatrix.geometry.TextRole;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.samples.PlainWords;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@ExtendWith(ApplicationExtension.class)
class SvgTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Start
    void start(Stage stage) { // only the toolkit is needed
    }

    @Test
    void aDrawingHoldsEveryWordOfThePlan() throws Exception {
        for (Board board : List.of(ManyCards.placedBoard(30, new Random(1), TODAY), ManyCards.placedBoard(300, new Random(1), TODAY),
                RandomBoards.of(11, 60))) {
            BoardPicture picture = picture(board);

            List<String> written = texts(WaitForAsyncUtils.waitForAsyncFx(60_000, () -> picture.svg("Board")), "text");

            assertEquals(words(picture.frame()).sorted().toList(), written.stream().sorted().toList());
        }
    }

    @Test
    void nothingInATitleBecomesMarkup() throws Exception {
        String nasty = "</text><script>alert('1')</script> & \"x\" \u0001 \uD800 \uFFFE <!--";
        String svg = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            var surface = new SvgSurface(100, 100, nasty, new BoardFonts());
            surface.write(nasty, TextRole.CARD_TITLE, 1, 10, 20, Color.BLACK, TextAlignment.LEFT);
            return surface.finish();
        });

        String cleaned = "</text><script>alert('1')</script> & \"x\" \uFFFD \uFFFD \uFFFD <!--";
        assertEquals(List.of(cleaned), texts(svg, "text"));
        assertEquals(List.of(cleaned), texts(svg, "title"));
        assertEquals(List.of(), texts(svg, "script"));
    }

    @Test
    void aDrawingHoldsNoScriptNoLinkAndNoId() {
        String svg = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> picture(ManyCards.placedBoard(40, new Random(5), TODAY)).svg("Board"));

        for (String forbidden : List.of("<script", "href", " id=", "url(", "<style", "<!", "<?", "NaN", "Infinity")) {
            assertFalse(svg.contains(forbidden), forbidden);
        }
    }

    @Test
    void whatIsSetHoldsUntilItIsRestored() {
        String svg = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            var surface = new SvgSurface(100, 50, "Parts", new BoardFonts());
            surface.setFill(Color.RED);
            surface.save();
            surface.translate(5, 2.5);
            surface.clip(new Box(0, 0, 20, 10));
            surface.setFill(Color.rgb(0, 0, 255, 0.5));
            surface.setGlobalAlpha(0.5);
            surface.fillOval(0, 0, 10, 10);
            surface.restore();
            surface.fillRect(1, 2, 3, 4);
            surface.setStroke(Color.BLACK);
            surface.setLineWidth(2);
            surface.setLineDashes(8, 5);
            surface.setRoundLines(true);
            surface.strokeArc(0, 0, 10, 10, 0, 180, ArcType.OPEN);
            return surface.finish();
        });

        assertEquals("""
                <g transform="translate(5 2.5)">
                <svg x="0" y="0" width="20" height="10" viewBox="0 0 20 10">
                <ellipse cx="5" cy="5" rx="5" ry="5" fill="#0000ff" fill-opacity="0.25"/>
                </svg>
                </g>
                <rect x="1" y="2" width="3" height="4" fill="#ff0000"/>
                <path d="M10 5A5 5 0 0 0 0 5" fill="none" stroke="#000000" stroke-width="2" stroke-linejoin="round" stroke-dasharray="8 5"/>
                </svg>
                """, svg.substring(svg.indexOf('\n') + 1));
    }

    @Test
    void numbersAreSpelledAlikeEverywhere() {
        assertEquals(List.of("0", "-1.5", "0.001", "12.34", "-0.2", "1000000"),
                Stream.of(-0.0001, -1.5, 0.0014, 12.34, -0.2, 1e6).map(SvgText::number).toList());
    }

    private static BoardPicture picture(Board board) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> BoardPicture.of(Subject.of(board),
                BoardPicture.Look.of(Palette.of(Theme.LIGHT)), new PlainWords(), new BoardFonts(), TODAY));
    }

    private static Stream<String> words(Frame frame) {
        return Stream.concat(frame.quadrants().stream().flatMap(SvgTest::words), frame.cards().stream().flatMap(SvgTest::words))
                .filter(word -> !word.isEmpty());
    }

    private static Stream<String> words(QuadrantPlan plan) {
        return Stream.of(Integer.toString(plan.quadrant().number()), plan.name(), plan.meaning(), plan.tally(), plan.hint());
    }

    private static Stream<String> words(CardPlan card) {
        return switch (card) {
            case CardPlan.Full full -> {
                var words = new ArrayList<String>(full.title());
                words.add(full.letter());
                words.add(full.footer());
                words.add(full.alert());
                words.add(full.status());
                words.add(full.marks().votes() > 5 ? Integer.toString(full.marks().votes()) : "");
                words.add(full.marks().isStack() ? "×" + full.marks().cards() : "");
                yield words.stream();
            }
            case CardPlan.Brief brief -> Stream.concat(brief.title().stream(),
                    Stream.of(brief.marks().isStack() ? "×" + brief.marks().cards() : ""));
            case CardPlan.Dot _ -> Stream.of();
            case CardPlan.Faint(var behind) -> words(behind);
        };
    }

    private static List<String> texts(String svg, String element) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        NodeList found = document.getElementsByTagName(element);
        var texts = new ArrayList<String>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}

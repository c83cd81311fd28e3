package org.alignmentmatrix.paint.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// The shapes of letters in a file, and the pictures of those that have none, each kept once however often it is painted.
final class Shapes {

    private record Wanted(String weight, String text) {
    }

    private final PDDocument document;
    private final Map<Wanted, Optional<String>> names = new HashMap<>();
    private final Map<String, COSStream> forms = new HashMap<>();

    Shapes(PDDocument document) {
        this.document = document;
    }

    /// The name of the form in the resources of a page; none for a text without ink.
    ///
    /// @param draw asked for a shape that is new, with the y axis pointing down
    Optional<String> form(String weight, String text, Function<String, Path> draw) {
        return names.computeIfAbsent(new Wanted(weight, text), _ -> added(draw.apply(text)));
    }

    /// The name of the picture in the resources of a page.
    String picture(String weight, String text, BufferedImage picture) {
        return names.computeIfAbsent(new Wanted(weight + " in colour", text), _ -> {
            String name = "S" + forms.size();
            try {
                forms.put(name, LosslessFactory.createFromImage(document, picture).getCOSObject());
            } catch (IOException e) {
                throw new UncheckedIOException(e); // memory takes bytes
            }
            return Optional.of(name);
        }).orElseThrow();
    }

    /// All forms and pictures by their names.
    Map<String, COSStream> forms() {
        return Map.copyOf(forms);
    }

    private Optional<String> added(Path path) {
        if (path.getElements().isEmpty()) {
            return Optional.empty();
        }
        String name = "S" + forms.size();
        var bounds = path.getLayoutBounds();
        var box = new COSArray();
        for (double edge : new double[] {bounds.getMinX() - 1, bounds.getMinY() - 1, bounds.getMaxX() + 1, bounds.getMaxY() + 1}) {
            box.add(new COSFloat((float) edge));
        }
        COSStream form = document.getDocument().createCOSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, box);
        form.setItem(COSName.RESOURCES, new COSDictionary());
        try (OutputStream out = form.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content(path).bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory takes bytes
        }
        forms.put(name, form);
        return Optional.of(name);
    }

    private static Content content(Path path) {
        var content = new Content();
        double x = 0;
        double y = 0;
        for (PathElement element : path.getElements()) {
            switch (element) {
                case MoveTo to -> content.op("m", x = to.getX(), y = to.getY());
                case LineTo to -> content.op("l", x = to.getX(), y = to.getY());
                case QuadCurveTo to -> {
                    double dx = to.getControlX();
                    double dy = to.getControlY();
                    content.op("c", x + (dx - x) * 2 / 3, y + (dy - y) * 2 / 3, // PDF knows cubic curves only
                            to.getX() + (dx - to.getX()) * 2 / 3, to.getY() + (dy - to.getY()) * 2 / 3, to.getX(), to.getY());
                    x = to.getX();
                    y = to.getY();
                }
                case CubicCurveTo to -> content.op("c", to.getControlX1(), to.getControlY1(), to.getControlX2(), to.getControlY2(),
                        x = to.getX(), y = to.getY());
                case ClosePath _ -> content.op("h");
                default -> throw new IllegalArgumentException("The shape of a letter has a part of another kind: " + element);
            }
        }
        return content.op(path.getFillRule() == FillRule.EVEN_ODD ? "f*" : "f");
    }
}

package org.alignmentmatrix.paint.pdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

/// The opacities of a file: PDF gives each a name.
final class Opacities {

    private final Map<String, COSDictionary> states = new TreeMap<>();

    /// @param opacity 0 to 1; kept to a thousandth
    String name(double opacity) {
        long thousandths = Math.round(opacity * 1000);
        String name = "A" + thousandths;
        states.computeIfAbsent(name, _ -> {
            var state = new COSDictionary();
            state.setItem(COSName.TYPE, COSName.EXT_G_STATE);
            state.setItem(COSName.CA, new COSFloat(thousandths / 1000f));
            state.setItem(COSName.CA_NS, new COSFloat(thousandths / 1000f));
            return state;
        });
        return name;
    }

    /// All of them by their names.
    Map<String, COSDictionary> states() {
        return states;
    }
}

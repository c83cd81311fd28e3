package org.alignmentmatrix.faults;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.alignmentmatrix.exchange.incoming.Choices;
import org.alignmentmatrix.exchange.incoming.Incoming;
import org.alignmentmatrix.exchange.incoming.Outcome;
import org.alignmentmatrix.exchange.incoming.Packed;

/// Any bytes as a packed file, and any parts of a workbook, packed so that their checksums are right.
public final class WorkbookFuzz {

    private static final String SEPARATOR = "\u0001"; // between two parts of an input

    /// What the parts of an input are; those that are left out are as in a usual workbook.
    private static final List<String> PARTS = List.of("xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels", "_rels/.rels");

    private WorkbookFuzz() {
    }

    /// Jazzer calls it with one input after the other. The first byte says which of the two it is.
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        byte[] bytes = input[0] % 4 == 0 ? rest : packed(new String(rest, StandardCharsets.UTF_8).split(SEPARATOR, -1));
        ReadTable.check(read(bytes, Choices.NONE), choices -> read(bytes, choices));
    }

    /// @param texts first the rows of the sheet, then the whole of each other part
    private static byte[] packed(String[] texts) {
        Packed packed = Packed.workbook(texts[0]);
        for (int i = 0; i < Math.min(PARTS.size(), texts.length - 1); i++) {
            if (!texts[i + 1].isEmpty()) {
                packed.with(PARTS.get(i), texts[i + 1]);
            }
        }
        return packed.stored();
    }

    private static Outcome read(byte[] bytes, Choices choices) {
        return Incoming.read(bytes, "book", choices, () -> false);
    }
}

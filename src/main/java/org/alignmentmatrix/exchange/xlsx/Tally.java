package org.alignmentmatrix.exchange.xlsx;

/// What happened to texts while a workbook was written.
final class Tally {

    private int guarded;
    private int replaced;
    private int shortened;

    void add(CellText text) {
        guarded += text.guarded() ? 1 : 0;
        replaced += text.replaced();
        shortened += text.shortened() ? 1 : 0;
    }

    int guarded() {
        return guarded;
    }

    int replaced() {
        return replaced;
    }

    int shortened() {
        return shortened;
    }
}

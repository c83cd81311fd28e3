/// A desktop board for aligning sales and marketing.
@SuppressWarnings("requires-automatic") // pdfbox and its parts describe no module of their own
module org.alignmentmatrix {
    requires static org.jspecify;

    requires atlantafx.base;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires javafx.controls;
    requires org.apache.commons.logging; // pdfbox needs it, and as an automatic module cannot say so
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.dhatim.fastexcel;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires tools.jackson.core;

    exports org.alignmentmatrix.app to javafx.graphics;
}

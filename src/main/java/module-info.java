/// A desktop board for aligning sales and marketing.
module org.alignmentmatrix {
    requires static org.jspecify;

    requires atlantafx.base;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires javafx.controls;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires tools.jackson.core;

    exports org.alignmentmatrix.app to javafx.graphics;
}

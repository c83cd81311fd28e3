/// A desktop board for aligning sales and marketing.
module org.alignmentmatrix {
    requires static org.jspecify;
}

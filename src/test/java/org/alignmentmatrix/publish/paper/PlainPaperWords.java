package org.alignmentmatrix.publish.paper;

/// Short words for pages in tests.
final class PlainPaperWords implements PaperWords {

    @Override
    public String page(int number, int of) {
        return "Page " + number + " of " + of;
    }

    @Override
    public String beside(int tray, int parked) {
        return "Tray " + tray + ", parked " + parked;
    }
}

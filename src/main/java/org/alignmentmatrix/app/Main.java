package org.alignmentmatrix.app;

/// Where the program starts.
public final class Main {
    private Main() {
    }

    static void main(String[] args) {
        System.out.println("Alignment Matrix");
    }
}

package org.alignmentmatrix.publish;

/// One file of an order, complete and in memory; its bytes are shared, not to be changed.
///
/// @param name of the file
/// @param rows below the header of a table; 0 for everything else
/// @param guarded cells of tables that are marked so that they do not run as formulas
public record Product(String name, byte[] bytes, int rows, int guarded, Losses losses) {

    Product(String name, byte[] bytes) {
        this(name, bytes, 0, 0, Losses.NONE);
    }
}

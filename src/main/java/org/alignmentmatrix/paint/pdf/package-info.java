/// Pages of paper: a PDF file to paint on, the same file as pictures, and its way to a printer.
@NullMarked
package org.alignmentmatrix.paint.pdf;

import org.jspecify.annotations.NullMarked;

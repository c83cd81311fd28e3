/// Starts the program and connects its parts by their constructors.
@NullMarked
package org.alignmentmatrix.app;

import org.jspecify.annotations.NullMarked;

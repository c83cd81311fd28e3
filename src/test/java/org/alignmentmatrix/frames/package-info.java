/// The frame benchmark: the program in a real window, moved by a hand outside of it. `mvn -Pframes` starts it.
@NullMarked
package org.alignmentmatrix.frames;

import org.jspecify.annotations.NullMarked;

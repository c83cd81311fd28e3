/// Boards for tests: seeded, so that every run sees the same ones.
@NullMarked
package org.alignmentmatrix.samples;

import org.jspecify.annotations.NullMarked;

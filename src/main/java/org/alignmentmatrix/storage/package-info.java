/// The disk: reading and writing project files and settings so that nothing is lost.
///
/// A save that was reported is on disk. A file is replaced as a whole or not at all, whatever fails on the way.
@NullMarked
package org.alignmentmatrix.storage;

import org.jspecify.annotations.NullMarked;

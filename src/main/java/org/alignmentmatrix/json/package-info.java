/// The project file: a board as JSON, and every way in which such a file can be wrong.
///
/// Writing is deterministic: equal boards give equal bytes on every machine. Reading is strict: what is not understood is
/// refused with its place, because a value that is silently dropped would be lost with the next save.
@NullMarked
package org.alignmentmatrix.json;

import org.jspecify.annotations.NullMarked;

/// The project file: a board as JSON, and every way in which such a file can be wrong.
///
/// Writing is deterministic: equal boards give equal bytes on every machine. Reading is strict: a value that cannot stand where it
/// stands is refused with its place. Members whose names are not known are kept and written back, because what is silently dropped
/// would be lost with the next save.
@NullMarked
package org.alignmentmatrix.json;

import org.jspecify.annotations.NullMarked;

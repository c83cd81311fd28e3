/// A board in the forms its readers use: which files there are, what stands in them, how they come onto the disk.
@NullMarked
package org.alignmentmatrix.publish;

import org.jspecify.annotations.NullMarked;

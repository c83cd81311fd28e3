/// Disks that fail: a file system over the real one that counts each operation, lets some of them go wrong and writes down
/// what reached the disk, and the states that a power cut may leave behind.
@NullMarked
package org.alignmentmatrix.faults.disk;

import org.jspecify.annotations.NullMarked;

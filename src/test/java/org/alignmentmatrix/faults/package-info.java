/// What can go wrong with files and must not cost anybody's work: failing disks, power cuts, killed processes, damaged bytes.
///
/// Each test counts what it tried and says so in one line ([Count]); `mvn verify` runs a share of it, `mvn -Pnightly verify`
/// everything ([Scale]).
@NullMarked
package org.alignmentmatrix.faults;

import org.jspecify.annotations.NullMarked;

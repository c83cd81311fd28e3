/// The gallery: pictures of all kinds of boards in all themes, to be looked at (`mvn -Pgallery`), and a few of them compared with
/// accepted ones in every build.
@NullMarked
package org.alignmentmatrix.gallery;

import org.jspecify.annotations.NullMarked;

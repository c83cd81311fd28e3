/// The guide: the method as pages to read in the side panel, without a network. Its pages are plain values that are made when they
/// are first asked for; what they say comes from `guide`.
@NullMarked
package org.alignmentmatrix.ui.guide;

import org.jspecify.annotations.NullMarked;

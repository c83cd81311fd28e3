/// What the method *says*: its signs, frictions, improvements, steps, measures and cases as data, and the words for them and
/// for everything in `model`, in the language that is asked for.
///
/// The facts are the same in every language and stand in the enums; the words stand in `guide.properties`.
@NullMarked
package org.alignmentmatrix.guide;

import org.jspecify.annotations.NullMarked;

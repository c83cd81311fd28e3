/// The report on a board: what it says, once, and how it is written as HTML and as Markdown.
@NullMarked
package org.alignmentmatrix.exchange.report;

import org.jspecify.annotations.NullMarked;

/// What the tables of a board are: which columns they have and what stands in them, once for every form of spreadsheet.
@NullMarked
package org.alignmentmatrix.exchange.table;

import org.jspecify.annotations.NullMarked;

/// Boards as workbooks: a sheet for each table, with real numbers and days, and nothing in it that runs.
@NullMarked
package org.alignmentmatrix.exchange.xlsx;

import org.jspecify.annotations.NullMarked;

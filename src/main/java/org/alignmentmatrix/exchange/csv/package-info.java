/// Boards as comma-separated tables that spreadsheets open right on a double-click and find nothing in to run.
///
/// The tables are made in memory; putting them on disk is up to the caller.
@NullMarked
package org.alignmentmatrix.exchange.csv;

import org.jspecify.annotations.NullMarked;

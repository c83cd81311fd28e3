/// The panel that shows the selected cards and lets people edit their fields.
///
/// It loops over the table of fields and has one editor for each *type* of field, so a new field appears by itself.
@NullMarked
package org.alignmentmatrix.ui.card;

import org.jspecify.annotations.NullMarked;

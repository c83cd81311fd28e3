/// Text from the clipboard as new cards, and cards as text for the clipboard.
///
/// Nothing here asks a question: whatever is pasted becomes cards at once, or says with numbers why it cannot.
@NullMarked
package org.alignmentmatrix.exchange.paste;

import org.jspecify.annotations.NullMarked;

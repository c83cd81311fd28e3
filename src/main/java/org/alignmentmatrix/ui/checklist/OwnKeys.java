package org.alignmentmatrix.ui.checklist;

/// A part of the panel in which keys do not answer questions: it hears them itself.
interface OwnKeys {
}

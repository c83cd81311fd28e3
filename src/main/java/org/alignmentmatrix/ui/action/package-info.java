/// The tab of what follows: actions, shared goals, the five steps and the agreement sheet.
@NullMarked
package org.alignmentmatrix.ui.action;

import org.jspecify.annotations.NullMarked;

package org.alignmentmatrix.ui.board;

import java.util.Optional;
import javafx.geometry.Point2D;
import org.alignmentmatrix.model.Place;

/// Someone wants to see a menu.
///
/// @param at where on the screen
/// @param ground the place that was pointed at, if it was no card; empty if the menu is about the selected cards
public record MenuRequest(Point2D at, Optional<Place> ground) {
}

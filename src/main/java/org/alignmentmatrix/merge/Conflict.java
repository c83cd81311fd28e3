package org.alignmentmatrix.merge;

import java.util.Optional;

/// Something that both sides made differently, so that somebody has to choose.
///
/// @param difference from mine to theirs. [Difference.Removed]: they deleted what was changed in mine; [Difference.Added]: it was
///        deleted in mine, and they changed it
/// @param since what mine changed in it since both began; its earlier value is the one that both began with. Empty if that is not
///        known, or there was nothing
/// @param preset the choice to begin with: that which loses nothing, else mine or what was changed later
public record Conflict(Difference difference, Optional<Difference> since, Whose preset) {
}

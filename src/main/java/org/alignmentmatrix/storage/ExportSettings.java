package org.alignmentmatrix.storage;

import java.util.regex.Pattern;

/// How the user exported last. What belongs to rooms further down is kept as a word of theirs, and a word they no longer know is one
/// that was never chosen.
///
/// @param wish what was exported; empty if nothing was yet
/// @param preset for which spreadsheet program; empty if nothing was chosen
/// @param paper the size of pages; empty if the country decides
/// @param names whether names of people were in it
/// @param asOnScreen whether pictures had the colours of the screen, else light ones
/// @param scale pixels of a picture for each of the board, 1 to [#MOST_SCALE]
public record ExportSettings(String wish, String preset, String paper, boolean names, boolean asOnScreen, int scale) {

    public static final int MOST_SCALE = 4;

    private static final Pattern WORD = Pattern.compile("[A-Z0-9_]{0,24}"); // before the defaults, which it checks

    /// Before the first export.
    public static final ExportSettings DEFAULTS = new ExportSettings("", "", "", true, false, 2);

    /// @throws IllegalArgumentException if a word is none or the scale is outside its range
    public ExportSettings {
        if (!isWord(wish) || !isWord(preset) || !isWord(paper)) {
            throw new IllegalArgumentException("Words of settings must be up to 24 capitals, digits and underscores, but are %s, %s, %s"
                    .formatted(wish, preset, paper));
        }
        if (scale < 1 || scale > MOST_SCALE) {
            throw new IllegalArgumentException("The scale must be from 1 to %d, but is %d".formatted(MOST_SCALE, scale));
        }
    }

    static boolean isWord(String text) {
        return WORD.matcher(text).matches();
    }
}

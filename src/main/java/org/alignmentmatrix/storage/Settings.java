package org.alignmentmatrix.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the program remembers about its user between two starts. None of it belongs to a board.
///
/// @param recentFiles files opened or saved lately, the newest first; more than [#RECENT_LIMIT] and repetitions are left out
/// @param csvDelimiter one of [#CSV_DELIMITERS], or null if the user's country decides
/// @param window where the window stood last, or null if that is not known
/// @param view how boards are shown and handled
/// @param export how the user exported last
/// @param autosaved the files that are saved by themselves; at most [#AUTOSAVED_LIMIT], each with its absolute path
public record Settings(List<Path> recentFiles, @Nullable Character csvDelimiter, @Nullable WindowBounds window, ViewSettings view,
                       ExportSettings export, Set<Path> autosaved) {

    /// The most files that are remembered.
    public static final int RECENT_LIMIT = 10;

    /// The most files whose choice to be saved by themselves is remembered.
    public static final int AUTOSAVED_LIMIT = 200;

    /// Comma, semicolon, tab.
    public static final String CSV_DELIMITERS = ",;\t";

    /// The settings of the first start.
    public static final Settings DEFAULTS = new Settings(List.of(), null, null, ViewSettings.DEFAULTS, ExportSettings.DEFAULTS, Set.of());

    /// @throws IllegalArgumentException if the delimiter is none of [#CSV_DELIMITERS]
    public Settings {
        recentFiles = recentFiles.stream().distinct().limit(RECENT_LIMIT).toList();
        autosaved = autosaved.stream().sorted().limit(AUTOSAVED_LIMIT).collect(Collectors.toUnmodifiableSet());
        if (csvDelimiter != null && CSV_DELIMITERS.indexOf(csvDelimiter) < 0) {
            throw new IllegalArgumentException("A CSV delimiter must be a comma, a semicolon or a tab, but is U+"
                    + Integer.toHexString(csvDelimiter));
        }
    }

    /// Where a window stands on the screens; it may be a screen that is not there any more.
    ///
    /// @param x of its left edge, in the pixels of the toolkit
    /// @param y of its top edge
    /// @param width more than 0
    /// @param height more than 0
    /// @param maximized whether it fills its screen; the other values are then those it goes back to
    public record WindowBounds(double x, double y, double width, double height, boolean maximized) {

        /// @throws IllegalArgumentException if a value is not finite or a side is not more than 0
        public WindowBounds {
            if (!Double.isFinite(x) || !Double.isFinite(y) || !(width > 0 && width < Double.POSITIVE_INFINITY)
                    || !(height > 0 && height < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Window bounds must be finite, but are %s, %s, %s, %s".formatted(x, y, width, height));
            }
        }
    }

    /// With a file as the newest one, under its absolute path.
    public Settings withRecentFile(Path file) {
        Path newest = file.toAbsolutePath().normalize();
        return new Settings(Stream.concat(Stream.of(newest), recentFiles.stream()).toList(), csvDelimiter, window, view, export, autosaved);
    }

    /// Without a file, for example because it is not there any more.
    public Settings withoutRecentFile(Path file) {
        Path gone = file.toAbsolutePath().normalize();
        return new Settings(recentFiles.stream().filter(recent -> !recent.equals(gone)).toList(), csvDelimiter, window, view, export, autosaved);
    }

    public Settings withCsvDelimiter(@Nullable Character next) {
        return new Settings(recentFiles, next, window, view, export, autosaved);
    }

    public Settings withWindow(@Nullable WindowBounds next) {
        return new Settings(recentFiles, csvDelimiter, next, view, export, autosaved);
    }

    public Settings withView(ViewSettings next) {
        return new Settings(recentFiles, csvDelimiter, window, next, export, autosaved);
    }

    public Settings withExport(ExportSettings next) {
        return new Settings(recentFiles, csvDelimiter, window, view, next, autosaved);
    }

    /// Whether a file is saved by itself.
    public boolean isAutosaved(Path file) {
        return autosaved.contains(file.toAbsolutePath().normalize());
    }

    /// With a file that is saved by itself, or no longer is.
    public Settings withAutosaved(Path file, boolean on) {
        Path chosen = file.toAbsolutePath().normalize();
        Stream<Path> others = autosaved.stream().filter(path -> !path.equals(chosen));
        return new Settings(recentFiles, csvDelimiter, window, view, export,
                Stream.concat(others, on ? Stream.of(chosen) : Stream.empty()).collect(Collectors.toSet()));
    }
}

package org.alignmentmatrix.ui.exchange;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.alignmentmatrix.exchange.People;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.exchange.csv.Preset;
import org.alignmentmatrix.publish.paper.Paper;
import org.alignmentmatrix.storage.ExportSettings;
import org.alignmentmatrix.storage.Settings;

/// How somebody wants to export; it is remembered for the next time.
///
/// @param delimiter what stands between two cells of a table, whatever the preset says
/// @param asOnScreen whether pictures have the colours of the screen, else light ones
/// @param scale pixels of a picture for each of the board
/// @param size of pages
/// @param boardOnly whether the pages leave out the report; not remembered
public record ExportChoices(Wish wish, Preset preset, Dialect.Delimiter delimiter, People people, boolean asOnScreen, int scale,
                            Paper.Size size, boolean boardOnly) {

    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX", "PR", "PH", "CL", "CO", "CR", "DO", "GT",
            "NI", "PA", "SV", "VE");

    /// What was chosen last time.
    ///
    /// @param here the habits of this computer, which decide what was never chosen
    public static ExportChoices of(Settings settings, Locale here) {
        ExportSettings export = settings.export();
        Preset preset = constant(export.preset(), Preset.EXCEL_HERE);
        Character last = settings.csvDelimiter();
        Dialect.Delimiter delimiter = Stream.of(Dialect.Delimiter.values()).filter(each -> last != null && each.character() == last)
                .findFirst().orElse(preset.dialect(here).delimiter());
        return new ExportChoices(constant(export.wish(), Wish.TABLES), preset, delimiter, export.names() ? People.NAMED : People.UNNAMED,
                export.asOnScreen(), export.scale(),
                constant(export.paper(), LETTER_COUNTRIES.contains(here.getCountry()) ? Paper.Size.LETTER : Paper.Size.A4), false);
    }

    private static <E extends Enum<E>> E constant(String name, E otherwise) {
        return Stream.of(otherwise.getDeclaringClass().getEnumConstants()).filter(each -> each.name().equals(name)).findFirst()
                .orElse(otherwise);
    }

    /// The settings that remember this.
    public Settings into(Settings settings, Locale here) {
        boolean own = delimiter != preset.dialect(here).delimiter();
        return settings.withCsvDelimiter(own ? delimiter.character() : null)
                .withExport(new ExportSettings(wish.name(), preset.name(), size.name(), people == People.NAMED, asOnScreen, scale));
    }

    /// How tables are written on this computer.
    public Dialect dialect(Locale here) {
        return preset.dialect(here).withDelimiter(delimiter);
    }

    public ExportChoices withWish(Wish next) {
        return new ExportChoices(next, preset, delimiter, people, asOnScreen, scale, size, boardOnly);
    }

    ExportChoices withPreset(Preset next, Locale here) {
        return new ExportChoices(wish, next, next.dialect(here).delimiter(), people, asOnScreen, scale, size, boardOnly);
    }

    ExportChoices withDelimiter(Dialect.Delimiter next) {
        return new ExportChoices(wish, preset, next, people, asOnScreen, scale, size, boardOnly);
    }

    ExportChoices withPeople(People next) {
        return new ExportChoices(wish, preset, delimiter, next, asOnScreen, scale, size, boardOnly);
    }

    ExportChoices withColours(boolean nextAsOnScreen) {
        return new ExportChoices(wish, preset, delimiter, people, nextAsOnScreen, scale, size, boardOnly);
    }

    ExportChoices withScale(int next) {
        return new ExportChoices(wish, preset, delimiter, people, asOnScreen, next, size, boardOnly);
    }

    ExportChoices withSize(Paper.Size next) {
        return new ExportChoices(wish, preset, delimiter, people, asOnScreen, scale, next, boardOnly);
    }

    ExportChoices withBoardOnly(boolean next) {
        return new ExportChoices(wish, preset, delimiter, people, asOnScreen, scale, size, next);
    }

    Paper paper() {
        return boardOnly ? Paper.boardOnly(size) : Paper.whole(size);
    }
}

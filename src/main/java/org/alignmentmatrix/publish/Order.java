package org.alignmentmatrix.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alignmentmatrix.exchange.People;
import org.alignmentmatrix.exchange.csv.CsvExport;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.publish.paper.Paper;
import org.alignmentmatrix.storage.FileName;

/// What somebody wants of a board: in which forms, where, and how.
///
/// @param forms at least one
/// @param folder where the files go; it is made if it is not there
/// @param name of all files but the tables, without an ending; what systems forbid in names is left out of it
/// @param dialect how tables are written
/// @param people whether the names of people stand in it
/// @param look of the board in pictures and on pages; its colours are also those of the report
/// @param paper the pages of a PDF
/// @param scale pixels of a picture for each of the board, [#LEAST_SCALE] to [#MOST_SCALE]
public record Order(Set<Form> forms, Path folder, String name, Dialect dialect, People people, Look look, Paper paper,
                    double scale) {

    public static final double LEAST_SCALE = 0.5;
    public static final double MOST_SCALE = 4;

    /// @throws IllegalArgumentException if there is no form or the scale is none of those that can be painted
    public Order {
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("An order must name at least one form");
        }
        if (!(scale >= LEAST_SCALE && scale <= MOST_SCALE)) { // written so that NaN fails too
            throw new IllegalArgumentException("The scale must be from %s to %s, but is %s".formatted(LEAST_SCALE, MOST_SCALE, scale));
        }
        forms = Collections.unmodifiableSet(EnumSet.copyOf(forms));
    }

    /// With names of people, in light colours, the whole report on A4, pictures at twice the size, tables as Excel wants them where
    /// numbers have a point.
    public static Order of(Collection<Form> forms, Path folder, String name) {
        return new Order(Set.copyOf(forms), folder, name, Dialect.excelFor(Locale.ROOT), People.NAMED, Look.USUAL,
                Paper.whole(Paper.Size.A4), 2);
    }

    public Order withDialect(Dialect next) {
        return new Order(forms, folder, name, next, people, look, paper, scale);
    }

    public Order withPeople(People next) {
        return new Order(forms, folder, name, dialect, next, look, paper, scale);
    }

    public Order withTheme(Theme next) {
        return withLook(look.withTheme(next));
    }

    public Order withLook(Look next) {
        return new Order(forms, folder, name, dialect, people, next, paper, scale);
    }

    /// That of the look.
    public Theme theme() {
        return look.theme();
    }

    public Order withPaper(Paper next) {
        return new Order(forms, folder, name, dialect, people, look, next, scale);
    }

    /// @throws IllegalArgumentException if it is none of those that can be painted
    public Order withScale(double next) {
        return new Order(forms, folder, name, dialect, people, look, paper, next);
    }

    /// The files that will be written, in the order in which they are made.
    public List<Path> files() {
        return forms.stream().flatMap(form -> files(form).stream()).toList();
    }

    /// Those of one form.
    public List<Path> files(Form form) {
        return form == Form.CSV ? CsvExport.FILES.stream().map(folder::resolve).toList() : List.of(folder.resolve(fileName(form)));
    }

    /// Whether one of its files would take the place of another file, whatever name that one is called by.
    public boolean replaces(Path other) {
        return files().stream().anyMatch(file -> isSame(file, other));
    }

    private static boolean isSame(Path file, Path other) {
        try {
            return Files.exists(file) && Files.isSameFile(file, other);
        } catch (IOException e) {
            return file.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize()); // one of them cannot be looked at
        }
    }

    /// @param form any but the tables, which have names of their own
    String fileName(Form form) {
        return FileName.of(name, form.ending());
    }
}

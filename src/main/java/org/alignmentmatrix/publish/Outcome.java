package org.alignmentmatrix.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Problem;

/// What came of an [Order].
public sealed interface Outcome {

    /// All files are on disk.
    ///
    /// @param files in the order of [Order#files()]
    record Done(List<Written> files) implements Outcome {
        public Done {
            files = List.copyOf(files);
        }

        /// How many cells of all tables are marked so that they do not run as formulas. A board in two kinds of tables counts once.
        public int guarded() {
            return Stream.of(Form.CSV, Form.XLSX).mapToInt(form -> files.stream().filter(file -> file.form() == form)
                    .mapToInt(Written::guarded).sum()).max().orElse(0);
        }

        /// What is missing in the files.
        public Losses losses() {
            return new Losses(files.stream().mapToInt(file -> file.losses().shortened()).sum(),
                    files.stream().mapToInt(file -> file.losses().replaced()).sum(),
                    files.stream().flatMap(file -> file.losses().leftOut().stream()).toList());
        }
    }

    /// Nobody wanted it any more; no file was changed.
    record Cancelled() implements Outcome {
    }

    /// A file could not be written.
    ///
    /// @param file which one
    /// @param written those that are new all the same; usually none
    record Failed(Path file, Problem problem, List<Path> written) implements Outcome {
        public Failed {
            written = List.copyOf(written);
        }
    }

    /// A file on disk.
    ///
    /// @param bytes its length
    /// @param rows below the header of a table; 0 for everything else
    /// @param guarded cells of tables that are marked so that they do not run as formulas
    record Written(Form form, Path path, long bytes, int rows, int guarded, Losses losses) {
    }
}

package org.alignmentmatrix.faults.disk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;

/// What stands in a folder, as paths of the faulty disk.
///
/// @param system that the paths belong to
record FaultyListing(DirectoryStream<Path> found, FaultyFileSystem system) implements DirectoryStream<Path> {

    @Override
    public Iterator<Path> iterator() {
        Iterator<Path> entries = found.iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public Path next() {
                return system.path(entries.next());
            }
        };
    }

    @Override
    public void close() throws IOException {
        found.close();
    }
}

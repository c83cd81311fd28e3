package org.alignmentmatrix.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.alignmentmatrix.paint.Theme;

/// Paints the gallery, or accepts new pictures to compare with. `mvn -Pgallery` and `mvn -Pgallery -Dgallery.accept` start it.
final class Gallery {

    /// The accepted pictures.
    static final Path ACCEPTED = Path.of("src/docs/gallery");

    /// What to say to accept new ones.
    static final String ACCEPT = "mvn -Pgallery -Dgallery.accept";

    private Gallery() {
    }

    static void main() throws Exception {
        Platform.startup(() -> { });
        Studio studio = on(Studio::new);
        if (Boolean.getBoolean("gallery.accept")) {
            accept(studio);
        } else {
            hang(studio, Path.of(System.getProperty("gallery.to", "target/gallery")));
        }
        Platform.exit();
    }

    private static void hang(Studio studio, Path folder) throws Exception {
        Files.createDirectories(folder);
        List<Picture> pictures = Pictures.all();
        for (Picture picture : pictures) {
            Files.write(folder.resolve(picture.file()), on(() -> studio.png(picture)));
        }
        Path index = folder.resolve("index.html");
        Files.writeString(index, page(pictures));
        System.out.printf("%d pictures: %s%n", pictures.size(), index.toAbsolutePath());
    }

    private static void accept(Studio studio) throws Exception {
        Files.createDirectories(ACCEPTED);
        List<Picture> pictures = Pictures.compared();
        Set<String> names = pictures.stream().map(Picture::file).collect(Collectors.toSet());
        for (Path old : accepted()) {
            if (!names.contains(old.getFileName().toString())) {
                Files.delete(old);
            }
        }
        long bytes = 0;
        for (Picture picture : pictures) {
            byte[] png = on(() -> PalettePng.of(studio.image(picture)));
            bytes += png.length;
            Files.write(ACCEPTED.resolve(picture.file()), png);
        }
        System.out.printf("%d pictures (%d kB) are accepted: %s%n", pictures.size(), bytes / 1024, ACCEPTED.toAbsolutePath());
    }

    /// The accepted pictures that are there.
    static List<Path> accepted() throws IOException {
        try (Stream<Path> files = Files.list(ACCEPTED)) {
            return files.filter(file -> file.toString().endsWith(".png")).sorted().toList();
        }
    }

    private static String page(List<Picture> pictures) {
        var page = new StringBuilder("""
                <!doctype html>
                <html lang="en"><meta charset="utf-8"><title>Alignment Matrix: gallery</title>
                <style>
                  body { font: 15px sans-serif; margin: 2em; background: #ddd; }
                  section { display: flex; flex-wrap: wrap; gap: 1.5em; }
                  figure { margin: 0; }
                  img { width: 620px; display: block; border: 1px solid #999; }
                </style>
                """);
        for (Theme theme : Theme.values()) {
            page.append("<h1>").append(theme).append("</h1>\n<section>\n");
            pictures.stream().filter(picture -> picture.theme() == theme).forEach(picture -> page.append(
                    "<figure><a href=\"%1$s\"><img src=\"%1$s\" alt=\"\" loading=\"lazy\"></a><figcaption>%2$s</figcaption></figure>\n"
                            .formatted(picture.file(), picture.caption())));
            page.append("</section>\n");
        }
        return page.append("</html>\n").toString();
    }

    private static <T> T on(Callable<T> call) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(call.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }
}

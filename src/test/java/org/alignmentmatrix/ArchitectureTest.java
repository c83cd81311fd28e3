package org.alignmentmatrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Keeps the packages in their order: each may use only those that its row names, all of them further up.
///
/// The order is the project's first decision (`src/docs/decisions`): it makes every cycle impossible.
class ArchitectureTest {

    private static final String BASE = "org.alignmentmatrix";
    private static final String FX_BASE = "javafx.beans javafx.collections javafx.event javafx.util";

    /// @param ours packages of this project it may use
    /// @param outside beginnings of the package names from elsewhere it may use, beside those of `java.base`
    private record Room(String name, Set<String> ours, Set<String> outside) {

        static Room of(String name, String ours, String outside) {
            return new Room(name, words(ours), words(outside));
        }

        private static Set<String> words(String text) {
            return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
        }
    }

    private static final List<Room> ROOMS = List.of(
            Room.of("model", "", ""),
            Room.of("guide", "model", ""),
            Room.of("edit", "model", ""),
            Room.of("history", "", ""),
            Room.of("merge", "model", ""),
            Room.of("insight", "model guide", ""),
            Room.of("workshop", "model insight", ""),
            Room.of("geometry", "model insight", ""),
            Room.of("gesture", "model edit geometry", ""),
            Room.of("json", "model", "tools.jackson com.fasterxml.jackson"),
            Room.of("exchange", "model guide edit insight", "de.siegmar.fastcsv org.dhatim.fastexcel javax.xml.stream"),
            Room.of("storage", "model json", ""),
            Room.of("document", "model edit history", FX_BASE),
            Room.of("paint", "model insight geometry", "javafx java.awt javax.imageio javax.print org.apache.pdfbox org.apache.fontbox"),
            Room.of("publish", "model guide edit insight geometry json exchange storage paint", "javafx"),
            Room.of("ui", "model guide edit history merge insight workshop geometry gesture exchange storage document paint publish",
                    "javafx org.controlsfx atlantafx org.kordamp.ikonli"),
            Room.of("cli", "model guide edit history merge insight workshop geometry gesture json exchange storage document paint publish",
                    "javafx picocli"),
            Room.of("app",
                    "model guide edit history merge insight workshop geometry gesture json exchange storage document paint publish ui cli",
                    "javafx java.util.logging"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    @Test
    void everyPackageUsesOnlyWhatItsRowNames() {
        assertEquals(List.of(), violations(ROOMS));
    }

    @Test
    void aRowNamesOnlyPackagesFurtherUp() {
        var seen = new TreeSet<String>();
        for (Room room : ROOMS) {
            assertEquals(Set.of(), minus(room.ours(), seen), room.name() + " names packages that do not stand above it");
            seen.add(room.name());
        }
    }

    @Test
    void theRuleBites() {
        Map<String, Room> stricter = new LinkedHashMap<>();
        ROOMS.forEach(room -> stricter.put(room.name(), room));
        stricter.put("edit", Room.of("edit", "", ""));

        List<String> found = violations(List.copyOf(stricter.values()));

        assertEquals(true, found.stream().anyMatch(line -> line.equals("edit.Edit uses model.Board")), "found only " + found);
    }

    @Test
    void anUnlistedPackageIsFound() {
        List<Room> withoutModel = ROOMS.stream().filter(room -> !room.name().equals("model")).toList();

        assertEquals(true, violations(withoutModel).contains("model is not in the list of packages"));
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        Path sources = Path.of("src/main/java/org/alignmentmatrix");
        try (Stream<Path> folders = Files.walk(sources)) {
            List<String> silent = folders.filter(Files::isDirectory)
                    .filter(folder -> holdsJava(folder) && !saysItsPurpose(folder.resolve("package-info.java")))
                    .map(folder -> sources.relativize(folder).toString())
                    .toList();
            assertEquals(List.of(), silent, "packages without a documented, @NullMarked package-info.java");
        }
    }

    private static List<String> violations(List<Room> rooms) {
        Map<String, Room> byName = rooms.stream().collect(Collectors.toMap(Room::name, room -> room));
        var found = new TreeSet<String>();
        for (JavaClass origin : CLASSES) {
            Room room = byName.get(roomOf(origin));
            if (room == null) {
                found.add(roomOf(origin) + " is not in the list of packages");
                continue;
            }
            origin.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> !isAllowed(room, target))
                    .forEach(target -> found.add(shortName(origin) + " uses " + shortName(target)));
        }
        return List.copyOf(found);
    }

    private static boolean isAllowed(Room room, JavaClass target) {
        if (target.isPrimitive()) {
            return true;
        }
        if (target.getPackageName().startsWith(BASE)) {
            return roomOf(target).equals(room.name()) || room.ours().contains(roomOf(target));
        }
        return isJavaBase(target) || target.getPackageName().equals("org.jspecify.annotations")
                || room.outside().stream().anyMatch(target.getPackageName()::startsWith);
    }

    private static boolean isJavaBase(JavaClass target) {
        return ModuleLayer.boot().findModule("java.base").orElseThrow().getPackages().contains(target.getPackageName());
    }

    private static String roomOf(JavaClass type) {
        String inside = type.getPackageName().substring(Math.min(type.getPackageName().length(), BASE.length() + 1));
        int dot = inside.indexOf('.');
        return dot < 0 ? inside : inside.substring(0, dot);
    }

    private static String shortName(JavaClass type) {
        return type.getName().startsWith(BASE) ? type.getName().substring(BASE.length() + 1) : type.getName();
    }

    private static Set<String> minus(Set<String> all, Set<String> known) {
        return all.stream().filter(name -> !known.contains(name)).collect(Collectors.toSet());
    }

    private static boolean holdsJava(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean saysItsPurpose(Path info) {
        try {
            String text = Files.exists(info) ? Files.readString(info) : "";
            return text.startsWith("///") && text.contains("@NullMarked");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

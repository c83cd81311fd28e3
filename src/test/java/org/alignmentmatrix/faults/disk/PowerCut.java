package org.alignmentmatrix.faults.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a program did to a disk, and what may be found there if the power had failed at any moment of it.
///
/// Systems promise only what was forced. Of a file that was not, the old content may be there, or the new length with zeros or
/// with a part of the bytes; a name in a folder that was not forced may lead to any file it has led to since, or to none; and
/// forcing a file says nothing about its name. Each name and each file may be on its own here, which is worse than any real
/// file system, but no program is entitled to more.
public final class PowerCut implements Consumer<Effect> {

    private final Path root;
    private final TreeMap<Path, byte[]> before = new TreeMap<>(); // [Node#FOLDER] for a folder
    private final Map<Path, Path> links = new TreeMap<>(); // nothing here changes them
    private final List<Effect> effects = new ArrayList<>();

    /// @param root a folder on the real disk; everything in it is taken as forced
    public PowerCut(Path root) throws IOException {
        this.root = root;
        try (Stream<Path> found = Files.walk(root)) {
            for (Path path : found.skip(1).toList()) {
                if (Files.isSymbolicLink(path)) {
                    links.put(path, Files.readSymbolicLink(path));
                    continue;
                }
                before.put(path, Files.isDirectory(path) ? Node.FOLDER : Files.readAllBytes(path));
            }
        }
    }

    @Override
    public synchronized void accept(Effect effect) {
        effects.add(effect);
    }

    /// How much has happened by now: the cut before which all of it lies.
    public synchronized int now() {
        return effects.size();
    }

    /// What the last effect before a cut was.
    public synchronized String around(int cut) {
        return "cut " + cut + " of " + effects.size() + ", after "
                + (cut == 0 ? "nothing" : effects.get(cut - 1).getClass().getSimpleName());
    }

    /// What may be on the disk after a cut.
    ///
    /// @param cut how many effects come before it
    /// @param limit how many states at most; the choice among more is random, but the oldest and the newest are always there
    public synchronized List<State> states(int cut, int limit, Random random) {
        var names = new HashMap<Path, Name>();
        before.forEach((path, bytes) -> names.put(path, new Name(new Node(bytes))));
        effects.subList(0, cut).forEach(effect -> happen(effect, names));
        return new Possible(root, links, names).states(limit, random);
    }

    private static void happen(Effect effect, Map<Path, Name> names) {
        switch (effect) {
            case Effect.Created(Path file) -> names.computeIfAbsent(file, _ -> new Name(null)).lead(new Node(new byte[0]));
            case Effect.FolderMade(Path folder) -> names.computeIfAbsent(folder, _ -> new Name(null)).lead(new Node(Node.FOLDER));
            case Effect.Wrote(Path file, long at, byte[] bytes) -> node(names, file).write(Math.toIntExact(at), bytes);
            case Effect.Truncated(Path file, long length) -> node(names, file).truncate(Math.toIntExact(length));
            case Effect.Forced(Path file) -> node(names, file).force();
            case Effect.NamesForced(Path folder) -> names.forEach((path, name) -> {
                if (folder.equals(path.getParent())) {
                    name.force();
                }
            });
            case Effect.Moved(Path from, Path to) -> {
                Node node = node(names, from);
                names.get(from).lead(null);
                names.computeIfAbsent(to, _ -> new Name(null)).lead(node);
            }
            case Effect.Deleted(Path path) -> names.get(path).lead(null);
        }
    }

    private static Node node(Map<Path, Name> names, Path path) {
        Name name = names.get(path);
        Node node = name == null ? null : name.now();
        if (node == null) {
            throw new IllegalStateException("nothing is known of " + path);
        }
        return node;
    }

    /// A name in a folder and what it has led to since the folder was forced: the first survives for certain.
    private static final class Name {

        private final List<@Nullable Node> led = new ArrayList<>();

        Name(@Nullable Node node) {
            led.add(node);
        }

        void lead(@Nullable Node node) {
            led.add(node);
        }

        @Nullable Node now() {
            return led.getLast();
        }

        void force() {
            Node last = now();
            led.clear();
            led.add(last);
        }

        List<@Nullable Node> choices() {
            return led;
        }
    }

    /// A file or a folder, whatever its name is.
    private static final class Node {

        static final byte[] FOLDER = new byte[0];

        private final boolean isFolder;
        private byte[] forced;
        private byte[] content;

        Node(byte[] content) {
            this.isFolder = content == FOLDER;
            this.forced = content;
            this.content = content;
        }

        void write(int at, byte[] bytes) {
            content = Arrays.copyOf(content, Math.max(content.length, at + bytes.length));
            System.arraycopy(bytes, 0, content, at, bytes.length);
        }

        void truncate(int length) {
            content = Arrays.copyOf(content, length);
        }

        void force() {
            forced = content;
        }

        /// The oldest first, the newest second.
        List<byte[]> choices() {
            if (Arrays.equals(forced, content)) {
                return List.of(content);
            }
            byte[] part = Arrays.copyOf(content, content.length / 2);
            byte[] mixed = forced.length > part.length ? forced.clone() : Arrays.copyOf(part, content.length);
            System.arraycopy(part, 0, mixed, 0, part.length);
            return List.of(forced, content, new byte[content.length], part, mixed);
        }
    }

    /// A disk after a cut.
    ///
    /// @param links symbolic ones, with what they lead to
    /// @param files all of them, by their paths; a folder has null for its bytes
    public record State(Path root, Map<Path, Path> links, Map<Path, byte @Nullable []> files) {

        /// Puts it where it can be looked at.
        ///
        /// @param folder an empty or missing one; takes the place of the recorded one
        public void writeTo(Path folder) throws IOException {
            Files.createDirectories(folder);
            for (Map.Entry<Path, Path> link : links.entrySet()) {
                Files.createSymbolicLink(folder.resolve(root.relativize(link.getKey())), link.getValue());
            }
            for (Map.Entry<Path, byte @Nullable []> entry : files.entrySet()) {
                Path target = folder.resolve(root.relativize(entry.getKey()));
                if (entry.getValue() == null) {
                    Files.createDirectory(target);
                } else {
                    Files.write(target, entry.getValue());
                }
            }
        }
    }

    private record Possible(Path root, Map<Path, Path> links, Map<Path, Name> names) {

        List<State> states(int limit, Random random) {
            var choices = new LinkedHashMap<Object, Integer>(); // of each name and each file: how many
            var sorted = new TreeMap<>(names);
            sorted.values().forEach(name -> choices.put(name, name.choices().size()));
            sorted.values().stream().flatMap(name -> name.choices().stream()).filter(node -> node != null)
                    .forEach(node -> choices.put(node, node.choices().size()));
            choices.values().removeIf(many -> many == 1);
            long all = choices.values().stream().mapToLong(many -> many).reduce(1, (a, b) -> Math.min(a * b, Integer.MAX_VALUE));
            var states = new ArrayList<State>();
            for (int i = 0; i < Math.min(all, limit); i++) {
                states.add(state(sorted, chosen(choices, all <= limit ? i : i < 2 ? -1 - i : random.nextInt((int) all))));
            }
            return states;
        }

        /// @param number of the combination; -1 is the oldest of each, -2 the newest
        private static Map<Object, Integer> chosen(Map<Object, Integer> choices, int number) {
            var chosen = new HashMap<Object, Integer>();
            int left = number;
            for (Map.Entry<Object, Integer> entry : choices.entrySet()) {
                int many = entry.getValue();
                int newest = entry.getKey() instanceof Node ? 1 : many - 1;
                chosen.put(entry.getKey(), number == -1 ? 0 : number == -2 ? newest : left % many);
                left /= many;
            }
            return chosen;
        }

        private State state(TreeMap<Path, Name> sorted, Map<Object, Integer> chosen) {
            var files = new TreeMap<Path, byte @Nullable []>();
            sorted.forEach((path, name) -> {
                Node node = name.choices().get(chosen.getOrDefault(name, 0));
                boolean reached = root.equals(path.getParent()) || files.containsKey(path.getParent());
                if (node != null && reached) {
                    files.put(path, node.isFolder ? null : node.choices().get(chosen.getOrDefault(node, 0)));
                }
            });
            return new State(root, links, files);
        }
    }
}

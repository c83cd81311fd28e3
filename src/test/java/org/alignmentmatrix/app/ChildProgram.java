package org.alignmentmatrix.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The program as it is started by a user, in a process of its own, with a hand inside that does what its standard input says: each line
/// is a command and is answered by one line. Without a display, see [RunningProgram].
final class ChildProgram {

    private ChildProgram() {
    }

    static void main(String[] words) {
        Thread.ofPlatform().daemon().name("hand").start(ChildProgram::obey);
        Main.main(words);
    }

    private static void obey() {
        try (var commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = commands.readLine(); line != null; line = commands.readLine()) {
                String command = line;
                System.out.println("> " + answer(() -> done(command)));
            }
        } catch (IOException e) {
            System.err.println("Nobody commands any more");
        }
    }

    private static String answer(Supplier<String> task) {
        var answer = new CompletableFuture<String>();
        try {
            Platform.runLater(() -> answer.complete(task.get()));
            return answer.join();
        } catch (IllegalStateException | CompletionException e) {
            return "not ready";
        }
    }

    private static String done(String command) {
        List<Stage> windows = Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast).toList();
        return switch (command) {
            case "titles" -> windows.stream().map(Stage::getTitle).collect(Collectors.joining("|"));
            case "throw" -> {
                Platform.runLater(() -> {
                    throw new IllegalStateException("The secret title of a card");
                });
                yield "thrown";
            }
            case "recurse" -> {
                Platform.runLater(() -> System.out.println(depth(0)));
                yield "recursing";
            }
            case "fill" -> {
                Platform.runLater(() -> {
                    List<byte[]> all = new ArrayList<>();
                    while (all.size() < Integer.MAX_VALUE) {
                        all.add(new byte[1 << 20]);
                    }
                });
                yield "filling";
            }
            default -> windows.stream().flatMap(ChildProgram::items).filter(item -> command.equals(item.getText())).findFirst()
                    .map(item -> {
                        item.fire();
                        return "fired";
                    }).orElse("there is no such menu item");
        };
    }

    private static int depth(int above) {
        return Math.addExact(depth(above + 1), 1);
    }

    private static Stream<MenuItem> items(Stage window) {
        return window.getScene().lookup(".menu-bar") instanceof MenuBar bar ? bar.getMenus().stream().flatMap(ChildProgram::items)
                : Stream.empty();
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(ChildProgram::items) : Stream.of(item);
    }
}

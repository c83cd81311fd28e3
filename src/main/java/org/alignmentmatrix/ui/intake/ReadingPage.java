package org.alignmentmatrix.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.exchange.incoming.Choices;
import org.alignmentmatrix.exchange.incoming.Delimiter;
import org.alignmentmatrix.exchange.incoming.Encoding;
import org.alignmentmatrix.exchange.incoming.Outcome;
import org.alignmentmatrix.exchange.incoming.Reading;
import org.alignmentmatrix.ui.text.Messages;

/// How a table was read, and its first rows. What was found out can be changed; where nobody can know, it is asked.
final class ReadingPage extends VBox {

    private static final int HEADER_ROWS = 10; // among which the one with the names can be chosen

    private final Messages messages;
    private final String name;
    private final HBox first;
    private final Consumer<Choices> read;
    private final FlowPane settings = new FlowPane(16, 8);
    private final VBox content = new VBox(12);
    private final Preview preview;
    private final Pick<Encoding> encoding;
    private final Pick<Delimiter> delimiter;
    private final Pick<String> sheet;
    private final Pick<Integer> header;
    private final HBox encodings;
    private final HBox delimiters;
    private final HBox sheets;
    private final HBox headers;
    private Choices choices = Choices.NONE;
    private Node firstChoice = this; // where somebody must say how it is read

    /// @param name of the file
    /// @param first stands before all other settings
    /// @param read hears what was chosen: the table is to be read again
    ReadingPage(String name, Messages messages, HBox first, Consumer<Choices> read, Runnable enter, Runnable escape) {
        super(12);
        this.messages = messages;
        this.name = name;
        this.first = first;
        this.read = read;
        this.preview = new Preview(messages, enter, escape);
        this.encoding = new Pick<>(each -> messages.text("import.encoding." + each), next -> choose(choices.withEncoding(next)));
        this.delimiter = new Pick<>(each -> messages.text("import.delimiter." + each), next -> choose(choices.withDelimiter(next)));
        this.sheet = new Pick<>(each -> each, next -> choose(choices.withSheet(next).withHeaderRow(null)));
        this.header = new Pick<>(this::headerWords, next -> choose(choices.withHeaderRow(next)));
        this.encodings = labelled(messages.text("import.characters"), encoding);
        this.delimiters = labelled(messages.text("export.delimiter"), delimiter);
        this.sheets = labelled(messages.text("import.sheet"), sheet);
        this.headers = labelled(messages.text("import.headerRow"), header);
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox.setVgrow(preview, Priority.ALWAYS);
        settings.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(settings, content);
        getStyleClass().add("import-page");
    }

    private void choose(Choices next) {
        choices = next;
        read.accept(next);
    }

    /// Something that is chosen about the whole file, with its name before it.
    static HBox labelled(String words, Region choice) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(choice);
        choice.setAccessibleText(words);
        HBox box = new HBox(8, label, choice);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /// Shows what became of reading.
    void show(Outcome outcome) {
        switch (outcome) {
            case Outcome.Table(var table, var reading) -> {
                put(settings, settings(reading));
                preview.show(table);
                put(content, List.of(preview));
            }
            case Outcome.AskEncoding(var previews) -> {
                settings.getChildren().clear();
                content.getChildren().setAll(ask(previews));
            }
            case Outcome.Refused(var reason) -> content.getChildren().setAll(refused(new RefusalWords(messages).of(reason, name)));
            case Outcome.Cancelled() -> content.getChildren().setAll(Labels.wrapped(messages.text("import.cancelled"), "hint"));
        }
    }

    /// What is put in anew loses the keys.
    private static void put(Pane pane, List<? extends Node> nodes) {
        if (!pane.getChildren().equals(nodes)) {
            pane.getChildren().setAll(nodes);
        }
    }

    private List<HBox> settings(Reading reading) {
        header.offer(IntStream.concat(IntStream.rangeClosed(Choices.NO_HEADER, HEADER_ROWS), IntStream.of(reading.headerRow()))
                .distinct().sorted().boxed().toList(), reading.headerRow());
        return switch (reading) {
            case Reading.Text(var found, boolean _, var between, int _) -> {
                encoding.offer(List.of(Encoding.values()), found);
                delimiter.offer(List.of(Delimiter.values()), between);
                yield List.of(first, encodings, delimiters, headers);
            }
            case Reading.Workbook(var names, var chosen, int _) -> {
                sheet.offer(names, chosen);
                yield List.of(first, sheets, headers);
            }
            case Reading.Pasted _ -> List.of(first, headers);
        };
    }

    private String headerWords(int row) {
        return row == Choices.NO_HEADER ? messages.text("import.headerRow.none") : messages.text("import.headerRow.number", row);
    }

    /// In short what was found out; for the bar of the steps.
    String found(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Table(var table, var reading) -> messages.text("import.step.read.told", switch (reading) {
                case Reading.Text(var found, _, var between, _) ->
                    messages.text("import.encoding." + found) + " · " + messages.text("import.delimiter." + between);
                case Reading.Workbook(_, var chosen, _) -> chosen;
                case Reading.Pasted _ -> messages.text("import.clipboard");
            }, table.rows().size());
            case Outcome.AskEncoding _ -> messages.text("import.step.read.asks");
            case Outcome.Refused _, Outcome.Cancelled _ -> messages.text("import.step.read.refused");
        };
    }

    /// Nobody can tell from the bytes alone which characters are meant, but a reader sees which words are right.
    private Node ask(List<Outcome.Preview> previews) {
        VBox all = new VBox(10, Labels.wrapped(messages.text("import.askEncoding"), "import-question"));
        firstChoice = this;
        for (Outcome.Preview each : previews) {
            Label name = new Label(messages.text("import.encoding." + each.encoding()));
            name.getStyleClass().add("hint");
            Label lines = new Label(String.join("\n", each.lines().stream().map(Preview::line).toList()));
            lines.getStyleClass().add("import-sample");
            Button choice = new Button(null, new VBox(4, lines, name));
            choice.setAlignment(Pos.CENTER_LEFT);
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.setAccessibleText(name.getText() + ". " + lines.getText());
            choice.getStyleClass().setAll("import-choice");
            choice.setOnAction(_ -> choose(choices.withEncoding(each.encoding())));
            firstChoice = firstChoice == this ? choice : firstChoice;
            all.getChildren().add(choice);
        }
        return all;
    }

    private Node refused(Told told) {
        return new VBox(6, Labels.wrapped(told.title(), "import-question"), Labels.wrapped(told.text(), "import-text"), Labels.wrapped(told.advice(), "hint"));
    }

    void focusFirst() {
        Node wanted = settings.getChildren().isEmpty() ? firstChoice : ((HBox) settings.getChildren().getFirst()).getChildren().getLast();
        wanted.requestFocus();
    }
}

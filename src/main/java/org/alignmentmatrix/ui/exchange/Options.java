package org.alignmentmatrix.ui.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.alignmentmatrix.exchange.People;
import org.alignmentmatrix.exchange.csv.Dialect.Delimiter;
import org.alignmentmatrix.exchange.csv.Preset;
import org.alignmentmatrix.paint.BoardPicture;
import org.alignmentmatrix.publish.Form;
import org.alignmentmatrix.publish.paper.Paper;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Segments;

/// How what was asked for is made. Only what matters for it is shown.
final class Options extends VBox {

    static final double WIDTH = 236;

    private final Messages messages;
    private final Consumer<UnaryOperator<ExportChoices>> change;
    private final ChoiceBox<Preset> preset = new ChoiceBox<>();
    private final ChoiceBox<Delimiter> delimiter = new ChoiceBox<>();
    private final Segments<Size> size;
    private final Segments<Colours> colours;
    private final Segments<Paper.Size> paper;
    private final Segments<Extent> extent;
    private final CheckBox names = new CheckBox();
    private final Label pixels = hint();
    private final Label dialect = hint();
    private final Label namesNote = hint();
    private final Label without = hint();
    private final Map<Part, Node> parts = new EnumMap<>(Part.class);
    private boolean showing = true; // what changes now was not chosen by the user

    /// What is shown together.
    private enum Part {
        TABLES(Form.CSV),
        SIZE(Form.PNG),
        PAPER(Form.PDF),
        COLOURS(Form.PNG, Form.SVG, Form.PDF);

        private final Set<Form> forms;

        Part(Form... forms) {
            this.forms = Set.of(forms);
        }

        boolean isFor(Wish wish) {
            return wish.forms().stream().anyMatch(forms::contains);
        }
    }

    private enum Size {
        ONE(1),
        TWO(2),
        FOUR(4);

        private final int scale;

        Size(int scale) {
            this.scale = scale;
        }
    }

    private enum Extent {
        WHOLE,
        BOARD_ONLY
    }

    private enum Colours {
        LIGHT,
        SCREEN
    }

    /// @param change hears what the user chose
    Options(Messages messages, Locale here, Consumer<UnaryOperator<ExportChoices>> change) {
        this.messages = messages;
        this.change = change;
        this.size = new Segments<>(Size.class, Size.TWO, chosen -> tell(now -> now.withScale(chosen.scale)));
        this.colours = new Segments<>(Colours.class, Colours.LIGHT, chosen -> tell(now -> now.withColours(chosen == Colours.SCREEN)));
        this.paper = new Segments<>(Paper.Size.class, Paper.Size.A4, chosen -> tell(now -> now.withSize(chosen)));
        this.extent = new Segments<>(Extent.class, Extent.WHOLE, chosen -> tell(now -> now.withBoardOnly(chosen == Extent.BOARD_ONLY)));
        for (Paper.Size each : Paper.Size.values()) {
            paper.name(each, messages.text("export.paper." + each), messages.text("export.paper." + each));
        }
        for (Extent each : Extent.values()) {
            extent.name(each, messages.text("export.extent." + each), messages.text("export.extent." + each));
        }
        for (Size each : Size.values()) {
            size.name(each, messages.text("export.scale", each.scale), messages.text("export.scale.spoken", each.scale));
        }
        for (Colours each : Colours.values()) {
            colours.name(each, messages.text("export.colours." + each), messages.text("export.colours." + each));
        }
        preset.getItems().setAll(Preset.values());
        preset.setConverter(words(each -> messages.text("export.preset." + each)));
        preset.valueProperty().subscribe(chosen -> tell(now -> chosen == null ? now : now.withPreset(chosen, here)));
        delimiter.getItems().setAll(Delimiter.values());
        delimiter.setConverter(words(each -> messages.text("delimiter." + each)));
        delimiter.valueProperty().subscribe(chosen -> tell(now -> chosen == null ? now : now.withDelimiter(chosen)));
        names.setText(messages.text("export.names"));
        names.setWrapText(true);
        names.setOnAction(_ -> tell(now -> now.withPeople(names.isSelected() ? People.NAMED : People.UNNAMED)));
        build();
    }

    /// Those of pages that are printed: always in light colours.
    static Options ofPaper(Messages messages, Consumer<UnaryOperator<ExportChoices>> change) {
        var options = new Options(messages, Locale.ROOT, change);
        options.getChildren().remove(options.parts.remove(Part.COLOURS));
        return options;
    }

    private void build() {
        for (ChoiceBox<?> box : List.of(preset, delimiter)) {
            box.setMaxWidth(Double.MAX_VALUE);
        }
        parts.put(Part.TABLES, new VBox(12, field("export.preset", preset), field("export.delimiter", delimiter), dialect));
        parts.put(Part.SIZE, new VBox(6, field("export.size", size), pixels));
        parts.put(Part.PAPER, new VBox(12, field("export.extent", extent), field("export.paper", paper)));
        parts.put(Part.COLOURS, field("export.colours", colours));
        getChildren().add(new VBox(4, names, namesNote)); // at the same place for all forms, and never out of sight
        getChildren().addAll(parts.values());
        getChildren().add(without);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        getStyleClass().add("export-options");
    }

    private VBox field(String key, Node control) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("export-label");
        label.setLabelFor(control);
        return new VBox(5, label, control);
    }

    private static Label hint() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("hint");
        return label;
    }

    private void tell(UnaryOperator<ExportChoices> next) {
        if (!showing) {
            change.accept(next);
        }
    }

    void show(ExportChoices now) {
        showing = true;
        preset.setValue(now.preset());
        delimiter.setValue(now.delimiter());
        size.show(now.scale() <= 1 ? Size.ONE : now.scale() < Size.FOUR.scale ? Size.TWO : Size.FOUR);
        colours.show(now.asOnScreen() ? Colours.SCREEN : Colours.LIGHT);
        paper.show(now.size());
        extent.show(now.boardOnly() ? Extent.BOARD_ONLY : Extent.WHOLE);
        names.setSelected(now.people() == People.NAMED);
        showing = false;
        parts.forEach((part, node) -> {
            node.setVisible(part.isFor(now.wish()));
            node.setManaged(part.isFor(now.wish()));
        });
        pixels.setText(messages.text("export.pixels", BoardPicture.WIDTH * now.scale(), BoardPicture.HEIGHT * now.scale()));
        dialect.setText(messages.text("export.dialect." + now.preset()));
        namesNote.setText(messages.text(now.people() == People.NAMED ? "export.names.with" : "export.names.without"));
        without.setText(messages.text("export.without." + now.wish()));
    }

    private interface Words<T> {
        String of(T value);
    }

    private static <T> StringConverter<T> words(Words<T> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.of(value);
            }

            @Override
            public T fromString(String text) {
                throw new IllegalStateException("This is chosen, not typed");
            }
        };
    }
}

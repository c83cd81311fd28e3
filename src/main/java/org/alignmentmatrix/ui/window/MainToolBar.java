package org.alignmentmatrix.ui.window;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.alignmentmatrix.ui.find.FilterButton;
import org.alignmentmatrix.ui.find.FindField;
import org.alignmentmatrix.ui.text.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons for what is done most. In a narrow window the quieter ones fold to icons; the tooltip keeps the words and the key.
final class MainToolBar extends HBox {

    private static final String FOLDABLE = "foldable";

    private final FilterButton filter;
    private final List<Button> late;

    /// How many words there is room for.
    enum Room {
        ALL_WORDS,
        /// The quieter buttons are icons.
        SOME_WORDS,
        /// Save and Export are icons too.
        FEW_WORDS
    }

    MainToolBar(Commands commands, FindField find, FilterButton filter, Messages messages) {
        this.filter = filter;
        Button initiative = shortly(messages.text("button.initiative"), button(commands.newInitiative(), Feather.PLUS));
        initiative.getStyleClass().add("accent");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        Button save = button(commands.save(), Feather.SAVE);
        Button export = shortly(messages.text("button.export"), button(commands.export(), Feather.SHARE));
        late = List.of(save, export);
        getChildren().addAll(
                initiative, shortly(messages.text("button.team"), button(commands.newTeam(), Feather.USERS)), gap(),
                quiet(button(commands.undo(), Feather.ROTATE_CCW)), quiet(button(commands.redo(), Feather.ROTATE_CW)), gap(),
                quiet(button(commands.paste(), Feather.CLIPBOARD)), quiet(button(commands.duplicate(), Feather.COPY)),
                quiet(button(commands.deleteCards(), Feather.TRASH_2)), space,
                find, filter, save, export);
        getStyleClass().add("main-tool-bar");
    }

    /// Shows icons alone, or icons with words.
    void fold(Room room) {
        for (Node node : getChildren()) {
            if (node instanceof Button button && button.getStyleClass().contains(FOLDABLE)) {
                fold(button, room != Room.ALL_WORDS);
            }
        }
        late.forEach(button -> fold(button, room == Room.FEW_WORDS));
        filter.fold(room == Room.FEW_WORDS);
    }

    private static void fold(Button button, boolean folded) {
        button.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    private static Button button(Command command, Ikon icon) {
        Button button = new Button();
        button.textProperty().bind(command.name());
        button.setMnemonicParsing(false);
        button.setGraphic(new FontIcon(icon));
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.setOnAction(_ -> command.run().run());
        button.setFocusTraversable(true);
        button.setMinWidth(USE_PREF_SIZE);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(command.name().map(
                name -> command.key().map(key -> name + "  (" + key.getDisplayText() + ")").orElse(name)));
        button.setTooltip(tip);
        return button;
    }

    /// With a shorter word than the menu has for it.
    private static Button shortly(String word, Button button) {
        button.textProperty().unbind();
        button.setText(word);
        return button;
    }

    private static Button quiet(Button button) {
        button.getStyleClass().addAll("flat", FOLDABLE);
        return button;
    }

    private static Region gap() {
        Region gap = new Region();
        gap.setMinWidth(10);
        return gap;
    }
}

package org.alignmentmatrix.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
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

    private static final double LONGEST_ACT = 220;
    private final FilterButton filter;
    private final List<ButtonBase> quiet = new ArrayList<>();
    private final List<ButtonBase> late;
    private final List<ButtonBase> steps = new ArrayList<>(); // of the zoom
    private final Label layoutKey = new Label();

    /// How many words there is room for.
    enum Room {
        ALL_WORDS,
        /// The quieter buttons are icons.
        SOME_WORDS,
        /// Save and Export are icons too, and the zoom is a number alone.
        FEW_WORDS
    }

    MainToolBar(CommandSet commands, FindField find, FilterButton filter, Messages messages) {
        this.filter = filter;
        Commands general = commands.general();
        Button initiative = shortly(messages.text("button.initiative"), button(general.newInitiative(), Feather.PLUS));
        initiative.getStyleClass().add("accent");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        Button save = button(general.save(), Feather.SAVE);
        Button export = shortly(messages.text("button.export"), button(commands.out().export(), Feather.SHARE));
        late = List.of(save, export);
        getChildren().addAll(
                initiative, shortly(messages.text("button.team"), button(general.newTeam(), Feather.USERS)), gap(),
                shortened(quiet(button(general.undo(), Feather.ROTATE_CCW))),
                shortened(quiet(button(general.redo(), Feather.ROTATE_CW))), gap(),
                quiet(button(commands.arrange().tidy(), Feather.GRID)), quiet(layoutSwitch(commands.choices().axisLayout())), layoutKey,
                gap(), views(commands.views()), space, find, filter, zoom(commands.zoom()), save, export);
        getStyleClass().add("main-tool-bar");
    }

    /// Shows icons alone, or icons with words.
    void fold(Room room) {
        quiet.forEach(button -> fold(button, room != Room.ALL_WORDS));
        late.forEach(button -> fold(button, room == Room.FEW_WORDS));
        layoutKey.setVisible(room == Room.ALL_WORDS);
        layoutKey.setManaged(layoutKey.isVisible());
        steps.forEach(step -> {
            step.setVisible(room != Room.FEW_WORDS);
            step.setManaged(step.isVisible());
        });
        filter.fold(room == Room.FEW_WORDS);
    }

    private static void fold(ButtonBase button, boolean folded) {
        button.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    /// What is undone can have a long name; the menu and the tooltip say all of it.
    private static <B extends ButtonBase> B shortened(B button) {
        button.setMinWidth(44);
        button.setMaxWidth(LONGEST_ACT);
        return button;
    }

    private static Button button(Command command, Ikon icon) {
        return dress(new Button(), command, icon);
    }

    private static <B extends ButtonBase> B dress(B button, Command command, Ikon icon) {
        button.textProperty().bind(command.name());
        button.setMnemonicParsing(false);
        button.setGraphic(new FontIcon(icon));
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.setOnAction(_ -> command.run().run());
        button.setFocusTraversable(true);
        button.setMinWidth(USE_PREF_SIZE);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(command.nameWithKey());
        button.setTooltip(tip);
        return button;
    }

    /// Lit while the axes are at work; its key stands behind it.
    private ToggleButton layoutSwitch(Command axes) {
        ToggleButton button = lit(dress(new ToggleButton(), axes, Feather.SHUFFLE), axes);
        axes.key().ifPresent(key -> layoutKey.setText(key.getDisplayText()));
        layoutKey.getStyleClass().add("key");
        layoutKey.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /// What the middle of the window shows.
    private static HBox views(ViewCommands views) {
        HBox box = new HBox();
        List<Ikon> icons = List.of(Feather.LAYOUT, Feather.ALIGN_JUSTIFY, Feather.EYE);
        for (int i = 0; i < icons.size(); i++) {
            Command view = views.views().get(i);
            ToggleButton button = lit(dress(new ToggleButton(), view, icons.get(i)), view);
            button.getStyleClass().add("view-switch");
            fold(button, true);
            box.getChildren().add(button);
        }
        box.getStyleClass().add("views");
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    /// Lit while the command's tick is set.
    private static ToggleButton lit(ToggleButton button, Command command) {
        Optional<ObservableValue<Boolean>> tick = switch (command.tick()) {
            case Command.Tick.None _ -> Optional.empty();
            case Command.Tick.OnOff(var on) -> Optional.of(on);
            case Command.Tick.OneOf(var chosen) -> Optional.of(chosen);
        };
        button.getStyleClass().setAll("button");
        tick.ifPresent(on -> {
            on.subscribe(button::setSelected);
            button.setOnAction(_ -> {
                command.run().run();
                button.setSelected(on.getValue()); // a click lights it whatever came of it
            });
        });
        return button;
    }

    /// How large the board is shown, between the steps to less and to more.
    private HBox zoom(ZoomCommands zoom) {
        Button out = step(zoom.out(), Feather.MINUS);
        Button in = step(zoom.in(), Feather.PLUS);
        steps.addAll(List.of(out, in));
        Button percent = button(zoom.fit(), Feather.MAXIMIZE);
        percent.textProperty().unbind();
        percent.textProperty().bind(zoom.percent());
        percent.setGraphic(null);
        percent.setId("zoom-percent");
        percent.getStyleClass().addAll("flat", "zoom-percent");
        HBox box = new HBox(out, percent, in);
        box.getStyleClass().add("zoom");
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private static Button step(Command command, Ikon icon) {
        Button button = button(command, icon);
        button.getStyleClass().addAll("flat", "zoom-step");
        fold(button, true);
        return button;
    }

    /// With a shorter word than the menu has for it.
    private static Button shortly(String word, Button button) {
        button.textProperty().unbind();
        button.setText(word);
        return button;
    }

    private ButtonBase quiet(ButtonBase button) {
        button.getStyleClass().add("flat");
        quiet.add(button);
        return button;
    }

    private static Region gap() {
        Region gap = new Region();
        gap.setMinWidth(10);
        return gap;
    }
}

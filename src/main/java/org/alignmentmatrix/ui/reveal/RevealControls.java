package org.alignmentmatrix.ui.reveal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.alignmentmatrix.insight.GapFilter;
import org.alignmentmatrix.insight.VoicePair;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.Area;
import org.jspecify.annotations.Nullable;

/// What is looked at – who is compared, which areas, gaps or all questions – and the controls that choose it. View state: it is
/// not in the board and not undone.
final class RevealControls {

    private final RevealWords words;
    private final Runnable changed;
    private final MenuButton compare = button();
    private final MenuButton areas = button();
    private final MenuButton actors = button();
    private final HBox views = new HBox();
    private VoicePair pair = VoicePair.TEAMS;
    private boolean withThird;
    private @Nullable Area area;
    private @Nullable Actor actor;
    private boolean listsAll;

    /// @param changed hears that something else is to be looked at
    RevealControls(RevealWords words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        compare.getStyleClass().add("first");
        views.getStyleClass().add("reveal-views");
        views.setAccessibleRole(AccessibleRole.PARENT);
        views.setAccessibleText(words.text("reveal.view"));
        view("reveal.view.gaps", false);
        view("reveal.view.all", true);
        views.addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
        fill();
    }

    private static MenuButton button() {
        var button = new MenuButton();
        button.getStyleClass().addAll("flat", "reveal-choice");
        button.setMnemonicParsing(false);
        return button;
    }

    VoicePair pair() {
        return pair;
    }

    boolean withThird() {
        return withThird;
    }

    boolean listsAll() {
        return listsAll;
    }

    GapFilter filter() {
        return new GapFilter(area == null ? Set.of() : Set.of(area), actor == null ? Set.of() : Set.of(actor));
    }

    /// Who is compared.
    MenuButton compare() {
        return compare;
    }

    /// What is listed: all questions or gaps, and which of them.
    HBox list() {
        var list = new HBox(8, areas, actors, views);
        list.setAlignment(Pos.CENTER_LEFT);
        return list;
    }

    void showAllGaps() {
        area = null;
        actor = null;
        tell();
    }

    private void tell() {
        fill();
        changed.run();
    }

    private void fill() {
        compare.setText(words.compared(pair));
        var third = new CheckMenuItem(words.text("reveal.third", words.inside(pair.third())));
        third.setSelected(withThird);
        third.setOnAction(_ -> {
            withThird = !withThird;
            tell();
        });
        compare.getItems().setAll(radios(VoicePair.ALL, pair, words::compared, next -> pair = next));
        compare.getItems().addAll(new SeparatorMenuItem(), third);
        choices(areas, Area.values(), area, words.text("reveal.areas.all"), words::name, next -> area = next);
        choices(actors, Actor.values(), actor, words.text("reveal.acts.all"), each -> words.text("reveal.acts." + each.name()),
                next -> actor = next);
        areas.setDisable(listsAll);
        actors.setDisable(listsAll);
        views.getChildren().forEach(node -> {
            var view = (ToggleButton) node;
            view.setSelected(view.getUserData().equals(listsAll));
            view.setFocusTraversable(view.isSelected());
        });
    }

    private <T> void choices(MenuButton button, T[] all, @Nullable T chosen, String everything, Function<T, String> name,
                             Consumer<@Nullable T> choose) {
        var whole = new RadioMenuItem(everything);
        whole.setSelected(chosen == null);
        whole.setOnAction(_ -> {
            choose.accept(null);
            tell();
        });
        button.setText(chosen == null ? everything : name.apply(chosen));
        button.getItems().setAll(whole);
        button.getItems().addAll(radios(Arrays.asList(all), chosen, name, choose::accept));
    }

    private <T> List<RadioMenuItem> radios(List<T> all, @Nullable T chosen, Function<T, String> name, Consumer<T> choose) {
        var group = new ToggleGroup();
        return all.stream().map(each -> {
            var item = new RadioMenuItem(name.apply(each));
            item.setToggleGroup(group);
            item.setSelected(each.equals(chosen));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> {
                choose.accept(each);
                tell();
            });
            return item;
        }).toList();
    }

    private void view(String key, boolean all) {
        var button = new ToggleButton(words.text(key));
        button.getStyleClass().setAll("reveal-view", all ? "last" : "first");
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setUserData(all);
        button.setOnAction(_ -> list(all));
        views.getChildren().add(button);
    }

    /// Lists all questions or only the gaps.
    void list(boolean all) {
        listsAll = all;
        tell();
    }

    private void arrow(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            list(event.getCode() == KeyCode.RIGHT);
            views.getChildren().get(listsAll ? 1 : 0).requestFocus();
            event.consume();
        }
    }
}

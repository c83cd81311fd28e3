package org.alignmentmatrix.ui.checklist;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Asked;

/// The signs and the four areas below each other. One of them is open.
final class Sections extends VBox {

    private final SignsSection signs;
    private final List<AreaSection> areas;

    /// What happens inside.
    ///
    /// @param signs runs when the row of the signs is pressed
    /// @param moved runs when another sign is the current one
    /// @param area hears that the row of an area was pressed
    /// @param focusCurrent gives the keys to the current question
    /// @param reveal brings a node into sight
    record Heard(Runnable signs, Runnable moved, Consumer<Area> area, Runnable focusCurrent, Consumer<Node> reveal) {
    }

    Sections(Parts parts, Heard heard) {
        signs = new SignsSection(parts, heard.signs(), heard.moved());
        areas = Arrays.stream(Area.values())
                .map(area -> new AreaSection(area, parts, () -> heard.area().accept(area), heard.focusCurrent(), heard.reveal())).toList();
        getChildren().add(signs);
        getChildren().addAll(areas);
    }

    SignsSection signs() {
        return signs;
    }

    void openSigns() {
        areas.forEach(section -> section.setOpen(false));
        signs.setOpen(true);
    }

    void open(Area area) {
        signs.setOpen(false);
        areas.forEach(section -> section.setOpen(section.area() == area));
    }

    AreaSection area(Area area) {
        return areas.get(area.ordinal());
    }

    /// The card of a question; there is none while its area is closed.
    Optional<QuestionCard> card(Asked question) {
        return area(question.area()).card(question);
    }

    boolean hasKeys(Asked question) {
        return card(question).filter(Node::isFocusWithin).isPresent();
    }

    void show(Scores scores) {
        areas.forEach(section -> section.show(scores));
    }

    /// Brings onto the board what is typed and not yet there.
    void settle() {
        areas.forEach(section -> section.own().settle());
    }

    /// Forgets what is typed and not on the board.
    void discard() {
        areas.forEach(section -> section.own().discard());
    }
}

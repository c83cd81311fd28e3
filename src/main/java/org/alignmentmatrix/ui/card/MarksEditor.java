package org.alignmentmatrix.ui.card;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.model.Improvement;

/// Chooses any of some constants; below stands what answers the chosen ones.
final class MarksEditor<E extends Enum<E>> extends FieldEditor<Set<E>> {

    private static final PseudoClass SOME = PseudoClass.getPseudoClass("some");

    private final Class<E> type;
    private final Map<E, ToggleButton> marks;
    private final VBox answers = new VBox(2);

    MarksEditor(CardField<Set<E>> field, FieldType.Marks<E> type, Editing editing) {
        super(field, editing);
        this.type = type.type();
        marks = new EnumMap<>(this.type);
        FlowPane flow = new FlowPane(6, 6);
        flow.setPrefWrapLength(100);
        for (E constant : this.type.getEnumConstants()) {
            ToggleButton mark = mark(constant);
            marks.put(constant, mark);
            flow.getChildren().add(mark);
        }
        answers.getStyleClass().add("card-answers");
        place(flow, answers);
    }

    private ToggleButton mark(E constant) {
        String name = editing().words().name(constant);
        ToggleButton mark = new ToggleButton(name);
        mark.getStyleClass().setAll("card-mark");
        mark.setAccessibleRole(AccessibleRole.CHECK_BOX);
        mark.setAccessibleText(editing().messages().text("card.spoken.choice", title(), name));
        editing().words().explanation(constant).ifPresent(text -> {
            mark.setTooltip(tip(text));
            mark.setAccessibleHelp(text);
        });
        mark.setOnAction(_ -> set(chosen()));
        return mark;
    }

    private Set<E> chosen() {
        var chosen = EnumSet.noneOf(type);
        marks.forEach((constant, mark) -> {
            if (mark.isSelected()) {
                chosen.add(constant);
            }
        });
        return chosen;
    }

    /// A constant that only some of the cards have is not chosen, but outlined: an edit gives all cards the same ones.
    @Override
    void display(Common<Set<E>> value) {
        var all = EnumSet.noneOf(type);
        var some = EnumSet.noneOf(type);
        switch (value) {
            case Common.Same<Set<E>>(Set<E> same) -> all.addAll(same);
            case Common.Mixed<Set<E>>(var values) -> {
                all.addAll(values.getFirst());
                values.forEach(set -> {
                    all.retainAll(set);
                    some.addAll(set);
                });
                some.removeAll(all);
            }
        }
        marks.forEach((constant, mark) -> {
            mark.setSelected(all.contains(constant));
            mark.pseudoClassStateChanged(SOME, some.contains(constant));
        });
        hint(isMixed() ? editing().messages().text("card.mixed.replaces", cardCount()) : "");
        showAnswers(all);
    }

    private void showAnswers(Set<E> chosen) {
        answers.getChildren().clear();
        for (E constant : chosen) {
            for (Improvement answer : editing().words().answers(constant)) {
                ValueWords words = editing().words();
                Label label = new Label(editing().messages().text("card.answer", words.name(constant), words.name(answer)));
                label.setWrapText(true);
                label.setMinHeight(Region.USE_PREF_SIZE);
                label.setTooltip(tip(words.detail(answer)));
                answers.getChildren().add(label);
            }
        }
        boolean any = !answers.getChildren().isEmpty();
        if (any) {
            Label heading = new Label(editing().messages().text("card.answers"));
            heading.getStyleClass().add("card-answers-name");
            answers.getChildren().addFirst(heading);
        }
        showIf(any, answers);
    }

    private static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(320);
        return tip;
    }
}

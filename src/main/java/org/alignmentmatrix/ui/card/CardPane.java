package org.alignmentmatrix.ui.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.ToAct;
import org.alignmentmatrix.ui.view.UndoKeys;
import org.alignmentmatrix.ui.view.Visibility;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows the selected cards and edits them: one card with all its fields, several with those that can be given to all at once.
///
/// What is typed is on the board with every letter, as one step of undo for each stay in a field. It follows the board only
/// while it can be seen.
public final class CardPane extends Region {

    private static final double WIDTH = 392; // pixels, if nobody says otherwise
    private static final double HEIGHT = 600;

    private final OpenDocument document;
    private final Editing editing;
    private final VBox empty;
    private final ScrollPane scroll = new ScrollPane();
    private final Label several = new Label();
    private final PlaceLine place;
    private final CardStamp stamp;
    private final CardLinks links;
    private final FactsSection facts;
    private final Fold fold;
    private List<FieldEditor<?>> editors = List.of();

    /// @param today asked anew whenever a card is shown; decides what is overdue
    /// @param act where a card becomes an action, and where its links lead
    public CardPane(OpenDocument document, Guide guide, Messages messages, Supplier<LocalDate> today, ToAct act) {
        this.document = document;
        this.editing = new Editing(document, guide, messages, today);
        this.empty = emptyState(messages.text("card.empty"));
        this.place = new PlaceLine(editing.words());
        this.stamp = new CardStamp(editing);
        this.links = new CardLinks(editing, act);
        this.facts = new FactsSection(editing);
        this.fold = new Fold(messages);
        several.getStyleClass().add("card-several");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getStyleClass().add("card-pane");
        setMinSize(0, 0);
        getChildren().addAll(empty, scroll);
        UndoKeys.install(this, document);
        ObservableValue<Boolean> seen = Visibility.of(this);
        document.boardProperty().map(Board::cards).when(seen).subscribe(_ -> refresh());
        document.boardProperty().map(Board::frozen).when(seen).subscribe(_ -> refresh());
        document.boardProperty().map(Board::styles).when(seen).subscribe(_ -> refresh());
        document.boardProperty().map(Board::actions).when(seen).subscribe(_ -> refresh());
        document.boardProperty().map(board -> board.checklist().own()).when(seen).subscribe(_ -> refresh());
        document.selectionProperty().when(seen).subscribe(_ -> refresh());
    }

    /// Puts the caret into the title of the one card that is shown and selects it, so that typing replaces it. Does nothing if
    /// no card or several are selected.
    public void focusTitle() {
        refresh();
        if (editing.ids().size() == 1) {
            editors.stream().filter(editor -> editor.field() == CardField.TITLE && editor instanceof TextEditor)
                    .findFirst().ifPresent(editor -> ((TextEditor) editor).focus());
        }
    }

    private void refresh() {
        Set<CardId> wanted = document.selection();
        boolean others = !wanted.equals(editing.ids());
        if (others) {
            editors.forEach(FieldEditor::finish); // it still belongs to the cards shown so far
            editing.turnTo(wanted);
        }
        List<Card> cards = wanted.stream().flatMap(id -> document.board().cards().find(id).stream()).toList();
        FieldEditor.showIf(cards.isEmpty(), empty);
        FieldEditor.showIf(!cards.isEmpty(), scroll);
        if (!cards.isEmpty()) {
            show(cards, others);
        }
    }

    private void show(List<Card> cards, boolean others) {
        if (editors.isEmpty()) {
            build();
        }
        boolean one = cards.size() == 1;
        for (FieldEditor<?> editor : editors) {
            FieldEditor.showIf(one || editor.takesSeveral(), editor);
            if (editor.isVisible()) {
                editor.show(cards, others);
            }
            if (editor.field() == CardField.DUE) {
                judgeDue(editor, cards);
            }
        }
        FieldEditor.showIf(!one, several);
        FieldEditor.showIf(one, place);
        FieldEditor.showIf(one, stamp);
        FieldEditor.showIf(one, links);
        FieldEditor.showIf(one, facts);
        several.setText(editing.messages().text("card.several", cards.size()));
        place.show(cards.getFirst(), document.board());
        stamp.show(cards.getFirst());
        links.show(cards.getFirst(), document.board());
        facts.judge(cards.getFirst());
        fold.show(cards);
        if (others) {
            scroll.setVvalue(0);
        }
    }

    private void judgeDue(FieldEditor<?> due, List<Card> cards) {
        boolean late = cards.stream().allMatch(card -> card.isOverdue(editing.today()));
        Card first = cards.getFirst();
        boolean early = cards.size() == 1 && first.start() != null && first.due() != null && first.due().isBefore(first.start());
        due.alarm(late && !due.isMixed() ? editing.messages().text("card.overdue") : "");
        due.hint(early ? editing.messages().text("card.day.dueBeforeStart") : "");
    }

    /// The editors in the order of the fields, the title first; two short ones of a kind share a row, and what both sides say has
    /// a section of its own.
    private void build() {
        VBox content = new VBox(several);
        content.getStyleClass().add("card-content");
        var built = new ArrayList<FieldEditor<?>>(facts.editors());
        HBox row = null;
        for (CardField<?> field : CardField.ALL.stream().sorted(Comparator.comparing(field -> field != CardField.TITLE)).toList()) {
            if (facts.holds(field)) {
                addOnce(content, facts);
                continue;
            }
            FieldEditor<?> editor = Editors.of(field, editing);
            built.add(editor);
            if (Fold.holds(field)) {
                fold.add(editor);
                addOnce(content, fold);
            } else if (!editor.sharesRow()) {
                row = null;
                content.getChildren().add(editor);
            } else if (row == null || row.getChildren().getFirst().getClass() != editor.getClass()) {
                row = row(editor);
                content.getChildren().add(row);
            } else {
                row.getChildren().add(editor);
                row = null;
            }
            if (field == CardField.TITLE) {
                content.getChildren().addAll(place, links);
            }
        }
        content.getChildren().add(stamp);
        editors = List.copyOf(built);
        scroll.setContent(content);
    }

    private static void addOnce(VBox content, Region section) {
        if (!content.getChildren().contains(section)) {
            content.getChildren().add(section);
        }
    }

    private static HBox row(FieldEditor<?> first) {
        HBox row = new HBox(first);
        row.getStyleClass().add("card-row");
        return row;
    }

    private static VBox emptyState(String text) {
        FontIcon icon = new FontIcon(Feather.CREDIT_CARD);
        icon.getStyleClass().add("card-empty-icon");
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        VBox box = new VBox(12, icon, label);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("card-empty");
        return box;
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        getManagedChildren().forEach(child -> layoutInArea(child, 0, 0, getWidth(), getHeight(), 0, HPos.LEFT, VPos.TOP));
    }
}

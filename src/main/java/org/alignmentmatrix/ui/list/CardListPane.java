package org.alignmentmatrix.ui.list;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.geometry.Emphasis;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Visibility;

/// All cards as a list in reading order, quadrant by quadrant, then the tray and the parking lot. What is selected here is
/// selected on the board and the other way round.
///
/// It follows the board in the next pulse after a change of the cards, once however often they changed, and only while it can
/// be seen.
public final class CardListPane extends Region {

    private static final double WIDTH = 392; // pixels, if nobody says otherwise
    private static final double HEIGHT = 600;

    private final OpenDocument document;
    private final Messages messages;
    private final ObservableValue<Boolean> seen = Visibility.of(this);
    private final ObservableValue<Cards> cards;
    private final ObservableValue<Set<CardId>> selection;
    private final ObservableValue<Emphasis> emphasis;
    private final ObjectProperty<Cards> shown = new SimpleObjectProperty<>(Cards.EMPTY);
    private final ObjectProperty<Emphasis> shownEmphasis = new SimpleObjectProperty<>(Emphasis.EVERYTHING);
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);
    private final Label empty = new Label();
    private final Map<CardId, Integer> positions = new HashMap<>();
    private Set<CardId> mirrored = Set.of();
    private boolean following;
    private Consumer<CardId> editTitle = _ -> { };

    /// @param today asked anew for each row; decides what is overdue
    /// @param emphasis which cards stand out; the others are dimmed or not in the list
    /// @param revealed whether what the voices answered may be told, asked anew each time
    public CardListPane(OpenDocument document, Guide guide, Messages messages, Supplier<LocalDate> today,
                        ObservableValue<Emphasis> emphasis, BooleanSupplier revealed) {
        this.document = document;
        this.messages = messages;
        this.emphasis = emphasis.when(seen);
        this.cards = document.boardProperty().map(Board::cards).when(seen);
        this.selection = document.selectionProperty().when(seen);
        RowWords words = new RowWords(document, guide, messages, today, revealed);
        list.setFixedCellSize(RowCell.HEIGHT);
        list.setCellFactory(_ -> new RowCell(shown, shownEmphasis, words));
        list.setAccessibleText(messages.text("list.name"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedIndices().subscribe(this::lead);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                focusedCard().ifPresent(id -> editTitle.accept(id));
            }
        });
        empty.setWrapText(true);
        empty.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        empty.getStyleClass().add("list-empty");
        getStyleClass().add("card-list");
        setMinSize(0, 0);
        getChildren().addAll(list, empty);
        cards.subscribe(this::requestLayout);
        selection.subscribe(this::requestLayout);
        this.emphasis.subscribe(this::requestLayout);
        document.boardProperty().map(Board::styles).when(seen).subscribe(_ -> list.refresh()); // headings name the quadrants
        seen.subscribe(this::requestLayout);
    }

    /// Says who opens the title of a card for editing when Enter or F2 is pressed on it, or when it is double-clicked.
    public void onEditTitle(Consumer<CardId> next) {
        editTitle = next;
    }

    /// Gives the list the keys, at the current card.
    public void focusCurrent() {
        layoutChildren(); // a list that was not shown before has no rows yet
        list.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        if (seen.getValue()) {
            update();
        }
        boolean none = rows.isEmpty();
        list.setVisible(!none);
        empty.setVisible(none);
        layoutInArea(list, 0, 0, getWidth(), getHeight(), 0, HPos.LEFT, VPos.TOP);
        layoutInArea(empty, 0, 0, getWidth(), getHeight(), 0, HPos.LEFT, VPos.TOP);
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    private void update() {
        Cards now = cards.getValue();
        Emphasis nowEmphasis = emphasis.getValue();
        if (now != shown.get() || nowEmphasis != shownEmphasis.get()) {
            Cards left = nowEmphasis.othersHidden() ? withoutHidden(now, nowEmphasis) : now;
            List<Row> next = left.isEmpty() ? List.of() : Row.of(left);
            if (!next.equals(rows)) {
                replace(next);
            }
            empty.setText(messages.text(now.isEmpty() ? "list.empty" : "list.hidden"));
            shown.set(now);
            shownEmphasis.set(nowEmphasis);
        }
        if (!selection.getValue().equals(mirrored)) {
            follow(selection.getValue());
        }
    }

    private static Cards withoutHidden(Cards cards, Emphasis emphasis) {
        return Cards.of(cards.stream().filter(card -> !emphasis.isHidden(card.id())).toList(), cards.nextNumber());
    }

    private void replace(List<Row> next) {
        following = true;
        try {
            list.getSelectionModel().clearSelection(); // or each row would be looked for among the new ones
            rows.setAll(next);
        } finally {
            following = false;
        }
        positions.clear();
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i) instanceof Row.Entry(CardId id)) {
                positions.put(id, i);
            }
        }
        mirrored = Set.of();
    }

    /// Selects the rows of the cards that are selected on the board.
    private void follow(Set<CardId> wanted) {
        int[] indices = wanted.stream().map(positions::get).filter(Objects::nonNull).mapToInt(Integer::intValue).toArray();
        following = true;
        try {
            MultipleSelectionModel<Row> model = list.getSelectionModel();
            model.clearSelection();
            if (indices.length > 0) {
                model.selectIndices(indices[0], indices);
                int current = indices[indices.length - 1];
                list.getFocusModel().focus(current);
                reveal(current);
            }
        } finally {
            following = false;
        }
        mirrored = wanted;
    }

    /// Selects on the board what was selected here.
    private void lead() {
        if (following) {
            return;
        }
        var chosen = new LinkedHashSet<CardId>();
        for (int index : list.getSelectionModel().getSelectedIndices()) {
            cardAt(index).ifPresent(chosen::add);
        }
        cardAt(list.getFocusModel().getFocusedIndex()).filter(chosen::remove).ifPresent(chosen::add); // the current card comes last
        document.select(chosen);
        mirrored = document.selection();
    }

    private Optional<CardId> cardAt(int index) {
        return index >= 0 && index < rows.size() && rows.get(index) instanceof Row.Entry(CardId id) ? Optional.of(id) : Optional.empty();
    }

    private Optional<CardId> focusedCard() {
        return cardAt(list.getFocusModel().getFocusedIndex());
    }

    private void pressed(KeyEvent event) {
        if (event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int here = list.getFocusModel().getFocusedIndex();
        int page = Math.max(1, (int) (list.getHeight() / RowCell.HEIGHT) - 1);
        switch (event.getCode()) {
            case UP -> go(here - 1, -1, event);
            case DOWN -> go(here + 1, 1, event);
            case PAGE_UP -> go(here - page, -1, event);
            case PAGE_DOWN -> go(here + page, 1, event);
            case HOME -> go(0, 1, event);
            case END -> go(rows.size() - 1, -1, event);
            case ENTER, F2 -> focusedCard().ifPresent(id -> {
                event.consume();
                editTitle.accept(id);
            });
            default -> { } // the list's own keys and the window's shortcuts
        }
    }

    /// Selects the card at an index or the next one in a direction: headings are passed over.
    private void go(int index, int direction, KeyEvent event) {
        event.consume();
        int target = Math.clamp(index, 0, Math.max(0, rows.size() - 1));
        int found = nearest(target, direction);
        found = found >= 0 ? found : nearest(target, -direction);
        if (found >= 0) {
            list.getSelectionModel().clearAndSelect(found);
            reveal(found);
        }
    }

    /// Scrolls no further than needed.
    private void reveal(int index) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        } else {
            list.scrollTo(index); // not laid out yet
        }
    }

    private int nearest(int from, int direction) {
        for (int i = from; i >= 0 && i < rows.size(); i += direction) {
            if (cardAt(i).isPresent()) {
                return i;
            }
        }
        return -1;
    }
}

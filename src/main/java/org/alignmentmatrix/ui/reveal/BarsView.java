package org.alignmentmatrix.ui.reveal;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.alignmentmatrix.geometry.BarsPlan;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.paint.BarsPainter;
import org.alignmentmatrix.paint.Surface;
import org.alignmentmatrix.ui.board.BoardLook;

/// All questions with the answers of the voices, as one picture in which the arrow keys walk from question to question.
final class BarsView extends Drawing {

    private final BoardLook look;
    private final Consumer<Asked> opened;
    private final Consumer<Bounds> inSight;
    private final BarsPainter painter;
    private final Region ring = new Region();
    private Checklist checklist = Checklist.EMPTY;
    private List<Voice> voices = List.of();
    private RevealWords words;
    private BarsPlan plan;
    private int current;

    /// @param opened hears which question is to be opened
    /// @param inSight scrolls to a part of this view
    BarsView(BoardLook look, RevealWords words, Consumer<Asked> opened, Consumer<Bounds> inSight) {
        super(look);
        this.look = look;
        this.words = words;
        this.opened = opened;
        this.inSight = inSight;
        this.painter = new BarsPainter(this::palette, look.fonts());
        this.plan = plan(0);
        ring.getStyleClass().add("reveal-ring");
        ring.setMouseTransparent(true);
        ring.visibleProperty().bind(focusedProperty());
        getChildren().add(ring);
        getStyleClass().add("reveal-bars");
        setAccessibleRole(AccessibleRole.PARENT);
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    void show(Comparison comparison, RevealWords nextWords) {
        checklist = comparison.checklist();
        voices = comparison.voices();
        words = nextWords;
        plan = plan(getWidth());
        current = Math.clamp(current, 0, plan.rows().size() - 1);
        say();
        requestLayout();
    }

    private BarsPlan plan(double width) {
        return BarsPlan.of(checklist, voices, width, words.charts(), look.fonts());
    }

    private void say() {
        setAccessibleText(words.spoken(plan.rows().get(current).asked(), voices, checklist));
    }

    private void pressed(KeyEvent event) {
        if (event.isShiftDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean used = switch (event.getCode()) {
            case UP, KP_UP -> go(current - 1);
            case DOWN, KP_DOWN -> go(current + 1);
            case HOME -> go(0);
            case END -> go(plan.rows().size() - 1);
            case ENTER -> open();
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        plan.at(new Pixel(event.getX(), event.getY())).ifPresent(row -> {
            go(plan.rows().indexOf(row));
            if (event.getClickCount() == 2) {
                open();
            }
        });
    }

    private boolean open() {
        opened.accept(plan.rows().get(current).asked());
        return true;
    }

    private boolean go(int index) {
        current = Math.clamp(index, 0, plan.rows().size() - 1);
        say();
        requestLayout();
        Box box = plan.rows().get(current).box();
        inSight.accept(new BoundingBox(box.x(), box.y(), box.width(), box.height()));
        return true;
    }

    @Override
    void paint(Surface surface, double width, double height, double pixels) {
        plan = plan(width);
        painter.onPixels(pixels);
        painter.paint(surface, plan);
        Box box = plan.rows().get(current).box();
        ring.resizeRelocate(-8, box.y() + 1, box.width() + 16, box.height());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(plan(width < 0 ? computePrefWidth(-1) : width).height());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}

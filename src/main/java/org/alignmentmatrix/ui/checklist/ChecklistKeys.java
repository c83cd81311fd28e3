package org.alignmentmatrix.ui.checklist;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.alignmentmatrix.model.Rating;
import org.jspecify.annotations.Nullable;

/// The keys of the panel. It hears them before the controls inside and uses up those that mean something here, so that
/// neither a control nor the window takes 1 for something else.
final class ChecklistKeys {

    private final Answering answering;
    private final Runnable focusCurrent;
    private final Supplier<Optional<QuestionCard>> current;
    private @Nullable KeyCode held; // a key that chooses or makes something and is still down: its repeats would do more and more
    private boolean used; // whether the last press was used up; what it types is then, too

    /// @param panel what has the keys
    /// @param focusCurrent puts the focus on the current question
    /// @param current the card of the current question
    ChecklistKeys(Node panel, Answering answering, Runnable focusCurrent, Supplier<Optional<QuestionCard>> current) {
        this.answering = answering;
        this.focusCurrent = focusCurrent;
        this.current = current;
        panel.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        panel.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        panel.addEventFilter(KeyEvent.KEY_RELEASED, _ -> held = null);
        panel.focusWithinProperty().subscribe(() -> held = null); // the release was for somebody else
    }

    private void pressed(KeyEvent event) {
        EventTarget target = event.getTarget();
        used = !isElsewhere(target) && (target instanceof TextInputControl field ? inText(event, field) : inPanel(event, target));
        if (used) {
            event.consume();
        }
    }

    /// Whether a part of the panel has keys of its own.
    private static boolean isElsewhere(EventTarget target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at instanceof OwnKeys) {
                return true;
            }
        }
        return false;
    }

    private void typed(KeyEvent event) {
        if (used) {
            event.consume();
        }
    }

    private boolean inText(KeyEvent event, TextInputControl field) {
        return switch (event.getCode()) {
            case ESCAPE -> leaveText();
            case ENTER -> event.isShortcutDown() && leaveText();
            case TAB -> !event.isShortcutDown() && field.requestFocusTraversal(event.isShiftDown()
                    ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            case Z -> event.isShortcutDown() && !event.isAltDown() && inHistory(event.isShiftDown());
            case Y -> event.isShortcutDown() && !event.isAltDown() && inHistory(true);
            default -> false;
        };
    }

    private boolean leaveText() {
        focusCurrent.run();
        return true;
    }

    /// Undo is one for the whole document; the field's own would write its steps into that history.
    private boolean inHistory(boolean redo) {
        if (redo) {
            answering.redo();
        } else {
            answering.undo();
        }
        return true;
    }

    private boolean inPanel(KeyEvent event, EventTarget target) {
        if (event.isShiftDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case DIGIT0, NUMPAD0 -> choose(event, new Rating.Level(0));
            case DIGIT1, NUMPAD1 -> choose(event, new Rating.Level(1));
            case DIGIT2, NUMPAD2 -> choose(event, new Rating.Level(2));
            case DIGIT3, NUMPAD3 -> choose(event, new Rating.Level(3));
            case DIGIT4, NUMPAD4 -> choose(event, new Rating.Level(4));
            case N -> choose(event, Rating.NOT_APPLICABLE);
            case M -> write(Remark.COMMENT);
            case E -> write(Remark.EVIDENCE);
            case G -> make(event, ActLinks::makeAction);
            case C -> make(event, ActLinks::makeCard);
            case DELETE, BACK_SPACE -> then(() -> answering.rate(answering.current(), Rating.NOT_ANSWERED));
            case SPACE -> !isPressable(target) && then(() -> answering.rate(answering.current(), Rating.NOT_ANSWERED));
            case ENTER -> enter(event, target);
            case UP, KP_UP -> then(() -> answering.walk(-1));
            case DOWN, KP_DOWN -> then(() -> answering.walk(1));
            case LEFT, KP_LEFT -> !isVoice(target) && then(() -> answering.shift(-1));
            case RIGHT, KP_RIGHT -> !isVoice(target) && then(() -> answering.shift(1));
            default -> false;
        };
    }

    private boolean choose(KeyEvent event, Rating rating) {
        return once(event, () -> then(() -> {
            answering.rate(answering.current(), rating);
            answering.walk(1);
        }));
    }

    /// The keys stay where what is made puts them.
    private boolean make(KeyEvent event, Consumer<ActLinks> act) {
        return once(event, () -> current.get().map(QuestionCard::links).ifPresent(act));
    }

    private boolean write(Remark remark) {
        current.get().ifPresent(card -> card.write(remark));
        return true;
    }

    /// Does something on the press of a key and not again on its repeats, which are used up.
    private boolean once(KeyEvent event, Runnable act) {
        if (event.getCode() != held) {
            act.run();
            held = event.getCode(); // behind the act, which may move the keys and so let go
        }
        return true;
    }

    private boolean then(Runnable act) {
        act.run();
        focusCurrent.run();
        return true;
    }

    /// Enter presses what can be pressed. On the word that is chosen it goes on like everywhere else: pressing it would take the
    /// answer back.
    private boolean enter(KeyEvent event, EventTarget target) {
        if (target instanceof ButtonBase button && (!(target instanceof ToggleButton word) || !word.isSelected() || isVoice(target))) {
            return once(event, button::fire);
        }
        return !(target instanceof SectionRow) && then(() -> answering.walk(1));
    }

    private static boolean isPressable(EventTarget target) {
        return target instanceof ButtonBase || target instanceof SectionRow;
    }

    private static boolean isVoice(EventTarget target) {
        return target instanceof Node node && node.getParent() instanceof VoiceSwitch;
    }
}

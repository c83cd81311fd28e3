package org.alignmentmatrix.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.storage.Settings;
import org.alignmentmatrix.storage.ThemeChoice;
import org.alignmentmatrix.storage.ViewSettings;
import org.alignmentmatrix.storage.WheelUse;
import org.alignmentmatrix.ui.files.Remembered;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private final List<Settings> kept = new ArrayList<>();
    private final Remembered remembered = new Remembered(Settings.DEFAULTS, kept::add);
    private final SimpleObjectProperty<Boolean> systemReducesMotion = new SimpleObjectProperty<>(false);
    private final Choices choices = new Choices(remembered, systemReducesMotion);

    @Test
    void whatIsChosenHoldsAtOnceAndIsKept() {
        var heard = new ArrayList<WheelUse>();
        choices.wheel().value().subscribe(now -> heard.add(now));

        choices.wheel().set(WheelUse.ZOOM);
        choices.wheel().set(WheelUse.ZOOM);
        choices.theme().set(ThemeChoice.DARK);
        choices.layout().set(MatrixLayout.AXIS);
        choices.snapping().set(false);

        assertEquals(List.of(WheelUse.PAN, WheelUse.ZOOM), heard);
        assertEquals(4, kept.size());
        assertEquals(Settings.DEFAULTS.withView(
                new ViewSettings(ThemeChoice.DARK, null, WheelUse.ZOOM, MatrixLayout.AXIS, false, true)), kept.getLast());
        assertEquals(List.of(ThemeChoice.DARK, MatrixLayout.AXIS, false),
                List.of(choices.theme().get(), choices.layout().get(), choices.snapping().get()));
    }

    @Test
    void motionFollowsTheSystemUntilTheUserDecides() {
        var heard = new ArrayList<Boolean>();
        choices.reducedMotion().value().subscribe(now -> heard.add(now));

        systemReducesMotion.set(true);
        choices.reducedMotion().set(false);
        systemReducesMotion.set(false);
        systemReducesMotion.set(true);

        assertEquals(List.of(false, true, false), heard);
        assertEquals(false, remembered.get().view().reducedMotion());
    }

    @Test
    void whoWantsWhatTheSystemWantsFollowsItAgain() {
        choices.reducedMotion().set(true);
        assertEquals(true, remembered.get().view().reducedMotion());

        choices.reducedMotion().set(false);
        assertEquals(ViewSettings.DEFAULTS, remembered.get().view());

        systemReducesMotion.set(true);
        assertEquals(true, choices.reducedMotion().get());
    }
}

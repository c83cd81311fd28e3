package org.alignmentmatrix.ui.board;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.geometry.QuadrantPlan;
import org.alignmentmatrix.model.Quadrant;

/// The long text of a quadrant, shown while the pointer rests on its header.
final class QuadrantTip {

    private final MatrixView matrix;
    private final Function<Quadrant, String> texts;
    private final Tooltip tip = new Tooltip();

    QuadrantTip(MatrixView matrix, Function<Quadrant, String> texts) {
        this.matrix = matrix;
        this.texts = texts;
        tip.setShowDelay(Duration.millis(600));
        tip.setWrapText(true);
        tip.setMaxWidth(320);
    }

    void install() {
        matrix.setOnMouseMoved(event -> follow(new Pixel(event.getX(), event.getY())));
    }

    private void follow(Pixel at) {
        Optional<QuadrantPlan> header = matrix.frame().quadrants().stream().filter(plan -> plan.header().contains(at)).findFirst();
        if (header.isPresent()) {
            tip.setText(texts.apply(header.get().quadrant()));
            Tooltip.install(matrix, tip);
        } else {
            Tooltip.uninstall(matrix, tip);
        }
    }
}

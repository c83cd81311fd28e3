package org.alignmentmatrix.ui.insight;

import java.util.List;
import java.util.OptionalDouble;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.Clashes;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Horizon;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.SideFacts;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.text.QuadrantWords;

/// The words of the panel: its own, those of the method, and what the board calls its quadrants.
record InsightWords(Guide guide, Messages messages, QuadrantWords quadrants) {

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    String name(Quadrant quadrant, Board board) {
        return quadrants.name(quadrant, board);
    }

    String name(Voice voice) {
        return guide.name(voice);
    }

    String name(Area area) {
        return guide.name(area);
    }

    String name(Sign sign) {
        return guide.name(sign);
    }

    String name(Friction friction) {
        return guide.name(friction);
    }

    String name(Improvement improvement) {
        return guide.name(improvement);
    }

    /// A whole number with its unit.
    String percent(double value) {
        return text("insight.percent", Math.round(value));
    }

    /// A number with one decimal, or a dash.
    String half(OptionalDouble value) {
        return value.isPresent() ? text("insight.half", value.getAsDouble()) : text("insight.none");
    }

    /// "sales and marketing", "sales, marketing and leadership".
    String and(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return text("insight.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    /// What one side says about an aspect of a card.
    String said(SideFacts side, Clashes.Aspect aspect) {
        return switch (aspect) {
            case CUSTOMER -> side.customer();
            case MESSAGE -> side.message();
            case MEASURE -> side.measure();
            case HORIZON -> name(side.horizon());
        };
    }

    private String name(Horizon horizon) {
        return guide.name(horizon);
    }
}

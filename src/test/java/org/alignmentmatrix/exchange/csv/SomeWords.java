package org.alignmentmatrix.exchange.csv;

import org.alignmentmatrix.exchange.table.Words;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Sign;

/// Words that can be told from the ids, some of them nasty.
public final class SomeWords implements Words {

    @Override
    public String quadrant(Quadrant quadrant) {
        return switch (quadrant) {
            case MISALIGNED_UNCOORDINATED -> "Misaligned and Uncoordinated";
            case ALIGNED_COORDINATED -> "Ausgerichtet, abgestimmt; beides";
            case MISALIGNED_COORDINATED -> "=not a formula";
            case ALIGNED_UNCOORDINATED -> "Aligned \"but\" Uncoordinated";
        };
    }

    @Override
    public String area(Area area) {
        return "Shared " + area.name().charAt(0);
    }

    @Override
    public String question(Question question) {
        return "How is " + question + "?";
    }

    @Override
    public String sign(Sign sign) {
        return "-" + sign;
    }
}

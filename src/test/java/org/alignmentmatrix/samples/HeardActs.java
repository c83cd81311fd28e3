package org.alignmentmatrix.samples;

import java.util.ArrayList;
import java.util.List;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.ui.view.ToAct;

/// Writes down what is to be made and shown.
public final class HeardActs implements ToAct {

    public final List<String> heard = new ArrayList<>();

    @Override
    public void makeCard(Source from) {
        heard.add("card of " + from);
    }

    @Override
    public void makeAction(Source from) {
        heard.add("action of " + from);
    }

    @Override
    public void showCards(List<CardId> cards) {
        heard.add("show " + cards);
    }

    @Override
    public void showActions(List<ActionId> actions) {
        heard.add("show " + actions);
    }

    @Override
    public void showSource(Source source) {
        heard.add("show " + source);
    }
}

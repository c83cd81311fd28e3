package org.alignmentmatrix.ui.window;

import java.util.Optional;
import javafx.scene.Node;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.ui.action.ActionsPane;
import org.alignmentmatrix.ui.guide.GuideAddress;
import org.alignmentmatrix.ui.guide.GuideChapter;

/// Which page of the guide fits what the user is doing.
final class ContextHelp {

    private final OpenDocument document;
    private final Panels panels;

    ContextHelp(OpenDocument document, Panels panels) {
        this.document = document;
        this.panels = panels;
    }

    /// Opens that page.
    void show() {
        panels.explain(address());
    }

    private GuideAddress address() {
        Optional<Node> focus = Optional.ofNullable(panels.side().getScene().getFocusOwner());
        Optional<Panels.Page> page = panels.shown().filter(_ -> focus.filter(node -> isInside(node, panels.side())).isPresent());
        return page.map(this::about).orElseGet(() -> switch (panels.centre().shown()) {
            case BOARD, TABLE -> aboutCurrentCard();
            case REVEAL -> GuideAddress.of(GuideChapter.CHECKLIST);
        });
    }

    private GuideAddress about(Panels.Page page) {
        return switch (page) {
            case CHECKLIST -> GuideAddress.about(panels.checklist().subject());
            case CARD, LIST -> aboutCurrentCard();
            case INSIGHT -> GuideAddress.of(GuideChapter.IDEA);
            case ACTIONS -> about(panels.actions().page());
            case GUIDE -> GuideAddress.CONTENTS;
        };
    }

    private static GuideAddress about(ActionsPane.Page page) {
        return GuideAddress.of(switch (page) {
            case ACTIONS -> GuideChapter.RHYTHM;
            case GOALS -> GuideChapter.KPIS;
            case STEPS -> GuideChapter.STEPS;
            case AGREEMENT -> GuideChapter.TWO_SIDES;
        });
    }

    /// A card on the matrix leads to its quadrant.
    private GuideAddress aboutCurrentCard() {
        return document.current().map(Card::place).flatMap(Place::quadrantIfPlaced).map(GuideAddress::about)
                .orElse(GuideAddress.of(GuideChapter.QUADRANTS));
    }

    private static boolean isInside(Node node, Node whole) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == whole) {
                return true;
            }
        }
        return false;
    }
}

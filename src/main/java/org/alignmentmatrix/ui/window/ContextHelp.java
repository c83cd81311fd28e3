package org.alignmentmatrix.ui.window;

import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.insight.GapNow;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Source;
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
        return panels.shown().filter(_ -> panels.sideHasKeys()).map(this::about).orElseGet(() -> switch (panels.centre().shown()) {
            case BOARD -> aboutCurrentCard();
            case TABLE -> GuideAddress.CONTENTS;
            case REVEAL -> GuideAddress.of(GuideChapter.CHECKLIST);
        });
    }

    private GuideAddress about(Panels.Page page) {
        return switch (page) {
            case CHECKLIST -> about(panels.checklist().source());
            case CARD -> GuideAddress.of(GuideChapter.TWO_SIDES);
            case LIST -> aboutCurrentCard();
            case INSIGHT -> GuideAddress.of(GuideChapter.INSIGHT);
            case ACTIONS -> about(panels.actions().page());
            case GUIDE -> GuideAddress.CONTENTS;
        };
    }

    private GuideAddress about(Source asked) {
        return switch (asked) {
            case Source.OfSign(var sign) -> GuideAddress.about(sign);
            case Source.OfFriction(var friction) -> GuideAddress.about(friction);
            case Source.OfImprovement(var improvement) -> GuideAddress.about(improvement);
            case Source.OfQuestion(var key) -> aboutQuestion(key);
            case Source.OfGap(var key) -> aboutQuestion(key);
            case Source.OfCard _ -> aboutCurrentCard();
        };
    }

    private GuideAddress aboutQuestion(String key) {
        return GapNow.asked(key, document.board().checklist()).map(asked -> switch (asked) {
            case Question question -> GuideAddress.about(question);
            case OwnQuestion own -> GuideAddress.about(own.area());
        }).orElse(GuideAddress.of(GuideChapter.CHECKLIST));
    }

    private static GuideAddress about(ActionsPane.Page page) {
        return GuideAddress.of(switch (page) {
            case ACTIONS -> GuideChapter.IMPROVEMENTS;
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
}

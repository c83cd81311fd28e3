package org.alignmentmatrix.ui.window;

import java.util.List;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.insight.Gap;
import org.alignmentmatrix.insight.GapNow;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.action.ToAction;
import org.alignmentmatrix.ui.guide.GuideAddress;
import org.alignmentmatrix.ui.insight.InsightActs;
import org.alignmentmatrix.ui.reveal.GapActs;
import org.alignmentmatrix.ui.view.ToAct;

/// Where the links of the panels lead, and what is made of findings.
final class Links implements ToAct, GapActs, InsightActs {

    private final OpenDocument document;
    private final Panels panels;
    private final ToAction making;

    Links(OpenDocument document, Panels panels, ToAction making) {
        this.document = document;
        this.panels = panels;
        this.making = making;
        making.onShow(action -> showActions(List.of(action)));
    }

    @Override
    public void makeCard(Source from) {
        making.makeCard(from).ifPresent(card -> document.select(List.of(card)));
    }

    @Override
    public void makeAction(Source from) {
        making.makeAction(from);
    }

    @Override
    public void makeCard(Gap gap) {
        makeCard(new Source.OfGap(gap.asked().key()));
    }

    @Override
    public void makeAction(Gap gap) {
        makeAction(new Source.OfGap(gap.asked().key()));
    }

    @Override
    public void showCards(List<CardId> cards) {
        document.select(cards);
        panels.centre().enter(Centre.View.BOARD);
    }

    @Override
    public void selectCards(List<CardId> cards) {
        showCards(cards);
    }

    @Override
    public void showActions(List<ActionId> actions) {
        panels.enter(Panels.Page.ACTIONS);
        panels.actions().show(actions.getFirst());
    }

    @Override
    public void showSource(Source source) {
        switch (source) {
            case Source.OfQuestion(String key) -> showQuestion(key);
            case Source.OfGap(String key) -> showQuestion(key);
            case Source.OfSign(var sign) -> openSigns(sign);
            case Source.OfCard(var id) -> showCards(List.of(id));
            case Source.OfFriction(var friction) -> openGuide(friction);
            case Source.OfImprovement(var improvement) -> openGuide(improvement);
        }
    }

    private void showQuestion(String key) {
        GapNow.asked(key, document.board().checklist()).ifPresent(this::open);
    }

    private void open(Asked asked) {
        panels.enter(Panels.Page.CHECKLIST);
        panels.checklist().open(asked);
    }

    @Override
    public void goTo(Asked asked, Voice voice) {
        panels.look(voice);
        open(asked);
    }

    @Override
    public void openQuestion(Voice voice, Question question) {
        goTo(question, voice);
    }

    @Override
    public void openSigns(Sign sign) {
        panels.enter(Panels.Page.CHECKLIST);
        panels.checklist().openSigns(sign);
    }

    @Override
    public void showTable() {
        panels.centre().enter(Centre.View.TABLE);
    }

    @Override
    public void openGuide(Enum<?> subject) {
        panels.explain(GuideAddress.about(subject));
    }

    @Override
    public void reveal() {
        panels.reveal();
    }
}

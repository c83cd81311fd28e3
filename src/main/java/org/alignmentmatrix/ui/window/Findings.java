package org.alignmentmatrix.ui.window;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.AddActions;
import org.alignmentmatrix.edit.AddCards;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.ui.dialog.Talk;
import org.alignmentmatrix.ui.text.SourceWords;
import org.alignmentmatrix.ui.view.ToAct;

/// Makes cards and actions of findings.
final class Findings implements ToAct {

    private final OpenDocument document;
    private final Talk talk;
    private final SourceWords words;
    private final Consumer<Source> show;

    /// @param show shows a finding where it was found
    Findings(OpenDocument document, Guide guide, Talk talk, Consumer<Source> show) {
        this.document = document;
        this.talk = talk;
        this.words = new SourceWords(guide, talk.messages());
        this.show = show;
    }

    @Override
    public void makeCard(Source from) {
        CardId id = document.board().cards().nextId();
        Card card = Card.create(id, CardKind.INITIATIVE, Side.JOINT, words.name(from, document.board()), document.now()).withFrom(from);
        document.perform(new AddCards(List.of(card)));
        document.select(List.of(id));
    }

    @Override
    public void makeAction(Source from) {
        ActionId id = new ActionId(document.board().actions().nextNumber());
        document.perform(new AddActions(List.of(Action.create(id, words.name(from, document.board()), from, document.now()))));
    }

    @Override
    public void showCards(List<CardId> cards) {
        document.select(cards);
    }

    @Override
    public void showActions(List<ActionId> actions) {
        talk.notices().tell(actions.stream().flatMap(id -> document.board().actions().find(id).stream()).map(Action::title)
                .collect(Collectors.joining(" · ")));
    }

    @Override
    public void showSource(Source source) {
        show.accept(source);
    }
}

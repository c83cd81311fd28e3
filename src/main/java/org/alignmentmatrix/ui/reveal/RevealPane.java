package org.alignmentmatrix.ui.reveal;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.Gap;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.board.BoardLook;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Visibility;

/// What two voices see differently: their scores as a picture and in numbers, and the gaps between them, widest first. While the
/// curtain is closed it shows nothing but a button that opens it.
///
/// It follows the checklist only while it can be seen. The window brings the styles, `reveal.css`.
public final class RevealPane extends StackPane {

    private static final double ROOM = 24; // pixels that stay visible above and below the current gap
    private static final double HEAD = 160; // a gap so far up is shown together with what stands above it

    private final OpenDocument document;
    private final Curtain curtain;
    private final GapActs acts;
    private final ObservableValue<Boolean> seen = Visibility.of(this).orElse(false);
    private final RevealControls controls;
    private final Label overall = label("reveal-overall");
    private final RadarView radar;
    private final AreaTable table = new AreaTable();
    private final Label heading = label("reveal-heading");
    private final Label situation = label("reveal-situation");
    private final Hyperlink showAll;
    private final Label rest = label("reveal-rest");
    private final VBox below;
    private final GapList gaps;
    private final BarsView bars;
    private final TwoColumns page;
    private final ScrollPane scroll;
    private final VBox curtained = new VBox(16);
    private final Label hidden = label("reveal-situation");
    private RevealWords words;

    /// @param look what the pictures are painted with
    /// @param acts what is done about a gap
    public RevealPane(OpenDocument document, BoardLook look, Guide guide, Messages messages, Curtain curtain, GapActs acts) {
        this.document = document;
        this.curtain = curtain;
        this.acts = acts;
        this.words = new RevealWords(guide, messages, ScaleWords.OF_GUIDE);
        this.controls = new RevealControls(words, this::lookElsewhere);
        this.radar = new RadarView(look, words);
        this.showAll = new Hyperlink(words.text("reveal.showAll"));
        this.gaps = new GapList(look, new RowActs(), this::bringInSight);
        this.bars = new BarsView(look, words, this::goTo, this::bringBarInSight);
        var listAll = new Hyperlink(words.text("reveal.rest.show"));
        listAll.setOnAction(_ -> {
            controls.list(true);
            focusCurrent();
        });
        this.below = new VBox(2, rest, listAll);
        Label title = label("reveal-title");
        title.setText(words.text("reveal.title"));
        page = new TwoColumns(
                new VBox(8, title, overall, controls.compare(), radar, table),
                new VBox(12, new SplitLine(heading, controls.list()), situation, showAll, gaps, bars, below));
        scroll = new ScrollPane(page);
        build();
        seen.subscribe(_ -> refresh());
        document.boardProperty().map(Board::checklist).when(seen).subscribe(_ -> refresh());
        document.boardProperty().map(Board::cards).when(seen).subscribe(_ -> gaps.showMade(document.board()));
        document.boardProperty().map(Board::actions).when(seen).subscribe(_ -> gaps.showMade(document.board()));
        curtain.shownProperty().when(seen).subscribe(_ -> refresh());
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private void build() {
        getStyleClass().add("reveal");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.text("reveal.title"));
        setMinSize(0, 0);
        heading.setWrapText(false);
        showAll.setOnAction(_ -> controls.showAllGaps());
        scroll.getStyleClass().add("reveal-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.vvalueProperty().subscribe(this::follow);
        scroll.viewportBoundsProperty().subscribe(this::follow);
        page.heightProperty().subscribe(this::follow);
        var open = new Button(words.text("reveal.open"));
        open.getStyleClass().add("accent");
        open.setOnAction(_ -> {
            curtain.reveal();
            focusCurrent();
        });
        curtained.getChildren().addAll(hidden, open);
        curtained.setAlignment(Pos.CENTER);
        curtained.getStyleClass().add("reveal-curtained");
        getChildren().addAll(scroll, curtained);
    }

    /// Gives the keys to the current gap, or to what can be done where there is none.
    public void focusCurrent() {
        refresh();
        if (!curtain.isRevealed()) {
            curtained.getChildren().getLast().requestFocus();
        } else if (controls.listsAll()) {
            bars.requestFocus();
        } else if (!gaps.focusCurrent()) {
            controls.compare().requestFocus();
        }
    }

    /// Something else was chosen to be looked at: from its beginning.
    private void lookElsewhere() {
        scroll.setVvalue(0);
        refresh();
    }

    private void refresh() {
        if (!seen.getValue()) {
            return;
        }
        boolean open = curtain.isRevealed();
        show(scroll, open);
        show(curtained, !open);
        if (open) {
            words = words.with(document.board().checklist().words());
            show(Comparison.of(document.board().checklist(), controls.pair(), controls.withThird(), controls.filter()));
        } else {
            hidden.setText(words.text("reveal.curtained", words.inside(curtain.voice())));
        }
    }

    private void show(Comparison comparison) {
        overall.setText(words.overall(comparison.scores()));
        radar.show(comparison.scores(), words);
        table.show(comparison, words);
        boolean all = controls.listsAll();
        Comparison.Situation how = comparison.situation();
        heading.setText(all ? words.text("reveal.view.all") : words.heading(comparison));
        situation.setText(told(how, comparison));
        rest.setText(words.rest(comparison));
        show(situation, !all && how != Comparison.Situation.GAPS);
        show(showAll, !all && how == Comparison.Situation.ALL_FILTERED);
        show(below, !all && !rest.getText().isEmpty());
        gaps.show(comparison, words);
        gaps.showMade(document.board());
        bars.show(comparison, words);
        show(gaps, !all);
        show(bars, all);
    }

    private String told(Comparison.Situation how, Comparison comparison) {
        return switch (how) {
            case NOBODY_ANSWERED -> words.text("reveal.NOBODY_ANSWERED", words.inside(comparison.pair().first()),
                    words.inside(comparison.pair().second()));
            case ONE_ANSWERED -> words.text("reveal.ONE_ANSWERED", words.name(comparison.missing()));
            case NOTHING_APPLIES -> words.text("reveal.NOTHING_APPLIES");
            case NOTHING_SHARED -> words.text("reveal.NOTHING_SHARED");
            case ALL_ALIKE -> words.text("reveal.ALL_ALIKE", comparison.alike());
            case ALL_FILTERED -> words.text("reveal.ALL_FILTERED");
            case GAPS -> "";
        };
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void goTo(Asked asked) {
        Voice answering = curtain.voice();
        acts.goTo(asked, controls.pair().has(answering) ? answering : controls.pair().first());
    }

    private final class RowActs implements GapRow.Acts {

        @Override
        public void makeAction(Gap gap) {
            acts.makeAction(gap);
        }

        @Override
        public void makeCard(Gap gap) {
            acts.makeCard(gap);
        }

        @Override
        public void goTo(Gap gap) {
            RevealPane.this.goTo(gap.asked());
        }

        @Override
        public void showActions(List<ActionId> actions) {
            acts.showActions(actions);
        }

        @Override
        public void showCards(List<CardId> cards) {
            acts.showCards(cards);
        }
    }

    /// Tells the page which part of it is in sight.
    private void follow() {
        double visible = scroll.getViewportBounds().getHeight();
        page.scrolled(scroll.getVvalue() * Math.max(0, page.getHeight() - visible), visible);
    }

    private void bringInSight(Node node) {
        applyCss();
        layout(); // the height of what became current just now
        bringInSight(page.sceneToLocal(node.localToScene(node.getLayoutBounds())));
    }

    private void bringBarInSight(Bounds part) {
        bringInSight(page.sceneToLocal(bars.localToScene(part)));
    }

    private void bringInSight(Bounds part) {
        double visible = scroll.getViewportBounds().getHeight();
        double over = page.getHeight() - visible;
        if (over > 0) {
            double offset = scroll.getVvalue() * over;
            double wanted = Math.min(Math.max(offset, part.getMaxY() + ROOM - visible), part.getMinY() < HEAD ? 0 : part.getMinY() - ROOM);
            scroll.setVvalue(Math.clamp(wanted / over, 0, 1));
        }
    }
}

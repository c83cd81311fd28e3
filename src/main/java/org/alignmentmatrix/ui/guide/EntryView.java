package org.alignmentmatrix.ui.guide;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.ui.board.CardDrops;
import org.alignmentmatrix.ui.board.CardOffer;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.LinkFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// An entry on its page.
final class EntryView extends VBox {

    private static final PseudoClass SOUGHT = PseudoClass.getPseudoClass("sought");

    private final Block.Entry entry;

    /// What entries need of the panel they are on.
    ///
    /// @param follow opens the place that a link leads to
    record Panel(Node node, CardDrops drops, Messages messages, Consumer<GuideAddress> follow) {
    }

    EntryView(Block.Entry entry, Marks marks, Panel panel) {
        this.entry = entry;
        getStyleClass().add("guide-entry");
        if (entry.subject() instanceof Quadrant quadrant) {
            getStyleClass().add("quadrant-" + quadrant.number());
        }
        getChildren().add(heading(marks));
        entry.passages().forEach(text -> getChildren().add(new MarkedText(text, marks, "guide-passage")));
        entry.items().forEach(text -> getChildren().add(item(text, marks)));
        entry.links().forEach(links -> getChildren().add(flow(links, panel.follow())));
        entry.card().ifPresent(offer -> addOffer(offer, panel));
    }

    Block.Entry entry() {
        return entry;
    }

    /// Shows that the page was opened at this entry.
    void setSought(boolean sought) {
        pseudoClassStateChanged(SOUGHT, sought);
    }

    private Node heading(Marks marks) {
        MarkedText title = new MarkedText(entry.title(), marks, "guide-entry-title");
        if (entry.tag().isEmpty()) {
            return title;
        }
        Label tag = new Label(entry.tag());
        tag.getStyleClass().add("guide-tag");
        tag.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        return new HBox(8, tag, title);
    }

    private static Node item(String text, Marks marks) {
        Label bullet = new Label("•");
        bullet.getStyleClass().add("guide-bullet");
        bullet.setMinWidth(Region.USE_PREF_SIZE);
        MarkedText words = new MarkedText(text, marks, "guide-passage");
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(6, bullet, words);
    }

    private static LinkFlow flow(Block.Links links, Consumer<GuideAddress> follow) {
        Label lead = new Label(links.lead());
        lead.getStyleClass().add("guide-lead");
        LinkFlow flow = new LinkFlow(lead);
        for (Block.Link link : links.links()) {
            Hyperlink shown = new Hyperlink(link.label());
            shown.getStyleClass().add("guide-link");
            shown.setWrapText(true);
            shown.setOnAction(_ -> follow.accept(link.to()));
            flow.add(shown);
        }
        return flow;
    }

    private void addOffer(CardOffer offer, Panel panel) {
        getStyleClass().add("guide-offer");
        Button make = new Button(panel.messages().text("guide.make"), new FontIcon(Feather.PLUS));
        make.getStyleClass().addAll("flat", "guide-make");
        make.setAccessibleText(panel.messages().text("guide.make.spoken", offer.title()));
        make.setOnAction(_ -> panel.drops().toTray(offer));
        getChildren().add(make);
        CardDrag.install(this, offer, panel.node(), panel.drops());
    }
}

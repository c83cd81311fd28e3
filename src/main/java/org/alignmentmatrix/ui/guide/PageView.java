package org.alignmentmatrix.ui.guide;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.insight.TextQuery;

/// What the panel shows below its head: a page, the contents or what a search found.
final class PageView extends VBox {

    private static final int MOST_HITS = 60;
    private static final PseudoClass ROWS = PseudoClass.getPseudoClass("rows");

    private final EntryView.Panel panel;

    PageView(EntryView.Panel panel) {
        this.panel = panel;
        getStyleClass().add("guide-page");
    }

    /// @param sought the subject that the page is opened at
    void show(Page page, Marks marks, Optional<Enum<?>> sought) {
        begin(page.title(), page.about(), marks);
        pseudoClassStateChanged(ROWS, false);
        boolean offers = page.entries().anyMatch(entry -> entry.card().isPresent());
        if (offers) {
            getChildren().add(line(panel.messages().text("guide.drag"), "guide-hint"));
        }
        for (Block block : page.blocks()) {
            getChildren().add(switch (block) {
                case Block.Heading(String text) -> line(text, "guide-heading");
                case Block.Entry entry -> new EntryView(entry, marks, panel);
            });
        }
        sought.flatMap(this::view).ifPresent(view -> view.setSought(true));
    }

    /// A line for each chapter.
    void showContents(Pages pages) {
        pseudoClassStateChanged(ROWS, true);
        begin(pages.title(GuideChapter.CONTENTS), pages.about(GuideChapter.CONTENTS), Marks.NONE);
        Pages.chapters().map(chapter -> new LinkRow(pages.title(chapter) + ". " + pages.about(chapter),
                () -> panel.follow().accept(GuideAddress.of(chapter)),
                line(pages.title(chapter), "guide-row-title"), line(pages.about(chapter), "guide-row-about")))
                .forEach(getChildren()::add);
    }

    /// @param typed what was searched for
    void showHits(List<GuideSearch.Hit> hits, String typed) {
        pseudoClassStateChanged(ROWS, true);
        Marks marks = Marks.of(TextQuery.of(typed));
        String counted = hits.isEmpty() ? panel.messages().text("guide.found.none", typed.strip())
                : panel.messages().text("guide.found", hits.size());
        String more = hits.size() > MOST_HITS ? " " + panel.messages().text("guide.found.first", MOST_HITS) : "";
        begin(panel.messages().text("guide.search.title"), counted + more, Marks.NONE);
        for (GuideSearch.Hit hit : hits.subList(0, Math.min(hits.size(), MOST_HITS))) {
            var row = new LinkRow(hit.title() + ". " + hit.where() + ". " + hit.passage(), () -> panel.follow().accept(hit.to()),
                    line(hit.where(), "guide-row-where"), new MarkedText(hit.title(), marks, "guide-row-title"));
            if (!hit.passage().isEmpty()) {
                row.getChildren().add(new MarkedText(hit.passage(), marks, "guide-row-about"));
            }
            getChildren().add(row);
        }
    }

    private void begin(String title, String about, Marks marks) {
        getChildren().setAll(new MarkedText(title, marks, "guide-title"), new MarkedText(about, marks, "guide-about"));
    }

    private static Node line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Where a subject is told about; none while something else is shown.
    Optional<EntryView> view(Enum<?> subject) {
        return getChildren().stream().filter(EntryView.class::isInstance).map(EntryView.class::cast)
                .filter(view -> view.entry().subject() == subject).findFirst();
    }

    /// The first line that leads somewhere.
    Optional<LinkRow> firstRow() {
        return getChildren().stream().filter(LinkRow.class::isInstance).map(LinkRow.class::cast).findFirst();
    }
}

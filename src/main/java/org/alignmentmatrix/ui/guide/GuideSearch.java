package org.alignmentmatrix.ui.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.insight.TextQuery;

/// Finds places of the guide by words. All words must occur in the same place; see [TextQuery].
record GuideSearch(Pages pages) {

    /// A place that was found.
    ///
    /// @param where the page it is on; for a whole page the contents
    /// @param passage something of what it says, with one of the words if there is one
    record Hit(GuideAddress to, String where, String title, String passage) {
    }

    /// The places, first those that have the words in their title, in the order of the contents; none for a blank query.
    List<Hit> find(TextQuery query) {
        if (query.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = Pages.chapters().map(pages::page).flatMap(page -> hits(page, query)).distinct().toList();
        var byTitle = hits.stream().collect(Collectors.partitioningBy(hit -> query.finds(hit.title())));
        return Stream.concat(byTitle.get(true).stream(), byTitle.get(false).stream()).toList();
    }

    private Stream<Hit> hits(Page page, TextQuery query) {
        var whole = new Hit(GuideAddress.of(page.chapter()), pages.title(GuideChapter.CONTENTS), page.title(), page.about());
        Stream<Hit> chapter = query.finds(page.title() + "\n" + page.about()) ? Stream.of(whole) : Stream.empty();
        Stream<Hit> entries = page.entries()
                .filter(entry -> query.finds(entry.words().collect(Collectors.joining("\n"))))
                .map(entry -> new Hit(entry.address(), page.title(), title(entry), passage(entry, query)));
        return Stream.concat(chapter, entries);
    }

    private static String title(Block.Entry entry) {
        return (entry.tag() + " " + entry.title()).strip();
    }

    private static String passage(Block.Entry entry, TextQuery query) {
        List<String> passages = Stream.concat(entry.passages().stream(), entry.items().stream()).toList();
        return passages.stream().filter(text -> Marks.of(query).anyIn(text)).findFirst()
                .orElseGet(() -> passages.isEmpty() ? "" : passages.getFirst());
    }
}

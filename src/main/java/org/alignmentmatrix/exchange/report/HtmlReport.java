package org.alignmentmatrix.exchange.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Writes a report as one web page (also well-formed as XML) that needs nothing else: no scripts, nothing that is fetched, its own looks, drawings inside. It
/// prints well on paper.
public final class HtmlReport {

    private static final String ANY_WAY = "dir=\"auto\""; // people write in any direction

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Function<Block.Subject, String> drawing;

    private HtmlReport(Function<Block.Subject, String> drawing) {
        this.drawing = drawing;
    }

    /// @param drawing the SVG text of what can be drawn, made by this program, for it is taken as it is; empty where there is none, and
    ///     then the words of the drawing stand in its place
    public static String write(Report report, Function<Block.Subject, String> drawing) {
        var page = new HtmlReport(drawing);
        page.head(report);
        report.sections().forEach(page::section);
        return page.out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void head(Report report) {
        String title = HtmlText.escaped(report.title());
        out.append("<!DOCTYPE html>\n<html lang=\"").append(HtmlText.escaped(report.language())).append("\">\n<head>\n")
                .append("<meta charset=\"utf-8\"/>\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .append("<title>").append(title).append("</title>\n<style>\n").append(HtmlStyle.CSS)
                .append("</style>\n</head>\n<body>\n<header>\n<h1 ").append(ANY_WAY).append('>').append(title).append("</h1>\n<p>").append(HtmlText.escaped(report.subtitle())).append("</p>\n")
                .append("<nav>\n<ul>\n");
        for (Report.Section section : report.sections()) {
            out.append("<li><a href=\"#").append(id(section)).append("\">").append(HtmlText.escaped(section.heading()))
                    .append("</a></li>\n");
        }
        out.append("</ul>\n</nav>\n</header>\n<main>\n");
    }

    private static String id(Report.Section section) {
        return section.topic().name().toLowerCase(Locale.ROOT);
    }

    private void section(Report.Section section) {
        out.append("<section id=\"").append(id(section)).append("\">\n<h2>").append(HtmlText.escaped(section.heading())).append("</h2>\n");
        section.blocks().forEach(this::block);
        out.append("</section>\n");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(var text) -> element("h3", text);
            case Block.Paragraph(var text) -> element("p", text);
            case Block.Note(var text) -> element("p class=\"note\"", text);
            case Block.Facts(var facts) -> facts(facts);
            case Block.Bullets(var items) -> {
                out.append("<ul>\n");
                items.forEach(item -> element("li", item));
                out.append("</ul>\n");
            }
            case Block.Grid grid -> grid(grid);
            case Block.Drawing(var subject, var words) -> draw(drawing.apply(subject), words);
        }
    }

    private void facts(List<Block.Fact> facts) {
        out.append("<dl>\n");
        for (Block.Fact fact : facts) {
            out.append("<div>\n");
            element("dt", fact.name());
            out.append("<dd ").append(ANY_WAY).append("><b>").append(HtmlText.escaped(fact.value())).append("</b>");
            if (!fact.detail().isEmpty()) {
                out.append(" <span>").append(HtmlText.escaped(fact.detail())).append("</span>");
            }
            out.append("</dd>\n</div>\n");
        }
        out.append("</dl>\n");
    }

    private void grid(Block.Grid grid) {
        out.append("<div class=\"grid\">\n<table>\n<colgroup>");
        grid.columns().forEach(column -> out.append("<col style=\"width:").append(Math.round(column.share() * 100)).append("%\"/>"));
        out.append("</colgroup>\n<thead>\n<tr>");
        grid.columns().forEach(column -> out.append("<th scope=\"col\"").append(column.isNumber() ? " class=\"number\"" : "").append('>')
                .append(HtmlText.escaped(column.name())).append("</th>"));
        out.append("</tr>\n</thead>\n<tbody>\n");
        for (List<String> row : grid.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                String cell = HtmlText.escaped(row.get(i));
                if (i == 0) {
                    out.append("<th scope=\"row\" ").append(ANY_WAY).append('>').append(cell).append("</th>");
                } else if (grid.columns().get(i).isNumber()) {
                    out.append("<td class=\"number\">").append(cell).append("</td>");
                } else {
                    out.append("<td ").append(ANY_WAY).append('>').append(cell).append("</td>");
                }
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private void draw(String svg, String words) {
        if (svg.isEmpty()) {
            element("p class=\"note\"", words);
        } else {
            out.append("<figure role=\"img\" aria-label=\"").append(HtmlText.escaped(words)).append("\">\n").append(svg)
                    .append("</figure>\n");
        }
    }

    /// @param tag the name of the element, and its attributes if it has any
    private void element(String tag, String text) {
        String name = tag.split(" ", 2)[0];
        out.append('<').append(tag).append(' ').append(ANY_WAY).append('>').append(HtmlText.escaped(text)).append("</").append(name)
                .append(">\n");
    }
}

package org.alignmentmatrix.exchange.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes a report as Markdown (CommonMark with the tables of GitHub), to be pasted into a wiki or a ticket.
public final class MarkdownReport {

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Function<Block.Subject, String> link;

    private MarkdownReport(Function<Block.Subject, String> link) {
        this.link = link;
    }

    /// @param link where the picture of what can be drawn lies, relative to the text, such as the name of a file; empty where there is
    ///     none, and then the words of the drawing stand in its place
    public static String write(Report report, Function<Block.Subject, String> link) {
        var text = new MarkdownReport(link);
        text.part("# " + MarkdownText.line(report.title()));
        text.part(MarkdownText.line(report.subtitle()));
        for (Report.Section section : report.sections()) {
            text.part("## " + MarkdownText.line(section.heading()));
            section.blocks().forEach(text::block);
        }
        return text.out.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(var text) -> part("### " + MarkdownText.line(text));
            case Block.Paragraph(var text) -> part(MarkdownText.line(text));
            case Block.Note(var text) -> part("> " + MarkdownText.line(text));
            case Block.Facts(var facts) -> part(facts.stream().map(MarkdownReport::fact).collect(Collectors.joining("\n")));
            case Block.Bullets(var items) -> part(items.stream().map(item -> "- " + MarkdownText.line(item)).collect(Collectors.joining("\n")));
            case Block.Grid grid -> grid(grid);
            case Block.Drawing(var subject, var words) -> draw(link.apply(subject), words);
        }
    }

    private static String fact(Block.Fact fact) {
        return "- " + MarkdownText.line(fact.name()) + ": **" + MarkdownText.line(fact.value()) + "**"
                + (fact.detail().isEmpty() ? "" : " – " + MarkdownText.line(fact.detail()));
    }

    private void grid(Block.Grid grid) {
        out.append(row(grid.columns().stream().map(Block.Column::name).toList()))
                .append(grid.columns().stream().map(column -> column.isNumber() ? " ---: |" : " --- |").collect(Collectors.joining("", "|", "\n")));
        grid.rows().forEach(cells -> out.append(row(cells)));
        out.append('\n');
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> " " + MarkdownText.cell(cell) + " |").collect(Collectors.joining("", "|", "\n"));
    }

    private void draw(String target, String words) {
        part(target.isEmpty() ? "> " + MarkdownText.line(words)
                : "![" + MarkdownText.line(words) + "](" + MarkdownText.address(target) + ")");
    }

    private void part(String text) {
        out.append(text).append("\n\n");
    }
}

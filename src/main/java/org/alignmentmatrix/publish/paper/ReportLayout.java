package org.alignmentmatrix.publish.paper;

import java.util.List;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.exchange.report.Block;
import org.alignmentmatrix.exchange.report.Report;
import org.alignmentmatrix.geometry.TextFit;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.Surface;

/// Lays the sections of a report on sheets.
final class ReportLayout {

    private static final double BEFORE_HEADING = 16;
    private static final double AFTER_HEADING = 4;
    private static final double BEFORE_PART = 8; // more than behind it, so that it belongs to what follows
    private static final double AFTER_PART = 3;
    private static final double BETWEEN = 8; // two blocks
    private static final double FOLLOWS = 60; // of a section, on the same sheet as its heading
    private static final double INDENT = 12; // of what stands beside a bullet
    private static final double FACT = 140; // the least width of one
    private static final double FACT_GAP = 14;

    private final Sheets sheets;
    private final Palette palette;
    private final TextFit fit;
    private final Charts charts;

    ReportLayout(Sheets sheets, Palette palette, TextFit fit, Charts charts) {
        this.sheets = sheets;
        this.palette = palette;
        this.fit = fit;
        this.charts = charts;
    }

    void section(Report.Section section) {
        sheets.skip(BEFORE_HEADING);
        sheets.need(Style.HEADING.lineHeight() + AFTER_HEADING + FOLLOWS);
        sheets.name(section.heading());
        text(section.heading(), Style.HEADING, 0);
        sheets.skip(AFTER_HEADING);
        for (Block block : section.blocks()) {
            block(block);
            sheets.skip(block instanceof Block.Heading ? AFTER_PART : BETWEEN);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(String text) -> {
                sheets.skip(BEFORE_PART);
                sheets.need(Style.PART.lineHeight() + FOLLOWS);
                text(text, Style.PART, 0);
            }
            case Block.Paragraph(String text) -> text(text, Style.BODY, 0);
            case Block.Note(String text) -> text(text, Style.ASIDE, 0);
            case Block.Bullets(List<String> items) -> items.forEach(this::bullet);
            case Block.Facts(List<Block.Fact> facts) -> facts(facts);
            case Block.Grid grid -> GridLayout.lay(grid, sheets, palette, fit);
            case Block.Drawing(Block.Subject subject, String _) -> {
                switch (subject) {
                    case BOARD -> {
                        // it has a page of its own
                    }
                    case RADAR -> charts.radar(sheets);
                    case BARS -> charts.bars(sheets);
                }
            }
        }
    }

    private void bullet(String text) {
        sheets.need(Style.BODY.lineHeight());
        sheets.put(0, (surface, top) -> Style.BODY.write(surface, palette, "•", sheets.left() + 2, top, TextAlignment.LEFT));
        text(text, Style.BODY, INDENT);
    }

    private void text(String text, Style style, double indent) {
        for (String line : GridLayout.wrap(fit, text, style, sheets.width() - indent)) {
            sheets.need(style.lineHeight());
            sheets.put(style.lineHeight(),
                    (surface, top) -> style.write(surface, palette, line, sheets.left() + indent, top, TextAlignment.LEFT));
        }
    }

    private void facts(List<Block.Fact> facts) {
        int beside = Math.clamp((int) (sheets.width() / FACT), 1, Math.max(1, facts.size()));
        double width = (sheets.width() - FACT_GAP * (beside - 1)) / beside;
        for (int from = 0; from < facts.size(); from += beside) {
            row(facts.subList(from, Math.min(facts.size(), from + beside)), width);
        }
    }

    private void row(List<Block.Fact> facts, double width) {
        List<Told> told = facts.stream().map(fact -> Told.of(fact, fit, width)).toList();
        double height = told.stream().mapToDouble(Told::height).max().orElse(0) + BETWEEN;
        sheets.need(height);
        sheets.put(height, (surface, top) -> {
            for (int i = 0; i < told.size(); i++) {
                told.get(i).paint(surface, palette, sheets.left() + i * (width + FACT_GAP), top);
            }
        });
    }

    /// A fact in lines.
    private record Told(List<String> name, List<String> value, List<String> detail) {

        static Told of(Block.Fact fact, TextFit fit, double width) {
            return new Told(GridLayout.wrap(fit, fact.name(), Style.SMALL, width), GridLayout.wrap(fit, fact.value(), Style.VALUE, width),
                    GridLayout.wrap(fit, fact.detail(), Style.SMALL, width));
        }

        double height() {
            return (name.size() + detail.size()) * Style.SMALL.lineHeight() + value.size() * Style.VALUE.lineHeight();
        }

        void paint(Surface surface, Palette palette, double x, double top) {
            double y = lines(surface, palette, name, Style.SMALL, x, top);
            y = lines(surface, palette, value, Style.VALUE, x, y);
            lines(surface, palette, detail, Style.SMALL, x, y);
        }

        private static double lines(Surface surface, Palette palette, List<String> lines, Style style, double x, double top) {
            double y = top;
            for (String line : lines) {
                style.write(surface, palette, line, x, y, TextAlignment.LEFT);
                y += style.lineHeight();
            }
            return y;
        }
    }
}

package org.alignmentmatrix.exchange.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.alignmentmatrix.exchange.incoming.WorkbookIndex.Sheet;
import org.jspecify.annotations.Nullable;

/// Makes a table of one sheet of a workbook.
final class WorkbookTable {

    private static final String CARDS = "cards"; // what the sheet is called in our own workbooks

    private final ZipParts parts;
    private final WorkbookIndex index;

    private WorkbookTable(ZipParts parts, WorkbookIndex index) {
        this.parts = parts;
        this.index = index;
    }

    static Outcome read(byte[] bytes, String source, Choices choices, BooleanSupplier cancelled) {
        var parts = new ZipParts(bytes, cancelled);
        Optional<Likeness> other = likeness(parts);
        if (other.isPresent()) {
            return new Outcome.Refused(new Refusal.NotATable(other.get()));
        }
        @Nullable WorkbookIndex index = WorkbookIndex.of(parts);
        if (index == null) {
            return new Outcome.Refused(new Refusal.NotATable(Likeness.ARCHIVE));
        }
        return new WorkbookTable(parts, index).read(source, choices);
    }

    /// What a packed file is that is no workbook of the kind that is read here.
    private static Optional<Likeness> likeness(ZipParts parts) {
        if (parts.holds("xl/workbook.bin")) {
            return Optional.of(Likeness.BINARY_WORKBOOK);
        }
        if (parts.holds("word/document.xml")) {
            return Optional.of(Likeness.TEXT_DOCUMENT);
        }
        if (parts.holds("ppt/presentation.xml")) {
            return Optional.of(Likeness.PRESENTATION);
        }
        return parts.holds("content.xml") && parts.holds("mimetype") ? Optional.of(Likeness.OPEN_DOCUMENT) : Optional.empty();
    }

    private Outcome read(String source, Choices choices) {
        var formats = new SheetRows.Formats(
                part(index.texts()).map(SharedTexts::read).orElseGet(SharedTexts::none),
                part(index.styles()).map(NumberFormat::ofStyles).orElse(List.of()),
                index.since1904());
        List<Sheet> filled = filled(formats);
        if (filled.isEmpty()) {
            return new Outcome.Refused(new Refusal.Empty());
        }
        List<String> names = filled.stream().map(Sheet::name).toList();
        Optional<Sheet> chosen = chosen(filled, choices.sheet());
        if (chosen.isEmpty()) {
            return new Outcome.Refused(new Refusal.NoSuchSheet(String.valueOf(choices.sheet()), names));
        }
        var rows = new TableOfRows(choices.headerRow());
        sheet(chosen.get(), formats).read((number, cells, troubles) -> {
            rows.add(number, cells, Integer.MAX_VALUE, troubles);
            return true;
        });
        RawTable table = rows.table(source, RawTable.Form.WORKBOOK);
        return new Outcome.Table(table, new Reading.Workbook(names, chosen.get().name(), rows.headerRow()));
    }

    /// The sheets with at least one cell that is not blank.
    private List<Sheet> filled(SheetRows.Formats formats) {
        var filled = new ArrayList<Sheet>();
        for (Sheet sheet : index.sheets()) {
            if (!sheet(sheet, formats).read((_, cells, _) -> cells.stream().allMatch(String::isBlank))) {
                filled.add(sheet);
            }
        }
        return filled;
    }

    private static Optional<Sheet> chosen(List<Sheet> sheets, @Nullable String name) {
        if (name != null) {
            return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
        }
        return Stream.<Stream<Sheet>>of(
                sheets.stream().filter(sheet -> sheet.name().strip().equalsIgnoreCase(CARDS)),
                sheets.stream().filter(Sheet::visible),
                sheets.stream()).flatMap(some -> some).findFirst();
    }

    private SheetRows sheet(Sheet sheet, SheetRows.Formats formats) {
        return new SheetRows(part(sheet.part()).orElseThrow(), formats);
    }

    private Optional<XmlPart> part(@Nullable String name) {
        return Optional.ofNullable(name).flatMap(part -> parts.open(part).map(bytes -> new XmlPart(part, bytes)));
    }
}

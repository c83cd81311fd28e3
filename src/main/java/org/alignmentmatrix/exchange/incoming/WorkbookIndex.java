package org.alignmentmatrix.exchange.incoming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a workbook says about itself: its sheets in their order and where their parts are.
///
/// @param sheets only those with cells; charts are left out
/// @param since1904 whether days are counted from 1904, as Excel on a Mac once did
/// @param texts the part with the texts that cells share; null if there is none
/// @param styles the part with the formats of numbers; null if there is none
record WorkbookIndex(List<Sheet> sheets, boolean since1904, @Nullable String texts, @Nullable String styles) {

    private static final String ROOT = "_rels/.rels";
    private static final String USUAL_PLACE = "xl/workbook.xml";

    /// @param part where its rows are
    record Sheet(String name, boolean visible, String part) {
    }

    /// @param type the last word of its type: the rest differs between the dialects of the format
    private record Relation(String type, String target) {
    }

    WorkbookIndex {
        sheets = List.copyOf(sheets);
    }

    /// @return null if the packed file holds no workbook
    static @Nullable WorkbookIndex of(ZipParts parts) {
        String workbook = relations(parts, ROOT, "").values().stream()
                .filter(relation -> relation.type().equals("officeDocument"))
                .map(Relation::target).findFirst().orElse(USUAL_PLACE);
        return parts.open(workbook).map(bytes -> read(new XmlPart(workbook, bytes), parts, workbook)).orElse(null);
    }

    private static @Nullable WorkbookIndex read(XmlPart xml, ZipParts parts, String workbook) {
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        Map<String, Relation> relations = relations(parts, folder + "_rels/" + workbook.substring(folder.length()) + ".rels", folder);
        var sheets = new ArrayList<Sheet>();
        boolean since1904 = false;
        String element = xml.nextStart();
        if (!"workbook".equals(element)) {
            return null;
        }
        for (; element != null; element = xml.nextStart()) {
            if (element.equals("workbookPr")) {
                since1904 = isTrue(xml.attribute("date1904"));
            } else if (element.equals("sheet")) {
                Relation relation = relations.get(String.valueOf(xml.attribute("id")));
                if (relation != null && relation.type().equals("worksheet") && parts.holds(relation.target())) {
                    String name = xml.attribute("name");
                    String state = xml.attribute("state");
                    sheets.add(new Sheet(name == null ? "" : name, state == null || state.equals("visible"), relation.target()));
                }
            }
        }
        xml.finish();
        return new WorkbookIndex(sheets, since1904, target(relations, "sharedStrings"), target(relations, "styles"));
    }

    private static @Nullable String target(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target).findFirst().orElse(null);
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static Map<String, Relation> relations(ZipParts parts, String name, String folder) {
        Map<String, Relation> relations = new HashMap<>();
        parts.open(name).ifPresent(bytes -> {
            var xml = new XmlPart(name, bytes);
            for (String element = xml.nextStart(); element != null; element = xml.nextStart()) {
                String type = xml.attribute("Type");
                String target = xml.attribute("Target");
                if (element.equals("Relationship") && type != null && target != null) {
                    relations.putIfAbsent(String.valueOf(xml.attribute("Id")),
                            new Relation(type.substring(type.lastIndexOf('/') + 1), absolute(folder, target)));
                }
            }
            xml.finish();
        });
        return relations;
    }

    /// @param target from the root if it begins with a slash, else from the folder
    private static String absolute(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String from = folder;
        String rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../") && !from.isEmpty()) {
                from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return from + rest;
    }
}

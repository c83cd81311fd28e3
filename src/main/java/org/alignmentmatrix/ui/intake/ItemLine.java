package org.alignmentmatrix.ui.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alignmentmatrix.exchange.intake.Item;

/// A row of the table of differences.
sealed interface ItemLine {

    /// What the rows below it are about.
    ///
    /// @param items positions of all differences below it
    record Heading(ItemGroup group, List<Integer> items) implements ItemLine {
    }

    /// A part of a difference.
    ///
    /// @param item its position
    /// @param part which cell of it, 0 for the first; only that has the tick
    record Part(int item, int part) implements ItemLine {
    }

    /// All rows for these differences, group by group.
    static List<ItemLine> of(List<Item> items) {
        Map<ItemGroup, List<Integer>> groups = new EnumMap<>(ItemGroup.class);
        for (int i = 0; i < items.size(); i++) {
            groups.computeIfAbsent(ItemGroup.of(items.get(i)), _ -> new ArrayList<>()).add(i);
        }
        var lines = new ArrayList<ItemLine>();
        groups.forEach((group, members) -> {
            lines.add(new Heading(group, List.copyOf(members)));
            for (int member : members) {
                for (int part = 0; part < parts(items.get(member)); part++) {
                    lines.add(new Part(member, part));
                }
            }
        });
        return lines;
    }

    private static int parts(Item item) {
        return switch (item) {
            case Item.New _, Item.Missing _ -> 1;
            case Item.Changed(_, _, var cells, var move) -> cells.size() + (move.isPresent() ? 1 : 0);
        };
    }
}

package org.alignmentmatrix.exchange.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.FieldType;

/// How the days of a table are written.
///
/// @param rows the rows with a day that can be read in two ways
/// @param examples some of those days
/// @param told the orders that other days of the table are in for sure
record DayForms(List<Integer> rows, List<String> examples, Set<DayOrder> told) {

    private static final int EXAMPLES = 5;

    static DayForms of(Mapping mapping) {
        List<Integer> columns = IntStream.range(0, mapping.targets().size()).filter(i -> isDay(mapping.targets().get(i))).boxed().toList();
        var rows = new ArrayList<Integer>();
        var examples = new LinkedHashSet<String>();
        var told = EnumSet.noneOf(DayOrder.class);
        for (RawTable.Row row : mapping.table().rows()) {
            boolean either = false;
            for (int column : columns) {
                String cell = row.cells().get(column);
                switch (DayCell.of(cell)) {
                    case DayCell.Telling(var _, DayOrder order) -> told.add(order);
                    case DayCell.Either _ -> {
                        either = true;
                        if (examples.size() < EXAMPLES) {
                            examples.add(cell.strip());
                        }
                    }
                    case DayCell.Empty _, DayCell.Sure _, DayCell.NoDay _ -> { }
                }
            }
            if (either) {
                rows.add(row.number());
            }
        }
        return new DayForms(rows, List.copyOf(examples), told);
    }

    private static boolean isDay(Target target) {
        return target instanceof Target.Field(CardField<?> field) && field.type() instanceof FieldType.Day;
    }

    Optional<Proposal.DayQuestion> question() {
        DayOrder suggested = told.size() == 1 ? told.iterator().next() : DayOrder.ASK;
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Proposal.DayQuestion(rows, examples, suggested));
    }
}

package org.alignmentmatrix.exchange.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Rating;

/// Counts the answers of a survey. Columns without a question are not even looked at.
final class SurveyCount {

    private final SurveyMapping mapping;
    private final AnswerReading reading;
    private final int[][] levels;
    private final int[] notApplicable;
    private final List<Survey.Unread> problems = new ArrayList<>();
    private int people;

    SurveyCount(SurveyMapping mapping, AnswerReading reading) {
        this.mapping = mapping;
        this.reading = reading;
        this.levels = new int[mapping.questions().size()][Rating.Level.MAX + 1];
        this.notApplicable = new int[mapping.questions().size()];
        mapping.table().rows().forEach(this::count);
    }

    private void count(RawTable.Row row) {
        boolean answered = false;
        for (int i = 0; i < mapping.questions().size(); i++) {
            Optional<Asked> question = mapping.questions().get(i);
            if (question.isPresent()) {
                answered |= count(row, i, question.get());
            }
        }
        people += answered ? 1 : 0;
    }

    private boolean count(RawTable.Row row, int column, Asked question) {
        String cell = row.cells().get(column);
        Optional<Rating> read = reading.read(question, cell);
        if (read.isEmpty()) {
            String header = mapping.table().header().get(column);
            problems.add(new Survey.Unread(row.number(), new RowProblem.Cell(column, header), Shown.of(cell)));
            return false;
        }
        return switch (read.get()) {
            case Rating.Level(int level) -> {
                levels[column][level]++;
                yield true;
            }
            case Rating.NotApplicable _ -> {
                notApplicable[column]++;
                yield true;
            }
            case Rating.NotAnswered _ -> false;
        };
    }

    Survey survey(Checklist checklist, IntakeWords words) {
        var results = new ArrayList<Survey.Result>();
        for (int i = 0; i < mapping.questions().size(); i++) {
            int column = i;
            mapping.questions().get(i).ifPresent(question -> {
                List<String> names = IntStream.rangeClosed(0, Rating.Level.MAX)
                        .mapToObj(level -> words.guide().level(checklist.words(), question, level)).toList();
                results.add(new Survey.Result(question, tally(column), names));
            });
        }
        return new Survey(people, results, problems);
    }

    private Tally tally(int column) {
        int answers = Arrays.stream(levels[column]).sum() + notApplicable[column];
        return new Tally(Arrays.stream(levels[column]).boxed().toList(), notApplicable[column], people - answers);
    }
}

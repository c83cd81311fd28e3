package org.alignmentmatrix.exchange.intake;

import java.util.List;
import org.alignmentmatrix.edit.ImportAnswers;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Voice;

/// What many people answered, question by question, as one voice could say it. Names, addresses and free texts are not in it.
///
/// @param people how many rows have any answer
/// @param results in the order of the columns
/// @param problems cells that could not be read: not counted
public record Survey(int people, List<Result> results, List<Unread> problems) {

    /// With fewer people than this, a count can tell who said what.
    public static final int FEWEST_PEOPLE = 3;

    public Survey {
        results = List.copyOf(results);
        problems = List.copyOf(problems);
    }

    /// The answers to one question.
    ///
    /// @param levels what the levels are called, worst first
    public record Result(Asked question, Tally tally, List<String> levels) {
        public Result {
            levels = List.copyOf(levels);
        }
    }

    /// A cell that is no answer.
    ///
    /// @param row as people find it in the file
    /// @param found shortened if it is long
    public record Unread(int row, RowProblem.Cell cell, String found) {
    }

    /// Counts the answers.
    public static Survey of(SurveyMapping mapping, Checklist checklist, IntakeWords words) {
        return new SurveyCount(mapping, AnswerReading.of(checklist, words, mapping.scale())).survey(checklist, words);
    }

    /// Whether so few people answered that a count can tell who said what.
    public boolean isTelling() {
        return people < FEWEST_PEOPLE;
    }

    /// The questions that the voice has answered already and that would get another answer.
    public List<Asked> replaced(Checklist checklist, Voice voice) {
        return results.stream().map(Result::question).filter(asked -> !checklist.answer(voice, asked).equals(Answer.NONE)).toList();
    }

    /// The answers as those of a voice: the middle one of each question, see [Tally#rating], with the counts as its evidence. What the
    /// voice said as a comment stays. Questions that nobody answered are left out.
    public ImportAnswers edit(Checklist checklist, Voice voice, IntakeWords words) {
        return new ImportAnswers(voice, results.stream()
                .filter(result -> result.tally().answers() + result.tally().notApplicable() > 0)
                .map(result -> new ImportAnswers.Given(result.question(),
                        new Answer(result.tally().rating(), checklist.answer(voice, result.question()).comment(),
                                words.evidence(result.tally(), result.levels()))))
                .toList());
    }
}

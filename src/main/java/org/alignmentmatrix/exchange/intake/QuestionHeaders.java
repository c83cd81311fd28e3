package org.alignmentmatrix.exchange.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Question;

/// Finds the question that the name of a column asks. Forms number their questions, put rows of a grid into brackets and shorten long
/// ones, and people polish the words: what has most words in common with one question, and clearly more than with any other, is it.
final class QuestionHeaders {

    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*(?:Q(?:uestion)?\\s*)?\\d{1,3}\\s*[.):_-]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]+)]\\s*$");
    private static final Pattern KEY = Pattern.compile("^\\W*([TMFR][1-9]|Q-\\d{3,9})\\b", Pattern.CASE_INSENSITIVE);
    private static final double ALIKE = 0.7; // share of words in common
    private static final double CLEARLY = 0.1; // more than with any other question

    private final List<Asked> asked;
    private final List<Guide> guides;

    /// @param score 1 for the very words of the question
    private record Match(int column, Asked question, double score) {
    }

    QuestionHeaders(Checklist checklist, IntakeWords words) {
        this.asked = Stream.concat(Arrays.stream(Question.values()), checklist.own().all().stream()).toList();
        this.guides = English.beside(words);
    }

    /// The question of each column; each question once, in the column that fits best.
    List<Optional<Asked>> of(List<String> header) {
        var matches = new ArrayList<Match>();
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            best(header.get(i)).ifPresent(match -> matches.add(new Match(column, match.question(), match.score())));
        }
        matches.sort(Comparator.comparingDouble(Match::score).reversed().thenComparing(Match::column));
        var found = new ArrayList<Optional<Asked>>(header.stream().map(_ -> Optional.<Asked>empty()).toList());
        var taken = new HashSet<String>();
        for (Match match : matches) {
            if (taken.add(match.question().key())) {
                found.set(match.column(), Optional.of(match.question()));
            }
        }
        return found;
    }

    private Optional<Match> best(String header) {
        Matcher key = KEY.matcher(header);
        if (key.find()) {
            String name = key.group(1);
            return asked.stream().filter(question -> question.key().equalsIgnoreCase(name)).findFirst()
                    .map(question -> new Match(0, question, 1));
        }
        List<Set<String>> readings = readings(header);
        List<Match> ranked = asked.stream().map(question -> new Match(0, question, likeness(question, readings)))
                .sorted(Comparator.comparingDouble(Match::score).reversed()).toList();
        Match first = ranked.get(0);
        double next = ranked.get(1).score();
        return first.score() >= ALIKE && (first.score() == 1 || first.score() - next >= CLEARLY) ? Optional.of(first) : Optional.empty();
    }

    private static List<Set<String>> readings(String header) {
        var readings = new LinkedHashSet<String>();
        String bare = NUMBERING.matcher(header).replaceFirst("");
        readings.add(header);
        readings.add(bare);
        Matcher brackets = BRACKETS.matcher(bare);
        if (brackets.find()) {
            readings.add(NUMBERING.matcher(brackets.group(1)).replaceFirst(""));
        }
        int colon = bare.indexOf(": ");
        if (colon >= 0) {
            readings.add(bare.substring(colon + 1));
        }
        return readings.stream().map(QuestionHeaders::words).toList();
    }

    private double likeness(Asked question, List<Set<String>> readings) {
        return guides.stream().map(guide -> words(guide.ask(question)))
                .flatMap(words -> readings.stream().map(reading -> likeness(words, reading))).max(Double::compare).orElse(0.0);
    }

    private static double likeness(Set<String> one, Set<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        int all = one.size() + other.size() - common.size();
        return all == 0 ? 0 : (double) common.size() / all;
    }

    private static Set<String> words(String text) {
        String folded = Folded.of(text);
        return folded.isEmpty() ? Set.of() : new HashSet<>(List.of(folded.split(" ")));
    }
}

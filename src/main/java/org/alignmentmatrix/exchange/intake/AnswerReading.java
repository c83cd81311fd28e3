package org.alignmentmatrix.exchange.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.alignmentmatrix.exchange.intake.SurveyMapping.NumberScale;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Rating;

/// Reads one answer of a survey: a word of the question's own scale, a word of the scales that forms offer, or a number.
record AnswerReading(Checklist checklist, List<Guide> guides, NumberScale scale) {

    private static final Pattern WHOLE = Pattern.compile("\\s*(\\d{1,2})(?:[.,]0+)?\\s*");
    private static final Pattern LABELLED =
            Pattern.compile("\\s*(\\d{1,2})\\s*(?:[-–—:.)=]|\\s)\\s*\\(?(\\D.*?)\\)?\\s*", Pattern.DOTALL);
    private static final int LONGEST = 100; // longer texts are no choice

    /// Five words each, worst first, as forms offer them.
    private static final List<List<String>> USUAL = List.of(
            List.of("strongly disagree", "disagree", "neutral", "agree", "strongly agree"),
            List.of("strongly disagree", "somewhat disagree", "neither agree nor disagree", "somewhat agree", "strongly agree"),
            List.of("never", "rarely", "sometimes", "often", "always"),
            List.of("not at all", "slightly", "moderately", "very", "extremely"),
            List.of("very poor", "poor", "fair", "good", "very good"),
            List.of("very poor", "poor", "average", "good", "excellent"),
            List.of("very dissatisfied", "dissatisfied", "neutral", "satisfied", "very satisfied"),
            List.of("very difficult", "difficult", "neutral", "easy", "very easy"),
            List.of("no", "rather no", "partly", "rather yes", "yes"),
            List.of("trifft nicht zu", "trifft eher nicht zu", "teils teils", "trifft eher zu", "trifft zu"),
            List.of("nie", "selten", "manchmal", "oft", "immer"));

    private static final List<String> NOT_APPLICABLE =
            List.of("n a", "na", "not applicable", "does not apply", "entfallt", "nicht zutreffend");
    private static final List<String> NO_ANSWER = List.of("no answer", "no opinion", "don t know", "dont know", "do not know",
            "i don t know", "prefer not to say", "skipped", "keine angabe", "k a", "weiss nicht");

    static AnswerReading of(Checklist checklist, IntakeWords words, NumberScale scale) {
        return new AnswerReading(checklist, English.beside(words), scale);
    }

    /// The number that a cell is; empty if it is none. A label behind a number makes it a word.
    static OptionalInt number(String cell) {
        Matcher matcher = WHOLE.matcher(cell);
        return cell.length() <= LONGEST && matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    /// The answer; [Rating#NOT_ANSWERED] for a cell that says nothing, empty for one that cannot be read.
    Optional<Rating> read(Asked question, String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        OptionalInt number = number(cell);
        if (number.isPresent()) {
            return level(number.getAsInt());
        }
        Optional<Rating> word = word(question, Folded.of(cell));
        Matcher labelled = LABELLED.matcher(cell);
        if (word.isPresent() || !labelled.matches()) {
            return word;
        }
        return word(question, Folded.of(labelled.group(2))).or(() -> level(Integer.parseInt(labelled.group(1))));
    }

    private Optional<Rating> word(Asked question, String folded) {
        if (folded.isEmpty() || NO_ANSWER.contains(folded) && !isLevel(question, folded)) {
            return Optional.of(Rating.NOT_ANSWERED);
        }
        for (int level = 0; level <= Rating.Level.MAX; level++) {
            if (means(question, level, folded)) {
                return Optional.of(new Rating.Level(level));
            }
        }
        if (NOT_APPLICABLE.contains(folded) || guides.stream().anyMatch(guide ->
                Folded.of(guide.notApplicable()).equals(folded) || Folded.of(guide.notApplicableLong()).equals(folded))) {
            return Optional.of(Rating.NOT_APPLICABLE);
        }
        return USUAL.stream().filter(words -> words.contains(folded)).findFirst().map(words -> new Rating.Level(words.indexOf(folded)));
    }

    private boolean isLevel(Asked question, String folded) {
        return IntStream.rangeClosed(0, Rating.Level.MAX).anyMatch(level -> means(question, level, folded));
    }

    private boolean means(Asked question, int level, String folded) {
        return guides.stream().anyMatch(guide -> Folded.of(guide.level(checklist.words(), question, level)).equals(folded)
                || Folded.of(guide.levelLong(checklist.words(), question, level)).equals(folded)
                || checklist.words().of(question.scale()).isEmpty() && Folded.of(guide.words(question.scale()).get(level)).equals(folded));
    }

    /// Numbers of a longer scale go to the level that lies nearest.
    private Optional<Rating> level(int number) {
        int level = switch (scale) {
            case FROM_0_TO_4 -> number;
            case FROM_1_TO_5 -> number - 1;
            case FROM_0_TO_10 -> number > 10 ? -1 : (int) Math.round(number * (double) Rating.Level.MAX / 10);
            case ASK -> -1;
        };
        return level < 0 || level > Rating.Level.MAX ? Optional.empty() : Optional.of(new Rating.Level(level));
    }
}

package org.alignmentmatrix.ui.reveal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.geometry.ChartWords;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.AreaGap;
import org.alignmentmatrix.insight.Gap;
import org.alignmentmatrix.insight.Gaps;
import org.alignmentmatrix.insight.OverlapHint;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.insight.VoicePair;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.text.ChecklistWords;
import org.alignmentmatrix.ui.text.Messages;

/// The words about what voices see differently. They name no winner.
final class RevealWords {

    private static final String DOT = " · ";

    private final Guide guide;
    private final Messages messages;
    private final ChecklistWords charts;

    /// @param scales those of the board
    RevealWords(Guide guide, Messages messages, ScaleWords scales) {
        this.guide = guide;
        this.messages = messages;
        this.charts = new ChecklistWords(guide, messages, scales);
    }

    /// The same for a board with other words for its scales.
    RevealWords with(ScaleWords next) {
        return next.equals(charts.scales()) ? this : new RevealWords(guide, messages, next);
    }

    /// The words on the pictures.
    ChartWords charts() {
        return charts;
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    String name(Area area) {
        return guide.name(area);
    }

    String name(Voice voice) {
        return guide.name(voice);
    }

    /// As it stands inside a sentence.
    String inside(Voice voice) {
        return messages.text("reveal.voice." + voice.name());
    }

    String letter(Voice voice) {
        return guide.letter(voice);
    }

    String ask(Asked asked) {
        return guide.ask(asked);
    }

    String score(OptionalDouble percent) {
        return percent.isPresent() ? charts.percent(percent.getAsDouble()) : charts.none();
    }

    /// "Sales 44 % · Marketing 58 % overall. Worth talking about, not a verdict."
    String overall(List<Scores> scores) {
        if (scores.stream().allMatch(one -> one.overall().isEmpty())) {
            return messages.text("reveal.overall.none");
        }
        return messages.text("reveal.overall", scores.stream()
                .map(one -> name(one.voice()) + " " + score(one.overall())).collect(Collectors.joining(DOT)));
    }

    String compared(VoicePair pair) {
        return messages.text("reveal.pair", inside(pair.first()), inside(pair.second()));
    }

    String apart(AreaGap gap) {
        OptionalInt points = gap.points();
        if (points.isEmpty()) {
            return charts.none();
        }
        return gap.isNearTie() ? messages.text("reveal.apart.near") : messages.text("reveal.apart", points.getAsInt());
    }

    /// "7 gaps, widest first", or how many of them a filter leaves.
    String heading(Comparison comparison) {
        int all = comparison.gaps().gaps().size();
        int shown = comparison.shown().size();
        return switch (comparison.situation()) {
            case NOBODY_ANSWERED, ONE_ANSWERED, NOTHING_APPLIES, NOTHING_SHARED -> messages.text("reveal.gaps.early");
            case ALL_ALIKE, ALL_FILTERED, GAPS -> all == shown
                    ? messages.text("reveal.gaps", all) : messages.text("reveal.gaps.some", shown, all);
        };
    }

    /// "Own questions: 2 gaps, widest first".
    String ownHeading(int count) {
        return messages.text("reveal.own.gaps", count);
    }

    /// "F2 · both act · 3 steps apart", and that there is another question to compare it with if there is a hint.
    String detail(Gap gap, Checklist checklist) {
        var parts = new ArrayList<String>();
        if (gap.asked() instanceof Question question) {
            parts.add(question.name());
        }
        parts.add(guide.acts(gap.asked().acts()));
        parts.add(messages.text("reveal.width", gap.width()));
        if (OverlapHint.at(gap.asked(), checklist, gap.pair()).isPresent()) {
            parts.add(messages.text("reveal.compare"));
        }
        return String.join(DOT, parts);
    }

    private static Question other(OverlapHint hint, Asked asked) {
        return hint.overlap().first() == asked ? hint.overlap().second() : hint.overlap().first();
    }

    /// Why another question should be compared with this one, as a sentence.
    String hint(OverlapHint hint, Asked asked, Checklist checklist, VoicePair pair) {
        Question other = other(hint, asked);
        List<Voice> named = hint.torn().isEmpty() ? List.of(pair.first(), pair.second()) : hint.torn();
        String said = named.stream()
                .map(voice -> messages.text("reveal.hint.voice", inside(voice), answer(other, voice, checklist),
                        answer(asked, voice, checklist)))
                .collect(Collectors.joining("; "));
        return messages.text("reveal.hint", ask(other), said);
    }

    /// What a voice answered, in full words.
    String answer(Asked asked, Voice voice, Checklist checklist) {
        return switch (checklist.answer(voice, asked).rating()) {
            case Rating.Level(int value) -> guide.levelLong(charts.scales(), asked, value);
            case Rating.NotApplicable _ -> guide.notApplicableLong();
            case Rating.NotAnswered _ -> messages.text("checklist.unanswered");
        };
    }

    /// A question and what each voice answered, for those who listen.
    String spoken(Asked asked, List<Voice> voices, Checklist checklist) {
        return ask(asked) + " " + voices.stream()
                .map(voice -> messages.text("reveal.spoken.answer", name(voice), answer(asked, voice, checklist)))
                .collect(Collectors.joining(" "));
    }

    /// The whole radar, for those who listen.
    String spoken(List<Scores> scores) {
        return List.of(Area.values()).stream()
                .map(area -> messages.text("reveal.spoken.area", name(area), scores.stream()
                        .map(one -> name(one.voice()) + " " + score(one.area(area).percent())).collect(Collectors.joining(", "))))
                .collect(Collectors.joining(" "));
    }

    /// What is not a gap: how much is seen alike, and which questions cannot be compared. Empty if nothing was answered.
    String rest(Comparison comparison) {
        Gaps gaps = comparison.gaps();
        Gaps own = comparison.own();
        var parts = new ArrayList<String>();
        if (comparison.alike() > 0 && comparison.situation() != Comparison.Situation.ALL_ALIKE) {
            parts.add(messages.text("reveal.alike", comparison.alike()));
        }
        only(gaps.pair().first(), both(gaps.onlyFirst(), own.onlyFirst()), parts);
        only(gaps.pair().second(), both(gaps.onlySecond(), own.onlySecond()), parts);
        List<Asked> unsure = both(gaps.unsure(), own.unsure());
        if (!unsure.isEmpty()) {
            parts.add(messages.text("reveal.unsure", unsure.size()));
        }
        return String.join(" ", parts);
    }

    private static List<Asked> both(List<Asked> questions, List<Asked> own) {
        return Stream.concat(questions.stream(), own.stream()).toList();
    }

    private void only(Voice voice, List<Asked> questions, List<String> parts) {
        if (!questions.isEmpty()) {
            parts.add(messages.text("reveal.only", inside(voice), questions.size()));
        }
    }

    /// Everything the voices wrote to a question, one line for each text.
    List<String> remarks(Asked asked, List<Voice> voices, Checklist checklist) {
        var lines = new ArrayList<String>();
        for (Voice voice : voices) {
            Answer answer = checklist.answer(voice, asked);
            if (!answer.comment().isEmpty()) {
                lines.add(messages.text("reveal.comment", name(voice), answer.comment()));
            }
            if (!answer.evidence().isEmpty()) {
                lines.add(messages.text("reveal.evidence", name(voice), answer.evidence()));
            }
        }
        return lines;
    }
}

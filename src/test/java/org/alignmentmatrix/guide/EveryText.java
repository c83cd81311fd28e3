package org.alignmentmatrix.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Component;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Horizon;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.model.Voice;

/// Asks a guide for all its words; a missing one throws.
final class EveryText {

    /// The topics of each kind.
    static final List<List<Topic>> TOPICS = Stream.of(Topic.class.getPermittedSubclasses())
            .map(kind -> Stream.of(kind.getEnumConstants()).map(Topic.class::cast).toList())
            .toList();

    private final List<String> texts = new ArrayList<>();

    private EveryText() {
    }

    static List<String> of(Guide guide) {
        var every = new EveryText();
        every.model(guide);
        every.method(guide);
        return every.texts;
    }

    private void model(Guide guide) {
        all(Quadrant.values(), guide::name, guide::meaning, guide::about, guide::example, guide::nextStep);
        all(Voice.values(), guide::name, guide::letter);
        all(Side.values(), guide::name, guide::letter);
        all(Actor.values(), guide::acts);
        all(CardKind.values(), guide::name);
        all(Status.values(), guide::name);
        all(Friction.values(), guide::name, guide::picture);
        all(Horizon.values(), guide::name);
        all(AgreedPoint.values(), guide::name, guide::about);
        all(Area.values(), guide::name, guide::about);
        all(Scale.values(), guide::name, scale -> String.join(" ", guide.words(scale)));
        all(Question.values(), guide::ask);
        for (int level = 0; level <= Rating.Level.MAX; level++) {
            int each = level;
            all(Question.values(), question -> guide.level(question, each), question -> guide.levelLong(question, each));
        }
        texts.add(guide.notApplicable());
        texts.add(guide.notApplicableLong());
    }

    private void method(Guide guide) {
        TOPICS.forEach(topics -> topics.forEach(topic -> texts.add(guide.name(topic))));
        all(Sign.values(), guide::name);
        all(Improvement.values(), guide::name, guide::detail);
        all(Component.values(), guide::name, guide::detail);
        all(Step.values(), guide::name, guide::detail, guide::example);
        all(Kpi.values(), guide::name);
        all(Kpi.Direction.values(), guide::name);
        all(Kpi.Timing.values(), guide::name);
        all(Factor.values(), guide::remedy, guide::ignored);
        all(Figure.values(), guide::quote);
        all(Case.values(), guide::story);
        all(Scenario.values(), guide::story, it -> guide.doing(it, Side.SALES), it -> guide.doing(it, Side.MARKETING));
        all(SampleInitiative.values(), guide::detail);
        all(Analogy.values(), guide::lesson);
        all(Faq.values(), guide::answer);
        all(Note.values(), guide::text);
    }

    @SafeVarargs
    private <T> void all(T[] things, Function<T, String>... words) {
        for (T thing : things) {
            for (Function<T, String> word : words) {
                texts.add(word.apply(thing));
            }
        }
    }
}

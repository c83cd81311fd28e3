package org.alignmentmatrix.guide;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Component;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Horizon;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.model.Voice;

/// The words of the method in one language. Every text is plain, never empty and on one line.
public final class Guide {

    private final Texts texts;
    private final AnswerTexts answers;

    Guide(Texts texts) {
        this.texts = texts;
        this.answers = new AnswerTexts(texts);
    }

    /// The guide in the best language there is for a locale; where there is none, English. The default locale plays no part.
    public static Guide in(Locale locale) {
        return new Guide(Texts.in(locale));
    }

    public String name(Quadrant quadrant) {
        return text(quadrant, "name");
    }

    /// One short line that stands below the name.
    public String meaning(Quadrant quadrant) {
        return text(quadrant, "meaning");
    }

    /// What it means, in one or two sentences.
    public String about(Quadrant quadrant) {
        return text(quadrant, "about");
    }

    /// How it looks in a company, as one sentence.
    public String example(Quadrant quadrant) {
        return text(quadrant, "example");
    }

    /// What to do next with a card that stands there, as one sentence.
    public String nextStep(Quadrant quadrant) {
        return text(quadrant, "next");
    }

    public String name(Area area) {
        return text(area, "name");
    }

    /// What the area looks at, as one sentence.
    public String about(Area area) {
        return text(area, "about");
    }

    /// The word of the method for a level on a button: at most 11 characters, and no other level of the question has the same.
    ///
    /// @param level 0 to 4
    /// @throws IllegalArgumentException if there is no such level
    public String level(Asked asked, int level) {
        return answers.brief(asked, level);
    }

    /// The words of the method for a level where there is room; the same as [#level] if those say it all.
    ///
    /// @param level 0 to 4
    /// @throws IllegalArgumentException if there is no such level
    public String levelLong(Asked asked, int level) {
        return answers.full(asked, level);
    }

    /// The same on a board that may have words of its own.
    public String level(ScaleWords words, Asked asked, int level) {
        return answers.own(words, asked, level).orElseGet(() -> level(asked, level));
    }

    /// The same where there is room, on a board that may have words of its own.
    public String levelLong(ScaleWords words, Asked asked, int level) {
        return answers.own(words, asked, level).orElseGet(() -> levelLong(asked, level));
    }

    /// What kind of answer a scale takes, as one or two words.
    public String name(Scale scale) {
        return text(scale, "name");
    }

    /// The five words of a scale, worst first.
    public List<String> words(Scale scale) {
        return answers.of(scale);
    }

    /// A question as one puts it to people.
    public String ask(Asked asked) {
        return switch (asked) {
            case Question question -> text(question, "ask");
            case OwnQuestion own -> own.ask();
        };
    }

    /// The word on the button for "not applicable".
    public String notApplicable() {
        return texts.get("notApplicable");
    }

    /// "Not applicable" in full.
    public String notApplicableLong() {
        return texts.get("notApplicable.long");
    }

    /// Who would act on a poor answer, as a clause: "marketing acts".
    public String acts(Actor actor) {
        return text(actor, "acts");
    }

    public String name(Voice voice) {
        return text(voice, "name");
    }

    /// The letter on a voice's mark; each voice has another.
    public String letter(Voice voice) {
        return text(voice, "letter");
    }

    public String name(Side side) {
        return text(side, "name");
    }

    /// The letter on a card's badge; each side has another.
    public String letter(Side side) {
        return text(side, "letter");
    }

    public String name(Status status) {
        return text(status, "name");
    }

    public String name(CardKind kind) {
        return text(kind, "name");
    }

    public String name(Friction friction) {
        return text(friction, "name");
    }

    public String name(Sign sign) {
        return text(sign, "name");
    }

    public String name(Improvement improvement) {
        return text(improvement, "name");
    }

    public String name(Component component) {
        return text(component, "name");
    }

    public String name(Step step) {
        return text(step, "name");
    }

    public String name(Kpi kpi) {
        return text(kpi, "name");
    }

    public String name(Kpi.Direction direction) {
        return text(direction, "name");
    }

    public String name(Kpi.Timing timing) {
        return text(timing, "name");
    }

    public String name(Horizon horizon) {
        return text(horizon, "name");
    }

    public String name(AgreedPoint point) {
        return text(point, "name");
    }

    /// How the friction typically shows, as one sentence.
    public String picture(Friction friction) {
        return text(friction, "picture");
    }

    /// What to write there, as one sentence.
    public String about(AgreedPoint point) {
        return text(point, "about");
    }

    /// What another part of the method is called: a name, a heading or, for [Faq], the question.
    public String name(Topic topic) {
        return text((Enum<?>) topic, "name"); // every topic is an enum
    }

    /// What to do, as one sentence.
    public String detail(Improvement improvement) {
        return text(improvement, "detail");
    }

    /// What belongs to it, as one sentence.
    public String detail(Component component) {
        return text(component, "detail");
    }

    /// What to do, as one or two sentences.
    public String detail(Step step) {
        return text(step, "detail");
    }

    /// How it could look in a company, as one sentence.
    public String example(Step step) {
        return text(step, "example");
    }

    /// What helps against it, as one sentence.
    public String remedy(Factor factor) {
        return text(factor, "remedy");
    }

    /// The challenge it becomes when nobody minds it, as one sentence.
    public String ignored(Factor factor) {
        return text(factor, "ignored");
    }

    /// The figure in a sentence that names its source. There is no way to have it without.
    public String quote(Figure figure) {
        return text(figure, "quote");
    }

    /// What happened and why, in a few sentences.
    public String story(Case story) {
        return text(story, "story");
    }

    /// What pulls the two teams apart, as one sentence.
    public String story(Scenario scenario) {
        return text(scenario, "story");
    }

    /// What a side does in it, as the title of a card.
    ///
    /// @throws MissingResourceException for the joint side, which does nothing in it
    public String doing(Scenario scenario, Side side) {
        return text(scenario, side.name());
    }

    /// What it is good for, as one sentence.
    public String detail(SampleInitiative initiative) {
        return text(initiative, "detail");
    }

    /// What the picture says about sales and marketing, in one or two sentences.
    public String lesson(Analogy analogy) {
        return text(analogy, "lesson");
    }

    /// The answer, in a few sentences.
    public String answer(Faq question) {
        return text(question, "answer");
    }

    /// The passage below the heading, in a few sentences.
    public String text(Note note) {
        return text(note, "text");
    }

    /// A text of a board that we bring along.
    String sample(String key) {
        return texts.get("sample." + key);
    }

    private String text(Enum<?> owner, String part) {
        return texts.get(owner.getDeclaringClass().getSimpleName() + "." + owner.name() + "." + part);
    }
}

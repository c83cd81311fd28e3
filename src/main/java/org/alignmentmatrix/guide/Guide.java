package org.alignmentmatrix.guide;

import java.util.Locale;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.model.Voice;

/// The words of the method in one language. Every text is plain, never empty and on one line.
public final class Guide {

    private final Texts texts;

    Guide(Texts texts) {
        this.texts = texts;
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

    /// The question itself, as one puts it to people.
    public String ask(Question question) {
        return text(question, "ask");
    }

    /// The word for a level on a button: at most 11 characters, and no other level of the question has the same.
    ///
    /// @param level 0 to 4
    /// @throws IllegalArgumentException if there is no such level
    public String level(Question question, int level) {
        return levelText(Stream.of(levelKey(question, level), scaleKey(question, level)));
    }

    /// The words for a level where there is room; the same as [#level] if those say it all.
    ///
    /// @param level 0 to 4
    /// @throws IllegalArgumentException if there is no such level
    public String levelLong(Question question, int level) {
        return levelText(Stream.of(levelKey(question, level), scaleKey(question, level)).flatMap(key -> Stream.of(key + ".long", key)));
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

    /// How the friction typically shows, as one sentence.
    public String picture(Friction friction) {
        return text(friction, "picture");
    }

    /// What a part of the method is called: a name, a heading or, for [Faq], the question.
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

    /// A text of the sample board.
    String sample(String key) {
        return texts.get("sample." + key);
    }

    private String text(Enum<?> owner, String part) {
        return texts.get(owner.getDeclaringClass().getSimpleName() + "." + owner.name() + "." + part);
    }

    private String levelText(Stream<String> keys) {
        var candidates = keys.toList();
        return candidates.stream().flatMap(key -> texts.find(key).stream()).findFirst().orElseGet(() -> texts.get(candidates.getLast()));
    }

    private static String levelKey(Question question, int level) {
        return "Question." + question.name() + "." + new Rating.Level(level).value(); // refuses what is no level
    }

    private static String scaleKey(Question question, int level) {
        return "Scale." + question.scale().name() + "." + level;
    }
}

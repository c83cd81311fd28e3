package org.alignmentmatrix.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.OwnQuestions;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Weights;

/// Reads a checklist: how it is asked and weighed, and what each voice answered.
final class ChecklistReader {

    private static final NumberedList<OwnId, OwnQuestion> OWN_QUESTIONS = new NumberedList<>(Names.OWN_QUESTIONS,
            Names.NEXT_OWN_QUESTION, Names.OF_OWN_QUESTION, OwnQuestions.LIMIT, IdKind.OWN_QUESTION, ChecklistReader::ownQuestion);

    private final OwnQuestions own;
    private final List<String> keys;
    private final Map<Voice, Map<Question, Answer>> answers = new EnumMap<>(Voice.class);
    private final Map<Voice, Map<OwnId, Answer>> ownAnswers = new EnumMap<>(Voice.class);

    /// @param own the questions that answers may be about beside the 25
    private ChecklistReader(OwnQuestions own) {
        this.own = own;
        this.keys = keys(own);
    }

    /// The names of all answers of a voice.
    static List<String> keys(OwnQuestions own) {
        return Stream.concat(Names.of(Question.values()).stream(), own.all().stream().map(OwnQuestion::key)).toList();
    }

    static Checklist read(Element element) throws ProblemException {
        Members checklist = element.members(() -> "the answers of each voice").knowing(Names.OF_CHECKLIST);
        Weights weights = checklist.find(Names.WEIGHTS, Weights.EQUAL, ChecklistReader::weights);
        ScaleWords words = checklist.find(Names.SCALE_WORDS, ScaleWords.OF_GUIDE, ChecklistReader::words);
        OwnQuestions own = OWN_QUESTIONS.read(checklist, OwnQuestions.NONE, (all, next) -> new OwnQuestions(all, Map.of(), next));
        return new ChecklistReader(own).answered(checklist, weights, words);
    }

    private Checklist answered(Members checklist, Weights weights, ScaleWords words) throws ProblemException {
        for (Voice voice : Voice.values()) {
            Optional<Element> said = checklist.find(voice.name());
            if (said.isPresent()) {
                Members answers = said.get().members(() -> "an answer for each question");
                checkQuestions(answers);
                hear(voice, answers.knowing(keys));
            }
        }
        return new Checklist(answers, weights, new OwnQuestions(own.all(), ownAnswers, own.nextNumber()), words);
    }

    /// A name that is the id of an own question points at one; nobody else can mean anything by it.
    private void checkQuestions(Members said) throws ProblemException {
        for (String name : said.values().keySet()) {
            if (OwnId.parse(name).isPresent() && !keys.contains(name)) {
                throw said.get(name).bad("left out, or a question with this id in " + Names.OWN_QUESTIONS);
            }
        }
    }

    private void hear(Voice voice, Members said) throws ProblemException {
        var given = new EnumMap<Question, Answer>(Question.class);
        for (Question question : Question.values()) {
            given.put(question, said.find(question.name(), Answer.NONE, ChecklistReader::answer));
        }
        answers.put(voice, given);
        var givenToOwn = new TreeMap<OwnId, Answer>();
        for (OwnQuestion question : own.all()) {
            givenToOwn.put(question.id(), said.find(question.key(), Answer.NONE, ChecklistReader::answer));
        }
        ownAnswers.put(voice, givenToOwn);
    }

    private static Answer answer(Element element) throws ProblemException {
        Members members = element.members(() -> "an answer").knowing(Names.OF_ANSWER);
        Supplier<String> expected = Element.lines(Answer.COMMENT_LIMIT);
        Answer rated = members.find(Names.RATING, Answer.NONE, rating -> Answer.of(rating(rating)));
        Answer commented = members.find(Names.COMMENT, rated, comment -> comment.text(expected, rated::withComment));
        return members.find(Names.EVIDENCE, commented, evidence -> evidence.text(expected, commented::withEvidence));
    }

    private static Rating rating(Element element) throws ProblemException {
        if (element.json().equals(new Json.Text(Names.NOT_APPLICABLE))) {
            return Rating.NOT_APPLICABLE;
        }
        if (element.json() instanceof Json.Digits) {
            return new Rating.Level(element.wholeNumber(0, Rating.Level.MAX));
        }
        throw element.bad("a whole number from 0 to " + Rating.Level.MAX + " or " + Names.NOT_APPLICABLE);
    }

    private static Weights weights(Element element) throws ProblemException {
        Supplier<String> expected = () -> "weights that add up to " + Weights.WHOLE;
        Members members = element.members(expected).knowing(Names.of(Area.values()));
        var percents = new EnumMap<Area, Integer>(Area.class);
        for (Area area : Area.values()) {
            percents.put(area, members.get(area.name()).wholeNumber(0, Weights.WHOLE));
        }
        if (percents.values().stream().mapToInt(Integer::intValue).sum() != Weights.WHOLE) {
            throw element.bad(expected.get());
        }
        return new Weights(percents);
    }

    private static ScaleWords words(Element element) throws ProblemException {
        Members members = element.members(() -> "the words of each scale that has its own").knowing(Names.of(Scale.values()));
        var changed = new EnumMap<Scale, List<String>>(Scale.class);
        for (Scale scale : Scale.values()) {
            Optional<Element> words = members.find(scale.name());
            if (words.isPresent()) {
                changed.put(scale, words(scale, words.get()));
            }
        }
        return new ScaleWords(changed);
    }

    private static List<String> words(Scale scale, Element element) throws ProblemException {
        Supplier<String> expected = () -> "a list of %d words, worst first, none twice, each of at most %d characters"
                .formatted(Rating.Level.MAX + 1, ScaleWords.LIMIT);
        var words = new ArrayList<String>();
        for (Element item : element.items(expected)) {
            words.add(item.text(() -> "text"));
        }
        element.fitting(words, expected, some -> new ScaleWords(Map.of(scale, some)));
        return words;
    }

    private static OwnQuestion ownQuestion(OwnId id, Members members) throws ProblemException {
        Area area = members.get(Names.AREA).constant(Area.class);
        Scale scale = members.get(Names.SCALE).constant(Scale.class);
        Actor acts = members.get(Names.ACTS).constant(Actor.class);
        return members.get(Names.ASK).text(Element.line(OwnQuestion.ASK_LIMIT), ask -> new OwnQuestion(id, area, ask, scale, acts));
    }
}

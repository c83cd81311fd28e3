package org.alignmentmatrix.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.QuadrantStyles;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Tint;
import org.alignmentmatrix.model.Voice;

/// Makes a board of a JSON tree in the newest format, or says what in it is wrong.
final class BoardReader {

    private static final String A_TOP = "the id of another card on this board that lies on no stack itself";

    private BoardReader() {
    }

    static Board read(Json.Members project) throws ProblemException {
        Members file = new Members(Where.FILE, project.values()).onlyWith(Names.OF_BOARD);
        Board named = checked(file.get(Names.TITLE), () -> "one line of text of at most " + Board.TITLE_LIMIT + " characters",
                Board.EMPTY::withTitle);
        Optional<Element> frozen = file.find(Names.FROZEN);
        Optional<Element> styles = file.find(Names.STYLES);
        return named
                .withFrozen(frozen.isPresent() && frozen.get().truth())
                .withStyles(styles.isPresent() ? styles(styles.get()) : QuadrantStyles.TEMPLATE)
                .withCards(cards(file))
                .withChecklist(checklist(file.get(Names.CHECKLIST)));
    }

    private static QuadrantStyles styles(Element element) throws ProblemException {
        Members quadrants = element.members(() -> "a style for each quadrant that has one").onlyWith(names(Quadrant.values()));
        QuadrantStyles styles = QuadrantStyles.TEMPLATE;
        for (Quadrant quadrant : Quadrant.values()) {
            Optional<Element> style = quadrants.find(quadrant.name());
            if (style.isPresent()) {
                styles = styles.with(quadrant, style(style.get().members(() -> "a style").onlyWith(Names.OF_STYLE)));
            }
        }
        return styles;
    }

    private static QuadrantStyle style(Members members) throws ProblemException {
        Optional<Element> name = members.find(Names.NAME);
        Optional<Element> meaning = members.find(Names.MEANING);
        Optional<Element> tint = members.find(Names.TINT);
        QuadrantStyle style = QuadrantStyle.TEMPLATE;
        if (name.isPresent()) {
            style = checked(name.get(), () -> "one line of text of at most " + QuadrantStyle.NAME_LIMIT + " characters", style::withName);
        }
        if (meaning.isPresent()) {
            style = checked(meaning.get(), () -> "one line of text of at most " + QuadrantStyle.MEANING_LIMIT + " characters",
                    style::withMeaning);
        }
        return tint.isPresent() ? style.withTint(tint.get().constant(Tint.class)) : style;
    }

    private static Cards cards(Members file) throws ProblemException {
        var cards = new ArrayList<Card>();
        Map<CardId, Members> stacked = new HashMap<>();
        Map<CardId, Where> seen = new HashMap<>();
        int highest = 0;
        for (Element element : file.get(Names.CARDS).items(() -> "a list of cards")) {
            Members members = element.members(() -> "a card").onlyWith(Names.OF_CARD);
            Card card = card(members);
            Where first = seen.putIfAbsent(card.id(), element.where());
            if (first != null) {
                throw new ProblemException(new Problem.DuplicateCard(element.where().toString(), card.id(), first.toString()));
            }
            cards.add(card);
            if (card.stackedOn() != null) {
                stacked.put(card.id(), members);
            }
            highest = Math.max(highest, card.id().number());
        }
        if (!stacked.isEmpty()) {
            checkStacks(cards, stacked);
        }
        return Cards.of(cards, file.get(Names.NEXT_CARD).wholeNumber(highest + 1, CardId.MAX));
    }

    /// @param stacked what the file says about the cards that lie on others
    private static void checkStacks(List<Card> cards, Map<CardId, Members> stacked) throws ProblemException {
        Map<CardId, Card> byId = HashMap.newHashMap(cards.size());
        cards.forEach(card -> byId.put(card.id(), card));
        for (Card card : cards) {
            Members members = stacked.get(card.id());
            if (members == null) {
                continue;
            }
            Card top = byId.get(card.stackedOn());
            if (top == null || top.stackedOn() != null) {
                throw members.get(Names.STACKED_ON).bad(A_TOP);
            }
            if (!top.place().equals(card.place())) {
                throw members.get(Names.PLACE).bad("the place of " + top.id() + ", on whose stack the card lies");
            }
        }
    }

    private static Card card(Members members) throws ProblemException {
        CardId id = id(members.get(Names.ID));
        Instant created = moment(members.get(Names.CREATED));
        Optional<Element> changed = members.find(Names.CHANGED);
        Card card = Names.newCard(id, created)
                .withPlace(place(members.get(Names.PLACE)))
                .withChanged(changed.isPresent() ? moment(changed.get()) : created);
        Optional<Element> stackedOn = members.find(Names.STACKED_ON);
        if (stackedOn.isPresent()) {
            card = card.withStackedOn(otherThan(id, stackedOn.get()));
        }
        for (CardField<?> field : CardField.ALL) {
            Optional<Element> value = Names.isOnEveryCard(field) ? Optional.of(members.get(field.key())) : members.find(field.key());
            if (value.isPresent()) {
                card = FieldValue.read(card, field, value.get());
            }
        }
        return card;
    }

    private static CardId id(Element element) throws ProblemException {
        var last = new CardId(CardId.MAX - 1); // the highest that leaves a number for the next card
        Supplier<String> expected = () -> "an id from " + new CardId(1) + " to " + last;
        return CardId.parse(element.text(expected)).filter(id -> id.compareTo(last) <= 0).orElseThrow(() -> element.bad(expected.get()));
    }

    private static CardId otherThan(CardId own, Element element) throws ProblemException {
        CardId id = id(element);
        if (id.equals(own)) {
            throw element.bad(A_TOP);
        }
        return id;
    }

    private static Instant moment(Element element) throws ProblemException {
        return element.time(Instant::parse, () -> "a moment such as 2026-03-31T14:05:00Z");
    }

    private static Place place(Element element) throws ProblemException {
        if (element.json().equals(new Json.Text(Names.TRAY))) {
            return Place.TRAY;
        }
        if (element.json().equals(new Json.Text(Names.PARKING_LOT))) {
            return Place.PARKING_LOT;
        }
        Members spot = element.members(() -> Names.TRAY + ", " + Names.PARKING_LOT + " or a quadrant with u and v")
                .onlyWith(Names.OF_PLACE);
        return new Place.OnMatrix(spot.get(Names.QUADRANT).constant(Quadrant.class),
                new Spot(spot.get(Names.U).share(), spot.get(Names.V).share()));
    }

    private static Checklist checklist(Element element) throws ProblemException {
        var answers = new EnumMap<Voice, Map<Question, Answer>>(Voice.class);
        Members voices = element.members(() -> "the answers of each voice").onlyWith(names(Voice.values()));
        for (Voice voice : Voice.values()) {
            Optional<Element> said = voices.find(voice.name());
            if (said.isPresent()) {
                answers.put(voice, answers(said.get()));
            }
        }
        return new Checklist(answers);
    }

    private static Map<Question, Answer> answers(Element element) throws ProblemException {
        var answers = new EnumMap<Question, Answer>(Question.class);
        Members questions = element.members(() -> "an answer for each question").onlyWith(names(Question.values()));
        for (Question question : Question.values()) {
            Optional<Element> said = questions.find(question.name());
            if (said.isPresent()) {
                answers.put(question, answer(said.get().members(() -> "an answer").onlyWith(Names.OF_ANSWER)));
            }
        }
        return answers;
    }

    private static Answer answer(Members members) throws ProblemException {
        Optional<Element> rating = members.find(Names.RATING);
        Optional<Element> comment = members.find(Names.COMMENT);
        Optional<Element> evidence = members.find(Names.EVIDENCE);
        Supplier<String> expected = () -> "text of at most " + Answer.COMMENT_LIMIT + " characters";
        Answer answer = rating.isPresent() ? Answer.of(rating(rating.get())) : Answer.NONE;
        if (comment.isPresent()) {
            answer = checked(comment.get(), expected, answer::withComment);
        }
        return evidence.isPresent() ? checked(evidence.get(), expected, answer::withEvidence) : answer;
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

    /// What is made of a text, unless the text is not allowed there.
    private static <T> T checked(Element element, Supplier<String> expected, Function<String, T> use) throws ProblemException {
        try {
            return use.apply(element.text(expected));
        } catch (IllegalArgumentException e) {
            throw element.bad(expected.get() + " (" + e.getMessage() + ")");
        }
    }

    private static List<String> names(Enum<?>[] constants) {
        return List.of(constants).stream().map(Enum::name).toList();
    }
}

package org.alignmentmatrix.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentmatrix.edit.AddActions;
import org.alignmentmatrix.edit.AddCards;
import org.alignmentmatrix.edit.AddGoal;
import org.alignmentmatrix.edit.AddOwnQuestion;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.edit.ChangeAction;
import org.alignmentmatrix.edit.ChangeGoal;
import org.alignmentmatrix.edit.ChangeOwnQuestion;
import org.alignmentmatrix.edit.Dismiss;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.edit.FreezePlacement;
import org.alignmentmatrix.edit.ImportAnswers;
import org.alignmentmatrix.edit.ImportCards;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.edit.NoteSign;
import org.alignmentmatrix.edit.RemoveActions;
import org.alignmentmatrix.edit.RemoveCards;
import org.alignmentmatrix.edit.RemoveGoal;
import org.alignmentmatrix.edit.RemoveOwnQuestion;
import org.alignmentmatrix.edit.RemoveSnapshot;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.edit.RenameSnapshot;
import org.alignmentmatrix.edit.ReorderCards;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.edit.SetScaleWords;
import org.alignmentmatrix.edit.SetWeights;
import org.alignmentmatrix.edit.StackCards;
import org.alignmentmatrix.edit.StyleQuadrants;
import org.alignmentmatrix.edit.TakeBoard;
import org.alignmentmatrix.edit.TakeSnapshot;
import org.alignmentmatrix.edit.UnstackCards;
import org.alignmentmatrix.edit.WriteAgreement;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.geometry.Align;
import org.alignmentmatrix.geometry.Distribute;
import org.alignmentmatrix.insight.Clashes;
import org.alignmentmatrix.insight.MoveEffect;
import org.alignmentmatrix.insight.Tendency;
import org.alignmentmatrix.merge.ActionPart;
import org.alignmentmatrix.merge.Difference;
import org.alignmentmatrix.merge.GoalPart;
import org.alignmentmatrix.merge.Kind;
import org.alignmentmatrix.merge.QuestionPart;
import org.alignmentmatrix.merge.SnapshotPart;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Horizon;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.QuadrantStyles;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Size;
import org.alignmentmatrix.model.SnapshotId;
import org.alignmentmatrix.model.Tint;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Weights;
import org.alignmentmatrix.storage.ThemeChoice;
import org.alignmentmatrix.storage.WheelUse;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.files.ProblemWords;
import org.alignmentmatrix.ui.guide.GuideChapter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final CardId ID = new CardId(1);
    private static final Messages MESSAGES = Messages.in(Locale.UK);
    private static final Map<String, String> PATTERNS = patterns();

    private static Map<String, String> patterns() {
        var properties = new Properties();
        String file = "/org/alignmentmatrix/ui/messages.properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    static Stream<Edit> edits() {
        Card card = Card.create(ID, CardKind.INITIATIVE, Side.SALES, "Webinar", Instant.EPOCH);
        return Stream.of(
                Stream.of(new AddCards(List.of(card)), new RemoveCards(Set.of(ID)),
                        AnswerQuestion.of(Voice.SALES, Question.T1, Answer.NONE),
                        AnswerQuestion.typed(Voice.SALES, Question.T1, Answer.NONE), new RenameBoard("Spring"),
                        new ReorderCards(Set.of(ID), true), new ReorderCards(Set.of(ID), false),
                        new StackCards(List.of(ID), ID), new UnstackCards(Map.of(ID, Place.TRAY)), new FreezePlacement(true),
                        new FreezePlacement(false), new StyleQuadrants(QuadrantStyles.TEMPLATE),
                        new ImportCards(List.of(card), List.of(), Set.of()), new ImportAnswers(Voice.SALES, List.of())),
                insightEdits(),
                Stream.of(TakeBoard.Reason.values()).map(reason -> new TakeBoard(Board.EMPTY, reason)),
                Stream.of(MoveCards.Manner.values()).<Edit>map(manner -> new MoveCards(Map.of(ID, Place.TRAY), manner)),
                CardField.ALL.stream().map(field -> keep(field, card))).flatMap(stream -> stream);
    }

    private static Stream<Edit> insightEdits() {
        Action action = Action.create(new ActionId(1), "Call", null, Instant.EPOCH);
        Goal goal = Goal.of(new GoalId(1), Kpi.WIN_RATE);
        OwnQuestion own = new OwnQuestion(new OwnId(1), Area.TIME, "Lunch?", Scale.YES, Actor.BOTH);
        SnapshotId snapshot = new SnapshotId(1);
        return Stream.concat(
                Stream.of(ChangeAction.Part.values()).map(part -> ChangeAction.of(action, part)),
                Stream.of(new AddActions(List.of(action)), new RemoveActions(Set.of(action.id())), new AddGoal(goal),
                        new ChangeGoal(goal, false), new RemoveGoal(goal.id()), new SetWeights(Weights.EQUAL),
                        new SetScaleWords(ScaleWords.OF_GUIDE), new AddOwnQuestion(own), new ChangeOwnQuestion(own, false),
                        new RemoveOwnQuestion(own.id()), new NoteSign(Sign.G1, Optional.empty()),
                        new WriteAgreement(AgreedPoint.ROLES, Party.SALES, "", false),
                        new WriteAgreement(AgreedPoint.ROLES, Party.MARKETING, "", false), new Dismiss("X", Optional.of("Why")),
                        new Dismiss("X", Optional.empty()), new TakeSnapshot("Spring"), new RenameSnapshot(snapshot, "Autumn"),
                        new RemoveSnapshot(snapshot)));
    }

    private static <T extends @Nullable Object> Edit keep(CardField<T> field, Card card) {
        return new SetField<>(Set.of(card.id()), field, field.of(card), false);
    }

    @Test
    void everyActHasItsCaption() {
        assertEquals(Set.of(), missing(edits().map(edit -> edit.caption().key())));
        assertEquals(Set.of(Edit.class.getPermittedSubclasses()), edits().map(Object::getClass).collect(Collectors.toSet()),
                "this test knows all acts");
    }

    @Test
    void everyFieldOfACardHasItsName() {
        assertEquals(Set.of(), missing(CardField.ALL.stream().map(field -> "card.field." + field.key())));
    }

    @Test
    void everyConstantThatIsPartOfAKeyHasItsWords() {
        assertEquals(Set.of(), missing(Stream.of(
                keys("side.", Side.values()),
                keys("size.", Size.values()),
                keys("tint.", Tint.values()),
                keys("horizon.", Horizon.values()),
                keys("card.facts.", Party.values()),
                keys("card.facts.", Clashes.Aspect.values()),
                keys("align.", Align.values()),
                keys("distribute.", Distribute.values()),
                Arrays.stream(Size.values()).map(size -> "size." + size + ".letter"),
                keys("find.kind.", CardKind.values()),
                keys("delimiter.", Dialect.Delimiter.values()),
                keys("checklist.only.", Voice.values()),
                keys("checklist.revealed.", Voice.values()),
                keys("reveal.voice.", Voice.values()),
                keys("reveal.acts.", Actor.values()),
                keys("theme.", ThemeChoice.values()),
                keys("guide.chapter.", GuideChapter.values()),
                keys("guide.about.", GuideChapter.values()),
                keys("wheel.", WheelUse.values()),
                keys("insight.most.", Tendency.values()),
                keys("insight.link.most.", Tendency.values()),
                keys("insight.aspect.", Clashes.Aspect.values()),
                Stream.of("comment", "evidence").flatMap(
                        remark -> Stream.of("add", "tip", "name", "prompt", "limit").map(part -> "checklist." + remark + "." + part)),
                keys("effect.goals.", MoveEffect.Change.values()),
                keys("compare.answer.", Difference.AnswerPart.values()),
                keys("compare.agreed.", Party.values()),
                keys("compare.one.", Kind.values()),
                keys("compare.all.", Kind.values()),
                keys("compare.action.", ActionPart.values()),
                keys("compare.goal.", GoalPart.values()),
                keys("compare.question.", QuestionPart.values()),
                keys("compare.snapshot.", SnapshotPart.values()),
                keys("effect.efforts.", MoveEffect.Change.values()),
                Stream.of(Side.values()).flatMap(side -> keys("list.spoken." + side + ".", CardKind.values())))
                .flatMap(keys -> keys)));
    }

    private static Stream<String> keys(String start, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> start + constant.name());
    }

    static Stream<Problem> problems() {
        return Stream.of(new Problem.Missing(), new Problem.NotAFile(), new Problem.NoAccess("denied"), new Problem.NotWritten("full"),
                new Problem.ChangedOnDisk(), new Problem.Gone(), new Problem.NoSpace(2), new Problem.Damaged("cut"),
                new Problem.TooLarge(2, 1), new Problem.Foreign("a picture"), new Problem.Broken(1, 2, "“}”"),
                new Problem.NewerVersion(2, 1), new Problem.DuplicateName("", "title", 1),
                new Problem.MissingValue("title"), new Problem.BadValue("title", "5", "text"),
                new Problem.DuplicateCard("cards[1]", ID, "cards[0]"));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyProblemIsToldWithATitleAndAdvice(Problem problem) {
        var words = new ProblemWords(MESSAGES);
        for (Message message : List.of(words.opening(problem, Path.of("a.json")), words.saving(problem, Path.of("a.json")))) {
            for (String part : List.of(message.title(), message.text(), message.advice())) {
                assertFalse(part.isBlank() || part.contains("{"), message::toString);
            }
        }
    }

    @Test
    void allProblemsAreTried() {
        assertEquals(Set.of(Problem.class.getPermittedSubclasses()), problems().map(Object::getClass).collect(Collectors.toSet()));
    }

    @Test
    void everyProblemHasAllItsParts() {
        var parts = new TreeSet<String>();
        PATTERNS.keySet().stream().filter(key -> key.endsWith(".advice")).map(key -> key.substring(0, key.lastIndexOf('.')))
                .forEach(key -> parts.addAll(List.of(key, key + ".title")));

        assertTrue(parts.contains("open.broken") && parts.contains("save.noAccess.title"), parts::toString);
        assertEquals(Set.of(), missing(parts.stream()));
    }

    static Stream<String> keys() {
        return PATTERNS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyMessageTakesItsArguments(String key) {
        String pattern = PATTERNS.get(key);
        int arguments = new MessageFormat(pattern, Locale.UK).getFormatsByArgumentIndex().length;
        Object[] numbers = IntStream.range(0, arguments).mapToObj(i -> 7_000 + i).toArray();

        String text = MESSAGES.text(key, numbers);

        assertFalse(text.isBlank(), "there are no words");
        assertFalse(pattern.contains("'"), "a plain apostrophe would quote: " + pattern);
        assertFalse(text.contains("{") || text.contains("}"), text);
        for (int i = 0; i < arguments; i++) {
            assertTrue(pattern.contains("{" + i), "argument " + i + " is left out in: " + pattern);
        }
    }

    @Test
    void aChoiceHasOneAndMany() {
        for (String key : PATTERNS.keySet().stream().filter(key -> PATTERNS.get(key).contains(",choice,")).toList()) {
            assertFalse(MESSAGES.text(key, 1, 1).equals(MESSAGES.text(key, 2, 2)), key);
        }
        assertEquals("1,200 cards deleted", MESSAGES.text("delete.done", 1_200));
    }

    @Test
    void everyKeyInTheCodeHasItsMessage() throws IOException {
        Pattern use = Pattern.compile("\\b(?:text|command|menu|message|chooser|acts|label)\\(\\s*\"(\\w+(?:\\.\\w+)+)\"");
        var used = new TreeSet<String>();
        for (String room : List.of("ui", "app", "exchange")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/alignmentmatrix", room))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    use.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1)).forEach(used::add);
                }
            }
        }

        assertTrue(used.size() > 100, () -> "found only " + used);
        assertEquals(Set.of(), missing(used.stream()));
    }

    private static Set<String> missing(Stream<String> keys) {
        return keys.filter(key -> !MESSAGES.has(key)).collect(Collectors.toCollection(TreeSet::new));
    }
}

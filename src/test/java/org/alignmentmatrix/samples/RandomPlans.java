package org.alignmentmatrix.samples;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Dismissals;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.OwnQuestions;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.SnapshotId;
import org.alignmentmatrix.model.Snapshots;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Weights;
import org.jspecify.annotations.Nullable;

/// What follows from answers, made at random: signs, actions, goals, agreements, snapshots, own questions, weights and words.
final class RandomPlans {

    /// Gives nasty texts.
    interface Texts {

        /// @param limit the greatest length
        String text(int limit, boolean lines);
    }

    private final RandomGenerator random;
    private final Texts texts;

    RandomPlans(RandomGenerator random, Texts texts) {
        this.random = random;
        this.texts = texts;
    }

    /// The board with a plan on it.
    Board on(Board board) {
        Board planned = board.withSigns(signs()).withActions(actions()).withGoals(goals()).withAgreement(agreement())
                .withDismissals(dismissals());
        return chance(0.6) ? planned : planned.withSnapshots(snapshots(planned));
    }

    /// The checklist with weights, words and questions of its own.
    Checklist askedOtherwise(Checklist checklist, Supplier<Answer> answers) {
        OwnQuestions own = ownQuestions();
        for (OwnQuestion question : own.all()) {
            for (Voice voice : Voice.values()) {
                own = chance(0.5) ? own.with(voice, question.id(), answers.get()) : own;
            }
        }
        return checklist.withWeights(weights()).withWords(words()).withOwn(own);
    }

    Weights weights() {
        if (chance(0.4)) {
            return Weights.EQUAL;
        }
        int[] cuts = random.ints(3, 0, Weights.WHOLE + 1).sorted().toArray();
        return Weights.of(cuts[0], cuts[1] - cuts[0], cuts[2] - cuts[1], Weights.WHOLE - cuts[2]);
    }

    ScaleWords words() {
        return chance(0.7) ? ScaleWords.OF_GUIDE
                : new ScaleWords(Map.of(any(Scale.values()),
                        List.of(line(20) + 1, line(20) + 2, line(20) + 3, line(20) + 4, line(20) + 5)));
    }

    OwnQuestion ownQuestion(int number) {
        return new OwnQuestion(new OwnId(number), any(Area.values()), line(OwnQuestion.ASK_LIMIT), any(Scale.values()),
                any(Actor.values()));
    }

    private OwnQuestions ownQuestions() {
        OwnQuestions own = OwnQuestions.NONE;
        for (int number : numbers(4)) {
            own = own.add(ownQuestion(number));
        }
        return own.all().isEmpty() || chance(0.8) ? own : own.remove(own.all().getLast().id());
    }

    Optional<Signs.Seen> seen() {
        return switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Signs.Seen.Ticked());
            default -> Optional.of(new Signs.Seen.Counted(1 + random.nextInt(Signs.Seen.Counted.MAX)));
        };
    }

    private Signs signs() {
        Signs signs = Signs.NONE;
        for (Sign sign : Sign.values()) {
            signs = signs.with(sign, seen());
        }
        return chance(0.3) ? Signs.NONE : signs;
    }

    Action action(int number, Instant created) {
        return new Action(new ActionId(number), line(Action.TITLE_LIMIT), texts.text(Action.OWNER_LIMIT, false),
                chance(0.4) ? null : LocalDate.of(1900 + random.nextInt(300), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                chance(0.5) ? null : any(Step.values()), chance(0.6) ? null : moment(), chance(0.3) ? null : source(), created,
                chance(0.5) ? created : moment());
    }

    private Actions actions() {
        List<Integer> numbers = numbers(8);
        return numbers.isEmpty() && chance(0.5) ? Actions.NONE
                : new Actions(shuffled(numbers).stream().map(number -> action(number, moment())).toList(), next(numbers));
    }

    Goal goal(int number) {
        @Nullable Kpi kpi = chance(0.3) ? null : any(Kpi.values());
        return new Goal(new GoalId(number), kpi == null ? line(Goal.TITLE_LIMIT) : texts.text(Goal.TITLE_LIMIT, false), kpi, number(),
                number(), number(), chance(0.4) ? "" : texts.text(Goal.UNIT_LIMIT, false), any(Kpi.Timing.values()));
    }

    private Goals goals() {
        List<Integer> numbers = numbers(5);
        return numbers.isEmpty() && chance(0.5) ? Goals.NONE
                : new Goals(shuffled(numbers).stream().map(this::goal).toList(), next(numbers));
    }

    private @Nullable BigDecimal number() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> null;
            case 2 -> new BigDecimal("-0.00");
            case 3 -> Goal.GREATEST;
            case 4 -> Goal.GREATEST.negate();
            case 5 -> new BigDecimal("0.0001");
            case 6 -> BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(Goal.DECIMALS + 1));
            default -> BigDecimal.valueOf(random.nextInt(101));
        };
    }

    private AgreementSheet agreement() {
        AgreementSheet sheet = AgreementSheet.EMPTY;
        for (AgreedPoint point : AgreedPoint.values()) {
            for (Party party : Party.values()) {
                sheet = chance(0.5) ? sheet : sheet.with(point, party, texts.text(AgreementSheet.LIMIT, true));
            }
        }
        return sheet;
    }

    private Dismissals dismissals() {
        Dismissals dismissals = Dismissals.NONE;
        for (int i = random.nextInt(4); i > 0; i--) {
            dismissals = dismissals.with(any("GOALS:K2", "SIGN-W3A", "T9_F8") + random.nextInt(3), Optional.of(line(Dismissals.LIMIT)));
        }
        return dismissals;
    }

    private Snapshots snapshots(Board board) {
        var snapshots = new ArrayList<Snapshot>();
        List<Integer> numbers = numbers(3);
        for (int number : shuffled(numbers)) {
            Board then = board.withChecklist(board.checklist().withWeights(weights()).withWords(words())).withGoals(goals())
                    .withSigns(signs());
            snapshots.add(Snapshot.of(chance(0.2) ? Board.EMPTY : then, new SnapshotId(number), line(Snapshot.NAME_LIMIT), moment()));
        }
        return new Snapshots(snapshots, next(numbers));
    }

    /// A finding; what it points at may be gone.
    Source source() {
        return switch (random.nextInt(6)) {
            case 0 -> new Source.OfQuestion(key());
            case 1 -> new Source.OfGap(key());
            case 2 -> new Source.OfFriction(any(Friction.values()));
            case 3 -> new Source.OfImprovement(any(Improvement.values()));
            case 4 -> new Source.OfSign(any(Sign.values()));
            default -> new Source.OfCard(new CardId(1 + random.nextInt(100)));
        };
    }

    private String key() {
        return chance(0.2) ? new OwnId(1 + random.nextInt(5)).toString() : any(Question.values()).key();
    }

    /// Rising numbers with gaps between them, at most so many.
    private List<Integer> numbers(int most) {
        var numbers = new ArrayList<Integer>();
        int number = 0;
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            number += 1 + (chance(0.2) ? random.nextInt(2_000) : 0);
            numbers.add(number);
        }
        return numbers;
    }

    private int next(List<Integer> numbers) {
        return (numbers.isEmpty() ? 1 : numbers.getLast()) + 1 + random.nextInt(3);
    }

    private List<Integer> shuffled(List<Integer> numbers) {
        var shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, Random.from(random));
        return shuffled;
    }

    /// A text of one line that is not blank.
    private String line(int limit) {
        String text = texts.text(limit, false);
        return text.isBlank() ? "x" : text;
    }

    private Instant moment() {
        return Instant.parse("2020-01-01T00:00:00Z").plusMillis(random.nextInt());
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}

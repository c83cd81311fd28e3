package org.alignmentmatrix.json;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Dismissals;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Step;
import org.jspecify.annotations.Nullable;

/// Reads what people see, agree and plan: signs, actions, goals, the agreement sheet and what was set aside.
final class PlanReader {

    private static final NumberedList<ActionId, Action> ACTIONS = new NumberedList<>(Names.ACTIONS, Names.NEXT_ACTION,
            Names.OF_ACTION, Actions.LIMIT, IdKind.ACTION, PlanReader::action);
    private static final NumberedList<GoalId, Goal> GOALS = new NumberedList<>(Names.GOALS, Names.NEXT_GOAL,
            Names.OF_GOAL, Goals.LIMIT, IdKind.GOAL, PlanReader::goal);

    private PlanReader() {
    }

    static Signs signs(Element element) throws ProblemException {
        Members members = element.members(() -> "the signs that are seen").knowing(Names.of(Sign.values()));
        var seen = new EnumMap<Sign, Signs.Seen>(Sign.class);
        for (Sign sign : Sign.values()) {
            Optional<Element> noted = members.find(sign.name());
            if (noted.isPresent()) {
                seen.put(sign, seen(noted.get()));
            }
        }
        return new Signs(seen);
    }

    private static Signs.Seen seen(Element element) throws ProblemException {
        if (element.json().equals(new Json.Truth(true))) {
            return new Signs.Seen.Ticked();
        }
        if (element.json() instanceof Json.Digits) {
            return new Signs.Seen.Counted(element.wholeNumber(1, Signs.Seen.Counted.MAX));
        }
        throw element.bad("true or a number of hands from 1 to " + Signs.Seen.Counted.MAX);
    }

    static Actions actions(Members holder) throws ProblemException {
        return ACTIONS.read(holder, Actions.NONE, Actions::new);
    }

    private static Action action(ActionId id, Members members) throws ProblemException {
        Instant created = members.get(Names.CREATED).moment();
        @Nullable Source from = members.find(Names.FROM, null, SourceValue::read);
        Action bare = members.get(Names.TITLE).text(Element.line(Action.TITLE_LIMIT), title -> Action.create(id, title, from, created));
        Action owned = members.find(Names.OWNER, bare, owner -> owner.text(Element.line(Action.OWNER_LIMIT), bare::withOwner));
        Action dated = members.find(Names.DUE, owned, due -> due.day(owned::withDue));
        return dated
                .withStep(members.find(Names.STEP, null, step -> step.constant(Step.class)))
                .withDone(members.find(Names.DONE, null, Element::moment))
                .withChanged(members.find(Names.CHANGED, created, Element::moment));
    }

    /// @param holder a board or a snapshot
    static Goals goals(Members holder) throws ProblemException {
        return GOALS.read(holder, Goals.NONE, Goals::new);
    }

    private static Goal goal(GoalId id, Members members) throws ProblemException {
        @Nullable Kpi kpi = members.find(Names.KPI, null, measure -> measure.constant(Kpi.class));
        Goal bare = named(id, kpi, members);
        Goal inUnit = members.find(Names.UNIT, bare, unit -> unit.text(Element.line(Goal.UNIT_LIMIT), bare::withUnit));
        Goal begun = members.find(Names.BASELINE, inUnit, number -> number(number, inUnit::withBaseline));
        Goal aimed = members.find(Names.TARGET, begun, number -> number(number, begun::withTarget));
        Goal measured = members.find(Names.CURRENT, aimed, number -> number(number, aimed::withCurrent));
        return measured.withTiming(members.get(Names.TIMING).constant(Kpi.Timing.class));
    }

    /// A goal with a measure of the catalogue may do without a name.
    private static Goal named(GoalId id, @Nullable Kpi kpi, Members members) throws ProblemException {
        Supplier<String> expected = Element.line(Goal.TITLE_LIMIT);
        if (kpi == null) {
            return members.get(Names.TITLE).text(expected, title -> Goal.named(id, title));
        }
        Goal ofCatalogue = Goal.of(id, kpi);
        return members.find(Names.TITLE, ofCatalogue, title -> title.text(expected, ofCatalogue::withTitle));
    }

    private static Goal number(Element element, Function<BigDecimal, Goal> use) throws ProblemException {
        Supplier<String> expected =
                () -> "a number from -%s to %s with at most %d decimals".formatted(Goal.GREATEST, Goal.GREATEST, Goal.DECIMALS);
        return element.fitting(element.number(expected), expected, use);
    }

    static AgreementSheet agreement(Element element) throws ProblemException {
        Members points = element.members(() -> "what is written about each point").knowing(Names.of(AgreedPoint.values()));
        AgreementSheet sheet = AgreementSheet.EMPTY;
        for (AgreedPoint point : AgreedPoint.values()) {
            Optional<Element> written = points.find(point.name());
            if (written.isPresent()) {
                Members sides = written.get().members(() -> "what each side writes").knowing(Names.of(Party.values()));
                for (Party party : Party.values()) {
                    AgreementSheet before = sheet;
                    sheet = sides.find(party.name(), before,
                            said -> said.text(Element.lines(AgreementSheet.LIMIT), text -> before.with(point, party, text)));
                }
            }
        }
        return sheet;
    }

    static Dismissals dismissals(Element element) throws ProblemException {
        Members members = element.members(() -> "a reason for each contradiction that was set aside");
        Dismissals dismissals = Dismissals.NONE;
        for (Map.Entry<String, Json> member : members.values().entrySet()) {
            String key = member.getKey();
            Dismissals before = dismissals;
            dismissals = members.get(key).text(() -> "a reason of at most " + Dismissals.LIMIT + " characters",
                    reason -> before.with(key, Optional.of(reason)));
        }
        return dismissals;
    }
}

package org.alignmentmatrix.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Sign;

/// The signs that are seen against the answers, against each other and against the board: rules 5 to 8.
final class SignRules {

    private final Findings findings;
    private final List<Sign> seen;

    private SignRules(Findings findings) {
        this.findings = findings;
        this.seen = Arrays.stream(Sign.values()).filter(findings.board().signs()::isSeen).toList();
    }

    static List<Contradiction> found(Findings findings) {
        SignRules rules = new SignRules(findings);
        return Stream.of(rules.againstAnswers(true), rules.againstAnswers(false), rules.againstEachOther(), rules.againstBoard())
                .flatMap(List::stream).toList();
    }

    /// The ids of the signs of which something is seen, in their order.
    private List<String> ids() {
        return seen.stream().map(Sign::sign).distinct().toList();
    }

    private List<Contradiction> againstAnswers(boolean strong) {
        var found = new ArrayList<Contradiction>();
        for (String id : ids()) {
            List<Sign> ticks = findings.seen(id);
            List<List<Evidence.OfArea>> answers = ticks.getFirst().areas().stream().map(findings::answers).toList();
            boolean answered = answers.stream().noneMatch(List::isEmpty);
            boolean contrary = answers.stream().flatMap(List::stream).noneMatch(answer -> answer.isHigh() == strong);
            if (ticks.getFirst().isStrong() == strong && answered && contrary) {
                List<Evidence> evidence = Stream.concat(signs(ticks), answers.stream().flatMap(List::stream)).toList();
                found.add(new Contradiction((strong ? "STRONG_SIGN:" : "WEAK_SIGN:") + id,
                        new Contradiction.Kind.SignAndAnswers(id, strong), evidence));
            }
        }
        return found;
    }

    private List<Contradiction> againstEachOther() {
        var found = new ArrayList<Contradiction>();
        for (Area area : Area.values()) {
            List<Sign> pointing = seen.stream().filter(sign -> sign.areas().contains(area)).toList();
            if (pointing.stream().map(Sign::isStrong).distinct().count() == 2) {
                found.add(new Contradiction("SIGNS:" + area, new Contradiction.Kind.SignsApart(area), signs(pointing).toList()));
            }
        }
        found.sort(Comparator.comparing(Contradiction::key));
        return found;
    }

    private List<Contradiction> againstBoard() {
        var found = new ArrayList<Contradiction>();
        for (String id : ids()) {
            List<Sign> ticks = findings.seen(id);
            List<Evidence> cards = contrary(ticks.getFirst()).stream().flatMap(tendency -> findings.most(tendency).stream())
                    .<Evidence>map(most -> most).toList();
            if (!cards.isEmpty()) {
                found.add(new Contradiction("BOARD_SIGN:" + id, new Contradiction.Kind.SignAndBoard(id, ticks.getFirst().isStrong()),
                        Stream.concat(signs(ticks), cards.stream()).toList()));
            }
        }
        return found;
    }

    /// Where most cards stand when a sign speaks against it: metrics are about goals, time and feedback about efforts, recognition
    /// is about neither.
    private static List<Tendency> contrary(Sign sign) {
        Stream<Tendency> goals = sign.areas().contains(Area.METRICS)
                ? Stream.of(sign.isStrong() ? Tendency.MISALIGNED : Tendency.ALIGNED) : Stream.of();
        Stream<Tendency> efforts = sign.areas().stream().anyMatch(Set.of(Area.TIME, Area.FEEDBACK)::contains)
                ? Stream.of(sign.isStrong() ? Tendency.UNCOORDINATED : Tendency.COORDINATED) : Stream.of();
        return Stream.concat(goals, efforts).toList();
    }

    private static Stream<Evidence> signs(List<Sign> signs) {
        return signs.stream().map(Evidence.OfSign::new);
    }
}

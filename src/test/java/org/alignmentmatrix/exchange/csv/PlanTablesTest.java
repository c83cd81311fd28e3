package org.alignmentmatrix.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.SnapshotId;
import org.alignmentmatrix.model.Snapshots;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Weights;
import org.junit.jupiter.api.Test;

/// The tables of what follows from answers.
class PlanTablesTest {

    private static final Instant MADE = Instant.parse("2026-11-22T14:03:00.987Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Dialect GERMAN = Dialect.excelFor(Locale.GERMANY).withByteOrderMark(false);
    private static final OwnQuestion LUNCH = new OwnQuestion(new OwnId(1), Area.TIME, "=Lunch?", Scale.YES, Actor.BOTH);
    private static final OwnQuestion THANKS = new OwnQuestion(new OwnId(2), Area.TIME, "Thanks?", Scale.YES, Actor.SALES);
    private static final Board BOARD = Board.EMPTY.withTitle("Q4");

    @Test
    void gapsComeWidestFirstAndOwnQuestionsBehind() {
        Checklist answers = Checklist.EMPTY.withOwn(OwnQuestions.NONE.add(LUNCH))
                .with(Voice.SALES, Question.T1, Answer.level(1)).with(Voice.MARKETING, Question.T1, Answer.level(2))
                .with(Voice.SALES, Question.M2, Answer.level(4)).with(Voice.MARKETING, Question.M2, Answer.level(4))
                .with(Voice.SALES, Question.F2, Answer.level(0)).with(Voice.MARKETING, Question.F2, Answer.level(3))
                .with(Voice.LEADERSHIP, Question.F2, Answer.level(2))
                .with(Voice.SALES, Question.R1, Answer.level(0)).with(Voice.MARKETING, Question.R1, Answer.of(Rating.NOT_APPLICABLE))
                .with(Voice.SALES, LUNCH, Answer.level(4)).with(Voice.MARKETING, LUNCH, Answer.level(0));

        assertEquals("""
                question_id,sales,marketing,difference,area_id,question,acts,leadership,board
                F2,0,3,3,FEEDBACK,How is F2?,both,2,Q4
                T1,1,2,1,TIME,How is T1?,both,,Q4
                Q-001,4,0,4,TIME,'=Lunch?,both,,Q4
                """, table("gaps.csv", BOARD.withChecklist(answers), Dialect.PLAIN));
    }

    @Test
    void signsTellWhatIsSeenAndByHowMany() {
        Signs signs = Signs.NONE.with(Sign.G1, Optional.of(new Signs.Seen.Ticked()))
                .with(Sign.W1, Optional.of(new Signs.Seen.Counted(12)));

        assertEquals("""
                board,sign_id,sign,kind,area_ids,seen,hands
                Q4,G1,'-G1,strong,METRICS,1,
                Q4,G2,'-G2,strong,FEEDBACK,0,
                Q4,G3,'-G3,strong,TIME,0,
                Q4,G4,'-G4,strong,FEEDBACK,0,
                Q4,G5,'-G5,strong,RECOGNITION,0,
                Q4,W1,'-W1,weak,FEEDBACK METRICS,1,12
                Q4,W2,'-W2,weak,TIME RECOGNITION,0,
                Q4,W3A,'-W3A,weak,METRICS RECOGNITION,0,
                Q4,W3B,'-W3B,weak,METRICS RECOGNITION,0,
                Q4,W4,'-W4,weak,FEEDBACK,0,
                """, table("signs.csv", BOARD.withSigns(signs), Dialect.PLAIN));
    }

    @Test
    void actionsSayWhereTheyCameFrom() {
        Action done = new Action(new ActionId(7), "+1 call", "Zoë", LocalDate.of(2026, 12, 1), Step.REVIEW, MADE, new Source.OfGap("F2"),
                MADE, MADE.plusSeconds(60));
        Actions actions = new Actions(List.of(done, action(1, new Source.OfCard(new CardId(99))), action(2, new Source.OfQuestion("T1")),
                action(3, new Source.OfFriction(Friction.K2)), action(4, new Source.OfImprovement(Improvement.I3)),
                action(5, new Source.OfSign(Sign.W3A)), Action.create(new ActionId(6), "Act", null, MADE)), 8);

        assertEquals("""
                board,id,title,owner,due,step,done,done_at,from,from_id,created,changed
                Q4,A-001,Act,,,,0,,card,C-099,2026-11-22 14:03:00,2026-11-22 14:03:00
                Q4,A-002,Act,,,,0,,question,T1,2026-11-22 14:03:00,2026-11-22 14:03:00
                Q4,A-003,Act,,,,0,,friction,K2,2026-11-22 14:03:00,2026-11-22 14:03:00
                Q4,A-004,Act,,,,0,,improvement,I3,2026-11-22 14:03:00,2026-11-22 14:03:00
                Q4,A-005,Act,,,,0,,sign,W3A,2026-11-22 14:03:00,2026-11-22 14:03:00
                Q4,A-006,Act,,,,0,,,,2026-11-22 14:03:00,2026-11-22 14:03:00
                Q4,A-007,'+1 call,Zoë,2026-12-01,5,1,2026-11-22 14:03:00,gap,F2,2026-11-22 14:03:00,2026-11-22 14:04:00
                """, table("actions.csv", BOARD.withActions(actions), Dialect.PLAIN));
    }

    private static Action action(int number, Source from) {
        return Action.create(new ActionId(number), "Act", from, MADE);
    }

    @Test
    void numbersOfGoalsStayNumbersInEveryDialect() {
        Goal share = Goal.of(new GoalId(1), Kpi.MARKET_SHARE).withUnit("%").withBaseline(new BigDecimal("12.50"))
                .withTarget(new BigDecimal("15")).withCurrent(new BigDecimal("-0.0001"));
        Goal own = Goal.named(new GoalId(2), "No loss").withTarget(new BigDecimal("-1E+3"));
        Board board = BOARD.withGoals(new Goals(List.of(own, share), 3));

        assertEquals("""
                board,id,title,kpi,direction,timing,unit,baseline,target,current
                Q4,G-001,,market share,up,late,%,12.5,15,-0.0001
                Q4,G-002,No loss,,,middle,,,-1000,
                """, table("goals.csv", board, Dialect.PLAIN));
        assertEquals("""
                board;id;title;kpi;direction;timing;unit;baseline;target;current
                Q4;G-001;;market share;up;late;%;12,5;15;-0,0001
                Q4;G-002;No loss;;;middle;;;-1000;
                """, table("goals.csv", board, GERMAN));
    }

    @Test
    void bothSidesOfTheAgreementStandSideBySide() {
        AgreementSheet sheet = AgreementSheet.EMPTY.with(AgreedPoint.SUCCESS, Party.SALES, "=Orders, that stay")
                .with(AgreedPoint.TARGET_CUSTOMER, Party.MARKETING, "Offices");

        assertEquals("""
                board,point,sales,marketing
                Q4,success,"'=Orders, that stay",
                Q4,roles,,
                Q4,target customer,,Offices
                Q4,value proposition,,
                """, table("agreement.csv", BOARD.withAgreement(sheet), Dialect.PLAIN));
    }

    @Test
    void snapshotsComeBeforeThePresentAndOwnQuestionsBehindThe25() {
        Checklist then = Checklist.EMPTY.withWeights(Weights.of(40, 30, 20, 10)).with(Voice.SALES, Question.T1, Answer.level(1));
        Checklist now = Checklist.EMPTY.withOwn(OwnQuestions.NONE.add(LUNCH).add(THANKS))
                .with(Voice.LEADERSHIP, THANKS, Answer.level(3).withComment("often"));
        Snapshot spring = Snapshot.of(BOARD.withChecklist(then), new SnapshotId(2), "current", Instant.parse("2026-03-31T23:59:59Z"));
        List<String> rows = table("checklist.csv", BOARD.withChecklist(now).withSnapshots(new Snapshots(List.of(spring), 3)),
                Dialect.PLAIN).lines().toList();

        assertEquals(1 + 25 + 27, rows.size());
        assertEquals("Q4,current,2026-03-31,TIME,Shared T,T1,How is T1?,sales,1,1,0,,,0,40,S-002", rows.get(1));
        assertEquals("Q4,current,2026-03-31,RECOGNITION,Shared R,R4,How is R4?,sales,,0,0,,,0,10,S-002", rows.get(25));
        assertEquals("Q4,current,2026-11-30,TIME,Shared T,T1,How is T1?,leadership,,0,0,,,0,25,", rows.get(26));
        assertEquals("Q4,current,2026-11-30,TIME,Shared T,Q-001,'=Lunch?,leadership,,0,0,,,1,25,", rows.get(51));
        assertEquals("Q4,current,2026-11-30,TIME,Shared T,Q-002,Thanks?,leadership,3,1,0,often,,1,25,", rows.get(52));
    }

    private static String table(String name, Board board, Dialect dialect) {
        CsvFile file = CsvExport.of(board, new SomeWords(), TODAY, dialect).get(CsvExport.FILES.indexOf(name));
        assertEquals(name, file.name());
        return new String(file.bytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}

package org.alignmentmatrix.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.alignmentmatrix.frames.Recorded.Picture;
import org.junit.jupiter.api.Test;

class RecordedTest {

    private static final Spread NONE = new Spread(0, 0, 0, 0, 0);

    @Test
    void anAnswerIsTheFinishedPictureOfTheFirstPulseAfterTheInputWasHeard() {
        Recorded recorded = recorded(Map.of(1, 100.0), Map.of(1, 103.0), new Picture(101, 110), new Picture(117, 125));

        assertEquals(new Figures("press", 0, NONE, new Spread(1, 25, 25, 25, 25)), recorded.of(new Act("press", 1, 1, false)));
    }

    @Test
    void anInputThatWasOvertakenIsAnsweredWithTheNextOne() {
        Recorded recorded = recorded(Map.of(1, 100.0, 2, 110.0), Map.of(2, 112.0), new Picture(117, 130));

        assertEquals(new Figures("drag", 0, NONE, new Spread(2, 20, 30, 30, 30)), recorded.of(new Act("drag", 1, 2, false)));
    }

    @Test
    void anInputThatChangesNothingHasNoAnswer() {
        var pulses = new TreeSet<>(List.of(105.0, 1_000.0));
        var recorded = new Recorded(new TreeMap<>(Map.of(1, 100.0)), new TreeMap<>(Map.of(1, 101.0)), pulses,
                List.of(new Picture(1_000, 1_010)));

        assertEquals(new Figures("zoom", 0, NONE, NONE), recorded.of(new Act("zoom", 1, 1, true)));
    }

    @Test
    void aPictureIsTimedFromTheOneBeforeAndTheFirstFromTheFirstInput() {
        Recorded recorded = recorded(Map.of(1, 100.0, 2, 116.0, 3, 132.0), Map.of(1, 101.0, 2, 117.0, 3, 133.0),
                new Picture(90, 99), new Picture(110, 140), new Picture(141, 150), new Picture(200, 210));

        assertEquals(new Figures("drag", 40, new Spread(2, 10, 40, 40, 40), new Spread(3, 34, 40, 40, 40)),
                recorded.of(new Act("drag", 1, 3, true)));
    }

    @Test
    void ranksAreTimesThatWereMeasured() {
        double[] upToAHundred = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();

        assertEquals(new Spread(100, 50, 95, 99, 100), Spread.of(upToAHundred));
        assertEquals(new Spread(3, 2, 9, 9, 9), Spread.of(DoubleStream.of(9, 1, 2).toArray()));
    }

    private static Recorded recorded(Map<Integer, Double> made, Map<Integer, Double> heard, Picture... pictures) {
        var pulses = new TreeSet<Double>();
        for (Picture picture : pictures) {
            pulses.add(picture.begin());
        }
        return new Recorded(new TreeMap<>(made), new TreeMap<>(heard), pulses, List.of(pictures));
    }
}

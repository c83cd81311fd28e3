package org.alignmentmatrix.frames;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;

/// What the flight recorder saw: inputs, and the pulses of JavaFX with the pictures they led to.
///
/// Times are milliseconds since the recording began.
final class Recorded {

    static final String PHASE = "javafx.PulsePhase"; // noted by JavaFX itself

    private static final String RENDER_THREAD = "QuantumRenderer";

    /// An animation may need a pulse or two until something moves.
    private static final double GRACE = 50;

    /// A pulse whose picture was painted.
    ///
    /// @param begin when the pulse began, on the window's thread
    /// @param end when the picture was finished, on the thread that renders
    record Picture(double begin, double end) {
    }

    private final NavigableMap<Integer, Double> made;
    private final NavigableMap<Integer, Double> heard;
    private final NavigableSet<Double> pulses;
    private final List<Picture> pictures;

    /// @param made when the hand made each input, by its number
    /// @param heard when the window heard of it; an input may be missing that was overtaken by the next one
    /// @param pulses when each began, whether anything was painted in it or not; there is one after each input that was heard
    /// @param pictures in the order they were finished
    Recorded(NavigableMap<Integer, Double> made, NavigableMap<Integer, Double> heard, NavigableSet<Double> pulses,
             List<Picture> pictures) {
        this.made = made;
        this.heard = heard;
        this.pulses = pulses;
        this.pictures = pictures;
    }

    static Recorded read(Path file) throws IOException {
        var made = new TreeMap<Integer, Double>();
        var heard = new TreeMap<Integer, Double>();
        var begins = new TreeMap<Integer, Double>();
        var ends = new TreeMap<Integer, Double>();
        List<RecordedEvent> events = RecordingFile.readAllEvents(file);
        Instant zero = events.stream().map(RecordedEvent::getStartTime).min(Instant::compareTo).orElse(Instant.EPOCH);
        for (RecordedEvent event : events) {
            double begin = millis(zero, event.getStartTime());
            if (event.getEventType().getName().equals(Noted.NAME)) {
                (event.getBoolean("heard") ? heard : made).put(event.getInt("number"), begin);
            } else if (event.getInt("pulseId") == 0) {
                continue; // work outside of any pulse
            } else if (event.getThread() != null && event.getThread().getJavaName() != null
                    && event.getThread().getJavaName().startsWith(RENDER_THREAD)) {
                ends.merge(event.getInt("pulseId"), millis(zero, event.getEndTime()), Math::max);
            } else {
                begins.merge(event.getInt("pulseId"), begin, Math::min);
            }
        }
        var pictures = new ArrayList<Picture>();
        ends.forEach((pulse, end) -> {
            if (begins.containsKey(pulse)) {
                pictures.add(new Picture(begins.get(pulse), end));
            }
        });
        return new Recorded(made, heard, new TreeSet<>(begins.values()), pictures);
    }

    private static double millis(Instant zero, Instant time) {
        return (time.getEpochSecond() - zero.getEpochSecond()) * 1_000.0 + (time.getNano() - zero.getNano()) / 1e6;
    }

    /// What an act was like: how often a picture came, how long each took to follow the one before, and how long an input took
    /// to be seen.
    Figures of(Act act) {
        double[] answers = made.subMap(act.first(), true, act.last(), true).entrySet().stream()
                .filter(input -> answer(input.getKey()) != null)
                .mapToDouble(input -> Objects.requireNonNull(answer(input.getKey())).end() - input.getValue()).toArray();
        double[] finished = act.steady() && answers.length > 0 ? finished(act) : new double[0];
        double begin = made.get(act.first());
        double[] intervals = new double[finished.length];
        for (int i = 0; i < finished.length; i++) {
            intervals[i] = finished[i] - (i == 0 ? begin : finished[i - 1]); // the first one counts from the first input
        }
        double rate = finished.length == 0 ? 0 : finished.length * 1_000 / (finished[finished.length - 1] - begin);
        return new Figures(act.name(), rate, Spread.of(intervals), Spread.of(answers));
    }

    /// When the pictures of an act were finished, up to the one that answers its last input.
    private double[] finished(Act act) {
        Picture last = answer(act.last());
        double end = last == null ? made.get(act.last()) : last.end();
        return pictures.stream().filter(picture -> picture.begin() >= made.get(act.first()) && picture.end() <= end)
                .mapToDouble(Picture::end).sorted().toArray();
    }

    /// The first picture after the window had heard of an input or of one that overtook it; null if the input changed nothing
    /// that is seen.
    private @Nullable Picture answer(int input) {
        Map.Entry<Integer, Double> known = heard.ceilingEntry(input);
        Double pulse = known == null ? null : pulses.ceiling(known.getValue());
        if (pulse == null) {
            return null;
        }
        return pictures.stream().filter(picture -> picture.begin() >= pulse && picture.begin() <= pulse + GRACE)
                .findFirst().orElse(null);
    }
}

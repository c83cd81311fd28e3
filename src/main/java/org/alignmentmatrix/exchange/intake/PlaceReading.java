package org.alignmentmatrix.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.alignmentmatrix.exchange.intake.RowProblem.Expected;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Spot;
import org.jspecify.annotations.Nullable;

/// Where the cells of a row put a card.
///
/// Several columns say the same thing – number and name of the quadrant, and whether it is on the matrix at all – and people change
/// one of them. So what differs from the board counts; only if two of them differ in different ways the card stays.
final class PlaceReading {

    /// Nearer than this is the same spot: our tables write four decimals.
    static final double PRECISION = 0.0001;

    private static final Pattern SHARE = Pattern.compile("0*[01]?([.,]\\d{0,20})?([Ee]-\\d{1,3})?");

    private final Vocabulary vocabulary;
    private final Row row;
    private final @Nullable Place now;
    private final Consumer<RowProblem> problems;
    private boolean unknown;

    /// The cells of a row that say something about its place.
    record Row(int number, Optional<At> quadrantNumber, Optional<At> quadrantName, Optional<At> place, Optional<At> x, Optional<At> y) {

        List<At> quadrants() {
            return List.of(quadrantNumber, quadrantName).stream().flatMap(Optional::stream).toList();
        }
    }

    /// A cell with its text.
    record At(RowProblem.Cell cell, String text) {
    }

    /// @param now where the card is; null for a new one
    PlaceReading(Vocabulary vocabulary, Row row, @Nullable Place now, Consumer<RowProblem> problems) {
        this.vocabulary = vocabulary;
        this.row = row;
        this.now = now;
        this.problems = problems;
    }

    /// Where it goes.
    ///
    /// @param spread finds a spot where the row names none
    /// @return empty if it stays, or if a new one is said to be nowhere
    Optional<Place> place(Spread spread) {
        Optional<Quadrant> present = now == null ? Optional.empty() : now.quadrantIfPlaced();
        Set<Quadrant> named = otherQuadrants(present);
        Optional<Place> put = otherPlace();
        if (unknown && named.isEmpty() && put.isEmpty()) {
            return Optional.empty();
        }
        if (named.size() > 1 || !named.isEmpty() && put.filter(place -> !(place instanceof Place.OnMatrix)).isPresent()) {
            problems.accept(new RowProblem.PlacesDisagree(row.number(), said()));
            return Optional.empty();
        }
        if (!named.isEmpty()) {
            return Optional.of(on(named.iterator().next(), spread));
        }
        if (put.isPresent()) {
            return off(put.get());
        }
        if (present.isPresent() && isEmptied()) {
            return Optional.of(Place.TRAY);
        }
        return present.flatMap(quadrant -> moved(on(quadrant, spread)));
    }

    private Optional<Place> moved(Place next) {
        return next.equals(now) ? Optional.empty() : Optional.of(next);
    }

    private Optional<Place> off(Place put) {
        if (put instanceof Place.OnMatrix) {
            row.quadrants().stream().findFirst().ifPresentOrElse(
                    at -> problems.accept(new RowProblem.Unreadable(row.number(), at.cell(), at.text(), quadrantWords())),
                    () -> problems.accept(new RowProblem.PlacesDisagree(row.number(), said())));
            return Optional.empty();
        }
        return Optional.of(put);
    }

    private Expected quadrantWords() {
        return new Expected.OneOf(vocabulary.quadrantWords());
    }

    /// The quadrants that are named and are not the one where it is.
    private Set<Quadrant> otherQuadrants(Optional<Quadrant> present) {
        var others = new LinkedHashSet<Quadrant>();
        for (At at : row.quadrants()) {
            Set<Quadrant> meant = row.quadrantNumber().filter(at::equals).map(number -> vocabulary.numbered(number.text()))
                    .filter(known -> !known.isEmpty()).orElseGet(() -> vocabulary.quadrants(at.text()));
            if (at.text().isBlank() || present.filter(meant::contains).isPresent()) {
                continue;
            }
            if (meant.isEmpty()) {
                unknown = true;
                problems.accept(new RowProblem.UnknownQuadrant(row.number(), at.cell(), Shown.of(at.text()), vocabulary.quadrantWords()));
            } else {
                others.add(meant.iterator().next());
            }
        }
        return others;
    }

    private boolean isEmptied() {
        return !row.quadrants().isEmpty() && row.quadrants().stream().allMatch(at -> at.text().isBlank());
    }

    /// The tray, the parking lot or the matrix, if it is said and it is not there; the matrix stands for any place on it.
    private Optional<Place> otherPlace() {
        if (row.place().isEmpty() || row.place().get().text().isBlank()) {
            return Optional.empty();
        }
        At at = row.place().get();
        Optional<Place> said = switch (Folded.of(at.text())) {
            case "matrix", "board" -> Optional.of(new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, Spot.CENTRE));
            case "tray", "not placed", "not placed yet", "unplaced" -> Optional.of(Place.TRAY);
            case "parking lot", "parking", "parked", "not now" -> Optional.of(Place.PARKING_LOT);
            default -> Optional.empty();
        };
        if (said.isEmpty()) {
            problems.accept(new RowProblem.Unreadable(row.number(), at.cell(), Shown.of(at.text()),
                    new Expected.OneOf(List.of("matrix", "tray", "parking lot"))));
        }
        return said.filter(place -> now == null || place.getClass() != now.getClass());
    }

    private List<String> said() {
        var said = new ArrayList<>(row.quadrants());
        row.place().ifPresent(said::add);
        return said.stream().map(At::text).filter(text -> !text.isBlank()).map(Shown::of).toList();
    }

    private Place on(Quadrant quadrant, Spread spread) {
        Optional<Spot> known = now instanceof Place.OnMatrix(Quadrant _, Spot spot) ? Optional.of(spot) : Optional.empty();
        Optional<Double> x = share(row.x(), known.map(Spot::u));
        Optional<Double> y = share(row.y(), known.map(Spot::v));
        if (x.isEmpty() || y.isEmpty()) {
            return new Place.OnMatrix(quadrant, spread.next(quadrant));
        }
        Spot spot = new Spot(x.get(), y.get());
        spread.take(quadrant, spot);
        return new Place.OnMatrix(quadrant, spot);
    }

    private Optional<Double> share(Optional<At> at, Optional<Double> known) {
        if (at.isEmpty() || at.get().text().isBlank()) {
            return known;
        }
        String text = at.get().text().strip().replace(',', '.');
        if (text.length() <= 30 && text.chars().anyMatch(Character::isDigit) && SHARE.matcher(text).matches()) {
            double share = Double.parseDouble(text);
            if (share <= 1) {
                return Optional.of(known.filter(before -> Math.abs(before - share) <= PRECISION).orElse(share));
            }
        }
        problems.accept(new RowProblem.Unreadable(row.number(), at.get().cell(), Shown.of(at.get().text()), new Expected.Share()));
        return known;
    }
}

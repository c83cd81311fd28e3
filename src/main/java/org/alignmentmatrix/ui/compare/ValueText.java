package org.alignmentmatrix.ui.compare;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.Signs;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Tint;
import org.alignmentmatrix.model.Weights;
import org.alignmentmatrix.ui.text.DayWords;
import org.alignmentmatrix.ui.text.FindingWords;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.text.Names;
import org.jspecify.annotations.Nullable;

/// Values of a board in words.
///
/// @param zone in which times are told
public record ValueText(Guide guide, Messages messages, ZoneId zone) {

    private static final String COMMA = ", ";

    /// The text, or that there is none.
    String text(String text) {
        return text.isBlank() ? messages.text("compare.empty") : text;
    }

    <T extends @Nullable Object> String field(CardField<T> field, Card card) {
        return value(field.type(), field.of(card));
    }

    /// A value of a field; the type of the field says what it is.
    public String value(FieldType<?> type, @Nullable Object value) {
        return switch (type) {
            case FieldType.Text _ -> text((String) value(value));
            case FieldType.Choice<?> _ -> new Names(guide, messages).of((Enum<?>) value(value));
            case FieldType.Day _ -> day((LocalDate) value);
            case FieldType.Percent _ -> messages.text("compare.percent", value(value));
            case FieldType.Count _ -> messages.text("compare.count", value(value));
            case FieldType.Flag _ -> yes((Boolean) value(value));
            case FieldType.Words _ -> text(((List<?>) value(value)).stream().map(String::valueOf).collect(Collectors.joining(COMMA)));
            case FieldType.Marks<?> _ -> text(((Set<?>) value(value)).stream()
                    .map(mark -> new Names(guide, messages).of((Enum<?>) mark)).collect(Collectors.joining(COMMA)));
        };
    }

    private static Object value(@Nullable Object value) {
        return Objects.requireNonNull(value);
    }

    String day(@Nullable LocalDate day) {
        return day == null ? messages.text("compare.noDay") : new DayWords(messages.locale()).day(day);
    }

    /// Day and time.
    String moment(Instant moment) {
        DayWords days = new DayWords(messages.locale());
        return messages.text("compare.moment", days.day(LocalDate.ofInstant(moment, zone)), days.time(moment, zone));
    }

    String yes(boolean value) {
        return messages.text(value ? "compare.yes" : "compare.no");
    }

    /// The name of a place: what the board calls the quadrant, or the tray or the parking lot.
    public String place(Place place, Board board) {
        return switch (place) {
            case Place.OnMatrix(var quadrant, _) -> quadrant(quadrant, board);
            case Place.Tray _ -> messages.text("card.place.tray");
            case Place.ParkingLot _ -> messages.text("card.place.parkingLot");
        };
    }

    /// Where a card is, with the card on whose stack it lies.
    String place(Card card, Board board) {
        String place = place(card.place(), board);
        return Optional.ofNullable(card.stackedOn()).flatMap(board.cards()::find)
                .map(top -> messages.text("compare.stacked", place, top.title())).orElse(place);
    }

    String quadrant(Quadrant quadrant, Board board) {
        String own = board.styles().of(quadrant).name();
        return own.isEmpty() ? guide.name(quadrant) : own;
    }

    String style(QuadrantStyle style) {
        if (style.equals(QuadrantStyle.TEMPLATE)) {
            return messages.text("compare.template");
        }
        Tint tint = style.tint();
        return List.of(style.name(), style.meaning(), tint == null ? "" : messages.text("tint." + tint)).stream()
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    String source(@Nullable Source from, Board board) {
        return from == null ? messages.text("compare.empty") : new FindingWords(guide, messages).phrase(from, board);
    }

    String rating(Asked asked, Rating rating, Board board) {
        return switch (rating) {
            case Rating.Level(int value) -> guide.levelLong(board.checklist().words(), asked, value);
            case Rating.NotApplicable _ -> guide.notApplicableLong();
            case Rating.NotAnswered _ -> messages.text("checklist.unanswered");
        };
    }

    String seen(Optional<Signs.Seen> seen) {
        return seen.map(way -> switch (way) {
            case Signs.Seen.Ticked _ -> messages.text("compare.seen");
            case Signs.Seen.Counted(int hands) -> messages.text("compare.hands", hands);
        }).orElseGet(() -> messages.text("compare.notSeen"));
    }

    String weights(Weights weights) {
        return Arrays.stream(Area.values()).map(area -> messages.text("compare.weight", guide.name(area), weights.of(area)))
                .collect(Collectors.joining(COMMA));
    }

    String words(Scale scale, Optional<List<String>> own) {
        return String.join(COMMA, own.orElseGet(() -> guide.words(scale)));
    }
}

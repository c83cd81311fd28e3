package org.alignmentmatrix.exchange.table;

import java.util.List;
import java.util.function.Function;
import org.alignmentmatrix.model.Source;
import org.jspecify.annotations.Nullable;

/// The two columns that say what something was made from: `from` says which kind of finding it was, such as `gap` or `card`, and
/// `from_id` which one of them. Both are empty for what somebody thought of.
final class Sources {

    private Sources() {
    }

    static <R> List<Column<R>> columns(Function<R, @Nullable Source> from) {
        return List.of(
                Column.code("from", row -> kind(from.apply(row))),
                Column.code("from_id", row -> id(from.apply(row))));
    }

    private static String kind(@Nullable Source source) {
        return switch (source) {
            case null -> "";
            case Source.OfQuestion _ -> "question";
            case Source.OfGap _ -> "gap";
            case Source.OfFriction _ -> "friction";
            case Source.OfImprovement _ -> "improvement";
            case Source.OfSign _ -> "sign";
            case Source.OfCard _ -> "card";
        };
    }

    private static String id(@Nullable Source source) {
        return switch (source) {
            case null -> "";
            case Source.OfQuestion(String question) -> question;
            case Source.OfGap(String question) -> question;
            case Source.OfFriction(var friction) -> friction.name();
            case Source.OfImprovement(var improvement) -> improvement.name();
            case Source.OfSign(var sign) -> sign.name();
            case Source.OfCard(var card) -> card.toString();
        };
    }
}

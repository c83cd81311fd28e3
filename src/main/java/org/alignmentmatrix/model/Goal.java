package org.alignmentmatrix.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A goal that both teams share, with what it is measured by.
///
/// The three numbers may be negative: profit can be. They have the same unit.
///
/// @param title what people call it, one line, at most [#TITLE_LIMIT] characters; it may be empty if there is a `kpi`
/// @param kpi the measure of the catalogue, null for one of one's own
/// @param baseline where things stood at the start, null if not known
/// @param target where they are to stand, null if not agreed
/// @param current where they stand now, null if nobody has looked
/// @param unit what the numbers are in, such as `%` or `k€`, at most [#UNIT_LIMIT] characters, empty for none
/// @param timing when a change will show
public record Goal(GoalId id, String title, @Nullable Kpi kpi, @Nullable BigDecimal baseline, @Nullable BigDecimal target,
                   @Nullable BigDecimal current, String unit, Kpi.Timing timing) {

    /// The longest title in characters (UTF-16 units).
    public static final int TITLE_LIMIT = 200;

    /// The longest unit in characters (UTF-16 units).
    public static final int UNIT_LIMIT = 12;

    /// The greatest number, and with a minus sign the least.
    public static final BigDecimal GREATEST = new BigDecimal("1000000000000");

    /// The most decimals of a number.
    public static final int DECIMALS = 4;

    /// Trailing zeros of numbers are cut, so equal goals are equal records.
    ///
    /// @throws IllegalArgumentException if a text is not allowed, a number is too great or has too many decimals, or there is neither
    ///         a title nor a KPI
    public Goal {
        new FieldType.Text(TITLE_LIMIT, false, kpi == null).require("title", title);
        PlainText.require("unit", unit, UNIT_LIMIT, false);
        baseline = number("baseline", baseline);
        target = number("target", target);
        current = number("current", current);
    }

    private static @Nullable BigDecimal number(String name, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        if (value.abs().compareTo(GREATEST) > 0) {
            throw new IllegalArgumentException("%s must be from -%s to %s, but is %s".formatted(name, GREATEST, GREATEST, value));
        }
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (plain.scale() > DECIMALS) {
            throw new IllegalArgumentException("%s must have at most %d decimals, but is %s".formatted(name, DECIMALS, value));
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /// A goal of the catalogue without numbers.
    public static Goal of(GoalId id, Kpi kpi) {
        return new Goal(id, "", kpi, null, null, null, "", kpi.timing());
    }

    /// A goal of one's own without numbers.
    public static Goal named(GoalId id, String title) {
        return new Goal(id, title, null, null, null, null, "", Kpi.Timing.MIDDLE);
    }

    public Goal withTitle(String next) {
        return new Goal(id, next, kpi, baseline, target, current, unit, timing);
    }

    public Goal withBaseline(@Nullable BigDecimal next) {
        return new Goal(id, title, kpi, next, target, current, unit, timing);
    }

    public Goal withTarget(@Nullable BigDecimal next) {
        return new Goal(id, title, kpi, baseline, next, current, unit, timing);
    }

    public Goal withCurrent(@Nullable BigDecimal next) {
        return new Goal(id, title, kpi, baseline, target, next, unit, timing);
    }

    public Goal withUnit(String next) {
        return new Goal(id, title, kpi, baseline, target, current, next, timing);
    }

    public Goal withTiming(Kpi.Timing next) {
        return new Goal(id, title, kpi, baseline, target, current, unit, next);
    }
}

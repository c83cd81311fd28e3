package org.alignmentmatrix.ui.goal;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.ui.text.Messages;

/// What somebody has typed into a field for a number of a goal. A point and a comma both separate decimals, unless they stand where
/// the reader's language groups thousands: `1,000` is a thousand in English and one in German.
public sealed interface NumberText {

    /// Nothing.
    record Empty() implements NumberText {
    }

    /// A number that a goal can have.
    record Number(BigDecimal value) implements NumberText {
    }

    /// A minus sign so far: no reason to complain yet.
    record Unfinished() implements NumberText {
    }

    /// A number beyond [Goal#GREATEST].
    record TooGreat() implements NumberText {
    }

    /// A number with more than [Goal#DECIMALS] decimals.
    record TooFine() implements NumberText {
    }

    /// Something else.
    record NotANumber() implements NumberText {
    }

    /// Reads what was typed. A sign of percent behind it is left out.
    ///
    /// @param locale how thousands are grouped
    static NumberText read(String typed, Locale locale) {
        String text = Forms.BLANKS.matcher(typed).replaceAll("").replace('\u2212', '-').replaceFirst("(?<=.)%$", "");
        if (text.isEmpty()) {
            return new Empty();
        }
        if (text.equals("-") || text.equals("+")) {
            return new Unfinished();
        }
        if (!Forms.DIGITS.matcher(text).matches()) {
            return new NotANumber();
        }
        String plain = plain(text, DecimalFormatSymbols.getInstance(locale).getGroupingSeparator());
        return Forms.PLAIN.matcher(plain).matches() ? number(plain) : new NotANumber();
    }

    /// What is wrong with it, in a sentence; empty for a number and for nothing at all.
    ///
    /// @param finished whether nothing more will be typed, so that a sign alone is no number either
    default String complaint(Messages messages, boolean finished) {
        return switch (this) {
            case Empty _, Number _ -> "";
            case Unfinished _ -> finished ? messages.text("goal.number.not") : "";
            case TooGreat _ -> messages.text("goal.number.great", Goal.GREATEST);
            case TooFine _ -> messages.text("goal.number.fine", Goal.DECIMALS);
            case NotANumber _ -> messages.text("goal.number.not");
        };
    }

    private static NumberText number(String plain) {
        if (plain.length() > Forms.MOST_CHARACTERS) {
            return new TooGreat();
        }
        BigDecimal value = new BigDecimal(plain);
        if (value.abs().compareTo(Goal.GREATEST) > 0) {
            return new TooGreat();
        }
        return value.stripTrailingZeros().scale() > Goal.DECIMALS ? new TooFine() : new Number(value);
    }

    /// The text with a point before the decimals and nothing between the thousands.
    private static String plain(String text, char grouping) {
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            char decimal = point > comma ? '.' : ',';
            return text.replace(decimal == '.' ? "," : ".", "").replace(decimal, '.');
        }
        char only = point >= 0 ? '.' : ',';
        boolean several = text.indexOf(only) != text.lastIndexOf(only);
        boolean groups = Forms.GROUPS.matcher(text).matches() && (several || only == grouping);
        return groups ? text.replace(String.valueOf(only), "") : text.replace(only, '.');
    }

    /// The patterns of what can be typed.
    final class Forms {

        private static final int MOST_CHARACTERS = 40; // longer ones are too great in any case
        private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F’]+");
        private static final Pattern DIGITS = Pattern.compile("[-+]?[0-9.,]*[0-9][0-9.,]*");
        private static final Pattern GROUPS = Pattern.compile("[-+]?[1-9][0-9]{0,2}([.,][0-9]{3})+");
        private static final Pattern PLAIN = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)");

        private Forms() {
        }
    }
}

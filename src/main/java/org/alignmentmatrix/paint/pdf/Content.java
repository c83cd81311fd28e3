package org.alignmentmatrix.paint.pdf;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/// What is painted on a page or in a form, in the language of PDF: values, then the name of what is done with them.
final class Content {

    private static final int DECIMALS = 1000;
    private static final int FACTOR_DECIMALS = 7;
    private static final double LARGEST = 1e9; // far beyond any page, so that a broken number breaks no file

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    private final byte[] digits = new byte[20];

    Content number(double value) {
        long thousandths = Math.round(Math.clamp(Double.isNaN(value) ? 0 : value, -LARGEST, LARGEST) * DECIMALS);
        if (thousandths < 0) {
            bytes.write('-');
            thousandths = -thousandths;
        }
        long whole = thousandths / DECIMALS;
        int at = digits.length;
        do {
            digits[--at] = (byte) ('0' + whole % 10);
            whole /= 10;
        } while (whole > 0);
        bytes.write(digits, at, digits.length - at);
        int part = (int) (thousandths % DECIMALS);
        if (part > 0) {
            bytes.write('.');
            for (int unit = DECIMALS / 10; part > 0; unit /= 10) {
                bytes.write('0' + part / unit);
                part %= unit;
            }
        }
        bytes.write(' ');
        return this;
    }

    /// Several numbers and what is done with them.
    Content op(String operator, double... values) {
        for (double value : values) {
            number(value);
        }
        return raw(operator).raw("\n");
    }

    /// The same with factors, which need more digits than lengths.
    Content precise(String operator, double... values) {
        for (double value : values) {
            raw(BigDecimal.valueOf(value).setScale(FACTOR_DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString()).raw(" ");
        }
        return raw(operator).raw("\n");
    }

    Content name(String name) {
        return raw("/").raw(name).raw(" ");
    }

    /// A number of two bytes, as a part of a string in hexadecimal digits.
    Content hex(int value, int digitsOfIt) {
        for (int shift = 4 * (digitsOfIt - 1); shift >= 0; shift -= 4) {
            bytes.write("0123456789ABCDEF".charAt(value >> shift & 15));
        }
        return this;
    }

    Content raw(String ascii) {
        byte[] all = ascii.getBytes(StandardCharsets.US_ASCII);
        bytes.write(all, 0, all.length);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}

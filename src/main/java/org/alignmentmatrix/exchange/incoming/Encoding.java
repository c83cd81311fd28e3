package org.alignmentmatrix.exchange.incoming;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// How the characters of a text file are written as bytes.
public enum Encoding {

    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    /// Western Europe and America, what Excel on Windows writes there as plain *CSV*.
    WINDOWS_1252(Charset.forName("windows-1252")),
    /// Central Europe.
    WINDOWS_1250(Charset.forName("windows-1250")),
    /// Cyrillic.
    WINDOWS_1251(Charset.forName("windows-1251")),
    /// Greek.
    WINDOWS_1253(Charset.forName("windows-1253")),
    /// Turkish.
    WINDOWS_1254(Charset.forName("windows-1254")),
    /// Excel on a Mac, as plain *CSV*.
    MAC_ROMAN(Charset.forName("x-MacRoman"));

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }
}

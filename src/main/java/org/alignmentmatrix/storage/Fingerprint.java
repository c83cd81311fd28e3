package org.alignmentmatrix.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// What tells one content of a file from another, however its time and size look.
///
/// @param sha256 64 lower-case hexadecimal digits
public record Fingerprint(String sha256) {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{64}");

    /// @throws IllegalArgumentException if these are not 64 lower-case hexadecimal digits
    public Fingerprint {
        if (!DIGITS.matcher(sha256).matches()) {
            throw new IllegalArgumentException("A fingerprint must be 64 hexadecimal digits, but is " + sha256);
        }
    }

    /// The fingerprint of a content.
    public static Fingerprint of(byte[] bytes) {
        return of(digest -> digest.update(bytes));
    }

    /// What takes in a content, piece by piece.
    interface Content<E extends Exception> {
        void addTo(MessageDigest digest) throws E;
    }

    static <E extends Exception> Fingerprint of(Content<E> content) throws E {
        MessageDigest digest = sha256Digest();
        content.addTo(digest);
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

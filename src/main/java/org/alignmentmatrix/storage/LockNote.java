package org.alignmentmatrix.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.model.PlainText;

/// What a lock hint says. The form is that of LibreOffice: fields with commas between them and a semicolon at the end, a backslash
/// before a comma, semicolon or backslash that belongs to a field. They are the name of the user, the user of the machine, the
/// machine, the time, and the user's profile. We write the time in UTC and, instead of the profile, our process.
///
/// @param user of the machine, or the name of the user if that is all there is
/// @param process 0 if it was not said
record LockNote(String user, String host, Instant since, long process) {

    private static final int LEAST_FIELDS = 3; // user, user, host
    private static final int MOST_SHOWN = 60; // characters of a name
    private static final String PROCESS = "alignment-matrix process ";
    private static final Duration SAME_START = Duration.ofSeconds(5); // clocks are set, and the system rounds when a process started

    /// Who writes hints.
    record Author(String user, String host, long process) {

        static Author ofThisProcess() {
            return new Author(System.getProperty("user.name", ""), thisHost(), ProcessHandle.current().pid());
        }

        /// Without asking the network, which may take long.
        private static String thisHost() {
            String told = Stream.of("COMPUTERNAME", "HOSTNAME").map(System::getenv).filter(name -> name != null && !name.isBlank())
                    .findFirst().orElse("");
            if (!told.isEmpty()) {
                return told;
            }
            try {
                return Files.readString(Path.of("/etc/hostname"), StandardCharsets.UTF_8).strip();
            } catch (IOException e) {
                return askedHost();
            }
        }

        private static String askedHost() {
            try {
                return InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException e) {
                return "";
            }
        }
    }

    static LockNote by(Author author, Instant now) {
        return new LockNote(author.user, author.host, now.truncatedTo(ChronoUnit.SECONDS), author.process);
    }

    /// @param written when the file was, for a time that cannot be read
    /// @return empty if this is no lock hint
    static Optional<LockNote> parse(String text, Instant written) {
        List<String> fields = fields(text);
        if (fields.size() < LEAST_FIELDS) {
            return Optional.empty();
        }
        String user = fields.get(1).isBlank() ? fields.get(0) : fields.get(1);
        return Optional.of(new LockNote(user, fields.get(2), fields.size() > 3 ? time(fields.get(3), written) : written,
                fields.size() > 4 ? process(fields.get(4)) : 0));
    }

    private static List<String> fields(String text) {
        List<String> fields = new ArrayList<>();
        var field = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                field.append(text.charAt(++i));
            } else if (c == ',' || c == ';') {
                fields.add(field.toString());
                field.setLength(0);
                if (c == ';') {
                    return fields;
                }
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString()); // some write no semicolon
        return fields;
    }

    private static Instant time(String text, Instant otherwise) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return otherwise; // LibreOffice writes local time and does not say of which place
        }
    }

    private static long process(String text) {
        try {
            return text.startsWith(PROCESS) ? Math.max(0, Long.parseLong(text.substring(PROCESS.length()))) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    String text() {
        return Stream.of(user, user, host, since.toString(), PROCESS + process)
                .map(field -> field.replaceAll("[\\\\,;]", "\\\\$0")).collect(Collectors.joining(",", "", ";"));
    }

    LockHint.Holder holder() {
        return new LockHint.Holder(shown(user), shown(host), since);
    }

    /// Fit for a line: anybody may have written it.
    private static String shown(String name) {
        return PlainText.head(name.replaceAll("\\p{C}", " ").strip(), MOST_SHOWN);
    }

    boolean isBy(Author author) {
        return user.equals(author.user) && host.equals(author.host) && process == author.process;
    }

    /// Whether the process that wrote it is known to be gone; what that process was we can only say on our own machine.
    boolean isLeftOverFor(Author author) {
        return user.equals(author.user) && host.equals(author.host) && process != 0
                && (process == author.process || !isRunning());
    }

    /// The system gives the number of a process again: the one that has it now must have been there when the hint was written.
    private boolean isRunning() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .filter(found -> found.info().startInstant().map(start -> !start.isAfter(since.plus(SAME_START))).orElse(true))
                .isPresent();
    }
}

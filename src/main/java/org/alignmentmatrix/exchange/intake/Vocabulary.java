package org.alignmentmatrix.exchange.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Component;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Horizon;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Size;
import org.alignmentmatrix.model.Status;

/// Which words stand for which value: those of our tables, those of the guide in the reader's language and in English, what the board
/// calls its quadrants, and what other tools say.
final class Vocabulary {

    private static final List<String> YES = List.of("1", "true", "yes", "y", "x", "wahr", "ja", "vrai", "oui", "verdadero", "si", "vero",
            "sim", "waar", "✓", "✔", "☑");
    private static final List<String> NO = List.of("0", "false", "no", "n", "falsch", "nein", "faux", "non", "falso", "nao", "onwaar",
            "nee", "☐");

    private static final Pattern ZERO_BEHIND = Pattern.compile("^([1-4]) 0$"); // 2.0 is 2 in a workbook
    private static final Pattern QUADRANT_BEFORE = Pattern.compile("^(quadrant no |quadrant |q)(?=[1-4]$)");

    private final Board board;
    private final List<Guide> guides;
    private final Map<Class<?>, Map<String, Enum<?>>> byName = new HashMap<>();
    private final Map<String, Set<Quadrant>> quadrants = new HashMap<>();

    Vocabulary(Board board, IntakeWords words) {
        this.board = board;
        this.guides = English.beside(words);
        List.of(CardKind.values(), Side.values(), Status.values(), Size.values(), Horizon.values(), Friction.values(), Improvement.values(),
                Component.values()).forEach(this::learn);
        for (Quadrant quadrant : Quadrant.values()) {
            quadrants.computeIfAbsent(Folded.of(board.styles().of(quadrant).name()), _ -> new LinkedHashSet<>()).add(quadrant);
        }
        for (Quadrant quadrant : Quadrant.values()) {
            names(quadrant).forEach(name -> quadrants.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(quadrant));
        }
        quadrants.remove("");
    }

    private void learn(Enum<?>[] constants) {
        Map<String, Enum<?>> names = new HashMap<>();
        for (Enum<?> constant : constants) {
            names(constant).forEach(name -> names.putIfAbsent(name, constant));
        }
        byName.put(constants[0].getDeclaringClass(), names);
    }

    /// A word for one of the constants of an enum; empty if it is none.
    <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Optional.ofNullable(byName.getOrDefault(type, Map.of()).get(Folded.of(word))).map(type::cast);
    }

    /// The words for the constants of an enum as people can write them, for telling what was expected.
    List<String> words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> switch (constant) {
            case Friction _, Improvement _, Component _ -> constant.name();
            default -> constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }).toList();
    }

    /// Yes or no; empty if it is neither.
    static Optional<Boolean> flag(String word) {
        String stripped = word.strip().toLowerCase(Locale.ROOT);
        String folded = Folded.of(word);
        if (YES.contains(stripped) || YES.contains(folded)) {
            return Optional.of(true);
        }
        return NO.contains(stripped) || NO.contains(folded) ? Optional.of(false) : Optional.empty();
    }

    /// The quadrants that a cell can mean; the one that the board calls so comes first. Several only if the board calls one what the
    /// guide calls another.
    Set<Quadrant> quadrants(String cell) {
        String number = ZERO_BEHIND.matcher(Folded.of(cell)).replaceFirst("$1");
        return quadrants.getOrDefault(QUADRANT_BEFORE.matcher(number).replaceFirst(""), Set.of());
    }

    /// The quadrant with a number, whatever quadrants are called; empty if it is no such number.
    Set<Quadrant> numbered(String cell) {
        String number = ZERO_BEHIND.matcher(Folded.of(cell)).replaceFirst("$1");
        return Arrays.stream(Quadrant.values()).filter(quadrant -> number.equals(Integer.toString(quadrant.number())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The quadrants as they can be written.
    List<String> quadrantWords() {
        return Arrays.stream(Quadrant.values()).map(quadrant -> quadrant.number() + " " + shown(quadrant)).toList();
    }

    private String shown(Quadrant quadrant) {
        String own = board.styles().of(quadrant).name();
        return own.isEmpty() ? guides.getFirst().name(quadrant) : own;
    }

    private Stream<String> names(Enum<?> constant) {
        var names = new ArrayList<>(synonyms(constant));
        names.add(Folded.of(constant.name()));
        guides.forEach(guide -> name(guide, constant).map(Folded::of).ifPresent(names::add));
        return names.stream();
    }

    private static Optional<String> name(Guide guide, Enum<?> constant) {
        return switch (constant) {
            case CardKind kind -> Optional.of(guide.name(kind));
            case Side side -> Optional.of(guide.name(side));
            case Status status -> Optional.of(guide.name(status));
            case Horizon horizon -> Optional.of(guide.name(horizon));
            case Friction friction -> Optional.of(guide.name(friction));
            case Improvement improvement -> Optional.of(guide.name(improvement));
            case Component component -> Optional.of(guide.name(component));
            case Quadrant quadrant -> Optional.of(guide.name(quadrant));
            default -> Optional.empty();
        };
    }

    private static List<String> synonyms(Enum<?> constant) {
        return switch (constant) {
            case CardKind kind -> switch (kind) {
                case INITIATIVE -> List.of("initiatives", "project", "campaign", "program", "programme", "process", "practice",
                        "initiativ");
                case TEAM -> List.of("teams", "group", "department");
            };
            case Side side -> switch (side) {
                case SALES -> List.of("s", "sale", "vertrieb", "verkauf");
                case MARKETING -> List.of("m", "mkt", "mktg");
                case JOINT -> List.of("j", "both", "shared", "common", "sales and marketing", "marketing and sales", "beide", "gemeinsam");
            };
            case Status status -> switch (status) {
                case PLANNED -> List.of("plan", "to do", "todo", "open", "new", "backlog", "not started", "selected for development",
                        "geplant", "offen");
                case IN_PROGRESS -> List.of("doing", "wip", "active", "started", "ongoing", "under way", "underway", "in review", "review",
                        "in arbeit", "in bearbeitung");
                case BLOCKED -> List.of("on hold", "waiting", "stuck", "impeded", "blockiert");
                case DONE -> List.of("complete", "completed", "closed", "resolved", "finished", "erledigt", "fertig", "abgeschlossen");
            };
            case Size size -> switch (size) {
                case SMALL -> List.of("s");
                case MEDIUM -> List.of("m", "normal");
                case LARGE -> List.of("l", "big");
            };
            case Horizon horizon -> switch (horizon) {
                case OPEN -> List.of("not said");
                case NOW -> List.of("short term");
                case LONG_TERM -> List.of("later");
            };
            case Quadrant quadrant -> List.of(Integer.toString(quadrant.number()));
            default -> List.of();
        };
    }
}

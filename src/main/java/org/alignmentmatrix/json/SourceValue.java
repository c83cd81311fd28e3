package org.alignmentmatrix.json;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Source;
import tools.jackson.core.JsonGenerator;

/// How the finding that something was made from stands in a file: as an object whose one member says what it is, such as
/// `{ "gap": "F2" }`. It points at something that may be gone, so it is not checked whether that is there.
final class SourceValue {

    private static final Map<String, Members.Reading<Source>> READINGS = Map.of(
            Names.QUESTION, value -> question(value, Source.OfQuestion::new),
            Names.GAP, value -> question(value, Source.OfGap::new),
            Names.FRICTION, value -> new Source.OfFriction(value.constant(Friction.class)),
            Names.IMPROVEMENT, value -> new Source.OfImprovement(value.constant(Improvement.class)),
            Names.SIGN, value -> new Source.OfSign(value.constant(Sign.class)),
            Names.CARD, value -> new Source.OfCard(IdKind.CARD.read(value)));

    private SourceValue() {
    }

    static void write(JsonGenerator json, Source source, UnreadTree unread) {
        json.writeStartObject();
        switch (source) {
            case Source.OfQuestion(String question) -> json.writeStringProperty(Names.QUESTION, question);
            case Source.OfGap(String question) -> json.writeStringProperty(Names.GAP, question);
            case Source.OfFriction(Friction friction) -> json.writeStringProperty(Names.FRICTION, friction.name());
            case Source.OfImprovement(Improvement improvement) -> json.writeStringProperty(Names.IMPROVEMENT, improvement.name());
            case Source.OfSign(Sign sign) -> json.writeStringProperty(Names.SIGN, sign.name());
            case Source.OfCard(var card) -> json.writeStringProperty(Names.CARD, card.toString());
        }
        unread.write(json);
        json.writeEndObject();
    }

    static Source read(Element element) throws ProblemException {
        String expected = "an object with one of " + String.join(", ", Names.OF_SOURCE);
        Members members = element.members(() -> expected).knowing(Names.OF_SOURCE);
        List<String> kinds = Names.OF_SOURCE.stream().filter(members.values()::containsKey).toList();
        if (kinds.size() != 1) {
            throw element.bad(expected);
        }
        String kind = kinds.getFirst();
        return Objects.requireNonNull(READINGS.get(kind), "each known name is read").read(members.get(kind));
    }

    private static Source question(Element element, Function<String, Source> made) throws ProblemException {
        return element.text(() -> "the id of a question", made);
    }
}

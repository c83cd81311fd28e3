package org.alignmentmatrix.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.model.ProblemException;
import tools.jackson.core.JsonGenerator;

/// How the value of a card field stands in a file: one way for each [FieldType], none for single fields.
final class FieldValue {

    private FieldValue() {
    }

    /// @param value is there: what is null on a card is left out of the file
    static void write(JsonGenerator json, FieldType<?> type, Object value) {
        switch (type) {
            case FieldType.Text _, FieldType.Choice<?> _, FieldType.Day _ -> json.writeString(value.toString());
            case FieldType.Percent _, FieldType.Count _ -> json.writeNumber((Integer) value);
            case FieldType.Flag _ -> json.writeBoolean((Boolean) value);
            case FieldType.Words _, FieldType.Marks<?> _ -> {
                json.writeStartArray();
                ((Collection<?>) value).forEach(entry -> json.writeString(entry.toString()));
                json.writeEndArray();
            }
        }
    }

    /// The card with this field as the file says.
    ///
    /// @throws ProblemException if the field does not take what stands there
    static <T> Card read(Card card, CardField<T> field, Element element) throws ProblemException {
        @SuppressWarnings("unchecked") // `read` gives what the field's own type stands for
        T value = (T) read(field.type(), element);
        return element.fitting(value, () -> expected(field.type()), fit -> field.set(card, fit));
    }

    private static Object read(FieldType<?> type, Element element) throws ProblemException {
        Supplier<String> expected = () -> expected(type);
        return switch (type) {
            case FieldType.Text _ -> element.text(expected);
            case FieldType.Choice<?> choice -> constant(element, choice);
            case FieldType.Day _ -> element.time(LocalDate::parse, expected);
            case FieldType.Percent _ -> element.wholeNumber(0, 100);
            case FieldType.Count(int max) -> element.wholeNumber(0, max);
            case FieldType.Flag _ -> element.truth();
            case FieldType.Words _ -> words(element, expected);
            case FieldType.Marks<?> any -> marks(element, any, expected);
        };
    }

    private static List<String> words(Element element, Supplier<String> expected) throws ProblemException {
        var words = new ArrayList<String>();
        for (Element item : element.items(expected)) {
            words.add(item.text(() -> "text"));
        }
        return words;
    }

    private static <E extends Enum<E>> E constant(Element element, FieldType.Choice<E> choice) throws ProblemException {
        return element.constant(choice.type());
    }

    private static <E extends Enum<E>> Set<E> marks(Element element, FieldType.Marks<E> any, Supplier<String> expected)
            throws ProblemException {
        var marks = new LinkedHashSet<E>();
        for (Element item : element.items(expected)) {
            if (!marks.add(item.constant(any.type()))) {
                throw element.bad(expected.get());
            }
        }
        return marks;
    }

    /// What a field takes, as the message about a value that it does not take says it.
    static String expected(FieldType<?> type) {
        return switch (type) {
            case FieldType.Text(int limit, boolean lines, _) -> (lines ? Element.lines(limit) : Element.line(limit)).get();
            case FieldType.Choice<?>(var constants) -> "one of " + Element.names(constants);
            case FieldType.Day _ -> "a day from " + FieldType.Day.FIRST + " to " + FieldType.Day.LAST;
            case FieldType.Percent _ -> "a whole number from 0 to 100";
            case FieldType.Count(int max) -> "a whole number from 0 to " + max;
            case FieldType.Flag _ -> "true or false";
            case FieldType.Words(int limit, int length) ->
                "a list of at most " + limit + " texts, none twice, each of at most " + length + " characters";
            case FieldType.Marks<?>(var constants) -> "a list of any of " + Element.names(constants) + ", none twice";
        };
    }
}

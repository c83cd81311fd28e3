package org.alignmentmatrix.json;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.jspecify.annotations.Nullable;

/// The members of a JSON object together with the place where it stands.
///
/// @param unread where members go that nobody understands
record Members(Where where, Map<String, Json> values, UnreadParts unread) {

    /// @throws ProblemException if there is no such member
    Element get(String name) throws ProblemException {
        Json json = values.get(name);
        if (json == null) {
            throw new ProblemException(new Problem.MissingValue(where.member(name).toString()));
        }
        return new Element(where.member(name), json, unread);
    }

    Optional<Element> find(String name) {
        return Optional.ofNullable(values.get(name)).map(json -> new Element(where.member(name), json, unread));
    }

    /// What is read from a member, or `none` if there is no such member.
    <T extends @Nullable Object> T find(String name, T none, Reading<? extends T> reading) throws ProblemException {
        Optional<Element> there = find(name);
        return there.isPresent() ? reading.read(there.get()) : none;
    }

    /// How a member is read.
    interface Reading<T extends @Nullable Object> {

        /// @throws ProblemException if it cannot be understood
        T read(Element element) throws ProblemException;
    }

    /// The same members, those of an entry of a list that has an id.
    Members called(Object id) {
        return new Members(where.called(id.toString()), values, unread);
    }

    /// Says which names are understood here. Members with other names belong to a newer version or another program; they are kept as
    /// they are, because what is dropped would be lost with the next save.
    ///
    /// @return these very members
    /// @throws ProblemException if one of the others holds something that no JSON holds
    Members knowing(Collection<String> known) throws ProblemException {
        for (Map.Entry<String, Json> member : values.entrySet()) {
            if (!known.contains(member.getKey())) {
                unread.add(where.member(member.getKey()), member.getValue());
            }
        }
        return this;
    }
}

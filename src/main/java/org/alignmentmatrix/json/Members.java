package org.alignmentmatrix.json;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.jspecify.annotations.Nullable;

/// The members of a JSON object together with the place where it stands.
record Members(Where where, Map<String, Json> values) {

    /// @throws ProblemException if there is no such member
    Element get(String name) throws ProblemException {
        Json json = values.get(name);
        if (json == null) {
            throw new ProblemException(new Problem.MissingValue(where.member(name).toString()));
        }
        return new Element(where.member(name), json);
    }

    Optional<Element> find(String name) {
        return Optional.ofNullable(values.get(name)).map(json -> new Element(where.member(name), json));
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

    /// @throws ProblemException if there is a member with another name: what it holds would be lost with the next save
    Members onlyWith(Collection<String> known) throws ProblemException {
        for (Map.Entry<String, Json> member : values.entrySet()) {
            if (!known.contains(member.getKey())) {
                throw new Element(where.member(member.getKey()), member.getValue())
                        .bad("left out; the names known here are " + String.join(", ", known));
            }
        }
        return this;
    }
}

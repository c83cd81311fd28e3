package org.alignmentmatrix.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.alignmentmatrix.model.ProblemException;

/// How a list of things with ids is read, together with the number that the next one will get. In the file the two stand side by
/// side; both are left out where there never was such a thing.
///
/// @param list the name of the list, which says what it is a list of
/// @param next the name of the number
/// @param names what a thing may hold
/// @param limit the greatest length of the list
/// @param <I> the type of the id
/// @param <T> the type of the things
record NumberedList<I, T>(String list, String next, Collection<String> names, int limit, IdKind<I> kind, Reading<I, T> reading) {

    /// How a single thing is read.
    interface Reading<I, T> {

        /// @param members only such as are known
        /// @throws ProblemException if it cannot be understood
        T read(I id, Members members) throws ProblemException;
    }

    /// @param none what it is if there never was such a thing
    /// @param made makes the value of the things and the next number
    <L> L read(Members holder, L none, BiFunction<List<T>, Integer, L> made) throws ProblemException {
        if (holder.find(list).isEmpty() && holder.find(next).isEmpty()) {
            return none;
        }
        List<Element> items = holder.get(list).items(() -> "a list of " + list);
        if (items.size() > limit) {
            throw holder.get(list).bad("a list of at most " + limit + " " + list);
        }
        var things = new ArrayList<T>(items.size());
        Set<I> seen = new HashSet<>();
        int highest = 0;
        for (Element item : items) {
            Members entry = item.members(() -> "an entry of " + list);
            I id = kind.read(entry.get(Names.ID));
            if (!seen.add(id)) {
                throw entry.get(Names.ID).bad("an id that none before it in " + list + " has");
            }
            things.add(reading.read(id, entry.called(id).knowing(names)));
            highest = Math.max(highest, kind.number().applyAsInt(id));
        }
        return made.apply(things, holder.get(next).wholeNumber(highest + 1, IdKind.MAX));
    }
}

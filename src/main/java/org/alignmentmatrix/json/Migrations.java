package org.alignmentmatrix.json;

import java.util.List;
import java.util.function.UnaryOperator;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;

/// The versions of the project format: which is the newest, and how a file of an older one is brought up to it.
///
/// @param steps the first leads from version 1 to 2, the next from 2 to 3 and so on. Steps are only ever added at the end; one
///         that was released never changes. A step works on a file that nobody has checked yet: it passes over what it does not
///         understand, and the check that follows says what is wrong
record Migrations(List<UnaryOperator<Json.Members>> steps) {

    /// All steps there are.
    static final Migrations ALL = new Migrations(List.of(
            project -> project, // 2: new names only; a file that lacks them says what a new card and a new board say
            project -> project)); // 3: new names only

    Migrations {
        steps = List.copyOf(steps);
    }

    /// The version that is written.
    int newest() {
        return steps.size() + 1;
    }

    /// The version a project says it is written in.
    ///
    /// @throws ProblemException if it is no project of ours, or says no version
    int version(Json.Members project) throws ProblemException {
        if (!new Json.Text(ProjectText.FORMAT_NAME).equals(project.values().get(Names.FORMAT))) {
            throw new ProblemException(new Problem.Foreign("the JSON of another program"));
        }
        return new Members(Where.FILE, project.values(), new UnreadParts()).get(Names.VERSION).wholeNumber(1, Integer.MAX_VALUE);
    }

    /// A project of any version in the shape of the newest one, as far as that is known: one of a version that is newer still stays
    /// as it is.
    ///
    /// @throws ProblemException if it is no project of ours
    Json.Members upgrade(Json.Members project) throws ProblemException {
        int from = Math.min(version(project), newest());
        Json.Members upgraded = project;
        for (UnaryOperator<Json.Members> step : steps.subList(from - 1, steps.size())) {
            upgraded = step.apply(upgraded);
        }
        return upgraded;
    }
}

package org.alignmentmatrix.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.alignmentmatrix.model.ProblemException;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    private static final Migrations TWO_STEPS = new Migrations(List.of(noting("first"), noting("second")));

    @Test
    void anOldProjectGoesThroughAllLaterStepsInTheirOrder() throws ProblemException {
        assertEquals(List.of("format", "version", "first", "second"), List.copyOf(TWO_STEPS.upgrade(project(1)).values().keySet()));
        assertEquals(List.of("format", "version", "second"), List.copyOf(TWO_STEPS.upgrade(project(2)).values().keySet()));
        assertEquals(project(3), TWO_STEPS.upgrade(project(3)));
    }

    @Test
    void theNewestVersionFollowsFromTheSteps() {
        assertEquals(3, TWO_STEPS.newest());
    }

    @Test
    void aProjectOfALaterVersionStaysAsItIs() throws ProblemException {
        assertEquals(project(4), TWO_STEPS.upgrade(project(4)));
        assertEquals(4, TWO_STEPS.version(project(4)));
    }

    private static Json.Members project(int version) {
        var members = new LinkedHashMap<String, Json>();
        members.put("format", new Json.Text("alignment-matrix"));
        members.put("version", new Json.Digits(Integer.toString(version)));
        return new Json.Members(members);
    }

    private static UnaryOperator<Json.Members> noting(String name) {
        return project -> {
            Map<String, Json> members = new LinkedHashMap<>(project.values());
            members.put(name, Json.NULL);
            return new Json.Members(members);
        };
    }
}

package org.alignmentmatrix.merge;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.alignmentmatrix.model.OwnQuestion;

/// What can differ in a question of the board's own that is there twice; what is answered to it is told apart.
public enum QuestionPart {
    ASK(OwnQuestion::ask, (to, from) -> to.withAsk(from.ask())),
    AREA(OwnQuestion::area, (to, from) -> new OwnQuestion(to.id(), from.area(), to.ask(), to.scale(), to.acts())),
    SCALE(OwnQuestion::scale, (to, from) -> to.withScale(from.scale())),

    /// Who would act on a poor answer.
    ACTS(OwnQuestion::acts, (to, from) -> to.withActs(from.acts()));

    private final Function<OwnQuestion, Object> value;
    private final BiFunction<OwnQuestion, OwnQuestion, OwnQuestion> taking;

    QuestionPart(Function<OwnQuestion, Object> value, BiFunction<OwnQuestion, OwnQuestion, OwnQuestion> taking) {
        this.value = value;
        this.taking = taking;
    }

    Object of(OwnQuestion question) {
        return value.apply(question);
    }

    /// A question with this part of another one.
    OwnQuestion taken(OwnQuestion to, OwnQuestion from) {
        return taking.apply(to, from);
    }
}

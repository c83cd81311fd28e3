package org.alignmentmatrix.ui.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.exchange.intake.Survey;
import org.alignmentmatrix.exchange.intake.SurveyMapping;
import org.alignmentmatrix.exchange.intake.SurveyMapping.NumberScale;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// A table of answers: each row a person, each column a question of the checklist. Together they become the answers of a voice.
final class SurveyContent implements Content {

    private final ImportQuestion question;
    private final Checklist checklist;
    private final Messages messages;
    private final Latest work;
    private final Runnable changed;
    private final Pick<NumberScale> scale;
    private final ColumnRows<Optional<Asked>> rows;
    private final VBox columns;
    private final SurveyPage result;
    private @Nullable SurveyMapping mapping;
    private @Nullable Survey survey;

    /// @param work of the dialog
    /// @param changed runs when anything that is told has changed
    SurveyContent(ImportQuestion question, Messages messages, Latest work, Runnable changed, Runnable enter, Runnable escape) {
        this.question = question;
        this.checklist = question.board().checklist();
        this.messages = messages;
        this.work = work;
        this.changed = changed;
        this.scale = new Pick<>(each -> messages.text("import.scale." + each), next -> remap(now().withScale(next)));
        this.rows = new ColumnRows<>(this::words, (column, asked) -> remap(now().with(column, asked)), messages);
        this.result = new SurveyPage(question, messages, changed, enter, escape);
        Label about = Labels.wrapped(messages.text("import.survey.columns"), "import-text");
        HBox numbers = ReadingPage.labelled(messages.text("import.scale"), scale);
        VBox.setVgrow(rows, Priority.ALWAYS);
        this.columns = new VBox(10, about, numbers, rows);
        columns.getStyleClass().add("import-page");
    }

    private String words(Optional<Asked> asked) {
        return asked.map(it -> messages.text("import.survey.question", it.key(), question.words().guide().ask(it)))
                .orElseGet(() -> messages.text("import.target.ignored"));
    }

    private SurveyMapping now() {
        return Objects.requireNonNull(mapping, "nothing can be chosen before a table was read");
    }

    private record Found(SurveyMapping mapping, Survey survey) {
    }

    @Override
    public void begin(RawTable table) {
        mapping = null;
        survey = null;
        work.run(_ -> {
            SurveyMapping guess = SurveyMapping.guess(table, checklist, question.words());
            return new Found(guess, Survey.of(guess, checklist, question.words()));
        }, found -> {
            mapping = found.mapping();
            rows.show(found.mapping().table(), offered(), found.mapping().questions());
            show(found.survey());
        });
    }

    private List<Optional<Asked>> offered() {
        return Stream.concat(Stream.of(Optional.<Asked>empty()),
                Stream.concat(Stream.of(Question.values()), checklist.own().all().stream()).map(Optional::<Asked>of)).toList();
    }

    private void remap(SurveyMapping next) {
        mapping = next;
        rows.update(next.questions());
        work.run(_ -> Survey.of(next, checklist, question.words()), this::show);
        changed.run();
    }

    private void show(Survey next) {
        survey = next;
        scale.offer(List.of(NumberScale.values()), now().scale());
        result.show(next, now().table().troubles());
        changed.run();
    }

    @Override
    public Node columns() {
        return columns;
    }

    @Override
    public Node result() {
        return result;
    }

    @Override
    public void focusColumns() {
        if (asksColumns()) {
            scale.requestFocus();
        } else {
            rows.focusFirst();
        }
    }

    @Override
    public void focusResult() {
        result.focusFirst();
    }

    @Override
    public String columnsTold() {
        if (mapping == null) {
            return "";
        }
        long answered = mapping.questions().stream().filter(Optional::isPresent).count();
        return asksColumns() ? messages.text("import.step.survey.asks") : messages.text("import.step.survey.told", answered);
    }

    @Override
    public boolean asksColumns() {
        return mapping != null && mapping.scale() == NumberScale.ASK;
    }

    @Override
    public String resultTold() {
        if (survey == null) {
            return "";
        }
        return asksResult() ? messages.text("import.step.survey.voice") : messages.text("import.survey.people", survey.people());
    }

    @Override
    public boolean asksResult() {
        return survey != null && result.voice().isEmpty();
    }

    @Override
    public boolean isClear() {
        return mapping != null && mapping.isLikely() && !asksColumns();
    }

    @Override
    public String action() {
        return survey == null || result.voice().isEmpty() ? messages.text("import.ok")
                : messages.text("import.survey.ok", result.answered(), question.words().guide().name(result.voice().get()));
    }

    @Override
    public boolean isReady() {
        return survey != null && result.voice().isPresent() && result.answered() > 0;
    }

    @Override
    public Optional<Edit> edit() {
        Survey counted = survey;
        return counted == null ? Optional.empty() : result.voice().map(voice -> counted.edit(checklist, voice, question.words()));
    }
}

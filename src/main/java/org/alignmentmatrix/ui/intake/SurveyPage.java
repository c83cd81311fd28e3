package org.alignmentmatrix.ui.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.exchange.intake.Survey;
import org.alignmentmatrix.exchange.intake.Tally;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.compare.Columns;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// What the people of a survey said to each question, how it becomes one answer, and whose answers these will be.
final class SurveyPage extends VBox {

    private static final double AROUND = 40; // beside the columns of a row
    private static final double GAP = 14; // between them

    private final ImportQuestion question;
    private final Messages messages;
    private final Runnable changed;
    private final Pick<Voice> voices;
    private final Label people = Labels.wrapped("", "import-text");
    private final Label telling = Labels.wrapped("", "import-warning");
    private final Label replaced = Labels.wrapped("", "import-warning");
    private final ListView<Survey.@Nullable Result> list = new ListView<>();
    private final TroubleList troubles;
    private Optional<Voice> voice = Optional.empty();
    private Survey survey = new Survey(0, List.of(), List.of());

    /// @param changed runs when the voice was chosen
    SurveyPage(ImportQuestion question, Messages messages, Runnable changed, Runnable enter, Runnable escape) {
        super(10);
        this.question = question;
        this.messages = messages;
        this.changed = changed;
        this.voices = new Pick<>(each -> question.words().guide().name(each), this::choose);
        voices.setPromptText(messages.text("import.survey.choose"));
        voices.offer(List.of(Voice.values()), null);
        list.setAccessibleText(messages.text("import.survey.list"));
        list.getStyleClass().add("compare-list");
        list.setCellFactory(_ -> new Cell());
        Label none = Labels.wrapped(messages.text("import.survey.none"), "compare-none");
        list.setPlaceholder(none);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                (event.getCode() == KeyCode.ENTER ? enter : escape).run();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox heads = Columns.of(head("import.survey.head.question"), head("import.survey.head.counts"), head("import.survey.head.answer"));
        heads.getStyleClass().add("compare-heads");
        Columns.alignHeads(heads, list);
        VBox table = new VBox(heads, list);
        table.getStyleClass().add("compare-table");
        table.setMinHeight(0);
        VBox.setVgrow(table, Priority.ALWAYS);
        this.troubles = new TroubleList(messages, enter, escape);
        getChildren().addAll(ReadingPage.labelled(messages.text("import.survey.voice"), voices), people, telling, replaced, table, troubles);
        getStyleClass().add("import-page");
    }

    private Label head(String key) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("compare-what");
        return label;
    }

    /// Whose answers these will be; empty until it is chosen.
    Optional<Voice> voice() {
        return voice;
    }

    /// How many questions get an answer.
    int answered() {
        return (int) survey.results().stream().filter(result -> !(result.tally().rating() instanceof Rating.NotAnswered)).count();
    }

    private void choose(Voice next) {
        voice = Optional.of(next);
        tell();
        changed.run();
    }

    void show(Survey next, List<RawTable.Trouble> rows) {
        survey = next;
        list.getItems().setAll(next.results());
        TroubleWords words = new TroubleWords(messages);
        troubles.show(Stream.concat(
                rows.stream().<Supplier<String>>map(trouble -> () -> words.of(trouble)),
                next.problems().stream().<Supplier<String>>map(unread -> () -> words.of(unread))).toList());
        tell();
    }

    private void tell() {
        people.setText(messages.text("import.survey.about", survey.people()));
        Labels.say(telling, survey.isTelling() ? messages.text("import.survey.telling", Survey.FEWEST_PEOPLE) : "");
        int answers = voice.map(whose -> survey.replaced(question.board().checklist(), whose).size()).orElse(0);
        Labels.say(replaced, answers == 0 ? ""
                : messages.text("import.survey.replaces", answers, question.words().guide().name(voice.orElseThrow())));
    }

    void focusFirst() {
        if (voice.isEmpty()) {
            voices.requestFocus();
        } else {
            list.requestFocus();
        }
    }

    /// A question with what was answered and what becomes of it.
    private final class Cell extends ListCell<Survey.@Nullable Result> {

        private final Text ask = text("import-ask");
        private final Text counts = text("import-counts");
        private final Text answer = text("import-answer");
        private final HBox row = Columns.of(new StackPane(ask), new StackPane(counts), new StackPane(answer));

        Cell() {
            row.getChildren().forEach(column -> ((StackPane) column).setAlignment(Pos.CENTER_LEFT));
            setPrefWidth(0); // as wide as the list
        }

        private Text text(String style) {
            Text text = new Text();
            text.getStyleClass().add(style);
            text.wrappingWidthProperty().bind(list.widthProperty().subtract(AROUND).divide(3).subtract(GAP));
            return text;
        }

        @Override
        protected void updateItem(Survey.@Nullable Result result, boolean empty) {
            super.updateItem(result, empty);
            if (empty || result == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Guide guide = question.words().guide();
            Tally tally = result.tally();
            ask.setText(guide.ask(result.question()));
            counts.setText(IntStream.range(0, result.levels().size()).filter(level -> tally.counts().get(level) > 0)
                    .mapToObj(level -> messages.text("import.survey.level", tally.counts().get(level), result.levels().get(level)))
                    .collect(Collectors.joining(", "))
                    + "\n" + messages.text("import.survey.mean", tally.answers(), tally.mean(), tally.spread()));
            answer.setText(switch (tally.rating()) {
                case Rating.Level(int level) -> result.levels().get(level);
                case Rating.NotApplicable _ -> guide.notApplicableLong();
                case Rating.NotAnswered _ -> messages.text("import.survey.open");
            });
            setGraphic(row);
            setAccessibleText(messages.text("import.survey.told", ask.getText(), counts.getText(), answer.getText()));
        }
    }
}

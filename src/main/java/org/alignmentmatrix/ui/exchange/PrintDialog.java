package org.alignmentmatrix.ui.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.alignmentmatrix.paint.pdf.Printing;
import org.alignmentmatrix.publish.Form;
import org.alignmentmatrix.publish.Product;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// Shows the pages as they will come out of the printer, and asks for the printer. Without one, the pages can be saved as a file.
public final class PrintDialog extends Dialog<PrintQuestion.@Nullable Answer> {

    private static final double LEAST_WIDTH = 820;
    private static final double LEAST_HEIGHT = 560; // fits into the smallest window
    private static final double MOST_WIDTH = 1120;
    private static final double MOST_HEIGHT = 800;
    private static final double BAR = 16; // room for the scroll bar
    private static final double AROUND = 80; // of the window that stays in sight

    private final Messages messages;
    private final PrintQuestion question;
    private final PagesView pages;
    private final StackPane ground = new StackPane();
    private final Label note = new Label();
    private final PrintOptions printer;
    private final Options options;
    private final Button print;
    private final Button save;
    private ExportChoices choices;
    private byte @Nullable [] pdf;

    public PrintDialog(Window owner, Messages messages, PrintQuestion question) {
        this.messages = messages;
        this.question = question;
        this.choices = question.first().withWish(Wish.PAPER);
        initOwner(owner);
        setResizable(true);
        setTitle(messages.text("app.name"));
        setHeaderText(messages.text("print.title", question.name()));
        ButtonType ok = new ButtonType(messages.text("print.print"), ButtonBar.ButtonData.OK_DONE);
        ButtonType file = new ButtonType(messages.text("print.save"), ButtonBar.ButtonData.LEFT);
        getDialogPane().getButtonTypes().addAll(file,
                new ButtonType(messages.text("unsaved.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE), ok);
        this.print = (Button) getDialogPane().lookupButton(ok);
        this.save = (Button) getDialogPane().lookupButton(file);
        this.pages = question.work().pages(messages);
        this.printer = new PrintOptions(messages, this::judge);
        this.options = Options.ofPaper(messages, this::change);
        build(owner);
        setResultConverter(button -> button == ok ? printed().orElse(null)
                : button == file ? new PrintQuestion.Answer.SavePdf(choices) : null);
        setOnShown(_ -> Platform.runLater(pages::focusBar)); // what is seen comes first, and Enter prints it
        setOnHidden(_ -> {
            question.work().stop();
            pages.release();
        });
        question.work().ask(question.printing()::printers, this::offer);
        change(now -> now);
    }

    private void build(Window owner) {
        note.getStyleClass().add("hint");
        ground.getStyleClass().add("export-ground");
        HBox.setHgrow(ground, Priority.ALWAYS);
        VBox choosing = new VBox(18, printer, options);
        if (question.hides()) {
            Label hides = new Label(messages.text("print.hides"));
            hides.setWrapText(true);
            hides.setMinHeight(Label.USE_PREF_SIZE);
            choosing.getChildren().addFirst(hides);
        }
        ScrollPane side = new ScrollPane(choosing);
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.setMinWidth(Options.WIDTH + BAR);
        side.setPrefWidth(Options.WIDTH + BAR);
        side.setMaxWidth(Options.WIDTH + BAR);
        side.getStyleClass().add("export-side");
        getDialogPane().setContent(new HBox(20, ground, side));
        getDialogPane().getStyleClass().add("export");
        double width = Math.clamp(owner.getWidth() - AROUND, LEAST_WIDTH, MOST_WIDTH);
        double height = Math.clamp(owner.getHeight() - AROUND, LEAST_HEIGHT, MOST_HEIGHT);
        getDialogPane().setPrefSize(width, height);
        getDialogPane().setMinSize(width, height); // just after another window closed, some desktops open one as small as it may be
        for (ButtonType type : getDialogPane().getButtonTypes()) {
            Button button = (Button) getDialogPane().lookupButton(type);
            ButtonBar.setButtonUniformSize(button, false);
            button.setMinWidth(Button.USE_PREF_SIZE);
        }
    }

    private void offer(List<String> printers) {
        printer.offer(printers);
        print.setDefaultButton(!printers.isEmpty());
        save.setDefaultButton(printers.isEmpty());
        judge();
    }

    private void change(UnaryOperator<ExportChoices> next) {
        choices = next.apply(choices);
        options.show(choices);
        pdf = null;
        printer.show(0);
        judge();
        note.setText(messages.text("print.making"));
        ground.getChildren().setAll(note);
        question.work().make(Form.PDF, question.board(), question.order(choices), question.today(), made ->
                made.ifPresentOrElse(this::show, () -> note.setText(messages.text("export.preview.none"))));
    }

    private void show(List<Product> products) {
        byte[] made = products.getFirst().bytes();
        pdf = made;
        pages.onCount(count -> {
            printer.show(count);
            judge();
        });
        pages.show(made);
        ground.getChildren().setAll(pages);
    }

    private void judge() {
        Optional<Printing.Order> order = printer.order(question.name());
        print.setDisable(order.isEmpty() || pdf == null);
        print.setText(order.map(wanted -> messages.text("print.pages.print", wanted.last() - wanted.first() + 1))
                .orElseGet(() -> messages.text("print.print")));
    }

    private Optional<PrintQuestion.Answer> printed() {
        byte[] made = pdf;
        return made == null ? Optional.empty()
                : printer.order(question.name()).map(order -> new PrintQuestion.Answer.Print(choices, made, order));
    }
}

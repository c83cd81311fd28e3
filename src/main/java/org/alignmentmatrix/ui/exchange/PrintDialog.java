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
import javafx.scene.input.KeyEvent;
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

    private static final double BAR = 16; // room for the scroll bar

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
    private boolean open;
    private boolean offered; // whether it is known which printers there are
    private boolean placed; // whether the keys have found their place

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
        getDialogPane().addEventHandler(KeyEvent.KEY_PRESSED, pages::press);
        setOnShown(_ -> Platform.runLater(() -> { // a button has the keys first
            open = true;
            printer.focusCopies();
            placeKeys();
        }));
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
        DialogSize.fit(getDialogPane(), owner);
    }

    private void offer(List<String> printers) {
        printer.offer(printers);
        print.setDefaultButton(!printers.isEmpty());
        save.setDefaultButton(printers.isEmpty());
        offered = true;
        judge();
        placeKeys();
    }

    /// The keys wait at the copies. Once all is there, they go to the button that Enter presses, unless somebody has begun to choose.
    private void placeKeys() {
        Button next = save.isDefaultButton() ? save : print;
        if (open && offered && !placed && !next.isDisabled()) {
            placed = true;
            if (printer.isUntouched()) {
                next.requestFocus();
            }
        }
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
            placeKeys();
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

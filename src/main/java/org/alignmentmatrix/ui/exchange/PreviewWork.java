package org.alignmentmatrix.ui.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.publish.Form;
import org.alignmentmatrix.publish.Order;
import org.alignmentmatrix.publish.Product;
import org.alignmentmatrix.publish.Progress;
import org.alignmentmatrix.publish.Publisher;
import org.alignmentmatrix.ui.text.Messages;

/// Makes what previews show. What takes time is made beside the window, and only what was asked for last is shown.
public final class PreviewWork {

    private static final System.Logger LOG = System.getLogger(PreviewWork.class.getName());

    private final Publisher publisher;
    private final Executor background;
    private final Executor window;
    private Run present = new Run();

    /// Made until something else is wanted.
    private static final class Run implements Progress {

        private volatile boolean stopped;

        @Override
        public void at(String what, double share) {
            // a preview is there soon or not at all
        }

        @Override
        public boolean isCancelled() {
            return stopped;
        }
    }

    /// @param background runs what takes time
    /// @param window runs what is shown
    public PreviewWork(Publisher publisher, Executor background, Executor window) {
        this.publisher = publisher;
        this.background = background;
        this.window = window;
    }

    Publisher publisher() {
        return publisher;
    }

    /// Shows the pages of PDF files.
    PagesView pages(Messages messages) {
        return new PagesView(messages, background, window);
    }

    /// Makes the files of a form as they would be written.
    ///
    /// @param made hears them on the window's thread, nothing if they could not be made; it hears nothing if something else was wanted
    ///     meanwhile
    void make(Form form, Board board, Order order, LocalDate today, Consumer<Optional<List<Product>>> made) {
        stop();
        Run run = new Run();
        present = run;
        background.execute(() -> {
            Optional<List<Product>> products = products(form, board, order, today, run);
            window.execute(() -> {
                if (!run.stopped) {
                    made.accept(products);
                }
            });
        });
    }

    private Optional<List<Product>> products(Form form, Board board, Order order, LocalDate today, Run run) {
        try {
            return Optional.of(publisher.make(form, board, order, today, run));
        } catch (CancellationException e) {
            return Optional.empty();
        } catch (RuntimeException e) { // a dialog without a picture is still of use
            LOG.log(System.Logger.Level.ERROR, "No preview of " + form, e);
            return Optional.empty();
        }
    }

    /// Asks something that takes time.
    ///
    /// @param told hears the answer on the window's thread
    <T> void ask(Supplier<T> question, Consumer<T> told) {
        background.execute(() -> {
            T answer = question.get();
            window.execute(() -> told.accept(answer));
        });
    }

    /// Nothing is wanted any more.
    void stop() {
        present.stopped = true;
    }
}

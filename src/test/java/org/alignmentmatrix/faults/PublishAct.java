package org.alignmentmatrix.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alignmentmatrix.app.PublishedWords;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.publish.Form;
import org.alignmentmatrix.publish.Order;
import org.alignmentmatrix.publish.Outcome;
import org.alignmentmatrix.publish.Product;
import org.alignmentmatrix.publish.Progress;
import org.alignmentmatrix.publish.Publisher;
import org.alignmentmatrix.publish.Toolkit;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.ui.text.Messages;

/// A board is published in a folder that is made for it. To a disk, forms that are painted are no different.
record PublishAct() implements Act {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Board BOARD = RandomBoards.of(7);
    private static final Set<Form> FORMS = Set.of(Form.PROJECT, Form.MARKDOWN);
    private static final Publisher PUBLISHER = new Publisher(
            PublishedWords.of(Guide.in(Locale.UK), Messages.in(Locale.UK), ZoneOffset.UTC), new Unpainted());
    private static final List<Product> PRODUCTS = order(Path.of("")).forms().stream()
            .flatMap(form -> PUBLISHER.make(form, BOARD, order(Path.of("")), TODAY, Progress.SILENT).stream()).toList();

    /// Nothing here is painted.
    private static final class Unpainted implements Toolkit {
        @Override
        public <T> T call(Supplier<T> work) {
            throw new IllegalStateException("Nothing should be painted");
        }
    }

    private static Order order(Path folder) {
        return Order.of(FORMS, folder.resolve("new/package"), "Spring");
    }

    @Override
    public String name() {
        return "publish in a new folder";
    }

    @Override
    public void prepare(Path folder) {
        // there is nothing yet
    }

    @Override
    public void perform(Path folder, Consumer<String> reported) throws ProblemException {
        switch (PUBLISHER.publish(BOARD, order(folder), TODAY, Progress.SILENT)) {
            case Outcome.Done(var files) -> files.forEach(file -> reported.accept(String.valueOf(file.path().getFileName())));
            case Outcome.Cancelled() -> throw new IllegalStateException("Nobody cancelled it");
            case Outcome.Failed(var _, var problem, var written) -> {
                written.forEach(file -> reported.accept(String.valueOf(file.getFileName())));
                throw new ProblemException(problem);
            }
        }
    }

    @Override
    public Set<String> parts() {
        return PRODUCTS.stream().map(Product::name).collect(Collectors.toSet());
    }

    @Override
    public Optional<String> complaint(Path folder, Set<String> reported) throws IOException {
        for (Product product : PRODUCTS) {
            Path path = folder.resolve("new/package").resolve(product.name());
            byte[] found = Files.exists(path) ? Files.readAllBytes(path) : null;
            if (found == null ? reported.contains(product.name()) : !Arrays.equals(found, product.bytes())) {
                return Optional.of(product.name() + " holds " + (found == null ? "nothing" : found.length + " bytes"));
            }
        }
        return Optional.empty();
    }
}

package org.alignmentmatrix.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.Status;

/// All cards, quadrant by quadrant, then those that wait.
final class CardsSection {

    private CardsSection() {
    }

    static Report.Section of(Telling telling) {
        var blocks = new ArrayList<Block>();
        for (Quadrant quadrant : Telling.QUADRANTS) {
            QuadrantStyle style = telling.board().styles().of(quadrant);
            String meaning = style.meaning().isEmpty() ? telling.guide().meaning(quadrant) : style.meaning();
            add(telling.numbered(quadrant), meaning,
                    card -> card.place().quadrantIfPlaced().filter(place -> place == quadrant).isPresent(), telling, blocks);
        }
        add(telling.text("place.tray"), telling.text("report.cards.tray"), card -> card.place() instanceof Place.Tray, telling, blocks);
        add(telling.text("place.parking"), telling.text("report.cards.parked"), card -> card.place() instanceof Place.ParkingLot, telling,
                blocks);
        if (blocks.isEmpty()) {
            blocks.add(new Block.Note(telling.text("report.cards.none")));
        }
        return new Report.Section(Report.Topic.CARDS, telling.text("report.cards"), blocks);
    }

    private static void add(String place, String meaning, Predicate<Card> stands, Telling telling, List<Block> blocks) {
        List<List<String>> rows = telling.board().cards().stream().filter(stands).map(card -> row(card, telling)).toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(telling.text("report.cards.place", place, rows.size())));
            blocks.add(new Block.Note(meaning));
            blocks.add(new Block.Grid(columns(telling), rows));
        }
    }

    private static List<Block.Column> columns(Telling telling) {
        return List.of(Telling.words(telling.text("report.card"), 0.4), Telling.words(telling.text("report.kind"), 0.19),
                Telling.words(telling.text("report.owner"), 0.15), Telling.words(telling.text("report.due"), 0.13),
                Telling.words(telling.text("report.status"), 0.13));
    }

    private static List<String> row(Card card, Telling telling) {
        String side = telling.guide().name(card.side());
        return List.of(card.title(), telling.text("report.kind.of", telling.guide().name(card.kind()), side), card.owner(),
                card.due() == null ? "" : telling.words().day(card.due()), status(card, telling));
    }

    private static String status(Card card, Telling telling) {
        String name = telling.guide().name(card.status());
        return card.progress() == 0 || card.status() == Status.DONE ? name : telling.text("card.status", name, card.progress());
    }
}

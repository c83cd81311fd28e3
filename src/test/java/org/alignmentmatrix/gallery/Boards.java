package org.alignmentmatrix.gallery;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.guide.SampleBoard;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Voice;

/// The boards of the gallery; the same on every day and every machine.
final class Boards {

    /// The day they are looked at.
    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private static final List<String> LONG = List.of(
            "Quarterly review of all running campaigns with the regional sales managers, the agencies and the people who answer "
                    + "the telephone, so that everybody hears the same figures on the same day",
            "Kraftfahrzeughaftpflichtversicherungsvertragsverlängerungskampagne",
            "https://www.example.org/campaigns/2026/spring/landing-pages/hotels-and-restaurants/version-3-final.html",
            "Offer – for hotels, for offices, for homes – with service, without service, with a machine that is paid by the cup",
            "W".repeat(60),
            "i ".repeat(80).strip(),
            "Short",
            "One word that is a little longer than the others: internationalisation");
    private static final List<String> SCRIPTS = List.of(
            "Ελληνικά: διαδικτυακό σεμινάριο για ξενοδοχεία",
            "Кириллица: рассылка для отелей перед выставкой",
            "العربية: ندوة عبر الإنترنت حول تكاليف الطاقة",
            "עברית: סדרת מפגשים על עלויות אנרגיה",
            "中文：面向连锁酒店的能源成本网络研讨会",
            "ภาษาไทย: สัมมนาออนไลน์เรื่องต้นทุนพลังงาน",
            "Emoji: 🎯 launch 👩‍💻👨🏽‍🔧 in spring 🇩🇪 ☕️",
            "Combining: Z͑ͫ̓a̧lgo, ệ, ǟ, naïve",
            "Mixed: Webinar וובינר ندوة 研讨会");

    private Boards() {
    }

    static Board sample(Guide guide) {
        return SampleBoard.create(guide, TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), TODAY);
    }

    static Board withCards(int count) {
        return ManyCards.placedBoard(count, new Random(1), TODAY);
    }

    /// All three voices have answered, each in its way; some answers are missing and one question does not apply.
    static Board answered() {
        Checklist checklist = Checklist.EMPTY;
        for (Question question : Question.values()) {
            int number = question.ordinal();
            checklist = checklist.with(Voice.SALES, question, Answer.level(number * 3 % 5))
                    .with(Voice.MARKETING, question, number == 4 ? Answer.of(Rating.NOT_APPLICABLE) : Answer.level((number + 2) * 2 % 5));
            if (question.area() != Area.METRICS) {
                checklist = checklist.with(Voice.LEADERSHIP, question, Answer.level(3 + number % 2));
            }
        }
        return Board.EMPTY.withChecklist(checklist);
    }

    static Board longTitles() {
        return titled(LONG);
    }

    static Board otherScripts() {
        return titled(SCRIPTS);
    }

    private static Board titled(List<String> titles) {
        var cards = new ArrayList<Card>();
        for (int i = 0; i < titles.size(); i++) {
            Quadrant quadrant = Quadrant.numbered(i % 4 + 1);
            var spot = new Spot(i / 4 % 2 == 0 ? 0.25 : 0.75, i < 4 ? 0.2 : i < 8 ? 0.5 : 0.85);
            cards.add(Card.create(new CardId(i + 1), i % 4 == 3 ? CardKind.TEAM : CardKind.INITIATIVE, Side.values()[i % 3], titles.get(i),
                            TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC))
                    .withOwner(titles.get(titles.size() - 1 - i).substring(0, Math.min(9, titles.get(titles.size() - 1 - i).length())))
                    .withDue(TODAY.plusDays(10L * i - 15)).withPlace(new Place.OnMatrix(quadrant, spot)));
        }
        return Board.EMPTY.withCards(Cards.of(cards));
    }

    /// The words of the method.
    static Guide guide() {
        return Guide.in(Locale.UK);
    }
}

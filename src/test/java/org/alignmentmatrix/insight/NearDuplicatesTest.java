package org.alignmentmatrix.insight;

import static org.alignmentmatrix.samples.SampleCards.card;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearDuplicatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Weekly sales round-up               | Weekly round-up, sales
            Weekly round-up                     | weekly ROUNDUP
            Weekly round-up                     | Weekly round up
            Trade fair in spring                | Trade fair in spring.
            Webinar for customers               | Webinars for customers
            Lead handover                       | Leads handover
            Customer survey                     | Custmer survey
            Customer survey                     | Cutsomer survey
            Customer survey                     | Customer surveys
            Content calendar                    | Content calender
            Webnar for partners                 | Webinar for partners
            Customer’s voice                    | Customers' voice
            Pricing review                      | Review: pricing
            Sales & marketing meeting           | Marketing & sales meeting
            🎉 Launch party                     | Launch party
            Café talk                           | Cafe talk
            Naïve question                      | naive question
            Große Straße                        | GROSSE STRASSE
            İstanbul roadshow                   | istanbul roadshow
            Ενημέρωση πελατών                   | ενημερωση πελατων
            Обучение продавцов                  | обучение продавцов
            Обучение продавцов                  | Обучение продавцoв
            مؤتمر العملاء                       | مؤتمر  العملاء!
            ＷＥＢ 会議                          | web 会議
            営業会議（毎週）                      | 営業会議 毎週
            हिन्दी वेबिनार                          | हिन्दी: वेबिनार
            การตลาด 2026                        | การตลาด (2026)
            ???                                 | ???
            """)
    void theseAreMostLikelyTheSame(String a, String b) {
        assertNear(true, a, b);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Webinar 1                           | Webinar 2
            Campaign Q1                         | Campaign Q2
            Plan 2025                           | Plan 2026
            Plan A                              | Plan B
            Phase I                             | Phase II
            Sales to marketing handover         | Marketing to sales handover
            Inbound leads                       | Outbound leads
            Internal training                   | External training
            Increase prices                     | Decrease prices
            Aligned goals                       | Unaligned goals
            C++ training                        | C# training
            C training                          | C++ training
            Discount 5%                         | Discount 5€
            Discount 1.5                        | Discount 15
            Margin 10                           | Margin -10
            Webinar                             | Webinar for customers
            Sales training                      | Sales meeting
            Launch                              | Lunch
            Team Nord                           | Team Nort
            Custmer surveys                     | Customer survey
            営業会議                              | 営業会計
            日本語研修計画書                       | 日本語研修報告書
            हिन्दी                                 | हिन्दू
            Hündin                              | Hindin
            ???                                 | !!!
            🎉                                  | 🎈
            """)
    void theseAreNot(String a, String b) {
        assertNear(false, a, b);
    }

    private static void assertNear(boolean expected, String a, String b) {
        Cards cards = Cards.of(List.of(card(1, a), card(2, b)));

        assertEquals(expected ? List.of(new CardId(2)) : List.of(), NearDuplicates.of(card(1, a), cards));
        assertEquals(expected ? List.of(new CardId(1)) : List.of(), NearDuplicates.of(card(2, b), cards), "the other way round");
        assertEquals(expected ? List.of(List.of(new CardId(1), new CardId(2))) : List.of(), NearDuplicates.groups(cards));
    }

    @Test
    void aTeamIsNoDuplicateOfAnInitiative() {
        Card team = card(2, "Content").withKind(CardKind.TEAM);
        Cards cards = Cards.of(List.of(card(1, "Content"), team, card(3, "content")));

        assertEquals(List.of(new CardId(3)), NearDuplicates.of(card(1, "Content"), cards));
        assertEquals(List.of(), NearDuplicates.of(team, cards));
        assertEquals(List.of(List.of(new CardId(1), new CardId(3))), NearDuplicates.groups(cards));
    }

    @Test
    void aCardThatIsStillBeingWrittenHasDuplicatesToo() {
        Cards cards = Cards.of(List.of(card(5, "Webinar"), card(2, "Trade fair"), card(1, "webinar")));

        assertEquals(List.of(new CardId(5), new CardId(1)), NearDuplicates.of(card(99, "Webinar!"), cards));
    }

    @Test
    void groupsAndTheirCardsComeInPaintOrder() {
        Cards cards = Cards.of(List.of(card(9, "Trade fair"), card(4, "Webinar"), card(1, "trade fair"), card(3, "Roadshow"),
                card(2, "Webinars"), card(5, "Trade-fair"), card(6, "webinar")));

        assertEquals(List.of(List.of(9, 1, 5), List.of(4, 2, 6)), numbers(NearDuplicates.groups(cards)));
    }

    @Test
    void aGroupReachesFromCardToCard() {
        Cards cards = Cards.of(List.of(card(1, "Customer survey"), card(2, "Customers survey"), card(3, "Customers surveys")));

        assertEquals(List.of(new CardId(2)), NearDuplicates.of(cards.get(0), cards));
        assertEquals(List.of(List.of(1, 2, 3)), numbers(NearDuplicates.groups(cards)));
    }

    @Test
    void anEmptyBoardHasNone() {
        assertEquals(List.of(), NearDuplicates.groups(Cards.EMPTY));
        assertEquals(List.of(), NearDuplicates.of(card(1), Cards.EMPTY));
    }

    /// The groups are found through keys; here each card is compared with each.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noPairIsMissedThatComparingAllWithAllFinds(long seed) {
        Cards cards = slips(new Random(seed), 400);
        var byHand = new HashSet<Set<CardId>>();
        for (Card a : cards) {
            NearDuplicates.of(a, cards).forEach(b -> byHand.add(Set.of(a.id(), b)));
        }

        List<Set<CardId>> groups = NearDuplicates.groups(cards).stream().map(Set::copyOf).toList();

        assertTrue(byHand.size() > 50, () -> "only " + byHand.size());
        byHand.forEach(pair -> assertEquals(1, groups.stream().filter(group -> group.containsAll(pair)).count(), pair::toString));
        groups.forEach(group -> group.forEach(id -> assertTrue(
                byHand.stream().anyMatch(pair -> pair.contains(id) && group.containsAll(pair)), () -> id + " in " + group)));
    }

    @Test
    void titlesOfAllKindsAreCompared() {
        for (int seed = 0; seed < 30; seed++) {
            Board board = RandomBoards.of(seed);

            List<CardId> all = NearDuplicates.groups(board.cards()).stream().flatMap(List::stream).toList();

            assertEquals(all.size(), new HashSet<>(all).size(), "seed " + seed);
        }
    }

    @Test
    void tenThousandCardsWithOneTitleOrWithNearlyTheSameWordsAreNoTrouble() {
        Cards same = Cards.of(IntStream.rangeClosed(1, 10_000).mapToObj(i -> card(i, "Weekly meeting")).toList());
        Cards numbered = Cards.of(IntStream.rangeClosed(1, 10_000).mapToObj(i -> card(i, "Campaign for customers " + i)).toList());

        assertEquals(List.of(10_000), NearDuplicates.groups(same).stream().map(List::size).toList());
        assertEquals(List.of(), NearDuplicates.groups(numbered));
    }

    /// Titles of a few words, many of them written twice with a slip.
    private static Cards slips(Random random, int count) {
        List<String> words = List.of("customer", "webinar", "sales", "2026", "Größe", "營業");
        var cards = new ArrayList<Card>();
        for (int i = 1; i <= count; i++) {
            var title = new ArrayList<String>();
            for (int j = 3 + random.nextInt(2); j > 0; j--) {
                title.add(words.get(random.nextInt(words.size())));
            }
            if (random.nextInt(3) == 0) {
                int slipped = random.nextInt(title.size());
                title.set(slipped, slipped(random, title.get(slipped)));
            }
            cards.add(card(i, String.join(random.nextInt(4) == 0 ? "-" : " ", title)));
        }
        return Cards.of(cards);
    }

    private static String slipped(Random random, String word) {
        int at = random.nextInt(word.length());
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1) + "x".repeat(word.length() == 1 ? 1 : 0);
            case 1 -> word.substring(0, at) + "e" + word.substring(at);
            default -> word + "s";
        };
    }

    private static List<List<Integer>> numbers(List<List<CardId>> groups) {
        return groups.stream().map(group -> group.stream().map(CardId::number).toList()).toList();
    }
}

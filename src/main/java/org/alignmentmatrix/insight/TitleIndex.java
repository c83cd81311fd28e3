package org.alignmentmatrix.insight;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Finds titles that are near each other without comparing each with each: near titles share a key, and only those that do are
/// compared.
///
/// The keys of a title are a number for all its letters in their order, one for its words in any order, and that one again for each
/// letter that may have slipped, as it would be without it. So a title has about as many keys as letters.
final class TitleIndex {

    /// Longer titles are only compared if they have the same words.
    private static final int MOST_SLIPS = 250;
    /// Of titles with one key, each is compared with so many before it; hardly ever are there more.
    private static final int MOST_COMPARED = 40;
    private static final int POSITION_BITS = 20; // room for ten times the cards that a board is meant to stay usable with

    private final List<NearDuplicates.Titled> titles;
    private final int[] before; // another title of the same group that comes earlier, or the title itself
    private long[] keys; // each with the position of its title in the lowest bits
    private int size;

    private TitleIndex(List<NearDuplicates.Titled> titles) {
        this.titles = titles;
        this.before = new int[titles.size()];
        this.keys = new long[32 * titles.size() + 8];
        Arrays.setAll(before, i -> i);
    }

    /// @param titles no two of them equal
    /// @return for each title the first one of its group
    static int[] groups(List<NearDuplicates.Titled> titles) {
        var index = new TitleIndex(titles);
        for (int i = 0; i < titles.size(); i++) {
            index.addKeys(i);
        }
        index.compare();
        return Arrays.stream(index.before).map(index::first).toArray();
    }

    private void addKeys(int position) {
        List<String> words = titles.get(position).title().words();
        long kind = titles.get(position).kind().ordinal();
        add(mixed(hash(titles.get(position).title().letters()) ^ 1) + kind, position);
        long all = kind;
        int letters = 0;
        for (String word : words) {
            all += mixed(hash(word)); // a sum, so that the order does not matter
            letters += word.length();
        }
        add(all, position);
        if (letters > MOST_SLIPS) {
            return;
        }
        for (String word : words) {
            if (TitleWords.canSlip(word)) {
                long others = all - mixed(hash(word));
                add(others + mixed(hash(word) ^ 2), position); // the word of another title with one letter more
                for (int i = 1; i < word.length(); i++) {
                    if (i == 1 || word.charAt(i) != word.charAt(i - 1)) { // either letter of a pair leaves the same word
                        add(others + mixed(hashWithout(word, i) ^ 2), position);
                    }
                }
            }
        }
    }

    private void add(long key, int position) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key << POSITION_BITS | position;
    }

    /// Drops most of the keys that no other title has, because sorting them would take the longest of all.
    private void dropLonely() {
        int shift = Long.SIZE - Math.min(27, 36 - Integer.numberOfLeadingZeros(size | 1 << 5)); // about 16 bits for each key
        var once = new BitSet();
        var again = new BitSet();
        for (int i = 0; i < size; i++) {
            int bit = (int) (keys[i] >>> shift);
            (once.get(bit) ? again : once).set(bit);
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (again.get((int) (keys[i] >>> shift))) {
                keys[kept++] = keys[i];
            }
        }
        size = kept;
    }

    private void compare() {
        dropLonely();
        Arrays.sort(keys, 0, size);
        int start = 0;
        for (int i = 1; i <= size; i++) {
            if (i == size || keys[i] >>> POSITION_BITS != keys[start] >>> POSITION_BITS) {
                compare(start, i);
                start = i;
            }
        }
    }

    private void compare(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            for (int j = Math.max(start, i - MOST_COMPARED); j < i; j++) {
                int a = first(position(j));
                int b = first(position(i));
                if (a != b && titles.get(position(j)).isNear(titles.get(position(i)))) {
                    before[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
    }

    private int position(int key) {
        return (int) (keys[key] & (1 << POSITION_BITS) - 1);
    }

    /// The first title of a group; what was passed on the way points to it afterwards.
    private int first(int position) {
        int first = position;
        while (before[first] != first) {
            before[first] = before[before[first]];
            first = before[first];
        }
        return first;
    }

    private static long hash(String word) {
        return hashWithout(word, word.length());
    }

    private static long hashWithout(String word, int left) {
        long hash = 7;
        for (int i = 0; i < word.length(); i++) {
            if (i != left) {
                hash = 1_000_003 * hash + word.charAt(i);
            }
        }
        return hash;
    }

    /// Spreads a number over all bits, so that sums of such numbers hardly ever meet.
    private static long mixed(long number) {
        long mixed = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}

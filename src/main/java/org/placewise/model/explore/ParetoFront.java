package org.placewise.model.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What no other beats in three goals, of which less is better, in O(n log n). */
final class ParetoFront {
    private ParetoFront() {
    }

    /** Something with three goals; the index breaks ties, so that of equals the first is kept. */
    record Entry(long index, double first, double second, double third) {
    }

    /**
     * Those that no other equals or beats in every goal, of equals the one with the least index; by index. Taken in the
     * order of the first goal, an entry is beaten if one before it is as good in both others: the best of those seen
     * so far form a staircase, with the third goal falling as the second rises (Kung, Luccio and Preparata 1975).
     */
    static List<Entry> of(List<Entry> entries) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingDouble(Entry::first).thenComparingDouble(Entry::second)
                .thenComparingDouble(Entry::third).thenComparingLong(Entry::index));
        TreeMap<Double, Double> stairs = new TreeMap<>();
        List<Entry> front = new ArrayList<>();
        for (Entry entry : sorted) {
            Map.Entry<Double, Double> before = stairs.floorEntry(entry.second);
            if (before != null && before.getValue() <= entry.third) {
                continue;
            }
            front.add(entry);
            Map.Entry<Double, Double> after = stairs.ceilingEntry(entry.second);
            while (after != null && after.getValue() >= entry.third) {
                stairs.remove(after.getKey());
                after = stairs.ceilingEntry(entry.second);
            }
            stairs.put(entry.second, entry.third);
        }
        front.sort(Comparator.comparingLong(Entry::index));
        return front;
    }
}

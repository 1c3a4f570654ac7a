package org.placewise.model.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * When one option has taken less cash than another for the first time.
 *
 * @param cheaper which costs less from then on
 * @param dearer  which cost less until then
 * @param months  after the start; positive
 * @param usd     what both have taken by then
 * @param leading whether no third has taken less by then: it changes what is cheapest of all
 */
public record BreakEven(String cheaper, String dearer, double months, double usd, boolean leading) {
    private static final double ROUNDING = 1e-9;

    /**
     * All that lie within the horizon, the soonest first.
     *
     * @param outlays by name of what is paid
     * @param horizon months
     */
    public static List<BreakEven> all(Map<String, Outlay> outlays, double horizon) {
        List<String> names = List.copyOf(outlays.keySet());
        List<BreakEven> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                Outlay one = outlays.get(names.get(i));
                Outlay other = outlays.get(names.get(j));
                OptionalDouble months = one.breakEven(other);
                if (months.isPresent() && months.getAsDouble() <= horizon) {
                    boolean oneIsCheaper = one.monthly() < other.monthly();
                    found.add(of(names.get(oneIsCheaper ? i : j), names.get(oneIsCheaper ? j : i),
                            months.getAsDouble(), outlays));
                }
            }
        }
        found.sort(Comparator.comparingDouble(BreakEven::months));
        return found;
    }

    private static BreakEven of(String cheaper, String dearer, double months, Map<String, Outlay> outlays) {
        double usd = outlays.get(cheaper).after(months);
        boolean leading = outlays.values().stream()
                .noneMatch(third -> third.after(months) < usd * (1 - ROUNDING));
        return new BreakEven(cheaper, dearer, months, usd, leading);
    }

    /** Whether the option is one of the two. */
    public boolean involves(String name) {
        return cheaper.equals(name) || dearer.equals(name);
    }
}

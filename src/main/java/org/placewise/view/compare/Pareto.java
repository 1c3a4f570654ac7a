package org.placewise.view.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The options that none beats on both of two criteria. */
final class Pareto {
    /** A place in the plane of two criteria, by whatever index the caller knows it. */
    record Place(int index, double x, double y) {
    }

    private Pareto() {
    }

    /**
     * The places that no other place equals or beats on both axes while beating it on one, from the best x to the
     * best y.
     */
    static List<Place> frontier(List<Place> places, boolean moreXIsBetter, boolean moreYIsBetter) {
        double signX = moreXIsBetter ? -1 : 1;
        double signY = moreYIsBetter ? -1 : 1;
        List<Place> frontier = new ArrayList<>();
        for (Place place : places) {
            boolean beaten = places.stream().anyMatch(other ->
                    signX * other.x <= signX * place.x && signY * other.y <= signY * place.y
                            && (other.x != place.x || other.y != place.y));
            if (!beaten) {
                frontier.add(place);
            }
        }
        frontier.sort(Comparator.comparingDouble((Place place) -> signX * place.x)
                .thenComparingDouble(place -> signY * place.y));
        return frontier;
    }
}

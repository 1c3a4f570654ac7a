package org.placewise.model.estimate;

import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Scenario;

/**
 * What the scenario's latency requirements leave for the accelerators, network taken off. Infinite where nothing is
 * required; may be negative where the network alone takes too long.
 *
 * @param first    seconds to the first token
 * @param response seconds to the whole response
 * @param perToken seconds between two tokens
 */
record Limits(double first, double response, double perToken) {
    static final Limits NONE = new Limits(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY);

    /** The limits at the 95th percentile of the network's share. */
    static Limits of(Scenario scenario, double networkFirst, double networkResponse) {
        double first = NONE.first;
        double response = NONE.response;
        double perToken = NONE.perToken;
        for (Requirement requirement : scenario.requirements()) {
            switch (requirement.kind()) {
                case FIRST_TOKEN_WITHIN -> first = requirement.limit() - networkFirst;
                case RESPONSE_WITHIN -> response = requirement.limit() - networkResponse;
                case TIME_PER_TOKEN_WITHIN -> perToken = requirement.limit();
                default -> { }
            }
        }
        return new Limits(first, response, perToken);
    }

    /** Whether a group at this load meets the limits in 95 of 100 cases. */
    boolean hold(Point point) {
        double begun = point.queueP95() + point.first();
        return begun <= first && begun + point.rest() <= response && point.perToken() <= perToken;
    }
}

package org.placewise.model;

import java.util.List;
import org.placewise.model.scenario.Scenario;

/** Scores and ranks the options that fit and meet every requirement. */
final class Ranking {
    private Ranking() {
    }

    /** The same results in the same order, those with status RANKED with their score. */
    static List<OptionResult> score(Scenario scenario, List<OptionResult> results) {
        throw new UnsupportedOperationException("skeleton");
    }
}

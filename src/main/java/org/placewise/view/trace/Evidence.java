package org.placewise.view.trace;

import java.util.List;
import java.util.Optional;
import org.placewise.model.OptionResult;
import org.placewise.model.calibrate.Nearest;
import org.placewise.model.report.Fact;
import org.placewise.model.scenario.Criterion;

/** What was published and can be held against a number. */
public interface Evidence {
    /** Where nothing was read. */
    Evidence NONE = new Evidence() {
        @Override
        public List<Nearest> near(OptionResult result, Criterion criterion) {
            return List.of();
        }

        @Override
        public Optional<Fact> fact(String id) {
            return Optional.empty();
        }
    };

    /** Measurements of the option's accelerator that bear on the criterion, nearest first. */
    List<Nearest> near(OptionResult result, Criterion criterion);

    /** What the report says, by the id that a grade cites. */
    Optional<Fact> fact(String id);
}

package org.placewise.view;

import org.placewise.model.OptionResult;
import org.placewise.model.scenario.Criterion;

/** Opens the answer to "why?" of a number. Pages call it when a number is clicked or Enter is pressed on it. */
public interface TraceOpener {
    /** Where nobody can ask, as in a picture. */
    TraceOpener NONE = new TraceOpener() {
        @Override
        public void open(OptionResult result, Criterion criterion) {
            // There is nothing to open.
        }

        @Override
        public void openScore(OptionResult result) {
            // There is nothing to open.
        }
    };

    /** Shows how the option's value of the criterion came about; nothing happens where it has none. */
    void open(OptionResult result, Criterion criterion);

    /** Shows what makes the option's score; nothing happens where it has none. */
    void openScore(OptionResult result);
}

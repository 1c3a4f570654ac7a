package org.placewise.model;

import java.util.List;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;

/** The verdict in words: who leads and what would change it. */
record Explanation(Message verdict, List<Message> details) {
    static Explanation of(Scenario scenario, List<OptionResult> results) {
        throw new UnsupportedOperationException("skeleton");
    }
}

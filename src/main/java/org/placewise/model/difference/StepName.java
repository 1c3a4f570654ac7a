package org.placewise.model.difference;

import java.util.List;
import java.util.Optional;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;

/** What a step of work is called: what was done, and from where to where. */
public final class StepName {
    private StepName() {
    }

    /**
     * The name with what the step changed, such as "weight of Cost: 25 % to 31 %". Where it changed several things, the
     * first one that the name speaks of counts, since the other weights move with the one that is moved; where it speaks
     * of none of them, the name stays as it is.
     *
     * @param given what was done, in general
     */
    public static Message of(Message given, Scenario before, Scenario after, Catalogue catalogue) {
        List<Difference> differences = Differences.between(before, after, catalogue);
        Optional<Difference> meant = differences.stream().filter(difference -> speaksOf(given, difference)).findFirst();
        if (meant.isEmpty() && differences.size() == 1) {
            meant = Optional.of(differences.getFirst());
        }
        // A name that says where it went says enough.
        return meant.filter(change -> !given.arguments().contains(change.after())).map(change -> Message.of("files.step", given, change.before(), change.after())).orElse(given);
    }

    /** Whether both name the same thing, such as a criterion or an option. */
    private static boolean speaksOf(Message given, Difference difference) {
        return given.arguments().stream().anyMatch(argument -> argument instanceof Message
                && (difference.about().equals(argument) || difference.about().arguments().contains(argument)));
    }
}

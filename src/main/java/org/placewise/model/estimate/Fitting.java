package org.placewise.model.estimate;

import java.util.Set;
import java.util.stream.Collectors;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.model.performance.Case;
import org.placewise.model.performance.Configuration;
import org.placewise.model.performance.Parallelism;
import org.placewise.model.performance.Prediction;
import org.placewise.model.scenario.Precision;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Task;

/** Which accelerators of the catalogue could run the workload, each by itself. */
public final class Fitting {
    private Fitting() {
    }

    /**
     * Ids of the accelerators one of which holds the workload's model with one request and whose figures are known
     * well enough for an estimate.
     */
    public static Set<String> of(Scenario scenario, Catalogue published) {
        Catalogue catalogue = published.with(scenario.own());
        Task task = scenario.workload().task();
        return catalogue.model(task.modelId()).map(model -> catalogue.accelerators().stream()
                .filter(accelerator -> fits(accelerator, model, task, catalogue)).map(Accelerator::id)
                .collect(Collectors.toUnmodifiableSet())).orElse(Set.of());
    }

    private static boolean fits(Accelerator accelerator, Model model, Task task, Catalogue catalogue) {
        Precision kv = task instanceof Task.Language l ? l.kv() : Precision.FP16;
        int prompt = task instanceof Task.Language l ? l.promptTokens() : 0;
        int output = task instanceof Task.Language l ? l.outputTokens() : 0;
        Configuration configuration = new Configuration(accelerator, 1, model, task.weights(),
                task.weights().bitsPerWeight(), kv, null, Parallelism.TENSOR);
        Prediction prediction = Prediction.of(new Case(accelerator.id(), configuration, 1, prompt, output),
                catalogue.calibration());
        return prediction.fits() && prediction.reason() == null;
    }
}

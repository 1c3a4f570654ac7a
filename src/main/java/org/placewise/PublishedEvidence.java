package org.placewise;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.placewise.controller.Workspace;
import org.placewise.model.OptionResult;
import org.placewise.model.calibrate.Nearest;
import org.placewise.model.calibrate.Sample;
import org.placewise.model.calibrate.Samples;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.report.Fact;
import org.placewise.model.report.Report;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Task;
import org.placewise.store.MeasurementStore;
import org.placewise.store.ReportStore;
import org.placewise.view.trace.Evidence;

/** Measurements and the report that ship with the program, read in the background. */
final class PublishedEvidence implements Evidence {
    private static final int MOST = 3;
    private final Catalogue catalogue;
    private final Workspace workspace;
    private final CompletableFuture<List<Sample>> samples;
    private final CompletableFuture<Report> report;

    PublishedEvidence(Catalogue catalogue, Workspace workspace, Executor background) {
        this.catalogue = catalogue;
        this.workspace = workspace;
        samples = CompletableFuture.supplyAsync(() -> Samples.of(MeasurementStore.load().value(), catalogue,
                MeasurementStore.names()).used(), background);
        report = CompletableFuture.supplyAsync(() -> ReportStore.load().value(), background);
    }

    @Override
    public List<Nearest> near(OptionResult result, Criterion criterion) {
        Task task = result.option().task(workspace.scenario().workload().task());
        double batch = result.estimate().fleet().map(fleet -> (double) fleet.batch()).orElse(1.0);
        return Nearest.of(samples.join(), new Nearest.Case(result.option().acceleratorId(), result.option().count(),
                result.estimate().model(), task.weights().bitsPerWeight(), batch), criterion,
                catalogue.calibration(), MOST);
    }

    @Override
    public Optional<Fact> fact(String id) {
        return report.join().fact(id);
    }
}

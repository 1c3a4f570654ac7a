package org.placewise.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

/** A whole comparison of six options; bound: 1 ms. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ComparisonBenchmark {
    @Param({"ai-glasses", "public-chat", "security-video"})
    public String preset;

    private Catalogue catalogue;
    private Scenario scenario;

    @Setup
    public void load() throws Exception {
        catalogue = CatalogueStore.load().value();
        scenario = new PresetStore().preset(preset);
    }

    @Benchmark
    public Comparison compare() {
        return Comparison.of(scenario, catalogue);
    }
}

package org.placewise.bench;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.sensitivity.Acceptability;
import org.placewise.model.sensitivity.AssumptionInput;
import org.placewise.model.sensitivity.FactorEffects;
import org.placewise.model.sensitivity.InputMap;
import org.placewise.model.sensitivity.MarginTornado;
import org.placewise.model.sensitivity.MethodAgreement;
import org.placewise.model.sensitivity.WeightStability;
import org.placewise.model.sensitivity.WorkloadInput;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

/** What the first preset's sensitivity takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SensitivityBenchmark {
    private static final int STEPS = 33;
    private Catalogue catalogue;
    private Comparison comparison;
    private FactorEffects effects;

    @Setup
    public void load() throws Exception {
        catalogue = CatalogueStore.load().value();
        PresetStore presets = new PresetStore();
        comparison = Comparison.of(presets.preset(presets.ids().getFirst()), catalogue);
        effects = FactorEffects.of(comparison.scenario(), catalogue);
    }

    @Benchmark
    public WeightStability stability() {
        return WeightStability.of(comparison);
    }

    @Benchmark
    public MethodAgreement agreement() {
        return MethodAgreement.of(comparison);
    }

    @Benchmark
    public FactorEffects effects() {
        return FactorEffects.of(comparison.scenario(), catalogue);
    }

    @Benchmark
    public Optional<Acceptability> confidence() {
        return Acceptability.ofInputs(comparison, effects, Acceptability.QUICK_DRAWS);
    }

    @Benchmark
    public Optional<MarginTornado> tornado() {
        return MarginTornado.of(comparison, catalogue);
    }

    @Benchmark
    public InputMap map() {
        return InputMap.of(comparison, catalogue, WorkloadInput.REQUESTS,
                new AssumptionInput(Assumption.CLOUD_ELECTRICITY), STEPS);
    }
}

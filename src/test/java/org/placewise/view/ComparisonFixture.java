package org.placewise.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.OptionResult.Status;
import org.placewise.model.Score;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Calibration;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.catalogue.Prices;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.Feasibility;
import org.placewise.model.estimate.OptionEstimate;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Assumptions;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Precision;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Supply;
import org.placewise.model.scenario.Task;
import org.placewise.model.scenario.Traffic;
import org.placewise.model.scenario.Workload;
import org.placewise.model.score.ValueFunction;
import org.placewise.model.score.ValueFunction.Shape;
import org.placewise.model.text.Message;
import org.placewise.model.text.Quantity;
import org.placewise.view.theme.Palette;

/** Comparisons put together by hand, with invented numbers, so that views can be tried without estimating anything. */
public final class ComparisonFixture {
    private static final double GIB = 1 << 30;
    private static final Trace TRACE = new Trace("common.untitled", "", List.of());
    private static final Model MODEL = model("large", "Large 7B", ModelKind.LANGUAGE);
    private static final Model SMALL = model("small", "Small 1.5B", ModelKind.LANGUAGE);
    private static final Model EYE = model("eye", "Eye 25M", ModelKind.VISION);
    private static final List<Accelerator> ACCELERATORS = List.of(
            accelerator("h100", "H100 SXM", Silicon.GPU, Site.CLOUD),
            accelerator("a10", "A10 PCIe", Silicon.GPU, Site.CLOUD, Site.EDGE),
            accelerator("trainium", "Trainium2", Silicon.ASIC, Site.CLOUD),
            accelerator("rtx", "RTX 4090", Silicon.GPU, Site.EDGE, Site.DEVICE),
            accelerator("atlas", "Atlas 300I Duo", Silicon.ASIC, Site.EDGE),
            accelerator("hailo", "Hailo-10H", Silicon.ASIC, Site.EDGE, Site.DEVICE),
            accelerator("phone", "Immortalis-G720 MC12 (Dimensity 9300)", Silicon.GPU, Site.DEVICE),
            accelerator("npu", "Snapdragon 8 Elite Hexagon NPU", Silicon.ASIC, Site.DEVICE));
    private static final double[] WEIGHTS = {0.30, 0.25, 0.25, 0.08, 0.07, 0.05};
    private static final List<Criterion> LANGUAGE = List.of(Criterion.LATENCY_P95, Criterion.ENERGY,
            Criterion.COST_PER_MILLION_TOKENS, Criterion.RELIABILITY, Criterion.PRIVACY, Criterion.FLEXIBILITY);
    private static final List<Criterion> VISION = List.of(Criterion.LATENCY_P95, Criterion.ENERGY,
            Criterion.COST_PER_THOUSAND_REQUESTS, Criterion.RELIABILITY, Criterion.PRIVACY, Criterion.FLEXIBILITY);
    /** Latency in s, energy in J, cost in USD, grades; options in the order of {@link #options}. */
    private static final double[][] VALUES = {
        {0.41, 1900, 3.1, 4, 2, 5}, {0.43, 1200, 2.2, 4, 2, 3}, {0.33, 2600, 2.2, 3, 4, 5},
        {0.36, 800, 1.5, 4, 4, 3}, {0.69, 1400, 4.9, 4, 5, 4}, {0.98, 250, 1.1, 4, 5, 2}};

    private ComparisonFixture() {
    }

    /** All six options ranked. */
    public static Comparison normal() {
        return compare(scenario(LANGUAGE, WEIGHTS), Map.of());
    }

    /** All six options ranked with other weights, which need not sum to 1. */
    public static Comparison weighted(double... parts) {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        double[] weights = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            weights[i] = parts[i] / sum;
        }
        return compare(scenario(LANGUAGE, weights), Map.of());
    }

    /** The device GPU has too little memory. */
    public static Comparison infeasible() {
        return compare(scenario(LANGUAGE, WEIGHTS), Map.of("device-gpu", Status.INFEASIBLE));
    }

    /** Both clouds miss a requirement, the device ASIC lacks a value. */
    public static Comparison excluded() {
        return compare(scenario(LANGUAGE, WEIGHTS), Map.of("cloud-gpu", Status.EXCLUDED, "cloud-asic", Status.EXCLUDED,
                "device-asic", Status.NOT_SCORED));
    }

    public static Comparison allExcluded() {
        Map<String, Status> all = new HashMap<>();
        scenario(LANGUAGE, WEIGHTS).options().forEach(option -> all.put(option.id(), Status.EXCLUDED));
        return compare(scenario(LANGUAGE, WEIGHTS), all);
    }

    /** Edge ASIC and device ASIC share first place. */
    public static Comparison tie() {
        Comparison normal = normal();
        Score first = normal.result("edge-asic").score().orElseThrow();
        Score shared = new Score(first.value(), first.low(), first.high(), "1=", first.contributions(), Set.of());
        List<OptionResult> results = normal.options().stream().map(result ->
                Set.of("edge-asic", "device-asic").contains(result.option().id()) ? ranked(result, shared) : result)
                .toList();
        return new Comparison(normal.scenario(), results, Message.of("common.verdict.tie",
                Message.of("common.list.two", name("edge-asic"), name("device-asic")), points(first)), List.of());
    }

    /** A camera's frames; nothing is counted in tokens. */
    public static Comparison vision() {
        Scenario scenario = scenario(VISION, WEIGHTS).withWorkload(
                new Workload(new Task.Vision("eye", Precision.INT8, 15), traffic()));
        return compare(scenario, Map.of("device-gpu", Status.INFEASIBLE));
    }

    /** A workspace on the normal scenario that compares at once, always with the normal result. */
    public static Workspace workspace() {
        Comparison normal = normal();
        return new Workspace(catalogue(), normal.scenario(), Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        }, (_, _) -> normal);
    }

    public static Ui ui(Locale language, Palette palette) {
        return new Ui(Messages.of(language), palette, workspace());
    }

    public static Catalogue catalogue() {
        return new Catalogue(ACCELERATORS, List.of(MODEL, SMALL, EYE), Prices.NONE, new Calibration(Map.of()));
    }

    private static Model model(String id, String name, ModelKind kind) {
        return new Model(id, name, "nobody", kind, null, null, null, null, List.of(), Map.of());
    }

    private static Accelerator accelerator(String id, String name, Silicon silicon, Site... sites) {
        return new Accelerator(id, name, "nobody", silicon, Set.of(sites), null, null, null, List.of(), Map.of());
    }

    private static Scenario scenario(List<Criterion> criteria, double[] weights) {
        ValueFunction[] anchors = {new ValueFunction(Shape.LINEAR, 1.5, 0.1),
            new ValueFunction(Shape.LINEAR, 4000, 100), new ValueFunction(Shape.LINEAR, 6, 0.5),
            new ValueFunction(Shape.LINEAR, 1, 5), new ValueFunction(Shape.LINEAR, 1, 5),
            new ValueFunction(Shape.LINEAR, 1, 5)};
        List<Judgement> judged = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            judged.add(new Judgement(criteria.get(i), weights[i], false, anchors[i]));
        }
        Map<Assumption, Assumed> assumed = new EnumMap<>(Assumption.class);
        for (Assumption assumption : Assumption.values()) {
            assumed.put(assumption, new Assumed(1, 1, 1, Source.assumption("test")));
        }
        Task task = new Task.Language("large", Precision.INT4, Precision.FP16, 600, 150);
        return new Scenario(null, "Test", new Workload(task, traffic()), options(), new Assumptions(assumed), judged,
                List.of(), Map.of());
    }

    private static Traffic traffic() {
        return new Traffic(20_000, 100, 20, 3, 2_000, 1_000);
    }

    private static List<Option> options() {
        return List.of(option(Site.CLOUD, Silicon.GPU, "h100", 1, null),
                option(Site.CLOUD, Silicon.ASIC, "trainium", 1, null),
                option(Site.EDGE, Silicon.GPU, "rtx", 2, null), option(Site.EDGE, Silicon.ASIC, "atlas", 2, null),
                option(Site.DEVICE, Silicon.GPU, "phone", 1, "small"),
                option(Site.DEVICE, Silicon.ASIC, "npu", 1, "small"));
    }

    private static Option option(Site site, Silicon silicon, String accelerator, int count, String model) {
        return new Option(site, silicon, accelerator, count, model, null, null, Supply.BUY, Map.of());
    }

    private static Comparison compare(Scenario scenario, Map<String, Status> out) {
        List<OptionResult> results = new ArrayList<>();
        for (int i = 0; i < scenario.options().size(); i++) {
            Option option = scenario.options().get(i);
            results.add(result(scenario, option, VALUES[i], out.getOrDefault(option.id(), Status.RANKED)));
        }
        List<OptionResult> ranking = results.stream().filter(result -> result.score().isPresent())
                .sorted(Comparator.comparingDouble(result -> -result.score().orElseThrow().value())).toList();
        for (int i = 0; i < ranking.size(); i++) {
            OptionResult result = ranking.get(i);
            Score score = result.score().orElseThrow();
            results.set(results.indexOf(result), ranked(result, new Score(score.value(), score.low(), score.high(),
                    Integer.toString(i + 1), score.contributions(), Set.of())));
        }
        if (ranking.isEmpty()) {
            return new Comparison(scenario, results, Message.of("common.verdict.none"), List.of());
        }
        Message verdict = Message.of("common.verdict.leads", name(ranking.get(0).option().id()),
                points(ranking.get(0).score().orElseThrow()), name(ranking.get(1).option().id()),
                points(ranking.get(1).score().orElseThrow()));
        Message flip = Message.of("common.verdict.flip", Message.of("common.verdict.points", 6.0),
                Message.of("common.criterion.energy_per_request"), Message.of("common.criterion.latency_p95"),
                name(ranking.get(1).option().id()));
        return new Comparison(scenario, results, verdict, List.of(flip));
    }

    private static OptionResult ranked(OptionResult result, Score score) {
        return new OptionResult(result.estimate(), Status.RANKED, result.criteria(), List.of(), Optional.of(score));
    }

    private static OptionResult result(Scenario scenario, Option option, double[] values, Status status) {
        Accelerator accelerator = catalogue().accelerator(option.acceleratorId()).orElseThrow();
        Model model = catalogue().model(option.task(scenario.workload().task()).modelId()).orElseThrow();
        if (status == Status.INFEASIBLE) {
            Message reason = Message.of("estimate.obstacle.memory", new Quantity(15.2 * GIB, Unit.BYTE),
                    new Quantity(8 * GIB, Unit.BYTE));
            Feasibility not = new Feasibility(Optional.of(new Feasibility.Obstacle(
                    Feasibility.Kind.TOO_LITTLE_MEMORY, reason)), 15.2 * GIB, 8 * GIB);
            return new OptionResult(OptionEstimate.infeasible(option, accelerator, model, not), status, Map.of(),
                    List.of(reason), Optional.empty());
        }
        Map<Criterion, Estimate> criteria = new EnumMap<>(Criterion.class);
        Map<Criterion, Double> contributions = new EnumMap<>(Criterion.class);
        double score = 0;
        for (int i = 0; i < values.length; i++) {
            Judgement judgement = scenario.criteria().get(i);
            Criterion criterion = judgement.criterion();
            if (status == Status.NOT_SCORED && i == 2) {
                continue;
            }
            criteria.put(criterion, criterion.isGrade()
                    ? Estimate.exact(values[i], criterion.unit(), Basis.REPORT, TRACE)
                    : new Estimate(values[i], criterion.unit(), 0.8 * values[i], 1.3 * values[i], Basis.CALIBRATED,
                            TRACE));
            double points = 100 * judgement.weight() * judgement.value().of(values[i]);
            contributions.put(criterion, points);
            score += points;
        }
        OptionEstimate estimate = new OptionEstimate(option, accelerator, model,
                new Feasibility(Optional.empty(), 4e9, 24e9), Optional.empty(), criteria, Map.of(), Map.of(), Map.of(),
                Map.of(), List.of());
        List<Message> obstacles = switch (status) {
            case EXCLUDED -> List.of(Message.of("common.missed.above",
                    Message.of("common.requirement.first_token_within.short"), new Quantity(1.24, Unit.SECOND),
                    new Quantity(0.8, Unit.SECOND)), Message.of("common.missed.works_offline"));
            case NOT_SCORED -> List.of(Message.of("common.not_scored",
                    Message.of("common.criterion." + scenario.criteria().get(2).criterion().key())));
            default -> List.of();
        };
        return new OptionResult(estimate, status, criteria, obstacles, status != Status.RANKED ? Optional.empty()
                : Optional.of(new Score(score, Math.max(0, score - 7), Math.min(100, score + 7), "1", contributions,
                        Set.of())));
    }

    private static Message name(String optionId) {
        return Message.of("common.option." + optionId);
    }

    private static Quantity points(Score score) {
        return new Quantity(Math.rint(score.value()), Unit.COUNT);
    }
}

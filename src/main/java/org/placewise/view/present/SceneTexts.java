package org.placewise.view.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Names;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.OptionResult.Status;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.model.report.Fact;
import org.placewise.model.report.Report;
import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Subject;
import org.placewise.model.scenario.TalkScene;
import org.placewise.model.scenario.TalkStep;
import org.placewise.model.scenario.Task;
import org.placewise.model.scenario.Traffic;
import org.placewise.view.chart.NamedChart;
import org.placewise.view.report.FactTexts;

/**
 * What the scenes say: findings worked out from the comparison and from the report's figures, so that they change when
 * the numbers do.
 */
final class SceneTexts {
    /** What a car can bear, in watts: the middle one of the budgets on the Report page. */
    static final double CAR_WATTS = 75;
    /** More values than these do not fit into a scene. */
    private static final int MOST_VALUES = 8;
    /** Two lines of a headline in Latin letters, of which a Chinese one takes two. */
    private static final int WIDEST_HEADLINE = 88;
    private static final char WIDE = 0x2E80;
    private static final List<String> CLAIMS = List.of("asic-advantages", "gpu-power-limits-device", "local-benefits");
    private final Messages messages;
    private final Report report;
    private final Catalogue catalogue;
    private final FactTexts facts;

    /**
     * A statement of a scene.
     *
     * @param heading what it is about; may be empty
     */
    record Line(String heading, String text) {
    }

    /**
     * The words of a scene.
     *
     * @param headline the finding
     * @param subline  what supports it; may be empty
     * @param source   where the figures come from
     * @param lines    what stands in place of a chart; empty where there is one
     */
    record Words(String headline, String subline, String source, List<Line> lines) {
        Words {
            lines = List.copyOf(lines);
        }
    }

    SceneTexts(Messages messages, Report report, Catalogue catalogue) {
        this.messages = messages;
        this.report = report;
        this.catalogue = catalogue;
        facts = new FactTexts(messages, report);
    }

    /** The words of a step that shows no chart of a page. */
    Words of(TalkStep step, Comparison comparison) {
        return switch (step.subject()) {
            case CLAIM -> claim(comparison);
            case DEMAND -> demand();
            case PRICES -> prices();
            case PLACES -> places(comparison);
            case POWER -> power();
            case WORKLOAD -> workload(comparison.scenario());
            case COMPARISON -> new Words(messages.text(comparison.verdict()), flip(comparison), estimates(), List.of());
            case FLIP -> flipped(comparison);
            case FACT -> figure(step.about());
            default -> verdict(comparison);
        };
    }

    /**
     * The words of a step that shows a chart: what the chart says of itself is the finding, where it is short enough.
     *
     * @param name given by the user; null: the chart's title
     */
    Words of(NamedChart chart, String name) {
        String title = name == null ? chart.title() : name;
        String spoken = chart.chart().spoken();
        String sentence = chart.finding().isEmpty() ? spoken : chart.finding();
        return width(sentence) <= WIDEST_HEADLINE ? new Words(sentence, title, estimates(), List.of())
                : new Words(title, sentence, estimates(), List.of());
    }

    private static int width(String text) {
        return text.chars().map(letter -> letter < WIDE ? 1 : 2).sum();
    }

    /** The words of a chart that is still being worked out, or that cannot be drawn for this scenario. */
    Words waiting(Subject subject) {
        return new Words(subject(subject), "", estimates(), List.of());
    }

    /** What the speaker may say; for nobody else. */
    String note(TalkScene scene) {
        return scene.note() != null ? scene.note() : Subject.USUAL.contains(scene.subject())
                ? messages.get("present." + scene.subject().key() + ".note") : "";
    }

    /** What the next scene will say first, as far as that is known at once. */
    String announced(TalkScene scene, Comparison comparison) {
        TalkStep first = scene.steps().getFirst();
        return first.subject().page().isPresent() ? name(scene) : of(first, comparison).headline();
    }

    /** What a scene is called in lists. */
    String name(TalkScene scene) {
        return scene.name() == null ? name(scene.steps().getFirst()) : scene.name();
    }

    /** What a step is called in lists. */
    String name(TalkStep step) {
        return step.subject() == Subject.FACT ? report.fact(step.about()).map(facts::title).orElse(step.about())
                : subject(step.subject());
    }

    /** What something that can be shown is called. */
    String subject(Subject subject) {
        return messages.get("present." + subject.key() + ".name");
    }

    private Words figure(String id) {
        return report.fact(id).map(fact -> new Words(facts.claim(fact), messages.get("present.fact.check", facts.verdict(fact)),
                messages.get("present.source", facts.cited(fact)), IntStream.range(0, fact.values().size())
                .limit(MOST_VALUES).mapToObj(i -> new Line(facts.label(fact, i), facts.printed(fact, i))).toList()))
                .orElseGet(() -> new Words(messages.get("present.fact.missing", id), "", "", List.of()));
    }

    private Words claim(Comparison comparison) {
        String leads = messages.text(comparison.verdict());
        return new Words(messages.get("present.claim.headline"), messages.get("present.claim.subline", scenario(
                comparison.scenario()), leads), messages.get("present.source", facts.cited(fact(CLAIMS.getFirst()))),
                CLAIMS.stream().map(this::fact).map(fact -> new Line(facts.title(fact), facts.claim(fact))).toList());
    }

    private Words demand() {
        Fact fact = fact("idc-inference-share");
        return new Words(messages.get("present.demand.headline", facts.printed(fact, 0), facts.printed(fact, 1)),
                messages.get("present.demand.subline", facts.label(fact, 0), facts.label(fact, 1),
                        messages.get("present.fact.check", facts.verdict(fact))),
                messages.get("present.source", facts.cited(fact)), List.of());
    }

    private Words prices() {
        Fact fact = fact("token-prices");
        Comparator<Integer> byPrice = Comparator.comparingDouble(i -> fact.values().get(i).number());
        int dear = IntStream.range(0, fact.values().size()).boxed().max(byPrice).orElseThrow();
        int cheap = IntStream.range(0, fact.values().size()).boxed().min(byPrice).orElseThrow();
        double times = fact.values().get(dear).number() / fact.values().get(cheap).number();
        return new Words(messages.get("present.prices.headline", messages.numbers().whole(times)),
                messages.get("present.prices.subline", facts.label(fact, dear), facts.printed(fact, dear),
                        facts.label(fact, cheap), facts.printed(fact, cheap)),
                messages.get("present.source", facts.cited(fact)), List.of());
    }

    private Words places(Comparison comparison) {
        long out = comparison.options().stream().filter(result -> result.status() != Status.RANKED).count();
        return new Words(messages.get("present.places.headline", comparison.options().size(),
                comparison.options().size() - out), messages.get("present.places.subline"), estimates(), List.of());
    }

    private Words power() {
        Fact fact = fact("table-3-power");
        long over = fact.values().stream().filter(value -> value.number() > CAR_WATTS).count();
        return new Words(messages.get("present.power.headline", over, fact.values().size(),
                messages.numbers().whole(CAR_WATTS)), messages.get("present.fact.check", facts.verdict(fact)),
                messages.get("present.source", facts.cited(fact)), List.of());
    }

    private Words workload(Scenario scenario) {
        List<Line> lines = new ArrayList<>();
        Task task = scenario.workload().task();
        lines.add(line("view.workload.model", catalogue.with(scenario.own()).model(task.modelId())
                .map(Model::name).orElse(task.modelId())));
        switch (task) {
            case Task.Language language -> {
                lines.add(line("view.workload.prompt", messages.numbers().whole(language.promptTokens())));
                lines.add(line("view.workload.output", messages.numbers().whole(language.outputTokens())));
            }
            case Task.Vision vision -> lines.add(line("view.workload.frames",
                    messages.numbers().number(vision.framesPerSecond())));
        }
        Traffic traffic = scenario.workload().traffic();
        lines.add(line("view.workload.users", messages.numbers().whole(traffic.users())));
        for (Requirement requirement : scenario.requirements()) {
            lines.add(line("common.requirement." + requirement.kind().key(), requirement.kind().criterion().isEmpty()
                    ? messages.get("present.workload.must")
                    : messages.numbers().quantity(requirement.limit(), requirement.kind().unit())));
        }
        return new Words(messages.get("present.workload.headline", scenario(scenario),
                messages.numbers().number(traffic.peakRate())), messages.get("present.workload.subline",
                messages.numbers().number(traffic.meanRate())), messages.get("present.workload.source"), lines);
    }

    private Line line(String key, String value) {
        return new Line(messages.get(key), value);
    }

    private Words flipped(Comparison comparison) {
        String flip = flip(comparison);
        return new Words(flip.isEmpty() ? messages.text(comparison.verdict()) : flip,
                flip.isEmpty() ? messages.get("present.flip.none") : messages.get("present.flip.subline"), estimates(),
                List.of());
    }

    /** The first of the further sentences of a verdict says what would change it, where anything would. */
    private String flip(Comparison comparison) {
        return comparison.details().stream().filter(detail -> detail.key().startsWith("common.verdict.flip")
                || detail.key().equals("common.verdict.noflip")).findFirst().map(messages::text).orElse("");
    }

    private Words verdict(Comparison comparison) {
        List<Line> lines = new ArrayList<>();
        comparison.details().forEach(detail -> lines.add(new Line("", messages.text(detail))));
        lines.add(new Line(messages.get("present.verdict.report"), facts.cited(fact(CLAIMS.getFirst()))));
        lines.add(new Line(messages.get("present.verdict.estimates"), messages.get("present.verdict.estimates.text",
                catalogue.accelerators().size(), catalogue.models().size())));
        return new Words(messages.text(comparison.verdict()), scenario(comparison.scenario()), estimates(), lines);
    }

    private String estimates() {
        return messages.get("present.source.estimates");
    }

    private String scenario(Scenario scenario) {
        return Names.of(scenario, messages);
    }

    private Fact fact(String id) {
        return report.fact(id).orElseThrow();
    }

    /** The options of a scenario that a step of the places shows: site by site. */
    static List<OptionResult> shown(Comparison comparison, int step) {
        return comparison.options().stream().filter(result -> result.option().site().ordinal() <= step).toList();
    }
}

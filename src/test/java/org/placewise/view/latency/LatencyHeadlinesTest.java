package org.placewise.view.latency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.explore.LatencyMeasure;
import org.placewise.model.explore.LatencySentences;
import org.placewise.model.explore.LatencyStudy;
import org.placewise.model.quantity.Unit;
import org.placewise.view.PresetFixture;

/** What the Latency page says is what its two charts draw, for every preset in both languages. */
class LatencyHeadlinesTest {
    private static Iterable<String> presets() {
        return PresetFixture.ids();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void sentencesTellTheNumbersThatAreDrawn(String preset) {
        Comparison comparison = PresetFixture.workspace(preset).comparisonProperty().get();
        LatencyStudy study = LatencyStudy.of(comparison, PresetFixture.CATALOGUE);
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = Messages.of(language);
            for (LatencyMeasure measure : LatencyMeasure.of(study.scenario())) {
                LatencySentences sentences = study.sentences().get(measure);
                AnatomyModel anatomy = AnatomyModel.of(study, measure, Percentile.BOTH, messages);
                List<AnatomyModel.Row> rows = anatomy.rows().stream().filter(row -> !row.bars().isEmpty()).toList();
                headline(messages.text(sentences.headline()), anatomy, rows, measure, messages);
                String details = sentences.details().stream().map(messages::text).collect(Collectors.joining(" "));
                details(details, anatomy, rows, messages);
                saturation(details, LoadModel.of(study, measure, true, messages), messages);
            }
        }
    }

    /** The option that leads, its p95, and the share of its longest part. */
    private static void headline(String said, AnatomyModel anatomy, List<AnatomyModel.Row> rows,
                                 LatencyMeasure measure, Messages messages) {
        AnatomyModel.Row row = rows.stream().filter(option -> option.option().first()).findFirst()
                .orElse(rows.getFirst());
        AnatomyModel.Bar bar = row.bars().getLast();
        assertTrue(bar.p95());
        tells(said, row.option().text());
        tells(said, bar.total());
        AnatomyModel.Part most = bar.parts().stream().max(Comparator.comparingDouble(AnatomyModel.Part::length))
                .orElseThrow();
        if (measure == LatencyMeasure.PER_TOKEN) {
            double seconds = bar.end() / anatomy.scale().shown(1);
            tells(said, messages.numbers().quantity(1 / seconds, Unit.TOKENS_PER_SECOND));
        } else {
            tells(said, messages.numbers().quantity(Math.rint(100 * most.length() / bar.end()) / 100, Unit.SHARE));
        }
        assertEquals(bar.end(), bar.parts().stream().mapToDouble(AnatomyModel.Part::length).sum(), 1e-9 * bar.end());
    }

    /** The ends of the chart, and who stands beyond the line of what is required. */
    private static void details(String said, AnatomyModel anatomy, List<AnatomyModel.Row> rows, Messages messages) {
        if (rows.size() > 1) {
            for (AnatomyModel.Row row : List.of(rows.getFirst(), rows.getLast())) {
                tells(said, row.option().text());
                tells(said, row.bars().getLast().total());
            }
        }
        anatomy.limit().ifPresent(limit -> {
            List<String> missed = rows.stream().filter(row -> row.bars().getLast().end() > limit)
                    .map(row -> row.option().text()).toList();
            String required = messages.numbers().quantity(limit / anatomy.scale().shown(1), Unit.SECOND);
            tells(said, required);
            if (missed.isEmpty()) {
                tells(said, messages.get("view.latency.required.met", required));
            }
            missed.forEach(option -> tells(said, option));
        });
    }

    /** Who is full first among those that can serve the present load, and at how many times of it. */
    private static void saturation(String said, LoadModel load, Messages messages) {
        load.lines().stream().filter(line -> line.now().isPresent())
                .min(Comparator.comparingDouble(LoadModel.Line::saturation)).ifPresent(line -> tells(said,
                        messages.get("view.latency.saturation", line.option().text(),
                                messages.numbers().quantity(line.saturation() / load.now(), Unit.RATIO))));
    }

    private static void tells(String said, String part) {
        assertTrue(said.contains(part), () -> "\"" + part + "\" is not in: " + said);
    }
}

package org.placewise.model.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.controller.ScenarioChanges;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

/** Does what the flip sentence says, as somebody would who reads it and moves the weights. */
class LiteralFlipTest {
    private static final PresetStore PRESETS = new PresetStore();
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    static List<String> ids() {
        return PRESETS.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whoeverDoesWhatTheSentenceSaysSeesTheWinnerItNames(String id) {
        Comparison comparison = Comparison.of(PRESETS.preset(id), CATALOGUE);
        Scenario scenario = comparison.scenario();
        List<String> names = scenario.criteria().stream().map(Judgement::criterion).map(LiteralFlipTest::name).toList();
        String criterion = names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")"));
        Matcher said = Pattern.compile("Moving (.*) to " + criterion + " would put (.*) first\\.").matcher(
                comparison.details().stream().map(ENGLISH::text).filter(text -> text.startsWith("Moving"))
                        .findFirst().orElseThrow());
        assertTrue(said.matches());
        double[] weights = ScenarioChanges.weights(scenario);
        double moved = 0;
        Matcher part = Pattern.compile("(?:the whole weight|([0-9.]+) points?) of (?:weight from )?" + criterion)
                .matcher(said.group(1));
        while (part.find()) {
            int donor = names.indexOf(part.group(2));
            double taken = part.group(1) == null ? weights[donor] : Double.parseDouble(part.group(1)) / 100;
            weights[donor] -= taken;
            moved += taken;
        }
        weights[names.indexOf(said.group(2))] += moved;
        assertTrue(moved > 0 && Arrays.stream(weights).allMatch(weight -> weight >= -1e-12), said.group());
        double[] literal = Arrays.stream(weights).map(weight -> Math.max(0, weight)).toArray();
        Comparison flipped = Comparison.of(ScenarioChanges.setWeights(scenario, literal), CATALOGUE);
        assertEquals(List.of(said.group(3)), flipped.winners().stream()
                .map(winner -> ENGLISH.get("common.option." + winner.option().id())).toList());
    }

    private static String name(Criterion criterion) {
        return ENGLISH.get("common.criterion." + criterion.key());
    }
}

package org.placewise.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Arrays;
import org.placewise.model.Comparison;
import org.placewise.model.DecisionTable;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.score.NearestFlip;
import org.placewise.model.sensitivity.Acceptability;
import org.placewise.model.sensitivity.FactorEffects;
import org.placewise.model.sensitivity.MethodAgreement;
import org.placewise.model.sensitivity.WeightStability;

/** What would change a comparison's winner, as JSON, documented in the README. Weights are in percent. */
final class SensitivityJson {
    private static final int PERCENT = 100;

    private SensitivityJson() {
    }

    /** Adds what is there with two or more ranked options: flip, stability, acceptability, agreement. */
    static void add(JsonObject json, Comparison comparison, Catalogue catalogue) {
        DecisionTable table = DecisionTable.of(comparison);
        if (table.options().size() < 2) {
            return;
        }
        json.add("flip", NearestFlip.of(table.values(), table.weights(), table.locked())
                .<JsonElement>map(flip -> flip(flip, table)).orElse(JsonNull.INSTANCE));
        JsonObject stability = new JsonObject();
        WeightStability.of(comparison).intervals().forEach((criterion, interval) -> {
            JsonArray ends = new JsonArray();
            ends.add(ComparisonJson.number(PERCENT * interval.low()));
            ends.add(ComparisonJson.number(PERCENT * interval.high()));
            stability.add(criterion.key(), ends);
        });
        json.add("stability", stability);
        FactorEffects effects = FactorEffects.of(comparison.scenario(), catalogue);
        Acceptability.ofInputs(comparison, effects, Acceptability.QUICK_DRAWS)
                .ifPresent(found -> json.add("acceptability", acceptability(found)));
        json.add("agreement", agreement(MethodAgreement.of(comparison)));
    }

    private static JsonObject flip(NearestFlip flip, DecisionTable table) {
        JsonObject from = new JsonObject();
        Arrays.stream(flip.donors()).forEach(donor -> from.add(key(table, donor),
                ComparisonJson.number(PERCENT * flip.taken()[donor])));
        JsonObject json = new JsonObject();
        json.addProperty("rival", id(table.options().get(flip.rival())));
        json.add("points", ComparisonJson.number(PERCENT * flip.shift()));
        json.add("from", from);
        json.addProperty("to", key(table, flip.receiver()));
        return json;
    }

    /** By option, the share of draws of the inputs in which it takes each rank with the weights as they are. */
    private static JsonObject acceptability(Acceptability found) {
        JsonObject ranks = new JsonObject();
        for (int i = 0; i < found.options().size(); i++) {
            JsonArray shares = new JsonArray();
            Arrays.stream(found.smaa().acceptability()[i]).forEach(shares::add);
            ranks.add(id(found.options().get(i)), shares);
        }
        JsonObject json = new JsonObject();
        json.addProperty("draws", found.smaa().draws());
        json.add("ranks", ranks);
        return json;
    }

    private static JsonObject agreement(MethodAgreement agreement) {
        JsonObject methods = new JsonObject();
        agreement.entries().forEach(entry -> methods.addProperty(entry.method().key(),
                entry.result().isPresent() ? entry.agrees() ? "agrees" : "differs" : "not applicable"));
        JsonObject json = new JsonObject();
        json.addProperty("agree", agreement.agreeing());
        json.addProperty("of", agreement.count());
        json.add("methods", methods);
        return json;
    }

    private static String key(DecisionTable table, int column) {
        return table.criteria().get(column).criterion().key();
    }

    private static String id(OptionResult result) {
        return result.option().id();
    }
}

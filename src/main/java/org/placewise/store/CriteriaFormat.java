package org.placewise.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Requirement.Kind;
import org.placewise.model.score.ValueFunction;
import org.placewise.model.score.ValueFunction.Knot;
import org.placewise.model.score.ValueFunction.Shape;

/** Criteria with their weights and anchors, and requirements, in files. */
final class CriteriaFormat {
    private static final Set<String> ENTRIES = Set.of("criterion", "weight", "locked", "shape", "worst", "best",
            "knots");
    private static final double MOST_WEIGHT = 1e9;
    private static final double MOST = 1e15;
    private static final double TOLERANCE = 1e-9;

    private CriteriaFormat() {
    }

    /** The criteria; weights that do not sum to 1 are scaled so that they do, which is noticed. */
    static List<Judgement> readCriteria(Node list, Reading reading) throws FaultException {
        List<Judgement> judgements = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (Node item : list.items()) {
            reading.expectOnly(item, ENTRIES);
            Criterion criterion = item.get("criterion").oneOf(Criterion.values(), Criterion::key);
            if (judgements.stream().anyMatch(other -> other.criterion() == criterion)) {
                throw item.get("criterion").wrong("store.fault.twice");
            }
            Node locked = item.find("locked").orElse(null);
            weights.add(item.get("weight").number(0, MOST_WEIGHT));
            judgements.add(new Judgement(criterion, 0, locked != null && locked.flag(), anchors(item, criterion)));
        }
        if (judgements.isEmpty()) {
            throw new FaultException("store.fault.empty", list.path());
        }
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        if (sum == 0) {
            reading.notice("store.notice.zero", list.path());
        } else if (Math.abs(sum - 1) > TOLERANCE) {
            reading.notice("store.notice.sum", list.path(), sum);
        }
        for (int i = 0; i < weights.size(); i++) {
            double weight = sum == 0 ? 1.0 / weights.size()
                    : Math.abs(sum - 1) > TOLERANCE ? weights.get(i) / sum : weights.get(i);
            judgements.set(i, judgements.get(i).withWeight(weight));
        }
        return judgements;
    }

    private static ValueFunction anchors(Node item, Criterion criterion) throws FaultException {
        Shape shape = item.get("shape").oneOf(Shape.values(), HardwareRows::key);
        double worst = anchor(item.get("worst"), shape);
        double best = anchor(item.get("best"), shape);
        if (criterion.moreIsBetter() ? best <= worst : best >= worst) {
            throw item.get("best").wrong(criterion.moreIsBetter() ? "store.fault.more" : "store.fault.less", worst);
        }
        if (shape != Shape.PIECEWISE) {
            return new ValueFunction(shape, worst, best);
        }
        Node knots = item.get("knots");
        try {
            return new ValueFunction(shape, worst, best, knots(knots));
        } catch (IllegalArgumentException _) {
            throw new FaultException("store.fault.knots", knots.path());
        }
    }

    private static List<Knot> knots(Node list) throws FaultException {
        List<Knot> knots = new ArrayList<>();
        for (Node knot : list.items()) {
            knots.add(new Knot(knot.get("raw").number(-MOST, MOST), knot.get("value").number(0, 1)));
        }
        return knots;
    }

    private static double anchor(Node node, Shape shape) throws FaultException {
        return shape == Shape.LOGARITHMIC ? node.positive(MOST) : node.number(-MOST, MOST);
    }

    static List<Requirement> readRequirements(Node list, Reading reading) throws FaultException {
        List<Requirement> requirements = new ArrayList<>();
        for (Node item : list.items()) {
            reading.expectOnly(item, Set.of("kind", "limit"));
            Kind kind = item.get("kind").oneOf(Kind.values(), Kind::key);
            if (requirements.stream().anyMatch(other -> other.kind() == kind)) {
                throw item.get("kind").wrong("store.fault.twice");
            }
            requirements.add(new Requirement(kind, kind.criterion().isEmpty() ? 0 : item.get("limit").number(0, MOST)));
        }
        return requirements;
    }

    static void writeCriteria(JsonWriter json, List<Judgement> criteria) throws IOException {
        json.beginArray();
        for (Judgement judgement : criteria) {
            json.beginObject();
            json.name("criterion").value(judgement.criterion().key());
            json.name("weight").value(Decimals.of(judgement.weight()));
            json.name("locked").value(judgement.locked());
            json.name("shape").value(HardwareRows.key(judgement.value().shape()));
            json.name("worst").value(Decimals.of(judgement.value().worst()));
            json.name("best").value(Decimals.of(judgement.value().best()));
            if (!judgement.value().knots().isEmpty()) {
                json.name("knots");
                writeKnots(json, judgement.value().knots());
            }
            json.endObject();
        }
        json.endArray();
    }

    private static void writeKnots(JsonWriter json, List<Knot> knots) throws IOException {
        json.beginArray();
        for (Knot knot : knots) {
            json.beginObject();
            json.name("raw").value(Decimals.of(knot.raw()));
            json.name("value").value(Decimals.of(knot.value()));
            json.endObject();
        }
        json.endArray();
    }

    static void writeRequirements(JsonWriter json, List<Requirement> requirements) throws IOException {
        json.beginArray();
        for (Requirement requirement : requirements) {
            json.beginObject();
            json.name("kind").value(requirement.kind().key());
            json.name("limit").value(Decimals.of(requirement.limit()));
            json.endObject();
        }
        json.endArray();
    }
}

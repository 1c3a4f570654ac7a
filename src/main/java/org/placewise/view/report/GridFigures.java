package org.placewise.view.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placewise.i18n.Messages;
import org.placewise.model.report.Direction;
import org.placewise.model.report.Fact;
import org.placewise.model.report.Report;
import org.placewise.view.chart.ChartTable;

/** The figures of the report that are words in boxes: who asks for what, and who is better at what. */
final class GridFigures {
    /** Figure 2: what is asked of training chips, then what is asked of inference chips. */
    private static final List<String> TRAINING = List.of("precision", "compute");
    private static final List<String> INFERENCE = List.of("latency", "energy", "cost", "throughput");
    /** Attributes of the report's directions by their names in the file. */
    private static final Map<String, String> ATTRIBUTES = Map.of("power", "power", "cost", "cost", "latency", "delay",
            "throughput / performance", "performance", "reliability", "reliability", "privacy and data safety",
            "privacy", "network independence", "network", "flexibility (models and tasks)", "flexibility",
            "customisation for one task", "customisation");
    private final FactTexts texts;
    private final Messages messages;

    GridFigures(FactTexts texts) {
        this.texts = texts;
        this.messages = texts.messages();
    }

    GridModel needs(Fact fact) {
        List<GridModel.Row> rows = new ArrayList<>();
        String tip = texts.cited(fact);
        TRAINING.forEach(need -> rows.add(new GridModel.Row(messages.get("report.need." + need), List.of(true, false),
                tip)));
        INFERENCE.forEach(need -> rows.add(new GridModel.Row(messages.get("report.need." + need),
                List.of(false, true), tip)));
        return model(List.of(messages.get("report.need.training"), messages.get("report.need.inference")), rows,
                texts.claim(fact));
    }

    /** Figure 8 and what the text adds: which way the report leans on each attribute. */
    GridModel directions(Report report) {
        List<GridModel.Row> rows = new ArrayList<>();
        for (Direction direction : report.directions()) {
            String name = messages.get("report.direction." + attribute(direction));
            String facts = texts.list(direction.facts().stream().flatMap(id -> report.fact(id).stream())
                    .map(texts::title).toList());
            String better = direction.better();
            boolean device = better.startsWith("device");
            boolean gpu = better.contains("GPU");
            boolean asic = better.contains("ASIC");
            String but = direction.but() == null ? "" : "\n" + messages.get("report.direction.but."
                    + attribute(direction));
            rows.add(new GridModel.Row(name, List.of(gpu, asic, device, device && better.contains("edge")),
                    messages.get("report.direction.tip", name, facts) + but));
        }
        return model(List.of(messages.get("common.silicon.gpu"), messages.get("common.silicon.asic"),
                messages.get("common.site.device"), messages.get("common.site.edge")), rows,
                messages.get("report.spoken.directions", report.citation().publisher()));
    }

    private static String attribute(Direction direction) {
        String key = ATTRIBUTES.get(direction.attribute());
        if (key == null) {
            throw new IllegalArgumentException("no text for the attribute " + direction.attribute());
        }
        return key;
    }

    private GridModel model(List<String> columns, List<GridModel.Row> rows, String spoken) {
        List<String> headings = new ArrayList<>(List.of(messages.get("report.table.what")));
        headings.addAll(columns);
        List<List<String>> cells = new ArrayList<>();
        for (GridModel.Row row : rows) {
            List<String> line = new ArrayList<>(List.of(row.name()));
            row.marks().forEach(mark -> line.add(mark ? messages.get("report.table.yes") : "\u2013"));
            cells.add(line);
        }
        return new GridModel(columns, rows, spoken, new ChartTable(headings, cells));
    }
}

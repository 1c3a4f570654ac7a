package org.placewise.view.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewise.i18n.Messages;
import org.placewise.model.report.Fact;
import org.placewise.model.report.Value;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.plot.LinesModel.Vertical;
import org.placewise.view.report.FigureBarsModel.Bar;
import org.placewise.view.report.FigureBarsModel.Row;

/** The figures of the report that are lengths side by side. */
final class BarFigures {
    /** 365.25 days in 12 months. */
    static final double DAYS_PER_MONTH = 365.25 / 12;
    private static final double[] BUDGETS = {10, 75, 300};
    private static final String MILLION_USD = "10^6 USD";
    private final FactTexts texts;
    private final Messages messages;

    BarFigures(FactTexts texts) {
        this.texts = texts;
        this.messages = texts.messages();
    }

    /** Table 3: rated watts, against what devices can bear. */
    FigureBarsModel power(Fact fact) {
        List<Vertical> budgets = new ArrayList<>();
        for (double watts : BUDGETS) {
            budgets.add(new Vertical(watts, messages.get("report.unit.watt", texts.number(watts))));
        }
        return model(fact, every(fact), false, budgets, "report.spoken.power");
    }

    /** Figure 6: prices of a million tokens. */
    FigureBarsModel tokens(Fact fact) {
        return model(fact, every(fact), false, List.of(), "report.spoken.tokens");
    }

    /** Figure 5: days, with months counted as a twelfth of a year. */
    FigureBarsModel timeToUsers(Fact fact) {
        return model(fact, every(fact), false, List.of(), "report.spoken.time");
    }

    /** The numbers of users in the text, which are far apart. */
    FigureBarsModel users(Fact fact) {
        return model(fact, every(fact), true, List.of(), "report.spoken.users");
    }

    /** Table 2: the cost of each stage; the hours stand in the card beside it. */
    FigureBarsModel trainingCost(Fact fact) {
        return model(fact, IntStream.range(0, fact.values().size())
                .filter(i -> fact.values().get(i).unit().startsWith(MILLION_USD)).boxed().toList(), false, List.of(),
                "report.spoken.training");
    }

    FigureBarsModel h100(Fact fact) {
        return model(fact, IntStream.range(0, fact.values().size())
                .filter(i -> fact.values().get(i).unit().equals("USD")).boxed().toList(), false, List.of(),
                "report.spoken.h100");
    }

    private static List<Integer> every(Fact fact) {
        return IntStream.range(0, fact.values().size()).boxed().toList();
    }

    private static double length(Value value) {
        return value.unit().equals("months") ? value.number() * DAYS_PER_MONTH : value.number();
    }

    private FigureBarsModel model(Fact fact, List<Integer> shown, boolean logarithmic, List<Vertical> verticals,
                                  String spoken) {
        String unit = fact.values().get(shown.getFirst()).unit();
        List<Row> rows = new ArrayList<>();
        List<Integer> used = new ArrayList<>();
        for (int i : shown) {
            Value value = fact.values().get(i);
            int check = checkOf(fact, value, unit);
            used.add(check);
            rows.add(new Row(texts.label(fact, i), Optional.of(new Bar(length(value), texts.printed(fact, i),
                    texts.label(fact, i) + "\n" + messages.get("report.tip.printed", texts.printed(fact, i),
                            texts.cited(fact)))), Optional.ofNullable(check < 0 ? null : ours(fact, check))));
        }
        List<Value> checked = fact.checked().map(check -> check.values()).orElse(List.of());
        for (int i = 0; i < checked.size(); i++) {
            if (!used.contains(i) && same(checked.get(i).unit(), unit)) {
                rows.add(new Row(texts.checkedLabel(fact, i), Optional.empty(), Optional.of(ours(fact, i))));
            }
        }
        double high = rows.stream().flatMap(row -> Stream.concat(row.printed().stream(),
                row.ours().stream())).mapToDouble(Bar::length).max().orElse(1);
        double low = shown.stream().mapToDouble(i -> length(fact.values().get(i))).min().orElse(1) / 2;
        boolean hasOurs = rows.stream().anyMatch(row -> row.ours().isPresent());
        return new FigureBarsModel(rows, logarithmic, logarithmic ? low : 0, high, verticals,
                messages.get("report.legend.printed"), hasOurs ? messages.get("report.legend.ours") : "",
                messages.get(spoken, texts.list(shown.stream().map(i -> messages.get("report.spoken.item",
                        texts.label(fact, i), texts.printed(fact, i))).toList()), texts.cited(fact),
                        texts.verdict(fact)), table(rows));
    }

    private static boolean same(String one, String other) {
        return one.replace(" as printed", "").equals(other.replace(" as printed", ""));
    }

    /** The number of the check of a value; negative if it has none. */
    private static int checkOf(Fact fact, Value value, String unit) {
        List<Value> checked = fact.checked().map(check -> check.values()).orElse(List.of());
        return IntStream.range(0, checked.size()).filter(i -> checked.get(i).label().equals(value.label())
                && same(checked.get(i).unit(), unit)).findFirst().orElse(-1);
    }

    private Bar ours(Fact fact, int index) {
        return new Bar(fact.check().values().get(index).number(), texts.checked(fact, index),
                texts.checkedLabel(fact, index) + "\n" + messages.get("report.tip.ours", texts.checked(fact, index)));
    }

    private ChartTable table(List<Row> rows) {
        return new ChartTable(List.of(messages.get("report.table.what"), messages.get("report.legend.printed"),
                messages.get("report.legend.ours")), rows.stream().map(row -> List.of(row.label(),
                row.printed().map(Bar::text).orElse("\u2013"), row.ours().map(Bar::text).orElse("\u2013"))).toList());
    }
}

package org.placewise.export;

import java.io.PrintWriter;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Criterion;

/** A comparison as CSV: one row a value, so that spreadsheets can filter and pivot it. */
public final class ComparisonCsv {
    private static final String HEAD = "option,site,silicon,accelerator,count,status,rank,score,criterion,value,low,"
            + "high,unit,basis,contribution,remark";
    private final Messages messages;

    public ComparisonCsv(Messages messages) {
        this.messages = messages;
    }

    public void print(Comparison comparison, PrintWriter out) {
        out.println(HEAD);
        for (OptionResult result : comparison.options()) {
            if (result.criteria().isEmpty()) {
                out.println(start(result) + ",,,,,,," + quote(remark(result)));
            }
            result.criteria().forEach((criterion, estimate) -> out.println(start(result) + ','
                    + row(result, criterion, estimate) + ',' + quote(remark(result))));
        }
    }

    private String remark(OptionResult result) {
        return String.join("; ", result.obstacles().stream().map(messages::text).toList());
    }

    private static String start(OptionResult result) {
        return String.join(",", result.option().id(), result.option().site().name(), result.option().silicon().name(),
                quote(result.estimate().accelerator().name()), Integer.toString(result.option().count()),
                result.status().name(), result.score().map(score -> score.rank()).orElse(""),
                result.score().map(score -> plain(score.value())).orElse(""));
    }

    private static String row(OptionResult result, Criterion criterion, Estimate estimate) {
        String points = result.score().map(score -> score.contributions().get(criterion)).map(ComparisonCsv::plain)
                .orElse("");
        return String.join(",", criterion.key(), plain(estimate.unit().shown(estimate.value())),
                plain(estimate.unit().shown(estimate.low())), plain(estimate.unit().shown(estimate.high())),
                quote(estimate.unit().symbol()), estimate.basis().name(), points);
    }

    private static String plain(double value) {
        return ComparisonJson.number(value).getAsBigDecimal().toPlainString();
    }

    /** Quotes where needed. */
    public static String quote(String text) {
        String safe = Cells.harmless(text);
        return safe.matches("[^,\"\\r\\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}

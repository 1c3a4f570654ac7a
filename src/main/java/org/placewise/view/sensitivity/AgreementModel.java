package org.placewise.view.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.sensitivity.MethodAgreement;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.DrawnChart;

/**
 * What other scoring methods say.
 *
 * @param scale names the measure of the bars
 */
record AgreementModel(List<Row> rows, String scale, String spoken, ChartTable table) implements DrawnChart.Model {
    /**
     * One method.
     *
     * @param winners whom it puts first; empty where it has no result
     * @param first   the same in words, or why there is no result
     * @param agrees  whether that is as shown
     * @param tau     rank correlation, -1 to 1; NaN where there is none
     */
    record Row(String method, List<OptionName> winners, String first, boolean agrees, double tau, String tauText,
               String tip) {
    }

    static AgreementModel of(Comparison comparison, Messages messages) {
        MethodAgreement agreement = MethodAgreement.of(comparison);
        List<Row> rows = new ArrayList<>();
        for (MethodAgreement.Entry entry : agreement.entries()) {
            rows.add(row(agreement, entry, messages));
        }
        List<String> headings = List.of(messages.get("view.sensitivity.agreement.method"),
                messages.get("view.sensitivity.agreement.first"), messages.get("view.sensitivity.agreement.agrees"),
                messages.get("view.sensitivity.agreement.tau"));
        List<List<String>> cells = rows.stream().map(row -> List.of(row.method, row.first,
                messages.get(row.agrees ? "view.sensitivity.yes" : "view.sensitivity.no"), row.tauText)).toList();
        return new AgreementModel(rows, messages.get("view.sensitivity.agreement.scale"),
                rows.isEmpty() ? messages.get("view.sensitivity.few") : messages.text(agreement.sentence()),
                new ChartTable(headings, cells));
    }

    private static Row row(MethodAgreement agreement, MethodAgreement.Entry entry, Messages messages) {
        String method = messages.text(entry.name());
        if (!entry.result().isPresent()) {
            String why = messages.text(entry.result().refusal().orElseThrow());
            return new Row(method, List.of(), messages.get("view.sensitivity.agreement.none"), false, Double.NaN, "",
                    method + "\n" + why);
        }
        int[] ranks = entry.result().ranks();
        List<OptionResult> first = IntStream.range(0, ranks.length).filter(i -> ranks[i] == 1)
                .mapToObj(agreement.options()::get).toList();
        String names = OptionName.phrase(first, messages);
        String tau = Double.isNaN(entry.tau()) ? "" : messages.numbers().fixed(entry.tau(), 2, 2);
        String tip = messages.get(entry.agrees() ? "view.sensitivity.agreement.tip.agrees"
                : "view.sensitivity.agreement.tip.differs", method, names, tau);
        return new Row(method, OptionName.of(first, messages), names, entry.agrees(), entry.tau(), tau, tip);
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}

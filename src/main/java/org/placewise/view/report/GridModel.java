package org.placewise.view.report;

import java.util.List;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.DrawnChart;

/**
 * What the report says of some things, as marks in rows and columns.
 *
 * @param columns names
 */
record GridModel(List<String> columns, List<Row> rows, String spoken, ChartTable table) implements DrawnChart.Model {
    /**
     * @param marks one for each column: whether the report says so
     */
    record Row(String name, List<Boolean> marks, String tip) {
        Row {
            marks = List.copyOf(marks);
        }
    }

    GridModel {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}

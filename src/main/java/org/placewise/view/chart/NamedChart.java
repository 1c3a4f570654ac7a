package org.placewise.view.chart;

/**
 * A chart with what stands above it, as for print.
 *
 * @param key     stable name, such as {@code ranking}
 * @param title   in the chart's language
 * @param finding what it shows, in a sentence or two; empty where the chart's own sentence says that
 */
public record NamedChart(String key, String title, Chart chart, String finding) {
    public NamedChart(String key, String title, Chart chart) {
        this(key, title, chart, "");
    }
}

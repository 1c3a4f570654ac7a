package org.placewise.view.chart;

/**
 * A chart with what stands above it, as for print.
 *
 * @param key   stable name, such as {@code ranking}
 * @param title in the chart's language
 */
public record NamedChart(String key, String title, Chart chart) {
}

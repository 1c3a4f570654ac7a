package org.placewise.view.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/** A chart for the clipboard: its picture, and its data as a table for text editors and spreadsheets. */
final class ChartCopy {
    private ChartCopy() {
    }

    /**
     * @param card behind the chart, whose colour is the picture's ground
     */
    static ClipboardContent of(ChartView view, String title, Region card) {
        ClipboardContent content = new ClipboardContent();
        ChartTable table = view.content().table();
        if (view.getWidth() > 0 && view.getHeight() > 0) {
            content.putImage(view.picture(ground(card)));
        }
        content.putString(text(table));
        content.putHtml(html(title, table));
        return content;
    }

    private static Paint ground(Region card) {
        Background background = card.getBackground();
        return background == null || background.getFills().isEmpty() ? Color.WHITE
                : background.getFills().getLast().getFill();
    }

    /** Cells between tabs, one row a line. */
    static String text(ChartTable table) {
        return rows(table).stream().map(row -> row.stream().map(cell -> cell.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t"))).collect(Collectors.joining("\n", "", "\n"));
    }

    static String html(String title, ChartTable table) {
        StringBuilder html = new StringBuilder("<table><caption>").append(escaped(title)).append("</caption>");
        List<List<String>> rows = rows(table);
        for (int i = 0; i < rows.size(); i++) {
            String tag = i == 0 ? "th" : "td";
            html.append("<tr>");
            rows.get(i).forEach(cell -> html.append('<').append(tag).append('>').append(escaped(cell)).append("</")
                    .append(tag).append('>'));
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private static List<List<String>> rows(ChartTable table) {
        return Stream.concat(Stream.of(table.headings()), table.rows().stream())
                .toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

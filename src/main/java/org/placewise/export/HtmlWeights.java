package org.placewise.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;
import org.placewise.model.DecisionTable;
import org.placewise.model.OptionResult;

/** The ranking of an HTML file with its weights: what a browser shows at once, and what its script works with. */
final class HtmlWeights {
    private static final int PERCENT = 100;
    private final Dossier dossier;
    private final Content content;
    private final DecisionTable table;

    HtmlWeights(Dossier dossier) {
        this.dossier = dossier;
        content = new Content(dossier);
        table = DecisionTable.of(dossier.comparison());
    }

    /** Whether there is anything to rank. */
    boolean isLive() {
        return !table.options().isEmpty();
    }

    String markup() {
        StringBuilder html = new StringBuilder("<h2>").append(text("export.section.ranking")).append("</h2>\n");
        if (isLive()) {
            html.append("<p class=\"verdict\" id=\"live\" aria-live=\"polite\">").append(escaped(dossier.verdict()))
                    .append("</p>\n<p class=\"muted\">").append(text("export.html.note"))
                    .append("</p>\n<div class=\"live\">\n").append(sliders()).append(ranking()).append("</div>\n");
        }
        dossier.comparison().options().stream().filter(result -> result.score().isEmpty()).forEach(result ->
                html.append("<p class=\"muted\">").append(escaped(content.option(result) + ": "
                        + content.place(result) + ", " + content.obstacles(result))).append("</p>\n"));
        return html.toString();
    }

    private String sliders() {
        StringBuilder html = new StringBuilder("<form id=\"weights\">\n");
        for (int j = 0; j < table.criteria().size(); j++) {
            html.append("<label><span><i class=\"key\" style=\"background:").append(colour(j)).append("\"></i>")
                    .append(escaped(content.criterion(table.criteria().get(j).criterion())))
                    .append("</span><input type=\"range\" min=\"0\" max=\"100\" step=\"1\" autocomplete=\"off\" value=\"")
                    .append(plain(PERCENT * table.weights()[j])).append("\"><output>")
                    .append(Math.round(PERCENT * table.weights()[j])).append(" %</output></label>\n");
        }
        return html.append("<p><button type=\"button\" id=\"reset\">").append(text("export.html.reset"))
                .append("</button></p>\n</form>\n").toString();
    }

    private String ranking() {
        StringBuilder html = new StringBuilder("<ol id=\"ranking\">\n");
        for (OptionResult result : dossier.comparison().ordered()) {
            int row = table.options().indexOf(result);
            if (row < 0) {
                continue;
            }
            html.append("<li data-option=\"").append(escaped(result.option().id())).append("\"><span class=\"place\">")
                    .append(escaped(content.place(result))).append("</span><span class=\"name\">")
                    .append(escaped(content.option(result))).append("<small>")
                    .append(escaped(content.accelerator(result))).append("</small></span><span class=\"bar\">");
            for (int j = 0; j < table.criteria().size(); j++) {
                html.append("<span style=\"background:").append(colour(j)).append(";width:")
                        .append(plain(PERCENT * table.weights()[j] * table.values()[row][j])).append("%\"></span>");
            }
            html.append("</span><span class=\"points\">").append(escaped(content.score(result)))
                    .append("</span></li>\n");
        }
        return html.append("</ol>\n").toString();
    }

    /** What the script works with; nothing in it can end the element that holds it. */
    String data() {
        JsonObject json = new JsonObject();
        JsonArray criteria = new JsonArray();
        JsonArray weights = new JsonArray();
        for (int j = 0; j < table.criteria().size(); j++) {
            criteria.add(content.criterion(table.criteria().get(j).criterion()));
            weights.add(PERCENT * table.weights()[j]);
        }
        json.add("criteria", criteria);
        json.add("weights", weights);
        JsonArray options = new JsonArray();
        for (int i = 0; i < table.options().size(); i++) {
            JsonObject option = new JsonObject();
            option.addProperty("id", table.options().get(i).option().id());
            option.addProperty("name", content.option(table.options().get(i)));
            JsonArray worth = new JsonArray();
            for (double value : table.values()[i]) {
                worth.add(value);
            }
            option.add("worth", worth);
            options.add(option);
        }
        json.add("options", options);
        JsonObject texts = new JsonObject();
        texts.addProperty("leads", dossier.text("export.html.leads", "%1", "%2", "%3", "%4"));
        texts.addProperty("tie", dossier.text("export.html.tie", "%1", "%2", "%3"));
        json.add("texts", texts);
        return json.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private String colour(int j) {
        return Series.colour(table.criteria().get(j).criterion());
    }

    private String text(String key) {
        return escaped(dossier.text(key));
    }

    private static String escaped(String text) {
        return HtmlFile.escaped(text);
    }

    private static String plain(double value) {
        return String.format(Locale.ROOT, "%.6f", value).replaceAll("\\.?0+$", "");
    }
}

package org.placewise.export;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.placewise.model.OptionResult;
import org.placewise.model.OptionResult.Status;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.scenario.Criterion;

/**
 * A comparison as one HTML file that asks for nothing from outside: charts, tables, and weights that can be moved.
 * Its policy lets no script run but its own.
 */
final class HtmlFile {
    private static final List<Criterion> SHOWN = List.of(Criterion.LATENCY_P95, Criterion.ENERGY,
            Criterion.COST_PER_MONTH);
    private static final Dimension CHART = new Dimension(900, 460);
    private final Dossier dossier;
    private final Content content;
    private final Progress progress;
    private final StringBuilder html = new StringBuilder();

    private HtmlFile(Dossier dossier, Progress progress) {
        this.dossier = dossier;
        this.progress = progress;
        content = new Content(dossier);
    }

    static byte[] of(Dossier dossier, Progress progress) {
        return new HtmlFile(dossier, progress).build().getBytes(StandardCharsets.UTF_8);
    }

    /** The text as it stands between tags and in attributes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private String build() {
        String script = asset("decision.js");
        html.append("<!DOCTYPE html>\n<html lang=\"").append(dossier.messages().locale().toLanguageTag())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append("default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-")
                .append(sha256(script)).append("'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(dossier.text("export.title", dossier.name()))).append("</title>\n<style>\n")
                .append(asset("decision.css")).append("</style>\n</head>\n<body>\n<header>\n");
        element("p", "kind", dossier.text("export.report"));
        element("h1", null, dossier.name());
        element("p", "verdict", dossier.verdict());
        dossier.details().forEach(sentence -> element("p", "muted", sentence));
        html.append("</header>\n<main>\n");
        HtmlWeights weights = new HtmlWeights(dossier);
        html.append(weights.markup());
        matrix();
        figures();
        table("weights", content.weights());
        table("workload", content.workload());
        table("requirements", content.requirements());
        table("assumptions", content.assumptions());
        folded("values", content.values());
        table("sources", content.sources());
        table("accuracy", content.accuracy());
        table("checks", content.checks());
        table("record", content.record());
        html.append("</main>\n");
        if (weights.isLive()) {
            html.append("<script type=\"application/json\" id=\"data\">").append(weights.data())
                    .append("</script>\n<script>").append(script).append("</script>\n");
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private void element(String tag, String style, String text) {
        html.append('<').append(tag);
        if (style != null) {
            html.append(" class=\"").append(style).append('"');
        }
        html.append('>').append(escaped(text)).append("</").append(tag).append(">\n");
    }

    private void matrix() {
        element("h2", null, dossier.text("export.section.matrix"));
        html.append("<div class=\"matrix\">\n");
        for (Silicon silicon : Silicon.values()) {
            for (Site site : Site.values()) {
                dossier.comparison().options().stream().filter(result -> result.option().site() == site
                        && result.option().silicon() == silicon).forEach(this::card);
            }
        }
        html.append("</div>\n");
    }

    private void card(OptionResult result) {
        boolean first = result.score().map(score -> score.isFirst()).orElse(false);
        boolean out = result.status() != Status.RANKED;
        html.append("<article").append(out ? " class=\"out\"" : first ? " class=\"first\"" : "").append(">\n");
        element("h3", null, content.option(result));
        element("p", "muted", content.accelerator(result));
        element("p", null, out ? content.place(result) + ": " + content.obstacles(result)
                : dossier.text("export.matrix.score", content.score(result), content.place(result)));
        SHOWN.stream().filter(criterion -> result.value(criterion).isPresent()).forEach(criterion ->
                element("p", null, content.criterion(criterion) + " " + content.value(result, criterion)));
        html.append("</article>\n");
    }

    private void figures() {
        String page = "";
        for (int i = 0; i < dossier.figures().size(); i++) {
            progress.at(0.1 + 0.8 * i / dossier.figures().size());
            Figure figure = dossier.figures().get(i);
            if (!figure.page().equals(page)) {
                page = figure.page();
                element("h2", null, dossier.text("view.page." + page));
            }
            html.append("<figure>\n");
            element("h3", null, figure.title());
            html.append("<div class=\"wide\">").append(SvgFile.inline(figure, CHART)).append("</div>\n");
            element("figcaption", null, figure.spoken());
            html.append("<details>\n");
            element("summary", null, dossier.text("export.html.table"));
            rows(figure.table());
            html.append("</details>\n</figure>\n");
        }
        progress.at(0.9);
    }

    private void table(String key, Table table) {
        if (!table.isEmpty()) {
            element("h2", null, dossier.text("export.section." + key));
            rows(table);
        }
    }

    private void folded(String key, Table table) {
        element("h2", null, dossier.text("export.section." + key));
        html.append("<details>\n");
        element("summary", null, dossier.text("export.html.table"));
        rows(table);
        html.append("</details>\n");
    }

    private void rows(Table table) {
        html.append("<div class=\"scroll\"><table>\n<thead><tr>");
        table.headings().forEach(name -> html.append("<th scope=\"col\">").append(escaped(name)).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table></div>\n");
    }

    private static String asset(String name) {
        try (InputStream in = HtmlFile.class.getResourceAsStream("/export/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static String sha256(String script) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256")
                    .digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java has SHA-256", exception);
        }
    }
}

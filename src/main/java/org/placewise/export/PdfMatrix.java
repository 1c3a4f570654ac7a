package org.placewise.export;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.placewise.model.OptionResult;
import org.placewise.model.OptionResult.Status;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.scenario.Criterion;

/** The options as on the start page: sites side by side, kinds of silicon below one another. */
final class PdfMatrix {
    private static final List<Criterion> SHOWN = List.of(Criterion.LATENCY_P95, Criterion.ENERGY,
            Criterion.COST_PER_MONTH);
    private static final Color OUT = new Color(0xF1F1EE);
    private static final Color FIRST = new Color(0xE3F3F0);
    private final Dossier dossier;
    private final Content content;
    private final PdfFonts fonts;
    private final Ink ink;

    PdfMatrix(Dossier dossier, PdfFonts fonts, Ink ink) {
        this.dossier = dossier;
        content = new Content(dossier);
        this.fonts = fonts;
        this.ink = ink;
    }

    PdfPTable table() {
        PdfPTable table = new PdfPTable(Site.values().length);
        table.setWidthPercentage(100);
        for (Silicon silicon : Silicon.values()) {
            for (Site site : Site.values()) {
                table.addCell(dossier.comparison().options().stream().filter(result ->
                        result.option().site() == site && result.option().silicon() == silicon).findFirst()
                        .map(this::cell).orElseGet(this::empty));
            }
        }
        return table;
    }

    private PdfPCell empty() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }

    private PdfPCell cell(OptionResult result) {
        PdfPCell cell = new PdfPCell();
        cell.setPadding(7);
        cell.setPaddingTop(2);
        cell.setBorderColor(ink.line());
        boolean first = result.score().map(score -> score.isFirst()).orElse(false);
        cell.setBackgroundColor(result.status() != Status.RANKED ? OUT : first ? FIRST : ink.ground());
        cell.addElement(line(content.option(result), 10.5f, true, ink.text()));
        cell.addElement(line(content.accelerator(result), 8, false, ink.muted()));
        if (result.status() != Status.RANKED) {
            cell.addElement(line(content.place(result) + ": " + content.obstacles(result), 8, false, ink.text()));
        } else {
            cell.addElement(line(dossier.text("export.matrix.score", content.score(result), content.place(result)), 9,
                    true, ink.accent()));
        }
        if (!result.criteria().isEmpty()) {
            SHOWN.stream().filter(criterion -> result.value(criterion).isPresent()).forEach(criterion ->
                    cell.addElement(line(content.criterion(criterion) + "  " + content.value(result, criterion), 8,
                            false, ink.text())));
        }
        return cell;
    }

    private Paragraph line(String text, float size, boolean strong, Color color) {
        return new Paragraph(size * 1.35f, text, fonts.font(size, strong, color));
    }
}

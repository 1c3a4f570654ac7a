package org.placewise.export;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** The whole comparison as a report on paper. */
final class PdfReport {
    private static final float MARGIN = 45;
    private static final float TEXT = 9.5f;
    private static final float SMALL = 7.5f;
    private static final float HEADING = 14;
    private static final float TITLE = 22;
    /** Charts are drawn as for a screen and set smaller, so that their texts are as small as those of tables. */
    private static final float CHART_WIDTH = 760;
    /** For the title and the sentence of a chart, of which two share a page. */
    private static final float CHART_TEXT = 72;
    private final Dossier dossier;
    private final Content content;
    private final Paper paper;
    private final Progress progress;
    private final PdfFonts fonts = new PdfFonts();
    private final Ink ink = Ink.LIGHT;
    private final Document document;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PdfWriter writer;

    private PdfReport(Dossier dossier, Paper paper, Progress progress) {
        this.dossier = dossier;
        this.paper = paper;
        this.progress = progress;
        content = new Content(dossier);
        document = new Document(new Rectangle(paper.width(), paper.height()), MARGIN, MARGIN, MARGIN, MARGIN + 10);
        writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new PdfFooter(dossier.name(), fonts,
                page -> dossier.text("export.pdf.page", String.valueOf(page)), MARGIN));
    }

    static byte[] of(Dossier dossier, Paper paper, Progress progress) {
        return new PdfReport(dossier, paper, progress).build();
    }

    private byte[] build() {
        PdfSheet.describe(document, writer, dossier);
        document.open();
        verdict();
        charts();
        section("weights", content.weights(), 4, 1.4f, 2, 2);
        section("workload", content.workload(), 3, 5);
        section("requirements", content.requirements(), 3, 5);
        section("assumptions", content.assumptions(), 2.6f, 1.4f, 2.2f, 5);
        section("values", content.values(), 1.5f, 2, 1.8f, 2.6f, 1.4f);
        section("sources", content.sources(), 0.5f, 6, 4);
        section("accuracy", content.accuracy(), 3, 1.6f, 1.6f, 1.2f, 2);
        section("checks", content.checks(), 1, 1.4f);
        section("record", content.record(), 2, 6);
        document.close();
        return bytes.toByteArray();
    }

    private void verdict() {
        document.add(new Paragraph(dossier.text("export.report"), fonts.font(TEXT, true, ink.accent())));
        Paragraph title = new Paragraph(TITLE * 1.25f, dossier.name(), fonts.font(TITLE, true, ink.text()));
        title.setSpacingAfter(8);
        document.add(title);
        Paragraph verdict = new Paragraph(17, dossier.verdict(), fonts.font(13, true, ink.text()));
        verdict.setSpacingAfter(4);
        document.add(verdict);
        for (String sentence : dossier.details()) {
            Paragraph detail = new Paragraph(13, sentence, fonts.font(TEXT, false, ink.muted()));
            detail.setSpacingAfter(3);
            document.add(detail);
        }
        heading("matrix");
        PdfPTable matrix = new PdfMatrix(dossier, fonts, ink).table();
        matrix.setSpacingBefore(6);
        document.add(matrix);
        section("ranking", content.ranking(4), 0.9f, 1.6f, 2.6f, 0.9f, 1.4f, 1.4f, 1.4f, 1.4f);
        if (!content.out().isEmpty()) {
            section("out", content.out(), 1.5f, 6);
        }
    }

    private void charts() {
        for (int i = 0; i < dossier.figures().size(); i++) {
            progress.at(0.1 + 0.8 * i / dossier.figures().size());
            Figure figure = dossier.figures().get(i);
            float width = paper.width() - 2 * MARGIN;
            float height = CHART_WIDTH * (paper.height() / 2 - MARGIN - CHART_TEXT) / width;
            PdfTemplate drawn = PdfSheet.draw(writer.getDirectContent(), figure.painting(), CHART_WIDTH, height,
                    fonts);
            Image image = Image.getInstance(drawn);
            image.scaleToFit(width, paper.height());
            image.setAlt(figure.spoken());
            // Title, chart and sentence stay on one page.
            PdfPTable block = new PdfPTable(1);
            block.setWidthPercentage(100);
            block.setKeepTogether(true);
            block.setSpacingBefore(i == 0 ? 4 : 14);
            block.addCell(bare(new Phrase(figure.title(), fonts.font(11, true, ink.text()))));
            PdfPCell cell = new PdfPCell(image, false);
            cell.setBorder(Rectangle.NO_BORDER);
            cell.setPadding(0);
            block.addCell(cell);
            block.addCell(bare(new Phrase(figure.spoken(), fonts.font(SMALL, false, ink.muted()))));
            PdfPTable kept = new PdfPTable(1);
            kept.setWidthPercentage(100);
            kept.setSplitRows(false);
            if (i == 0) {
                document.newPage();
            }
            PdfPCell whole = new PdfPCell(block);
            whole.setBorder(Rectangle.NO_BORDER);
            whole.setPadding(0);
            whole.setPaddingTop(i == 0 ? 0 : 14);
            kept.addCell(whole);
            document.add(kept);
        }
        progress.at(0.9);
    }

    private static PdfPCell bare(Phrase phrase) {
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingBottom(5);
        cell.setLeading(2, 1.15f);
        return cell;
    }

    private void heading(String key) {
        Paragraph heading = new Paragraph(HEADING * 1.3f, dossier.text("export.section." + key),
                fonts.font(HEADING, true, ink.accent()));
        heading.setSpacingBefore(16);
        heading.setSpacingAfter(5);
        heading.setKeepTogether(true);
        document.add(heading);
    }

    private void section(String key, Table table, float... shares) {
        if (table.isEmpty()) {
            return;
        }
        // A heading must not stand alone at the foot of a page, and a short table is not torn.
        if (writer.getVerticalPosition(true) < MARGIN + 80 + 20 * Math.min(table.rows().size(), 6)) {
            document.newPage();
        }
        heading(key);
        int columns = table.headings().size();
        PdfPTable laid = new PdfPTable(columns);
        laid.setWidthPercentage(100);
        float[] widths = new float[columns];
        System.arraycopy(shares, 0, widths, 0, columns);
        laid.setWidths(widths);
        laid.setHeaderRows(1);
        laid.setSpacingBefore(6);
        laid.setSpacingAfter(6);
        table.headings().forEach(name -> laid.addCell(cell(name, true)));
        table.rows().forEach(row -> row.forEach(text -> laid.addCell(cell(text, false))));
        document.add(laid);
    }

    private PdfPCell cell(String text, boolean head) {
        Phrase phrase = new Phrase(text, fonts.font(SMALL, head, head ? ink.muted() : ink.text()));
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(new Color(ink.line().getRGB()));
        cell.setBorderWidth(head ? 1 : 0.5f);
        cell.setPadding(3);
        cell.setPaddingLeft(0);
        cell.setLeading(1.5f, 1.15f);
        cell.setVerticalAlignment(Element.ALIGN_TOP);
        return cell;
    }
}

package org.placewise.export;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Drawings as SVG in which text stays text. */
final class SvgFile {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    /** Who lacks the program's own font sees one that is as wide. */
    private static final String FAMILIES = "'Placewise Sans', Inter, 'Noto Sans CJK SC', 'PingFang SC', "
            + "'Microsoft YaHei', sans-serif";

    private SvgFile() {
    }

    static byte[] of(Dossier dossier, boolean dark, Dimension size) {
        return (drawing(new Sheet(dossier, dark), size, dossier.text("export.title", dossier.name()),
                dossier.verdict(), "")).getBytes(StandardCharsets.UTF_8);
    }

    /** A figure for the inside of a page that holds others. */
    static String inline(Figure figure, Dimension size) {
        return drawing(figure.painting(), size, figure.title(), figure.spoken(), figure.key() + "-");
    }

    /**
     * @param ids what the names inside begin with, so that those of several drawings on a page differ
     */
    private static String drawing(Painting painting, Dimension size, String title, String description, String ids) {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return ids + super.generateID(prefix);
            }
        });
        SVGGraphics2D g2 = new SVGGraphics2D(context, false);
        g2.setSVGCanvasSize(size);
        painting.paint(g2, size.width, size.height);
        Element root = g2.getRoot();
        root.setAttribute("viewBox", "0 0 " + size.width + " " + size.height);
        root.setAttribute("role", "img");
        root.insertBefore(element(document, "desc", description), root.getFirstChild());
        root.insertBefore(element(document, "title", title), root.getFirstChild());
        StringWriter text = new StringWriter();
        try {
            g2.stream(root, text, false, false);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        g2.dispose();
        return Printable.text(text.toString()).replace("&apos;Placewise Sans&apos;", FAMILIES).replace("'Placewise Sans'\"",
                FAMILIES + '"');
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static Element element(Document document, String name, String text) {
        Element element = document.createElementNS(NAMESPACE, name);
        element.setTextContent(text);
        return element;
    }
}

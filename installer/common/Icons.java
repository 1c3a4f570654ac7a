package common;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Draws the icons in every size and format from their SVG sources, which consist of rectangles only. */
public final class Icons {
    /** Names of the sources: the program, and a file of its kind. */
    public static final List<String> NAMES = List.of("placewise", "placewise-file");
    /** Widths in pixels that desktops ask for. */
    public static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final double VIEW = 256;
    /** Types of macOS's icon file by width; the doubled sizes share their pictures. */
    private static final Map<Integer, List<String>> ICNS = Map.of(16, List.of("icp4"), 32, List.of("icp5", "ic11"),
            64, List.of("icp6", "ic12"), 128, List.of("ic07"), 256, List.of("ic08", "ic13"),
            512, List.of("ic09", "ic14"));
    private static final List<Integer> ICO = List.of(16, 24, 32, 48, 64, 128, 256);

    private Icons() {
    }

    static void draw(Path sources, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : NAMES) {
            Path source = sources.resolve(name + ".svg");
            Map<Integer, byte[]> pictures = new LinkedHashMap<>();
            for (int size : SIZES) {
                pictures.put(size, png(source, size));
                Files.write(folder.resolve(name + "-" + size + ".png"), pictures.get(size));
            }
            Files.write(folder.resolve(name + ".ico"), ico(pictures));
            Files.write(folder.resolve(name + ".icns"), icns(pictures));
        }
    }

    private static byte[] png(Path source, int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(size / VIEW, size / VIEW);
        try {
            Element root = DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(source.toFile())
                    .getDocumentElement();
            if (!root.getAttribute("viewBox").equals("0 0 256 256")) {
                throw new IllegalArgumentException(source + " must have the viewBox 0 0 256 256");
            }
            children(root, graphics);
        } catch (org.xml.sax.SAXException | javax.xml.parsers.ParserConfigurationException exception) {
            throw new IOException(source.toString(), exception);
        }
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void children(Element parent, Graphics2D graphics) {
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                switch (element.getTagName()) {
                    case "g" -> children(element, graphics);
                    case "rect" -> rectangle(element, graphics);
                    default -> throw new IllegalArgumentException("icons are drawn from rectangles, not from "
                            + element.getTagName());
                }
            }
        }
    }

    private static void rectangle(Element element, Graphics2D graphics) {
        graphics.setColor(Color.decode(inherited(element, "fill", "#000000")));
        graphics.setComposite(AlphaComposite.SrcOver.derive(
                Float.parseFloat(inherited(element, "fill-opacity", "1"))));
        double diameter = 2 * number(element, "rx");
        graphics.fill(new RoundRectangle2D.Double(number(element, "x"), number(element, "y"),
                number(element, "width"), number(element, "height"), diameter, diameter));
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    private static String inherited(Node node, String name, String otherwise) {
        if (!(node instanceof Element element)) {
            return otherwise;
        }
        return element.hasAttribute(name) ? element.getAttribute(name)
                : inherited(element.getParentNode(), name, otherwise);
    }

    /** Windows' format: a table of pictures, which may be PNG files. */
    private static byte[] ico(Map<Integer, byte[]> pictures) {
        int entry = 16;
        int offset = 6 + entry * ICO.size();
        int length = offset + ICO.stream().mapToInt(size -> pictures.get(size).length).sum();
        ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) ICO.size());
        for (int size : ICO) {
            // 256 does not fit a byte and is written as 0.
            file.put((byte) size).put((byte) size).putShort((short) 0).putShort((short) 1).putShort((short) 32)
                    .putInt(pictures.get(size).length).putInt(offset);
            offset += pictures.get(size).length;
        }
        ICO.forEach(size -> file.put(pictures.get(size)));
        return file.array();
    }

    /** macOS's format: blocks with a type, a length and a PNG file. */
    private static byte[] icns(Map<Integer, byte[]> pictures) throws IOException {
        int header = 8;
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        for (Map.Entry<Integer, byte[]> picture : pictures.entrySet()) {
            for (String type : ICNS.getOrDefault(picture.getKey(), List.of())) {
                blocks.write(type.getBytes(StandardCharsets.US_ASCII));
                blocks.write(ByteBuffer.allocate(4).putInt(header + picture.getValue().length).array());
                blocks.write(picture.getValue());
            }
        }
        return ByteBuffer.allocate(header + blocks.size()).put("icns".getBytes(StandardCharsets.US_ASCII))
                .putInt(header + blocks.size()).put(blocks.toByteArray()).array();
    }
}

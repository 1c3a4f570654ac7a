package org.placewise.view.export;

import java.awt.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placewise.export.Exporter;
import org.placewise.export.Format;
import org.placewise.export.Paper;

/**
 * What somebody wants to hand to others.
 *
 * @param paper    of a report
 * @param dark     colours of pictures
 * @param size     of pictures at scale 1; empty for what suits what is drawn
 * @param scale    pixels of a picture for each unit of its size, 1 to 4
 * @param chart    key of one chart; empty for all of the page
 */
public record ExportChoice(What what, Format format, Locale language, Paper paper, boolean dark,
                           Optional<Dimension> size, int scale, Optional<String> chart) {
    /** The scales that are offered. */
    public static final List<Integer> SCALES = List.of(1, 2, 3, 4);
    /** The sizes that are offered: common screens and projectors. */
    public static final List<Dimension> SIZES = List.of(new Dimension(1280, 720), new Dimension(1440, 900),
            new Dimension(1920, 1080));

    /** What is in the file. */
    public enum What {
        /** Everything about the scenario, to be read. */
        REPORT(Format.PDF, Format.PPTX, Format.HTML),
        /** The page in front as the window shows it. */
        PICTURE(Format.PNG),
        /** The charts of the page in front, drawn anew. */
        CHARTS(Format.PNG, Format.SVG, Format.PDF),
        /** The talk, a slide for each scene, with notes. */
        TALK(Format.PPTX, Format.PDF),
        /** The numbers, to be worked on. */
        DATA(Format.XLSX, Format.CSV, Format.JSON);

        private final List<Format> formats;

        What(Format... formats) {
            this.formats = List.of(formats);
        }

        /** The formats that hold it, the usual one first. */
        public List<Format> formats() {
            return formats;
        }

        /** Name in message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is offered at first: the report in the language and colours of the window. */
    public static ExportChoice first(Locale language, boolean dark) {
        return new ExportChoice(What.REPORT, Format.PDF, language, Paper.A4, dark, Optional.empty(), 2,
                Optional.empty());
    }

    public boolean hasPaper() {
        return what == What.REPORT && format == Format.PDF;
    }

    /** Whether its size can be chosen. */
    public boolean isDrawn() {
        return what == What.PICTURE || what == What.CHARTS;
    }

    /** Whether its colours can be chosen. */
    public boolean hasColours() {
        return isDrawn() || what == What.TALK;
    }

    /** Whether it is made of pixels. */
    public boolean hasScale() {
        return format == Format.PNG;
    }

    /**
     * As the exporter is asked for it. A picture of the window is not made by the exporter.
     *
     * @param page in front
     */
    public Exporter.Order order(String page) {
        return new Exporter.Order(format, what == What.CHARTS ? page : Exporter.ALL,
                what == What.CHARTS ? chart : Optional.empty(), paper, isDrawn() ? size : Optional.empty(),
                hasScale() ? scale : 1, isDrawn() && dark, language);
    }
}

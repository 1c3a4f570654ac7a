package org.placewise.export;

import java.awt.Dimension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.store.StoreException;
import org.placewise.store.WholeFile;

/**
 * Writes comparisons in every format. What a format needs is loaded with its first export; until then nothing of it
 * costs anything.
 */
public final class Exporter {
    /** All pages in one file. */
    public static final String ALL = "all";
    private static final int USUAL_WIDTH = 1440;
    private static final Dimension CHART = new Dimension(960, 600);
    private final Catalogue catalogue;
    private final Figures figures;
    private final Supplier<Origin> origin;

    /**
     * What is wanted.
     *
     * @param page  key of a page, or {@link #ALL}
     * @param chart key of one chart of the page; empty for all
     * @param paper of reports
     * @param size  of pictures and single pages at scale 1; empty for what suits the charts
     * @param scale pixels of a picture for each unit of the size
     */
    public record Order(Format format, String page, Optional<String> chart, Paper paper, Optional<Dimension> size,
                        double scale, boolean dark, Locale language) {
        /** A file of the usual size in light colours. */
        public static Order of(Format format, String page, Locale language) {
            return new Order(format, page, Optional.empty(), Paper.A4, Optional.empty(), 2, false, language);
        }
    }

    /**
     * @param origin asked for at the start of each export, before figures are made
     */
    public Exporter(Catalogue catalogue, Figures figures, Supplier<Origin> origin) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.origin = origin;
    }

    /** The pages that have charts, by key. */
    public List<String> pages() {
        return figures.pages();
    }

    /** The charts of a page that has some, in reading order: their titles by key. */
    public Map<String, String> charts(String page, Comparison comparison, Locale language) {
        Map<String, String> titles = new LinkedHashMap<>();
        figures.of(page, comparison, Messages.of(language), false)
                .forEach(figure -> titles.put(figure.key(), figure.title()));
        return titles;
    }

    /**
     * Replaces the file whole or leaves it as it was, also when the export is cancelled.
     *
     * @throws StoreException           if the file cannot be written
     * @throws NoSuchElementException   if the page has no such chart; names those that it has
     * @throws IllegalArgumentException if there is no such page
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     */
    public void write(Comparison comparison, Order order, Path file, Progress progress) throws StoreException {
        WholeFile.write(file, content(comparison, order, progress));
    }

    /**
     * What the file would hold.
     *
     * @throws NoSuchElementException   if the page has no such chart; names those that it has
     * @throws IllegalArgumentException if there is no such page
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     */
    public byte[] content(Comparison comparison, Order order, Progress progress) {
        progress.at(0);
        Messages messages = Messages.of(order.language());
        Origin from = origin.get();
        Dossier dossier = new Dossier(comparison, catalogue.with(comparison.scenario().own()), messages, order.format().hasPages()
                ? figures(comparison, order, messages, progress) : List.of(), from);
        progress.at(0.1);
        Sheet sheet = new Sheet(dossier, order.dark());
        Dimension size = order.size().orElseGet(() -> dossier.figures().size() == 1 ? CHART : sheet.usual(USUAL_WIDTH));
        boolean whole = order.page().equals(ALL);
        byte[] content = switch (order.format()) {
            case PDF -> whole ? PdfReport.of(dossier, order.paper(), progress)
                    : PdfSheet.of(dossier, order.dark(), size);
            case PPTX -> PptxFile.of(dossier, progress);
            case HTML -> HtmlFile.of(dossier, progress);
            case XLSX -> XlsxFile.of(dossier);
            case PNG -> ChartPicture.png(sheet, size, order.scale());
            case SVG -> SvgFile.of(dossier, order.dark(), size);
            case CSV -> CsvFile.of(dossier);
            case JSON -> JsonFile.of(dossier);
        };
        progress.at(1);
        return content;
    }

    private List<Figure> figures(Comparison comparison, Order order, Messages messages, Progress progress) {
        List<String> wanted = order.page().equals(ALL) ? figures.pages() : List.of(order.page());
        boolean dark = order.dark() && !order.page().equals(ALL);
        List<Figure> made = new ArrayList<>();
        for (String page : wanted) {
            made.addAll(figures.of(page, comparison, messages, dark));
            progress.at(0.1 * made.size() / (made.size() + 1));
        }
        if (order.chart().isEmpty()) {
            return made;
        }
        return made.stream().filter(figure -> figure.key().equals(order.chart().get())).findFirst().map(List::of)
                .orElseThrow(() -> new NoSuchElementException(made.stream().map(Figure::key)
                        .collect(Collectors.joining(", "))));
    }
}

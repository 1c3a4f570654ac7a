package org.placewise.export;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.store.ReportStore;
import org.placewise.store.ValidationStore;

/** What exports are made of under test: real comparisons, and one chart that is quickly drawn. */
public final class ExportSamples {
    public static final Catalogue CATALOGUE = CatalogueStore.load().value();
    /** One page with one chart named {@code bars}. */
    public static final Figures FIGURES = new Figures() {
        @Override
        public List<String> pages() {
            return List.of("compare");
        }

        @Override
        public List<Figure> of(String page, Comparison comparison, Messages messages, boolean dark) {
            return List.of(new Figure("compare", "bars", "Bars & <lines> 图", "One bar.",
                    new Table(List.of("a"), List.of(List.of("1"))), (g2, width, height) -> {
                        g2.setPaint(Color.BLUE);
                        g2.fill(new Rectangle2D.Double(0, 0, width / 2, height / 2));
                        g2.drawString("柱 bar", 10, 20);
                    }));
        }
    };

    private ExportSamples() {
    }

    public static Origin origin() {
        return new Origin("9.9", LocalDate.of(2026, 11, 26), ValidationStore.rows(), ReportStore.load().value());
    }

    static Scenario scenario(String preset) {
        return new PresetStore().preset(preset);
    }

    static Dossier dossier(Scenario scenario, Locale language) {
        Comparison comparison = Comparison.of(scenario, CATALOGUE);
        Messages messages = Messages.of(language);
        return new Dossier(comparison, CATALOGUE, messages, FIGURES.of("compare", comparison, messages, false),
                origin());
    }
}

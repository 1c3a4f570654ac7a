package org.placewise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.placewise.cli.Version;
import org.placewise.export.Exporter;
import org.placewise.export.Origin;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.report.Report;
import org.placewise.store.ValidationStore;
import org.placewise.view.theme.Fonts;

/** Puts the exporter together. */
final class Exports {
    private Exports() {
    }

    /**
     * @param needsFonts whether nobody has made the program's fonts known to AWT yet: done with the first export
     */
    static Exporter of(Catalogue catalogue, Supplier<Report> report, boolean needsFonts) {
        return new Exporter(catalogue, new PrintedFigures(catalogue, report), () -> {
            if (needsFonts) {
                Fonts.registerForAwt();
            }
            return new Origin(Version.current(), LocalDate.now(Clock.systemDefaultZone()), ValidationStore.rows(),
                    report.get());
        });
    }
}

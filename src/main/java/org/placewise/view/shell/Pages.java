package org.placewise.view.shell;

import java.util.List;
import org.placewise.view.Icons;
import org.placewise.view.Ui;
import org.placewise.view.compare.ComparePage;
import org.placewise.view.data.DataPage;
import org.placewise.view.data.Library;
import org.placewise.view.latency.LatencyPage;
import org.placewise.view.sensitivity.SensitivityPage;

/** The pages of the program, one line each. */
public final class Pages {
    /** Keys in the order of the rail. */
    public static final List<String> KEYS = List.of("compare", "latency", "sensitivity", "data");

    private Pages() {
    }

    /**
     * The pages in one language and theme, in the order of {@link #KEYS}.
     *
     * @param library  what the Data page shows beside the catalogue
     */
    public static List<Page> of(Ui ui, Library library) {
        return List.of(
                Page.of("compare", Icons.compare(), () -> new ComparePage(ui), ComparePage::show),
                Page.of("latency", Icons.latency(), () -> new LatencyPage(ui), LatencyPage::show),
                Page.of("sensitivity", Icons.sensitivity(), () -> new SensitivityPage(ui), SensitivityPage::show),
                Page.of("data", Icons.data(), () -> new DataPage(ui, library), DataPage::show));
    }
}

package org.placewise.view.shell;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewise.model.report.Report;
import org.placewise.model.scenario.Talk;
import org.placewise.view.Icons;
import org.placewise.view.Ui;
import org.placewise.view.compare.ComparePage;
import org.placewise.view.cost.CostPage;
import org.placewise.view.data.DataPage;
import org.placewise.view.data.Library;
import org.placewise.view.latency.LatencyPage;
import org.placewise.view.power.PowerPage;
import org.placewise.view.present.PresentPage;
import org.placewise.view.report.ReportPage;
import org.placewise.view.sensitivity.SensitivityPage;
import org.placewise.view.sidebyside.SideBySidePage;

/** The pages of the program, one line each. */
public final class Pages {
    /** Keys in the order of the rail. */
    public static final List<String> KEYS =
            List.of("compare", "latency", "cost", "power", "sensitivity", "report", "sidebyside", "data",
                    "present");

    private static final String SCENE = "present:";

    private Pages() {
    }

    /**
     * The pages in one language and theme, in the order of {@link #KEYS}.
     *
     * @param library what the Data page shows beside the catalogue
     * @param report  read when a page is made that cites it
     */
    public static List<Page> of(Ui ui, Library library, Supplier<Report> report) {
        return List.of(
                Page.of("compare", Icons.compare(), () -> new ComparePage(ui), ComparePage::show),
                Page.of("latency", Icons.latency(), () -> new LatencyPage(ui), LatencyPage::show),
                Page.of("cost", Icons.cost(), () -> new CostPage(ui, report.get()), CostPage::show),
                Page.of("power", Icons.power(), () -> new PowerPage(ui, report.get()), PowerPage::show),
                Page.of("sensitivity", Icons.sensitivity(), () -> new SensitivityPage(ui), SensitivityPage::show),
                reportPage(ui, report),
                Page.of("sidebyside", Icons.sideBySide(), () -> new SideBySidePage(ui), SideBySidePage::show),
                Page.of("data", Icons.data(), () -> new DataPage(ui, library), DataPage::show, DataPage::part,
                        DataPage::open),
                Page.of("present", Icons.present(), () -> new PresentPage(ui, report.get()), PresentPage::show,
                        PresentPage::part, PresentPage::open));
    }

    private static Page reportPage(Ui ui, Supplier<Report> report) {
        return Page.of("report", Icons.report(), () -> new ReportPage(ui, report.get()), ReportPage::show,
                ReportPage::part, ReportPage::open);
    }

    /** Every place that a picture can be made of: pages, and parts of pages as {@code page:part}. */
    public static List<String> places(Talk talk) {
        return Stream.of(KEYS.stream(), ReportPage.parts().stream().map(part -> "report:" + part),
                DataPage.parts().stream().map(part -> "data:" + part),
                IntStream.rangeClosed(1, talk.scenes().size()).mapToObj(number -> SCENE + number))
                .flatMap(places -> places).toList();
    }

    /** The scene of a talk that a place means, as the audience sees it, from 0; empty where it is a page. */
    static OptionalInt scene(String place, Talk talk) {
        return IntStream.range(0, talk.scenes().size()).filter(scene -> place.equals(SCENE + (scene + 1))).findFirst();
    }
}

package org.placewise.view;

import java.util.Locale;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.report.Report;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.store.ReportStore;
import org.placewise.view.theme.Palette;

/** The presets with the catalogue that ships, for views that show what only whole estimates have. */
public final class PresetFixture {
    public static final Catalogue CATALOGUE = CatalogueStore.load().value();
    public static final Report REPORT = ReportStore.load().value();

    private PresetFixture() {
    }

    /** Every preset that ships. */
    public static Iterable<String> ids() {
        return new PresetStore().ids();
    }

    /** A workspace that compares at once. */
    public static Workspace workspace(String preset) {
        return workspace(new PresetStore().preset(preset));
    }

    /** The same with a scenario. */
    public static Workspace workspace(Scenario scenario) {
        return new Workspace(CATALOGUE, scenario, Runnable::run, Runnable::run, failure -> {
            throw new AssertionError(failure);
        });
    }

    public static Ui ui(Locale language, Workspace workspace) {
        return new Ui(Messages.of(language), Palette.LIGHT, workspace);
    }
}

package org.placewise.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Source;

/** Rows of the catalogue's accelerators and models. */
final class HardwareRows {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;

    private HardwareRows() {
    }

    /** A row of the catalogue, all of whose figures name their sources. */
    static Accelerator accelerator(Node row) throws FaultException {
        return accelerator(row, null);
    }

    /** @param otherwise source of figures that name none; null: they must name one */
    static Accelerator accelerator(Node row, Source otherwise) throws FaultException {
        return new Accelerator(name(row, "id"), name(row, "name"), name(row, "vendor"),
                row.get("silicon").oneOf(Silicon.values(), HardwareRows::key), sites(row.get("sites")),
                Sources.textOrNull(row, "memory_type"), Sources.textOrNull(row, "tdp_basis"),
                Sources.textOrNull(row, "notes"), texts(row, "discrepancies"), Figures.ofAccelerator(row, otherwise));
    }

    /** A row of the catalogue, all of whose figures name their sources. */
    static Model model(Node row) throws FaultException {
        return model(row, null);
    }

    /** @param otherwise source of figures that name none; null: they must name one */
    static Model model(Node row, Source otherwise) throws FaultException {
        return new Model(name(row, "id"), name(row, "name"), name(row, "developer"),
                row.get("kind").oneOf(ModelKind.values(), ModelKind::key), Sources.textOrNull(row, "release_date"),
                Sources.textOrNull(row, "input_size"), Sources.textOrNull(row, "capability_benchmark"),
                Sources.textOrNull(row, "notes"), texts(row, "discrepancies"), Figures.ofModel(row, otherwise));
    }

    /** The name of a site or a kind of silicon in files. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String name(Node row, String field) throws FaultException {
        return row.get(field).text(LONGEST_NAME);
    }

    private static Set<Site> sites(Node list) throws FaultException {
        Set<Site> sites = new HashSet<>();
        for (Node item : list.items()) {
            sites.add(item.oneOf(Site.values(), HardwareRows::key));
        }
        return sites;
    }

    private static List<String> texts(Node row, String field) throws FaultException {
        List<String> texts = new ArrayList<>();
        Node list = row.find(field).orElse(null);
        if (list != null) {
            for (Node item : list.items()) {
                texts.add(item.text(LONGEST_TEXT));
            }
        }
        return texts;
    }
}

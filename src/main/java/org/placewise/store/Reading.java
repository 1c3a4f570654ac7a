package org.placewise.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.catalogue.OwnEntries;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.text.Message;

/** What the parts of a scenario file are read against, and what was noticed on the way. */
final class Reading {
    private static final int NEAREST = 3;
    private static final int LONGEST_ID = 80;

    private Catalogue catalogue;
    private final Defaults defaults;
    private final List<Message> notices = new ArrayList<>();

    private Reading(Catalogue catalogue, Defaults defaults) {
        this.catalogue = catalogue;
        this.defaults = defaults;
    }

    /** Ids must stand in the catalogue. */
    static Reading against(Catalogue catalogue, Defaults defaults) {
        return new Reading(catalogue, defaults);
    }

    /** Ids are taken as they are, as in files that ship with the program. */
    static Reading unchecked(Defaults defaults) {
        return new Reading(null, defaults);
    }

    /** From here on, ids may also be those of the file's own entries. */
    void add(OwnEntries own) {
        catalogue = catalogue == null ? null : catalogue.with(own);
    }

    Defaults defaults() {
        return defaults;
    }

    List<Message> notices() {
        return notices;
    }

    void notice(String key, Object... arguments) {
        notices.add(Message.of(key, arguments));
    }

    /** Notes the entries of an object that no file of this version has. */
    void expectOnly(Node object, Set<String> known) throws FaultException {
        object.unknown(known).forEach(path -> notice("store.notice.unknown", path));
    }

    /** Whether texts that a file names by their keys must exist. */
    boolean isChecked() {
        return catalogue != null;
    }

    String acceleratorId(Node node, Silicon silicon) throws FaultException {
        String id = node.text(LONGEST_ID);
        if (catalogue == null) {
            return id;
        }
        Accelerator found = catalogue.accelerator(id).orElse(null);
        if (found == null) {
            throw node.wrong("store.fault.accelerator", nearest(id, catalogue.accelerators().stream()
                    .filter(accelerator -> accelerator.silicon() == silicon).map(Accelerator::id)));
        }
        if (found.silicon() != silicon) {
            throw node.wrong("store.fault.silicon", HardwareRows.key(silicon));
        }
        return id;
    }

    String modelId(Node node, ModelKind kind) throws FaultException {
        String id = node.text(LONGEST_ID);
        if (catalogue == null) {
            return id;
        }
        Model found = catalogue.model(id).orElse(null);
        if (found == null || found.kind() != kind) {
            throw node.wrong(found == null ? "store.fault.model" : "store.fault.kind", nearest(id,
                    catalogue.models().stream().filter(model -> model.kind() == kind).map(Model::id)));
        }
        return id;
    }

    /** Ids that contain what was wanted, then those that differ least. */
    private static String nearest(String wanted, Stream<String> ids) {
        Comparator<String> containing = Comparator.comparing(id -> !id.contains(wanted));
        return String.join(", ", ids.sorted(containing.thenComparingInt(id -> distance(wanted, id)))
                .limit(NEAREST).toList());
    }

    /** Levenshtein's distance: how many characters must be put in, taken out or changed. */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}

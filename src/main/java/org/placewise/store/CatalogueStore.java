package org.placewise.store;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Calibration;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.Prices;
import org.placewise.model.text.Message;

/** Reads the catalogue that ships with the program. */
public final class CatalogueStore {
    private static final String FOLDER = "data/catalogue/";
    private static final String ACCELERATORS = "accelerators.json";
    private static final String MODELS = "models.json";
    private static final String PRICES = "prices.json";

    private CatalogueStore() {
    }

    /** The catalogue; a row or a file that cannot be read is left out with one problem. */
    public static Loaded<Catalogue> load() {
        return load(name -> Assets.open(FOLDER + name), CalibrationStore.load());
    }

    /** Where the catalogue's files are read from, by name. */
    interface Files {
        Reader open(String name) throws IOException;
    }

    static Loaded<Catalogue> load(Files files, Calibration calibration) {
        List<Message> problems = new ArrayList<>();
        List<Accelerator> accelerators = read(files, ACCELERATORS, problems, List.of(), root -> rows(ACCELERATORS,
                problems).readUnique(root, "accelerators", HardwareRows::accelerator, Accelerator::id));
        List<Model> models = read(files, MODELS, problems, List.of(), root -> rows(MODELS, problems)
                .readUnique(root, "models", HardwareRows::model, Model::id));
        Prices prices = read(files, PRICES, problems, Prices.NONE, root -> new PriceRows(rows(PRICES, problems))
                .read(root));
        return new Loaded<>(new Catalogue(accelerators, models, prices, calibration), problems);
    }

    private static Rows rows(String file, List<Message> problems) {
        return new Rows(file, problems);
    }

    private static <T> T read(Files files, String name, List<Message> problems, T otherwise, Function<Node, T> reader) {
        try (Reader text = files.open(name)) {
            return reader.apply(Json.parse(text));
        } catch (FaultException fault) {
            problems.add(fault.in(name));
        } catch (IOException _) {
            problems.add(Message.of("store.unreadable", name));
        }
        return otherwise;
    }
}

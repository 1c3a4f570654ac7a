package org.placewise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.placewise.controller.DocumentFiles;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.Claims;
import org.placewise.store.Extras;
import org.placewise.store.Loaded;
import org.placewise.store.Owner;
import org.placewise.store.ScenarioStore;
import org.placewise.store.Stamp;
import org.placewise.store.StoreException;
import org.placewise.store.Stored;

/**
 * The files that the window opens and saves.
 *
 * @param claims tell other windows which file is open here
 */
record FilesOnDisk(Catalogue catalogue, Claims claims) implements DocumentFiles {
    @Override
    public Loaded<Stored> read(Path file) throws StoreException {
        return ScenarioStore.open(file, catalogue);
    }

    @Override
    public Stamp write(Scenario scenario, Extras extras, Path file) throws StoreException {
        return ScenarioStore.write(scenario, extras, file);
    }

    @Override
    public Stamp stamp(Path file) {
        return Stamp.of(file);
    }

    @Override
    public boolean exists(Path file) {
        return Files.isRegularFile(file);
    }

    @Override
    public Optional<Owner> claim(Path file) {
        return claims.take(file);
    }

    @Override
    public void seize(Path file) {
        claims.seize(file);
    }

    @Override
    public void release(Path file) {
        claims.release(file);
    }
}

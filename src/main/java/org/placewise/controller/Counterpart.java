package org.placewise.controller;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;

/** The scenario that the open one is held against, side by side. To be used on the workspace's thread. */
public final class Counterpart {
    /** Where the other scenario comes from. */
    public enum Kind {
        /** The open scenario as it was opened. */
        OPENED,
        /** The open scenario as it was when somebody pressed a button. */
        SNAPSHOT, FILE, PRESET,
        /** Work that a crash has left. */
        RECOVERED
    }

    /**
     * A scenario that can be chosen.
     *
     * @param detail name of the file or number of the snapshot; else empty
     */
    public record Other(Kind kind, Scenario scenario, String detail) {
    }

    private final Workspace workspace;
    private final Catalogue catalogue;
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final LiveTask<Comparison> comparing;
    private final List<Other> added = new ArrayList<>();
    private Supplier<List<Scenario>> source = List::of;
    /** Null until they are read. */
    private List<Other> presets;
    private Runnable picker = () -> { };
    private Other chosen;
    private int snapshots;

    Counterpart(Workspace workspace, Analysis analysis) {
        this.workspace = workspace;
        this.catalogue = analysis.catalogue();
        this.comparing = analysis.task(comparison::set);
    }

    /**
     * Offers starting points and files.
     *
     * @param startingPoints read when they are first needed
     * @param pick           asks for a file and adds it
     */
    public void offer(Supplier<List<Scenario>> startingPoints, Runnable pick) {
        source = startingPoints;
        presets = null;
        picker = pick;
    }

    /** All that can be chosen: the open one as opened, what was added, then the starting points. */
    public List<Other> choices() {
        return Stream.of(Stream.of(opened()), added.stream(), presets().stream()).flatMap(s -> s).toList();
    }

    private List<Other> presets() {
        if (presets == null) {
            presets = source.get().stream().map(scenario -> new Other(Kind.PRESET, scenario, "")).toList();
        }
        return presets;
    }

    private Other opened() {
        return new Other(Kind.OPENED, workspace.origin(), "");
    }

    /**
     * The chosen one. Where nobody has chosen: the open one as opened once it has been changed, before that another
     * starting point.
     */
    public Other other() {
        if (chosen != null) {
            return chosen.kind == Kind.OPENED ? opened() : chosen;
        }
        boolean unchanged = workspace.scenario().equals(workspace.origin());
        return unchanged ? presets().stream().filter(preset -> !Objects.equals(preset.scenario.presetId(),
                workspace.scenario().presetId())).findFirst().orElseGet(this::opened) : opened();
    }

    public void choose(Other other) {
        chosen = other;
        refresh();
    }

    /** Adds a scenario to the choices and chooses it. */
    public void add(Kind kind, Scenario scenario, String detail) {
        Other other = new Other(kind, scenario, detail);
        added.remove(other);
        added.addFirst(other);
        choose(other);
    }

    /** Keeps the open scenario as it is now among the choices. */
    public void takeSnapshot() {
        snapshots++;
        add(Kind.SNAPSHOT, workspace.scenario(), String.valueOf(snapshots));
    }

    /** Asks for a file and adds it. */
    public void pick() {
        picker.run();
    }

    /** Goes on with the other scenario in place of the open one; undo goes back. */
    public void adopt() {
        Scenario other = other().scenario;
        workspace.update(Message.of("files.step.adopt"), _ -> other);
    }

    /** Compares the options of the other scenario if that is not done yet. */
    public void refresh() {
        Scenario wanted = other().scenario;
        if (comparison.get() == null || !comparison.get().scenario().equals(wanted)) {
            comparing.request(() -> Comparison.of(wanted, catalogue));
        }
    }

    /** The comparison of the scenario that was chosen last, or of one before it while the work lasts; or null. */
    public ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }
}

package org.placewise.model.talk;

import java.util.ArrayList;
import java.util.List;
import org.placewise.model.talk.Presenter.Layer;
import org.placewise.model.talk.Presenter.Light;
import org.placewise.model.talk.Presenter.Position;
import org.placewise.model.talk.Presenter.Screen;

/** A state of a talk in the making. */
final class Draft {
    private final Presenter from;
    int scene;
    int step;
    int marked;
    Screen screen;
    Layer layer;
    Light light;
    int size;
    int zoom;
    Position held;
    boolean speaker;
    boolean swapped;
    String digits;
    Clock sweep;
    Clock clock;
    double escapedMs;
    boolean over;
    private double enteredMs;
    private List<Double> spentMs;

    Draft(Presenter from) {
        this.from = from;
        scene = from.scene();
        step = from.step();
        marked = from.marked();
        screen = from.screen();
        layer = from.layer();
        light = from.light();
        size = from.size();
        zoom = from.zoom();
        held = from.held();
        speaker = from.speaker();
        swapped = from.swapped();
        digits = from.digits();
        sweep = from.sweep();
        clock = from.clock();
        enteredMs = from.enteredMs();
        spentMs = from.spentMs();
        escapedMs = from.escapedMs();
        over = from.over();
    }

    void enter(int other, double nowMs) {
        List<Double> spent = new ArrayList<>(spentMs);
        spent.set(scene, from.spentMs(scene, nowMs));
        spentMs = spent;
        enteredMs = nowMs;
        scene = other;
        step = 0;
    }

    Presenter done() {
        return new Presenter(from.builds(), scene, step, marked, screen, layer, light, size, zoom, held, speaker,
                swapped, digits, sweep, clock, enteredMs, spentMs, escapedMs, over);
    }
}

package org.placewise.cli;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placewise.export.TalkSlide;
import org.placewise.model.scenario.Scenario;

/** Draws the window's pages without showing a window. */
public interface Pictures {
    /** The pages of a scenario that can be drawn, by key. */
    List<String> pages(Scenario scenario);

    BufferedImage draw(Scenario scenario, Request request);

    /**
     * The scenes of the talk on a scenario.
     *
     * @param request its page does not matter
     */
    List<TalkSlide> talk(Scenario scenario, Request request);

    /**
     * What is to be drawn.
     *
     * @param width    in pixels at scale 1
     * @param height   in pixels at scale 1
     * @param scale    pixels of the picture for each of them
     * @param other    the scenario to hold the drawn one against; empty for a usual one
     */
    record Request(String page, int width, int height, double scale, boolean dark, Locale language,
                   Optional<Scenario> other) {
        /** Where nothing is held against the scenario. */
        public Request(String page, int width, int height, double scale, boolean dark, Locale language) {
            this(page, width, height, scale, dark, language, Optional.empty());
        }
    }
}

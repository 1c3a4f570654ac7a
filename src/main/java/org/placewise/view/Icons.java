package org.placewise.view;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The window's own small pictures: regions whose shape and colour the style sheet gives. */
public final class Icons {
    private Icons() {
    }

    public static Node lock() {
        return icon("icon-lock");
    }

    public static Node unlock() {
        return icon("icon-unlock");
    }

    public static Node compare() {
        return icon("icon-compare");
    }

    public static Node data() {
        return icon("icon-data");
    }

    public static Node sensitivity() {
        return icon("icon-sensitivity");
    }

    public static Node latency() {
        return icon("icon-latency");
    }

    public static Node cost() {
        return icon("icon-cost");
    }

    public static Node power() {
        return icon("icon-power");
    }

    public static Node present() {
        return icon("icon-present");
    }

    public static Node report() {
        return icon("icon-report");
    }

    public static Node undo() {
        return icon("icon-undo");
    }

    public static Node redo() {
        return icon("icon-redo");
    }

    public static Node history() {
        return icon("icon-history");
    }

    public static Node sideBySide() {
        return icon("icon-side-by-side");
    }

    public static Node theme() {
        return icon("icon-theme");
    }

    private static Node icon(String styleClass) {
        Region region = new Region();
        region.getStyleClass().addAll("icon", styleClass);
        return region;
    }
}

package org.placewise.view.chart;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.placewise.i18n.Messages;

/** Back, forward and whole for a chart that is zoomed; not there while there is nothing to go back to. */
final class ZoomButtons extends HBox {
    private final Button back;
    private final Button forward;
    private final Button whole;

    ZoomButtons(Messages messages) {
        getStyleClass().add("zoom-buttons");
        back = button("icon-back", messages.get("chart.zoom.back"));
        forward = button("icon-forward", messages.get("chart.zoom.forward"));
        whole = button("icon-whole", messages.get("chart.zoom.whole"));
        getChildren().addAll(back, forward, whole);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    private static Button button(String icon, String name) {
        Region picture = new Region();
        picture.getStyleClass().addAll("icon", icon);
        Button button = new Button(null, picture);
        button.getStyleClass().addAll("pill", "zoom-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    void show(Chart chart) {
        PlotZoom zoom = chart.zoom().orElse(null);
        setVisible(zoom != null && (zoom.isZoomed() || zoom.canGoBack() || zoom.canGoForward()));
        if (isVisible()) {
            back.setDisable(!zoom.canGoBack());
            forward.setDisable(!zoom.canGoForward());
            whole.setDisable(!zoom.isZoomed());
            back.setOnAction(_ -> zoom.back());
            forward.setOnAction(_ -> zoom.forward());
            whole.setOnAction(_ -> {
                zoom.remember();
                zoom.reset();
            });
        }
    }
}

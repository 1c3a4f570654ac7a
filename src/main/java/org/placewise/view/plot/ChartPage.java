package org.placewise.view.plot;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.placewise.view.Scroller;

/** Charts below one sentence that says what they show. */
public final class ChartPage extends Region {
    private final Label sentence = new Label();
    private final VBox content = new VBox(sentence);
    private final ScrollPane scroll = new Scroller(content);

    /**
     * @param name what the page is called for those who hear it
     * @param body below the sentence; takes the rest of the height
     */
    public ChartPage(String name, Region body) {
        setAccessibleText(name);
        sentence.getStyleClass().add("verdict");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setAccessibleRole(AccessibleRole.TEXT);
        VBox.setVgrow(body, Priority.ALWAYS);
        content.getChildren().add(body);
        content.getStyleClass().add("explore-content");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
    }

    public void say(String text) {
        sentence.setText(text);
    }

    /** What the page says. */
    public String sentence() {
        return sentence.getText();
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return scroll.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }
}

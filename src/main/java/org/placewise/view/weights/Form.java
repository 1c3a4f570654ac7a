package org.placewise.view.weights;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The content of a dialog: what is entered can be applied, in one step, as soon as it is complete and right. */
public abstract class Form extends VBox {
    /** In the height of the text. */
    private static final double WIDTH = 54;
    private final String title;
    private final Label explanation;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(true);

    Form(String title, String explanation) {
        this.title = title;
        getStyleClass().add("weight-form");
        this.explanation = new Label(explanation);
        this.explanation.setWrapText(true);
        this.explanation.setMinHeight(USE_PREF_SIZE);
        getChildren().add(this.explanation);
    }

    final String title() {
        return title;
    }

    /** Whether it can be applied. */
    public final ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    final void setComplete(boolean value) {
        complete.set(value);
    }

    /** Size of the text in pixels. */
    final double em() {
        return explanation.getFont().getSize();
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        // Texts break at the width that the form wishes to have.
        return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
    }

    /** Changes the scenario. */
    public abstract void apply();
}

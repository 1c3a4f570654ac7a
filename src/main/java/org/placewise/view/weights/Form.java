package org.placewise.view.weights;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The content of a dialog: what is entered can be applied, in one step, as soon as it is complete and right. */
public abstract class Form extends VBox {
    private final String title;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(true);

    Form(String title, String explanation) {
        this.title = title;
        getStyleClass().add("weight-form");
        Label label = new Label(explanation);
        label.getStyleClass().add("form-explanation");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().add(label);
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

    /** Changes the scenario. */
    public abstract void apply();
}

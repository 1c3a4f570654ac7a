package org.placewise.view;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/**
 * A scroll pane that can do without a picture of what it shows. Every scroll pane keeps one, so that what was painted
 * ahead is on the screen at once; it takes the memory of a whole page, and has to be painted anew when anything changes.
 */
public class Scroller extends ScrollPane {
    private boolean pictured = true;

    public Scroller() {
    }

    public Scroller(Node content) {
        super(content);
    }

    /** Lets go of the picture and draws from now on where the content stands. */
    public void forgetPicture() {
        pictured = false;
        getChildrenUnmodifiable().forEach(part -> part.setCache(false));
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        if (!pictured) {
            forgetPicture();
        }
        return skin;
    }
}

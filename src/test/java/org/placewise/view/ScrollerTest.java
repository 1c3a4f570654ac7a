package org.placewise.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
class ScrollerTest {
    private static List<Node> pictures(Scroller scroller) {
        new Scene(scroller);
        scroller.applyCss();
        scroller.layout();
        return scroller.getChildrenUnmodifiable().stream().filter(Node::isCache).toList();
    }

    @Test
    void keepsAPictureUntilItIsToForgetIt() {
        Fx.run(() -> {
            Scroller scroller = new Scroller(new Label("a"));
            assertEquals(1, pictures(scroller).size());
            scroller.forgetPicture();
            assertEquals(List.of(), scroller.getChildrenUnmodifiable().stream().filter(Node::isCache).toList());
        });
    }

    @Test
    void keepsNoneWhereItForgotBeforeItWasShown() {
        Fx.run(() -> {
            Scroller scroller = new Scroller(new Label("a"));
            scroller.forgetPicture();
            assertEquals(List.of(), pictures(scroller));
        });
    }
}

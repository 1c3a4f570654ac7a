package org.placewise.view.shell;

import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.placewise.model.Comparison;

/** One of the window's pages. Its button in the rail is named {@code view.page.KEY}. */
public interface Page {
    String key();

    /** The picture on the page's button. */
    Node icon();

    Region content();

    /** Shows a comparison; called only while the page is in front. */
    void show(Comparison comparison);

    /** A page made of a region that knows how to show a comparison. */
    static <R extends Region> Page of(String key, Node icon, R content, BiConsumer<R, Comparison> show) {
        return new Page() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public Node icon() {
                return icon;
            }

            @Override
            public Region content() {
                return content;
            }

            @Override
            public void show(Comparison comparison) {
                show.accept(content, comparison);
            }
        };
    }
}

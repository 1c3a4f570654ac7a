package org.placewise.view.shell;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.placewise.model.Comparison;

/** One of the window's pages. Its button in the rail is named {@code view.page.KEY}. */
public interface Page {
    String key();

    /** The picture on the page's button. */
    Node icon();

    /** What is on the page; asked for only once it is brought to the front. */
    Region content();

    /** Shows a comparison; called only while the page is in front. */
    void show(Comparison comparison);

    /**
     * A page made of a region that knows how to show a comparison.
     *
     * @param make builds the region when it is first needed: a page that nobody looks at costs nothing
     */
    static <R extends Region> Page of(String key, Node icon, Supplier<R> make, BiConsumer<R, Comparison> show) {
        return new Page() {
            private R content;

            @Override
            public String key() {
                return key;
            }

            @Override
            public Node icon() {
                return icon;
            }

            @Override
            public R content() {
                if (content == null) {
                    content = make.get();
                }
                return content;
            }

            @Override
            public void show(Comparison comparison) {
                show.accept(content(), comparison);
            }
        };
    }
}

package org.placewise.view.shell;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.placewise.model.Comparison;

/** One of the window's pages. Its button in the rail is named {@code view.page.KEY}. */
public interface Page {
    String key();

    /** The picture on the page's button. */
    Node icon();

    /** What is on the page; asked for when it is brought to the front, or before while nobody works. */
    Region content();

    /** Shows a comparison; called only while the page is in front. */
    void show(Comparison comparison);

    /** Key of the part of the page that is shown; empty where a page has no parts. */
    default String part() {
        return "";
    }

    /** Shows a part of the page; nothing happens where there is none of that key. */
    default void open(String part) {
        // There is nothing to choose.
    }

    /**
     * A page made of a region that knows how to show a comparison.
     *
     * @param make builds the region once, when it is first asked for
     */
    static <R extends Region> Page of(String key, Node icon, Supplier<R> make, BiConsumer<R, Comparison> show) {
        return of(key, icon, make, show, _ -> "", (_, _) -> { });
    }

    /**
     * A page of several parts.
     *
     * @param part tells the key of the part that is shown
     * @param open shows a part
     */
    static <R extends Region> Page of(String key, Node icon, Supplier<R> make, BiConsumer<R, Comparison> show,
                                      Function<R, String> part, BiConsumer<R, String> open) {
        return new Page() {
            private R content;
            private Comparison shown;

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
                // Coming to the front again is no reason to fill everything again.
                if (comparison != shown) {
                    show.accept(content(), comparison);
                    shown = comparison;
                }
            }

            @Override
            public String part() {
                return part.apply(content());
            }

            @Override
            public void open(String chosen) {
                open.accept(content(), chosen);
            }
        };
    }
}

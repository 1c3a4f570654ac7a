package org.placewise.view.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.placewise.model.quantity.Source;

/**
 * What a table of the page is made of.
 *
 * @param name    of the table, for those who hear it
 * @param search  the text of a row that a search looks into
 * @param title   what a row is called
 * @param source  where the whole row was read; null where each value has a source of its own
 * @param remarks what else is known of a row and its value
 * @param choices filters that choose one of several
 */
record TableSpec<T>(String name, List<Field<T>> fields, Function<T, String> search, Function<T, String> title,
                    Function<T, Source> source, BiFunction<T, Field<T>, List<Detail.Line>> remarks,
                    List<Choice<T>> choices) {
    /**
     * A filter.
     *
     * @param name  of the filter
     * @param items the first lets everything through
     */
    record Choice<T>(String name, List<Item<T>> items) {
        Choice {
            items = List.copyOf(items);
        }
    }

    /** One of the choices of a filter. */
    record Item<T>(String text, Predicate<T> test) {
    }

    /** Whether rows have marks of sites and silicon. */
    boolean marked() {
        return fields.stream().anyMatch(field -> field.marks() != null);
    }

    Source sourceOf(T row, Field<T> field) {
        Source own = field.cell().apply(row).source();
        return own != null || source == null ? own : source.apply(row);
    }

    /** A filter with one item that lets everything through, and one for each value. */
    static <T, V> Choice<T> choice(String name, String any, List<V> values, Function<V, String> text,
                                             BiPredicate<T, V> test) {
        List<Item<T>> items = new ArrayList<>();
        items.add(new Item<>(any, _ -> true));
        values.forEach(value -> items.add(new Item<>(text.apply(value), row -> test.test(row, value))));
        return new Choice<>(name, items);
    }

    /** The values that rows have, each once, in the order of their names. */
    static <T> List<String> distinct(List<T> rows, Function<T, String> value) {
        return rows.stream().map(value).distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }
}

package org.placewise.model.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.OwnEntries;
import org.placewise.model.catalogue.Prices.ApiPrice;
import org.placewise.model.difference.Difference.Group;
import org.placewise.model.quantity.Figure;
import org.placewise.model.text.Message;
import org.placewise.model.text.Quantity;

/** In what the user's own entries of two scenarios differ. */
final class OwnDifferences {
    private static final Message NONE = Message.of("files.value.none");
    private static final Message PUBLISHED = Message.of("files.value.catalogue");
    private static final Message ENTERED = Message.of("files.value.entered");
    private final List<Difference> found = new ArrayList<>();

    private OwnDifferences() {
    }

    /**
     * One for each entry that was added, taken away or changed; of an accelerator that was changed, one for each
     * figure.
     */
    static List<Difference> between(OwnEntries before, OwnEntries after, Catalogue catalogue) {
        OwnDifferences differences = new OwnDifferences();
        Catalogue published = catalogue.published();
        differences.compare(before.accelerators(), after.accelerators(), Accelerator::id, Accelerator::name,
                id -> published.accelerator(id).orElse(null), OwnDifferences::figures);
        differences.compare(before.models(), after.models(), Model::id, Model::name,
                id -> published.model(id).orElse(null), (_, _) -> List.of());
        differences.compare(before.apiPrices(), after.apiPrices(), OwnEntries::key,
                price -> String.join(" ", OwnEntries.key(price)), _ -> null, OwnDifferences::prices);
        return differences.found;
    }

    /** What changed within an entry. */
    private interface Details<T> {
        List<Difference> between(T one, T other);
    }

    private <T> void compare(List<T> before, List<T> after, Function<T, Object> key, Function<T, String> name,
                             Function<String, T> published, Details<T> details) {
        Map<Object, T> ones = byKey(before, key);
        Map<Object, T> others = byKey(after, key);
        Set<Object> keys = new LinkedHashSet<>(ones.keySet());
        keys.addAll(others.keySet());
        for (Object each : keys) {
            T one = ones.get(each);
            T other = others.get(each);
            if (!Objects.equals(one, other)) {
                T base = each instanceof String id ? published.apply(id) : null;
                add(name.apply(other == null ? one : other), one, other, base, details);
            }
        }
    }

    private <T> void add(String name, T one, T other, T base, Details<T> details) {
        T was = one == null ? base : one;
        T is = other == null ? base : other;
        List<Difference> within = was == null || is == null ? List.of() : details.between(was, is);
        if (within.isEmpty()) {
            Message absent = base == null ? NONE : PUBLISHED;
            found.add(new Difference(Group.OWN, Message.of("files.about.entry", name), one == null ? absent : ENTERED,
                    other == null ? absent : one == null ? ENTERED : Message.of("files.value.changed")));
        }
        found.addAll(within);
    }

    private static <T> Map<Object, T> byKey(List<T> entries, Function<T, Object> key) {
        return entries.stream().collect(Collectors.toMap(key, Function.identity(), (_, last) -> last,
                LinkedHashMap::new));
    }

    private static List<Difference> figures(Accelerator one, Accelerator other) {
        return Stream.of(AcceleratorField.values()).filter(field -> !value(one, field).equals(value(other, field)))
                .map(field -> new Difference(Group.OWN, Message.of("files.about.figure",
                        Message.of("files.field." + field.key()), other.name()), value(one, field),
                        value(other, field))).toList();
    }

    private static Message value(Accelerator accelerator, AcceleratorField field) {
        return accelerator.figure(field).map(Figure::value)
                .map(value -> Message.of("files.value", new Quantity(value, field.unit()))).orElse(NONE);
    }

    private static List<Difference> prices(ApiPrice one, ApiPrice other) {
        List<Difference> differences = new ArrayList<>();
        Message name = Message.of("files.value", String.join(" ", OwnEntries.key(other)));
        price(differences, "files.about.price.input", name, one, other, ApiPrice::input);
        price(differences, "files.about.price.cached", name, one, other, ApiPrice::inputCached);
        price(differences, "files.about.price.output", name, one, other, ApiPrice::output);
        return differences;
    }

    private static void price(List<Difference> differences, String key, Message name, ApiPrice one, ApiPrice other,
                              Function<ApiPrice, Double> part) {
        Message was = price(one, part.apply(one));
        Message is = price(other, part.apply(other));
        if (!was.equals(is)) {
            differences.add(new Difference(Group.OWN, Message.of(key, name), was, is));
        }
    }

    private static Message price(ApiPrice price, Double amount) {
        return amount == null ? NONE : Message.of("files.value.price", amount, price.currency());
    }
}

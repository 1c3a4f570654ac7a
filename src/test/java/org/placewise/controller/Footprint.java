package org.placewise.controller;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

/** Estimates from above how much memory a net of immutable values takes, each object once however often it is used. */
final class Footprint {
    private static final int HEADER = 16;
    private static final int FIELD = 8;
    private static final int COLLECTION = 64;
    private static final int ENTRY = 56;

    private final Map<Object, Boolean> seen = new IdentityHashMap<>();
    private long bytes;

    long bytes() {
        return bytes;
    }

    void add(Object object) {
        if (object == null || object instanceof Enum<?> || seen.put(object, true) != null) {
            return;
        }
        switch (object) {
            case String text -> bytes += HEADER + 3 * FIELD + 2L * text.length();
            case Number _ -> bytes += HEADER + FIELD;
            case Boolean _ -> bytes += 0;
            case Map<?, ?> map -> {
                bytes += COLLECTION + (long) ENTRY * map.size();
                map.forEach((key, value) -> {
                    add(key);
                    add(value);
                });
            }
            case Collection<?> items -> {
                bytes += COLLECTION + (long) FIELD * items.size();
                items.forEach(this::add);
            }
            case Record values -> addRecord(values);
            default -> throw new IllegalArgumentException("not counted: " + object.getClass());
        }
    }

    private void addRecord(Record values) {
        bytes += HEADER + (long) FIELD * values.getClass().getRecordComponents().length;
        for (RecordComponent component : values.getClass().getRecordComponents()) {
            if (!component.getType().isPrimitive()) {
                try {
                    component.getAccessor().setAccessible(true);
                    add(component.getAccessor().invoke(values));
                } catch (ReflectiveOperationException exception) {
                    throw new IllegalStateException(exception);
                }
            }
        }
    }
}

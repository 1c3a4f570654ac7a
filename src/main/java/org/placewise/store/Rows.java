package org.placewise.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.placewise.model.text.Message;

/** Reads lists row by row: a faulty row is left out with one problem, the others are kept. */
final class Rows {
    private static final int LONGEST_ID = 80;

    private final String file;
    private final List<Message> problems;

    /**
     * @param file     as problems name it
     * @param problems where to put them
     */
    Rows(String file, List<Message> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** How one row becomes an entry. */
    interface RowReader<T> {
        T read(Node row) throws FaultException;
    }

    /** The rows of a list by its name; none, with one problem, if there is no such list. */
    <T> List<T> read(Node parent, String name, RowReader<T> reader) {
        List<T> entries = new ArrayList<>();
        try {
            for (Node row : parent.get(name).items()) {
                readRow(row, reader, entries);
            }
        } catch (FaultException fault) {
            problems.add(fault.in(file));
        }
        return entries;
    }

    /** The same where each row has an id of its own; the second of two with the same id is left out. */
    <T> List<T> readUnique(Node parent, String name, RowReader<T> reader, Function<T, String> id) {
        Set<String> ids = new HashSet<>();
        return read(parent, name, row -> {
            T entry = reader.read(row);
            if (!ids.add(id.apply(entry))) {
                throw row.get("id").wrong("store.fault.twice");
            }
            return entry;
        });
    }

    /** What stands in an object by its name; nothing, with one problem, if it cannot be read. */
    <T> List<T> inside(Node parent, String name, RowReader<List<T>> reader) {
        try {
            return reader.read(parent.get(name));
        } catch (FaultException fault) {
            problems.add(fault.in(file));
            return List.of();
        }
    }

    private <T> void readRow(Node row, RowReader<T> reader, List<T> entries) {
        try {
            entries.add(reader.read(row));
        } catch (FaultException fault) {
            problems.add(Message.of("store.row_left_out", file, nameOf(row), fault.reason()));
        }
    }

    private static String nameOf(Node row) {
        try {
            return row.path() + " (" + row.get("id").text(LONGEST_ID) + ")";
        } catch (FaultException _) {
            return row.path();
        }
    }
}

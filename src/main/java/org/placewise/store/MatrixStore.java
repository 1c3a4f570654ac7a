package org.placewise.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewise.model.score.MatrixCase;

/** Reads decision matrices to score. */
public final class MatrixStore {
    private static final int LONGEST_ID = 200;
    /** Not JSON numbers, but what other programs write in their place. */
    private static final Map<String, Double> NOT_FINITE = Map.of("NaN", Double.NaN,
            "Infinity", Double.POSITIVE_INFINITY, "-Infinity", Double.NEGATIVE_INFINITY);

    private MatrixStore() {
    }

    /**
     * @throws StoreException if the file cannot be read, is not JSON, or a case lacks something or has another size
     *                        than its matrix; names file, place and remedy
     */
    public static List<MatrixCase> read(Path file) throws StoreException {
        return parse(TextFile.read(file), file.toString());
    }

    static List<MatrixCase> parse(String text, String file) throws StoreException {
        try {
            List<MatrixCase> cases = new ArrayList<>();
            for (Node node : Json.parse(new StringReader(text)).get("cases").items()) {
                cases.add(matrixCase(node));
            }
            return cases;
        } catch (FaultException fault) {
            throw new StoreException(fault.in(file));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static MatrixCase matrixCase(Node node) throws FaultException {
        List<Node> rows = node.get("matrix").items();
        if (rows.isEmpty() || rows.getFirst().items().isEmpty()) {
            throw new FaultException("store.fault.empty", node.get("matrix").path());
        }
        int criteria = rows.getFirst().items().size();
        double[][] raw = new double[rows.size()][];
        for (int i = 0; i < raw.length; i++) {
            raw[i] = numbers(rows.get(i), criteria);
        }
        double[] q = thresholds(node, "q", criteria);
        double[] p = thresholds(node, "p", criteria);
        if (q.length != p.length) {
            node.get(q.length == 0 ? "q" : "p");
        }
        return new MatrixCase(node.get("id").text(LONGEST_ID), raw, numbers(node.get("weights"), criteria),
                types(node.get("types"), criteria), q, p);
    }

    private static double[] thresholds(Node node, String name, int criteria) throws FaultException {
        Optional<Node> list = node.find(name);
        return list.isPresent() ? numbers(list.get(), criteria) : new double[0];
    }

    private static double[] numbers(Node list, int count) throws FaultException {
        List<Node> items = items(list, count);
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number(items.get(i));
        }
        return numbers;
    }

    private static double number(Node node) throws FaultException {
        if (node.isNull()) {
            return Double.NaN;
        }
        if (node.isText()) {
            Double special = NOT_FINITE.get(node.text(LONGEST_ID));
            if (special != null) {
                return special;
            }
        }
        return node.number(-Double.MAX_VALUE, Double.MAX_VALUE);
    }

    private static boolean[] types(Node list, int count) throws FaultException {
        List<Node> items = items(list, count);
        boolean[] benefit = new boolean[count];
        for (int j = 0; j < count; j++) {
            int type = items.get(j).whole(-1, 1);
            if (type == 0) {
                throw items.get(j).wrong("store.fault.choice", "1, -1");
            }
            benefit[j] = type == 1;
        }
        return benefit;
    }

    private static List<Node> items(Node list, int count) throws FaultException {
        List<Node> items = list.items();
        if (items.size() != count) {
            throw new FaultException("store.fault.size", list.path(), count, items.size());
        }
        return items;
    }
}

package org.placewise.model.performance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

/**
 * How two limits join near their ridge, held against measured matrix products of ten GPUs by number of rows
 * (gemm_efficiency.csv). Of each system, 16 rows give the sustained traffic and 8,192 rows the sustained operations;
 * what they say of 64 to 1,024 rows is compared with what was measured there.
 */
final class MatrixProductsTest {
    private static final int FEW = 16;
    private static final int MANY = 8192;
    private static final int[] BETWEEN = {64, 128, 256, 512, 1024};

    /** Share of the peak reached, by system and rows; 16-bit products. */
    private static Map<String, Map<Integer, Double>> measured() throws IOException {
        Map<String, Map<Integer, Double>> systems = new TreeMap<>();
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                MatrixProductsTest.class.getResourceAsStream("/data/gemm_efficiency.csv"), StandardCharsets.UTF_8))) {
            file.readLine();
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                String[] cells = line.split(",");
                if (cells[3].equals("bfloat16")) {
                    systems.computeIfAbsent(cells[0] + cells[1] + cells[2], _ -> new HashMap<>())
                            .put(Integer.valueOf(cells[4]), Double.valueOf(cells[6]));
                }
            }
        }
        return systems;
    }

    private static List<Double> errors(DoubleBinaryOperator join) throws IOException {
        List<Double> errors = new ArrayList<>();
        for (Map<Integer, Double> shares : measured().values()) {
            for (int rows : BETWEEN) {
                double memory = 1 / (shares.get(FEW) / FEW * rows);
                double compute = 1 / shares.get(MANY);
                errors.add(Math.abs(1 / join.applyAsDouble(compute, memory) / shares.get(rows) - 1));
            }
        }
        return errors.stream().sorted().toList();
    }

    @Test
    void theSmoothJoinIsNearerToMeasurementsThanThePlainMaximum() throws IOException {
        List<Double> smooth = errors(Parameters::join);
        List<Double> plain = errors(Math::max);
        int median = smooth.size() / 2;
        int tail = smooth.size() * 9 / 10;
        assertTrue(smooth.size() > 200);
        assertTrue(smooth.get(median) < 0.06, "median " + smooth.get(median));
        assertTrue(smooth.get(tail) < 0.15, "90th percentile " + smooth.get(tail));
        assertTrue(plain.get(tail) > 1.3 * smooth.get(tail), "plain " + plain.get(tail));
    }
}

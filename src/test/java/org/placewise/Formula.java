package org.placewise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a formula as a trace prints it, such as {@code t = RTT + 8 (U + D) / w}, and works it out. Values that stand
 * beside each other are multiplied; {@code /} and products are taken from left to right.
 */
public final class Formula {
    private static final Pattern TOKEN = Pattern.compile("\\s*([0-9.]+|[A-Za-z][A-Za-z_0-9]*|[-+/^(),])");
    private final List<String> tokens = new ArrayList<>();
    private final Map<String, Double> values;
    private int at;

    private Formula(String text, Map<String, Double> values) {
        this.values = values;
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find(end) && matcher.start() == end) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new IllegalArgumentException("cannot read: " + text.substring(end));
        }
    }

    /** The value of what stands to the right of the equals sign. */
    public static double value(String formula, Map<String, Double> values) {
        Formula reading = new Formula(formula.substring(formula.indexOf('=') + 1), values);
        double value = reading.sum();
        if (reading.at < reading.tokens.size()) {
            throw new IllegalArgumentException("left over in " + formula + ": " + reading.tokens.get(reading.at));
        }
        return value;
    }

    private boolean take(String token) {
        boolean there = at < tokens.size() && tokens.get(at).equals(token);
        at += there ? 1 : 0;
        return there;
    }

    private double sum() {
        double sum = take("-") ? -product() : product();
        while (true) {
            if (take("+")) {
                sum += product();
            } else if (take("-")) {
                sum -= product();
            } else {
                return sum;
            }
        }
    }

    private double product() {
        double product = power();
        while (at < tokens.size()) {
            if (take("/")) {
                product /= power();
            } else if (Character.isLetterOrDigit(tokens.get(at).charAt(0)) || tokens.get(at).equals("(")) {
                product *= power();
            } else {
                break;
            }
        }
        return product;
    }

    private double power() {
        double base = one();
        return take("^") ? Math.pow(base, one()) : base;
    }

    private double one() {
        String token = tokens.get(at++);
        if (token.equals("(")) {
            double value = sum();
            close();
            return value;
        }
        if (Character.isDigit(token.charAt(0))) {
            return Double.parseDouble(token);
        }
        if (List.of("min", "max", "ln", "ceil", "erlang").contains(token) && take("(")) {
            double first = sum();
            double second = take(",") ? sum() : Double.NaN;
            close();
            return switch (token) {
                case "min" -> Math.min(first, second);
                case "max" -> Math.max(first, second);
                case "ln" -> Math.log(first);
                // As the model does, so that an exact number of groups is not rounded up for its last bit.
                case "ceil" -> Math.ceil(first * (1 - 1e-9));
                default -> erlang((int) Math.rint(first), second);
            };
        }
        Double value = values.get(token);
        if (value == null) {
            throw new IllegalArgumentException("no input " + token);
        }
        return value;
    }

    private void close() {
        if (!take(")")) {
            throw new IllegalArgumentException("a bracket stays open: " + tokens);
        }
    }

    /**
     * Erlang's C formula as it is written in textbooks, every term divided by the last one: with a = c u,
     * {@code (1 / (1 - u)) / (sum over k < c of (a^k / k!) / (a^c / c!) + 1 / (1 - u))}.
     */
    static double erlang(int servers, double utilisation) {
        double load = servers * utilisation;
        double term = 1;
        double sum = 0;
        for (int k = servers; k >= 1; k--) {
            term *= k / load;
            sum += term;
        }
        double last = 1 / (1 - utilisation);
        return last / (sum + last);
    }
}

package org.placewise.model.calibrate;

import java.util.List;

/**
 * Regression that outliers cannot pull far: minimises the sum of 2 f^2 (sqrt(1 + (r / f)^2) - 1) over residuals r, the
 * "soft L1" loss, plus the squared distances from the start in units of the spreads, by damped Gauss-Newton steps with
 * reweighting. The same input gives the same output. The loss's scale f and the strength of the pull were chosen among
 * a few values by the errors on accelerators left out.
 */
final class RobustFit {
    private static final double SCALE = 0.1;
    private static final double PULL = 0.6;
    private static final int MOST_STEPS = 30;
    private static final double ENOUGH = 1e-5;
    private static final double NUDGE = 1e-5;

    private final List<Unknown> unknowns;
    private final Residuals residuals;
    private final double[] start;

    /** Residuals at values of the unknowns on their scales. */
    interface Residuals {
        double[] at(double[] scaled);
    }

    RobustFit(List<Unknown> unknowns, double[] start, Residuals residuals) {
        this.unknowns = unknowns;
        this.start = start.clone();
        this.residuals = residuals;
    }

    double[] solve() {
        double[] x = start.clone();
        double[] r = residuals.at(x);
        double loss = loss(x, r);
        double damping = 1e-2;
        for (int step = 0; step < MOST_STEPS; step++) {
            double[][] jacobian = jacobian(x, r);
            boolean better = false;
            for (int attempt = 0; attempt < 6 && !better; attempt++) {
                double[] candidate = moved(x, step(jacobian, r, x, damping));
                double[] there = residuals.at(candidate);
                double lossThere = loss(candidate, there);
                better = lossThere < loss;
                if (better) {
                    boolean done = loss - lossThere < ENOUGH * loss;
                    x = candidate;
                    r = there;
                    loss = lossThere;
                    damping = Math.max(1e-6, damping / 4);
                    if (done) {
                        return x;
                    }
                } else {
                    damping *= 6;
                }
            }
            if (!better) {
                return x;
            }
        }
        return x;
    }

    private double loss(double[] x, double[] r) {
        double sum = 0;
        for (double residual : r) {
            double u = residual / SCALE;
            sum += 2 * SCALE * SCALE * (Math.sqrt(1 + u * u) - 1);
        }
        for (int j = 0; j < x.length; j++) {
            double pull = PULL * (x[j] - start[j]) / unknowns.get(j).spread();
            sum += pull * pull;
        }
        return sum;
    }

    private double[][] jacobian(double[] x, double[] r) {
        double[][] columns = new double[x.length][];
        for (int j = 0; j < x.length; j++) {
            double[] nudged = x.clone();
            nudged[j] += NUDGE;
            double[] there = residuals.at(nudged);
            for (int i = 0; i < r.length; i++) {
                there[i] = (there[i] - r[i]) / NUDGE;
            }
            columns[j] = there;
        }
        return columns;
    }

    /** Solves (J' W J + D) step = -(J' W r + pull) by elimination; W are the weights of the soft loss. */
    private double[] step(double[][] jacobian, double[] r, double[] x, double damping) {
        int n = x.length;
        double[][] system = new double[n][n + 1];
        for (int i = 0; i < r.length; i++) {
            double u = r[i] / SCALE;
            double weight = 1 / Math.sqrt(1 + u * u);
            for (int j = 0; j < n; j++) {
                double scaled = weight * jacobian[j][i];
                for (int k = 0; k <= j; k++) {
                    system[j][k] += scaled * jacobian[k][i];
                }
                system[j][n] -= scaled * r[i];
            }
        }
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < j; k++) {
                system[k][j] = system[j][k];
            }
            double stiffness = PULL / unknowns.get(j).spread();
            system[j][n] -= stiffness * stiffness * (x[j] - start[j]);
            system[j][j] += stiffness * stiffness;
            system[j][j] *= 1 + damping;
        }
        return eliminate(system);
    }

    /** Positive definite systems need no pivoting. */
    private static double[] eliminate(double[][] system) {
        int n = system.length;
        for (int j = 0; j < n; j++) {
            for (int i = j + 1; i < n; i++) {
                double factor = system[i][j] / system[j][j];
                for (int k = j; k <= n; k++) {
                    system[i][k] -= factor * system[j][k];
                }
            }
        }
        double[] solution = new double[n];
        for (int j = n - 1; j >= 0; j--) {
            double sum = system[j][n];
            for (int k = j + 1; k < n; k++) {
                sum -= system[j][k] * solution[k];
            }
            solution[j] = sum / system[j][j];
        }
        return solution;
    }

    /** Steps are at most one spread, and end at the bounds. */
    private double[] moved(double[] x, double[] step) {
        double[] candidate = x.clone();
        for (int j = 0; j < x.length; j++) {
            Unknown unknown = unknowns.get(j);
            double limited = Math.max(-unknown.spread(), Math.min(unknown.spread(), step[j]));
            candidate[j] = unknown.toScale(unknown.fromScale(x[j] + limited));
        }
        return candidate;
    }
}

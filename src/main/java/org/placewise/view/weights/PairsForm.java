package org.placewise.view.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.placewise.model.score.Ahp;
import org.placewise.model.text.Message;
import org.placewise.model.text.Phrases;
import org.placewise.view.Ui;

/**
 * Paired comparisons (analytic hierarchy process) of two to seven criteria: how many times as important one is as the
 * other. Criteria that are not compared keep their weights.
 */
public final class PairsForm extends WeightForm {
    static final int MOST = 7;
    private static final int LEAST = 2;
    /** Nine times as important is the end of Saaty's scale. */
    private static final int SCALE = 8;

    private final List<CheckBox> taking = new ArrayList<>();
    private final GridPane pairs = new GridPane();
    private final Label consistency = new Label();
    /** How many times as important the row is as the column, for all criteria; kept while a criterion is left out. */
    private final double[][] judged;
    private final Slider[][] sliders;
    private List<Integer> compared = List.of();
    private Ahp result;

    public PairsForm(Ui ui) {
        super(ui, "pairs");
        int count = criteria().size();
        judged = new double[count][count];
        sliders = new Slider[count][count];
        Arrays.stream(judged).forEach(row -> Arrays.fill(row, 1));
        List<Integer> heaviest = IntStream.range(0, count).boxed()
                .sorted(Comparator.comparingDouble(i -> -criteria().get(i).weight())).limit(MOST).toList();
        FlowPane choice = new FlowPane();
        choice.getStyleClass().add("form-choice");
        for (int i = 0; i < count; i++) {
            CheckBox box = new CheckBox(name(i));
            box.setSelected(heaviest.contains(i));
            box.setOnAction(_ -> choose());
            taking.add(box);
            HBox pair = new HBox(box, resultLabel());
            pair.getStyleClass().add("form-buttons");
            choice.getChildren().add(pair);
        }
        pairs.getStyleClass().add("form-grid");
        // Room for two lines, so that the sliders stay where they are when it needs the second.
        consistency.getStyleClass().addAll("form-outcome", "form-consistency");
        consistency.setWrapText(true);
        getChildren().remove(grid());
        getChildren().addAll(1, List.of(choice, consistency));
        // What follows stands above, for the pairs may be more than the dialog has room for.
        getChildren().add(pairs);
        choose();
    }

    private void choose() {
        compared = IntStream.range(0, taking.size()).filter(i -> taking.get(i).isSelected()).boxed().toList();
        boolean enough = compared.size() >= LEAST && compared.size() <= MOST;
        setComplete(enough);
        for (CheckBox box : taking) {
            box.setDisable(!box.isSelected() && compared.size() >= MOST);
        }
        pairs.getChildren().clear();
        if (!enough) {
            consistency.setText(ui().text("view.weights.pairs.count", LEAST, MOST));
            return;
        }
        int row = 0;
        for (int a = 0; a < compared.size(); a++) {
            for (int b = a + 1; b < compared.size(); b++) {
                addPair(row++, compared.get(a), compared.get(b));
            }
        }
        update();
    }

    private void addPair(int row, int one, int other) {
        Label left = new Label(name(one));
        Label right = new Label(name(other));
        Label words = new Label();
        words.getStyleClass().add("form-note");
        Slider slider = new Slider(-SCALE, SCALE, position(judged[one][other]));
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.valueProperty().subscribe(value -> {
            int step = (int) Math.round(value.doubleValue());
            words.setText(words(one, other, step));
            slider.setAccessibleText(words.getText());
        });
        slider.valueProperty().subscribe((_, value) -> set(one, other, factor((int) Math.round(value.doubleValue()))));
        sliders[one][other] = slider;
        GridPane.setHgrow(slider, Priority.ALWAYS);
        for (Label label : List.of(left, right, words)) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        pairs.addRow(row, left, slider, right, words);
    }

    /** How much more important: to the left the first, to the right the second. */
    private static double factor(int step) {
        return step <= 0 ? 1.0 - step : 1.0 / (1 + step);
    }

    private static int position(double factor) {
        return factor >= 1 ? (int) Math.round(1 - factor) : (int) Math.round(1 / factor - 1);
    }

    private String words(int one, int other, int step) {
        return step == 0 ? ui().text("view.weights.pairs.equal") : ui().text("view.weights.pairs.more",
                name(step < 0 ? one : other), 1 + Math.abs(step));
    }

    /**
     * Compares two criteria.
     *
     * @param factor how many times as important the first is, a whole number up to 9 or one over such a number
     */
    public void judge(int one, int other, double factor) {
        sliders[one][other].setValue(position(factor));
    }

    private void set(int one, int other, double factor) {
        judged[one][other] = factor;
        judged[other][one] = 1 / factor;
        update();
    }

    private void update() {
        int n = compared.size();
        double[][] matrix = new double[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                matrix[a][b] = judged[compared.get(a)][compared.get(b)];
            }
        }
        result = Ahp.of(matrix);
        follow(all(result.weights()));
        consistency.setText(verdict());
    }

    /** The compared criteria share what they weigh now; the others keep theirs. */
    private double[] all(double[] found) {
        double[] weights = new double[criteria().size()];
        Arrays.setAll(weights, i -> criteria().get(i).weight());
        double sum = compared.stream().mapToDouble(i -> weights[i]).sum();
        double shared = sum > 0 ? sum : (double) compared.size() / weights.length;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = sum > 0 ? weights[i] : weights[i] * (1 - shared);
        }
        for (int a = 0; a < found.length; a++) {
            weights[compared.get(a)] = shared * found[a];
        }
        return weights;
    }

    private String verdict() {
        String ratio = ui().messages().numbers().fixed(result.consistencyRatio(), 2, 2);
        if (result.isConsistent()) {
            return ui().text("view.weights.pairs.consistent", ratio);
        }
        List<Message> triad = Arrays.stream(result.worstTriad())
                .mapToObj(i -> Message.of("common.criterion." + criteria().get(compared.get(i)).criterion().key())).toList();
        return ui().text("view.weights.pairs.doubtful", ratio, Phrases.list(triad));
    }

    /** The result of the comparisons as they are. */
    public Ahp result() {
        return result;
    }

    String consistency() {
        return consistency.getText();
    }

    List<CheckBox> taking() {
        return taking;
    }
}

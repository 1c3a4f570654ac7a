package org.placewise.view.chart;

import java.awt.Shape;
import java.util.Objects;
import java.util.Optional;
import org.placewise.model.scenario.Criterion;

/**
 * One mark of a chart, as it was drawn.
 *
 * @param shape   where it stands, in the chart's coordinates
 * @param label   its short name
 * @param text    what the tooltip says: name, values and units
 * @param subject the value it stands for, where that is one of an option's criteria
 * @param entry   number of the legend's entry that it is, from 0; negative where it is none
 */
public record ChartItem(Shape shape, String label, String text, Optional<Subject> subject, int entry) {
    /**
     * A value whose trace can be opened.
     *
     * @param criterion empty for the one that the whole chart is about, or for the score
     */
    public record Subject(String optionId, Optional<Criterion> criterion) {
        public Subject {
            Objects.requireNonNull(optionId, "optionId");
            Objects.requireNonNull(criterion, "criterion");
        }
    }

    public ChartItem {
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(subject, "subject");
    }

    public ChartItem(Shape shape, String label, String text) {
        this(shape, label, text, Optional.empty(), -1);
    }

    public ChartItem withSubject(String optionId, Criterion criterion) {
        return new ChartItem(shape, label, text, Optional.of(new Subject(optionId, Optional.of(criterion))), entry);
    }

    /** The same as what the chart shows of an option. */
    public ChartItem withSubject(String optionId) {
        return new ChartItem(shape, label, text, Optional.of(new Subject(optionId, Optional.empty())), entry);
    }

    /** The same as an entry of the legend: pointing at it makes it stand out. */
    public ChartItem withEntry(int number) {
        return new ChartItem(shape, label, text, subject, number);
    }
}

package org.placewise.view.latency;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.placewise.model.quantity.Unit;
import org.placewise.view.Ui;
import org.placewise.view.chart.MarkNode;

/** One option's answer: how far it is on the common scale of time, its text so far, and what is going on. */
final class StreamLane extends VBox {
    /** Characters of one token, as a rule of thumb; only how fast the text grows depends on it. */
    private static final double LATIN = 4;
    private static final double CHINESE = 1.5;
    /** More text than fits into a lane. */
    private static final int SEEN = 900;
    private final Ui ui;
    private final Label name = new Label();
    private final HBox heading = new HBox(name);
    private final TimeBar bar = new TimeBar();
    private final Paper paper = new Paper();
    private final Label state = new Label();
    private final String sample;
    private final double perToken;
    private StreamModel.Lane lane;
    private String marked = "";

    StreamLane(Ui ui) {
        this.ui = ui;
        sample = ui.text("view.latency.stream.sample") + " ";
        perToken = sample.chars().anyMatch(Character::isIdeographic) ? CHINESE : LATIN;
        getStyleClass().add("stream-lane");
        heading.getStyleClass().add("stream-heading");
        name.getStyleClass().add("stream-name");
        name.setMinWidth(0);
        state.getStyleClass().add("stream-state");
        state.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(paper, Priority.ALWAYS);
        getChildren().addAll(heading, bar, paper, state);
        setMinWidth(0);
        setPrefWidth(0);
        HBox.setHgrow(this, Priority.ALWAYS);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows a lane at a moment; {@code longest} is the end of the common scale of time. */
    void show(StreamModel.Lane shown, int tokens, double seconds, double longest) {
        if (lane == null || !lane.equals(shown)) {
            lane = shown;
            OptionName option = shown.option();
            name.setText(option.text());
            if (!marked.equals(option.id())) {
                marked = option.id();
                heading.getChildren().setAll(new MarkNode(option.site(), option.silicon(), ui.palette()), name);
                bar.colour(MarkNode.color(ui.palette().site(option.site())));
            }
            setAccessibleText(shown.spoken());
        }
        int here = shown.answers() ? shown.tokensAt(seconds, tokens) : 0;
        boolean done = here == tokens && shown.answers();
        bar.show(shown.answers(), shown.first() / longest, shown.end() / longest,
                Math.min(seconds, shown.end()) / longest);
        paper.show(shown.answers() ? written(here) : "", shown.answers() ? "" : shown.spoken());
        state.setText(!shown.answers() ? "" : done ? ui.text("view.latency.stream.done", time(shown.end()))
                : here == 0 ? ui.text("view.latency.stream.waiting", time(shown.first()))
                : ui.text("view.latency.stream.writing", ui.messages().numbers().quantity(1 / shown.perToken(),
                Unit.TOKENS_PER_SECOND)));
    }

    private String time(double seconds) {
        return ui.messages().numbers().quantity(seconds, Unit.SECOND);
    }

    /** The text of so many tokens: the sample, over and over, and of a long text only the end. */
    private String written(int tokens) {
        long length = Math.round(tokens * perToken);
        // Lines must not break anew while text is added, so what is left out grows in whole samples.
        long left = Math.max(0, (length - SEEN) / sample.length()) * sample.length();
        int shown = (int) (length - left);
        return sample.repeat(shown / sample.length() + 1).substring(0, shown);
    }

    String text() {
        return paper.text.getText();
    }

    String state() {
        return state.getText();
    }

    /** The text, scrolled to its end. */
    private static final class Paper extends Region {
        private final Text text = new Text();
        private final Text line = new Text("M");
        private final Rectangle clip = new Rectangle();

        Paper() {
            getStyleClass().add("stream-paper");
            text.getStyleClass().add("stream-text");
            text.setManaged(false);
            getChildren().add(text);
            setClip(clip);
        }

        void show(String written, String note) {
            String shown = note.isEmpty() ? written : note;
            if (!shown.equals(text.getText())) {
                text.setText(shown);
                requestLayout();
            }
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        @Override
        protected double computePrefHeight(double width) {
            return 0;
        }

        @Override
        protected void layoutChildren() {
            double left = snappedLeftInset();
            double top = snappedTopInset();
            double room = getHeight() - top - snappedBottomInset();
            text.setWrappingWidth(Math.max(0, getWidth() - left - snappedRightInset()));
            double height = text.getLayoutBounds().getHeight();
            line.setFont(text.getFont());
            double lineHeight = line.getLayoutBounds().getHeight();
            // Whole lines only: half a line at the top would look broken.
            double whole = Math.max(1, Math.floor(room / lineHeight + 1e-6)) * lineHeight;
            text.relocate(left, Math.rint(height <= whole + 1 ? top : top + whole - height));
            clip.setWidth(getWidth());
            clip.setHeight(top + whole);
        }
    }

    /** Waiting and writing on the common scale of time, faint where they are still to come. */
    private static final class TimeBar extends Region {
        private static final double FAINT = 0.28;
        private final Region track = part("stream-track");
        private final Region wait = part("stream-wait");
        private final Rectangle writeAll = new Rectangle();
        private final Rectangle write = new Rectangle();
        private double first;
        private double end;
        private double now;

        TimeBar() {
            getStyleClass().add("stream-bar");
            writeAll.setManaged(false);
            write.setManaged(false);
            writeAll.setOpacity(FAINT);
            getChildren().addAll(track, writeAll, write, wait);
        }

        private static Region part(String style) {
            Region part = new Region();
            part.setManaged(false);
            part.getStyleClass().add(style);
            return part;
        }

        void colour(Color colour) {
            writeAll.setFill(colour);
            write.setFill(colour);
        }

        void show(boolean answers, double firstShare, double endShare, double nowShare) {
            first = answers ? firstShare : 0;
            end = answers ? endShare : 0;
            now = answers ? nowShare : 0;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth();
            double height = getHeight();
            track.resizeRelocate(0, 0, width, height);
            wait.resizeRelocate(0, 0, Math.min(first, now) * width, height);
            place(writeAll, first, end, width, height);
            place(write, first, Math.max(first, now), width, height);
        }

        private static void place(Rectangle part, double from, double to, double width, double height) {
            part.setX(from * width);
            part.setWidth(Math.max(0, to - from) * width);
            part.setHeight(height);
        }
    }
}

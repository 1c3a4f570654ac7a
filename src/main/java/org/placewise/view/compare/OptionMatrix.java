package org.placewise.view.compare;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.scenario.Option;
import org.placewise.view.Ui;

/**
 * The cards of the options, a column for each site and a row for each silicon. Where that is too wide for the page, two
 * cards or one stand in a row, each with its own name.
 */
final class OptionMatrix extends Region {
    /** Narrowest card and the gaps between cards, in the height of the text. */
    private static final double NARROWEST = 17.2;
    private static final double GAP = 0.75;
    private final Ui ui;
    private final Consumer<OptionCard> choose;
    private final Map<Site, Label> columns = new EnumMap<>(Site.class);
    private final Map<Silicon, Label> rows = new EnumMap<>(Silicon.class);
    private final Map<String, OptionCard> cards = new LinkedHashMap<>();
    private final Map<String, HiddenSlot> slots = new LinkedHashMap<>();
    private List<Option> shown = List.of();
    private List<Option> hidden = List.of();

    OptionMatrix(Ui ui, Consumer<OptionCard> choose) {
        this.ui = ui;
        this.choose = choose;
        getStyleClass().add("option-matrix");
        for (Site site : Site.values()) {
            columns.put(site, heading("common.site." + lower(site), Pos.CENTER));
        }
        for (Silicon silicon : Silicon.values()) {
            rows.put(silicon, heading("common.silicon." + lower(silicon), Pos.CENTER));
        }
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private Label heading(String key, Pos alignment) {
        Label label = new Label(ui.text(key));
        label.getStyleClass().add("matrix-heading");
        label.setAlignment(alignment);
        getChildren().add(label);
        return label;
    }

    void show(Comparison comparison) {
        for (OptionResult result : comparison.options()) {
            cards.computeIfAbsent(result.option().id(), _ -> add(result.option()))
                    .show(result, CardModel.of(comparison.scenario(), result, ui.messages()));
        }
        shown = comparison.options().stream().map(OptionResult::option).toList();
        hidden = comparison.scenario().hidden();
        for (Option option : hidden) {
            slots.computeIfAbsent(option.id(), _ -> addSlot(option));
        }
        Optional<String> left = dropped(cards, shown);
        Optional<String> filled = dropped(slots, hidden);
        left.map(slots::get).ifPresent(Node::requestFocus);
        filled.map(cards::get).ifPresent(card -> card.chooser().requestFocus());
    }

    /** Removes what stands for options that are not here any more; the one that had the focus, if any. */
    private Optional<String> dropped(Map<String, ? extends Node> nodes, List<Option> options) {
        Set<String> ids = new HashSet<>(nodes.keySet());
        options.forEach(option -> ids.remove(option.id()));
        Optional<String> focused = ids.stream().filter(id -> ownsFocus(nodes.get(id))).findFirst();
        ids.forEach(id -> getChildren().remove(nodes.remove(id)));
        return focused;
    }

    private boolean ownsFocus(Node node) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && owner != node) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    private HiddenSlot addSlot(Option option) {
        HiddenSlot slot = new HiddenSlot(ui, option);
        getChildren().add(slot);
        return slot;
    }

    HiddenSlot slot(String optionId) {
        return slots.get(optionId);
    }

    /** Card of an option that is shown, or what stands in its place. */
    private Region place(Option option) {
        return cards.containsKey(option.id()) ? cards.get(option.id()) : slots.get(option.id());
    }

    private OptionCard add(Option option) {
        OptionCard card = new OptionCard(ui, option, choose);
        getChildren().add(card);
        return card;
    }

    OptionCard card(String optionId) {
        return cards.get(optionId);
    }

    private double em() {
        return columns.get(Site.CLOUD).getFont().getSize();
    }

    private double gap() {
        return Math.rint(GAP * em());
    }

    private double rowHeading() {
        return Math.ceil(rows.values().stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0) + 2 * gap());
    }

    /** How many cards stand side by side. */
    int across(double width) {
        double narrowest = NARROWEST * em();
        if (width - rowHeading() >= Site.values().length * narrowest + 2 * gap()) {
            return Site.values().length;
        }
        return width >= 2 * narrowest + gap() ? 2 : 1;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return NARROWEST * em();
    }

    @Override
    protected double computePrefWidth(double height) {
        return rowHeading() + 3 * NARROWEST * em() + 2 * gap();
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? prefWidth(-1) : width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /** Works out the height, and moves the children there if wanted. */
    private double place(double width, boolean move) {
        int across = across(width);
        boolean matrix = across == Site.values().length;
        columns.values().forEach(label -> label.setVisible(matrix));
        rows.values().forEach(label -> label.setVisible(matrix));
        cards.values().forEach(card -> card.setNamed(!matrix));
        return matrix ? placeMatrix(width, move) : placeList(width, across, move);
    }

    private double placeMatrix(double width, boolean move) {
        double left = rowHeading();
        double gap = gap();
        double card = Math.floor((width - left - 2 * gap) / Site.values().length);
        double top = Math.ceil(columns.get(Site.CLOUD).prefHeight(-1));
        double height = cardHeight(card);
        if (move) {
            for (Site site : Site.values()) {
                columns.get(site).resizeRelocate(left + site.ordinal() * (card + gap), 0, card, top);
            }
            for (Silicon silicon : Silicon.values()) {
                rows.get(silicon).resizeRelocate(0, top + gap / 2 + silicon.ordinal() * (height + gap), left - gap,
                        height);
            }
            for (Option option : all()) {
                place(option).resizeRelocate(left + option.site().ordinal() * (card + gap),
                        top + gap / 2 + option.silicon().ordinal() * (height + gap), card, height);
            }
        }
        return top + gap / 2 + 2 * height + gap;
    }

    private double placeList(double width, int across, boolean move) {
        double gap = gap();
        double card = Math.floor((width - (across - 1) * gap) / across);
        double height = cardHeight(card);
        List<Option> all = all();
        for (int i = 0; move && i < all.size(); i++) {
            place(all.get(i)).resizeRelocate(i % across * (card + gap), i / across * (height + gap), card,
                    height);
        }
        int lines = (all.size() + across - 1) / across;
        return Math.max(0, lines * (height + gap) - gap);
    }

    private List<Option> all() {
        return Stream.concat(shown.stream(), hidden.stream()).toList();
    }

    private double cardHeight(double width) {
        return Math.ceil(cards.values().stream().mapToDouble(card -> card.prefHeight(width)).max().orElse(0));
    }
}

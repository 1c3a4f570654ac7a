package org.placewise.view.present;

import java.util.Arrays;
import java.util.List;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.report.Report;
import org.placewise.model.talk.Scene;

/** What is said in a talk, for those who read it. */
public final class TalkWords {
    private final SceneTexts texts;
    private final Comparison comparison;

    /**
     * A scene in words.
     *
     * @param place of its picture, as pages are named
     */
    public record Words(String place, String headline, String note, String source) {
    }

    public TalkWords(Messages messages, Report report, Catalogue catalogue, Comparison comparison) {
        texts = new SceneTexts(messages, report, catalogue);
        this.comparison = comparison;
    }

    /** The scenes in order. */
    public List<Words> all() {
        return Arrays.stream(Scene.values()).map(scene -> {
            SceneTexts.Words words = texts.of(scene, comparison);
            return new Words("present:" + (scene.ordinal() + 1), words.headline(), texts.note(scene), words.source());
        }).toList();
    }
}

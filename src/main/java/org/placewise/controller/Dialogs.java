package org.placewise.controller;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.placewise.export.Format;
import org.placewise.model.text.Message;

/** What the program asks and tells its user; a fake in tests, which would wait for ever for a real answer. */
public interface Dialogs {
    /** What kind of file is asked for: a scenario, a table of values to be read, or one of the export formats. */
    enum Kind {
        SCENARIO("placewise"), TABLE("csv"), PDF("pdf"), PPTX("pptx"), HTML("html"), PNG("png"), SVG("svg"),
        XLSX("xlsx"), CSV("csv"), JSON("json");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        /** Ending of the file's name, without the dot. */
        public String ending() {
            return ending;
        }

        /** What is asked for to export in a format. */
        public static Kind of(Format format) {
            return valueOf(format.name());
        }
    }

    /**
     * Something only the user can decide.
     *
     * @param details more sentences, to be read one by one; may be empty
     * @param answers what can be done, the usual one first; the last changes nothing
     */
    record Question(Message title, Message text, List<Message> details, List<Message> answers) {
        public Question {
            details = List.copyOf(details);
            answers = List.copyOf(answers);
        }
    }

    /** A file to read; empty if the user thought better of it. */
    Optional<Path> askOpen(Kind kind);

    /**
     * A file to write; empty if the user thought better of it.
     *
     * @param name suggested, without ending
     */
    Optional<Path> askSave(Kind kind, String name);

    /** Which answer is chosen, counted from 0; the last where the user thinks better of it or nobody can be asked. */
    default int choose(Question question) {
        return question.answers().size() - 1;
    }

    /** Tells one sentence without stopping the user. */
    void tell(Message message);

    /** Shows a list of sentences. */
    void list(Message title, List<Message> sentences);
}

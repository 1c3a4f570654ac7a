package org.placewise.view.trace;

import java.util.List;
import java.util.Optional;

/**
 * All that the panel says of one number.
 *
 * @param title  what the number is
 * @param about  which option it belongs to, and its hardware; empty for intermediate results
 * @param value  with its unit
 * @param basis  what it rests on; null for a score
 * @param range  its 90 % range; empty for intermediate results
 * @param words  the formula in words, or the reason of a grade
 * @param symbols the formula in symbols; may be empty
 * @param rows   what enters it
 * @param proofs what was published and can be held against it
 * @param notes  cautions
 */
record TraceModel(String title, String about, String value, Badge basis, Optional<Range> range, String words,
                  String symbols, List<Row> rows, Proofs proofs, List<String> notes) {
    TraceModel {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * @param style   name of the basis in the style sheet
     * @param text    in a word
     * @param meaning in a sentence
     */
    record Badge(String style, String text, String meaning) {
    }

    /**
     * A range drawn as a bar.
     *
     * @param start where the bar's axis begins
     * @param end   where it ends
     * @param how   how the range came about
     */
    record Range(double start, double low, double value, double high, double end, String lowText, String highText,
                 String how) {
    }

    /**
     * One value that enters.
     *
     * @param key     name by which the way to it is remembered
     * @param symbol  in the formula; may be empty
     * @param basis   what it rests on; null for what the scenario asks for
     * @param source  where it comes from
     * @param quote   words in which it stands there; may be empty
     * @param assumed whether nobody published it
     * @param opens   whether it has a trace of its own
     */
    record Row(String key, String name, String symbol, String value, Badge basis, String source, String quote,
               boolean assumed, boolean opens) {
    }

    /**
     * Published facts to compare with.
     *
     * @param title   of them all; empty where there is nothing to compare with
     * @param remark  what to say where there is none, or of all of them
     */
    record Proofs(String title, String remark, List<Proof> list) {
        static final Proofs NONE = new Proofs("", "", List.of());

        Proofs {
            list = List.copyOf(list);
        }
    }

    /**
     * @param heading what was measured or said
     * @param text    the finding
     * @param source  where it stands
     */
    record Proof(String heading, String text, String source) {
    }
}

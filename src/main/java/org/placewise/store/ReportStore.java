package org.placewise.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewise.model.report.Check;
import org.placewise.model.report.Citation;
import org.placewise.model.report.Direction;
import org.placewise.model.report.Fact;
import org.placewise.model.report.Report;
import org.placewise.model.report.Value;
import org.placewise.model.text.Message;

/** Reads the report's facts that ship with the program. */
public final class ReportStore {
    private static final String NAME = "report-facts.json";
    private static final double MOST = 1e30;
    private static final int LONGEST = 4000;

    private ReportStore() {
    }

    /**
     * The report; a fact or direction that cannot be read is left out with one problem.
     *
     * @throws IllegalStateException if there is no such file or no citation in it, which only a broken build can cause
     */
    public static Loaded<Report> load() {
        try (Reader text = Assets.open("data/" + NAME)) {
            return read(text);
        } catch (FaultException fault) {
            throw new IllegalStateException(NAME + ": " + fault.getMessage(), fault);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static Loaded<Report> read(Reader text) throws FaultException, IOException {
        Node root = Json.parse(text);
        Node source = root.get("source");
        Citation citation = new Citation(text(source, "title"), text(source, "english"), text(source, "publisher"),
                text(source, "kind"), text(source, "citation_rule"));
        List<Message> problems = new ArrayList<>();
        Rows rows = new Rows(NAME, problems);
        List<Fact> facts = rows.readUnique(root, "facts", ReportStore::fact, Fact::id);
        Set<String> ids = facts.stream().map(Fact::id).collect(Collectors.toSet());
        List<Direction> directions = rows.read(root, "directions", row -> direction(row, ids));
        return new Loaded<>(new Report(citation, facts, directions), problems);
    }

    private static Fact fact(Node row) throws FaultException {
        Node check = row.find("check").orElse(null);
        return new Fact(text(row, "id"), text(row, "section"), text(row, "where"), text(row, "topic"),
                text(row, "claim"), values(row.get("values")), Sources.textOrNull(row, "cited_source"),
                check == null ? null : check(check));
    }

    private static Check check(Node check) throws FaultException {
        List<String> sources = new ArrayList<>();
        for (Node source : check.get("sources").items()) {
            sources.add(source.text(LONGEST));
        }
        return new Check(text(check, "verdict"), text(check, "note"), values(check.get("values")), sources);
    }

    private static List<Value> values(Node list) throws FaultException {
        List<Value> values = new ArrayList<>();
        for (Node item : list.items()) {
            Node value = item.get("value");
            Node year = item.find("year").orElse(null);
            values.add(new Value(text(item, "label"), value.isText() ? null : Double.valueOf(value.number(0, MOST)),
                    value.isText() ? value.text(LONGEST) : null, text(item, "unit"),
                    year == null ? null : Integer.valueOf(year.whole(1950, 2100)),
                    Sources.textOrNull(item, "developer")));
        }
        return values;
    }

    private static Direction direction(Node row, Set<String> known) throws FaultException {
        List<String> facts = new ArrayList<>();
        for (Node fact : row.get("basis").items()) {
            facts.add(fact.oneOf(known.toArray(String[]::new), id -> id));
        }
        return new Direction(text(row, "attribute"), text(row, "better"), facts, Sources.textOrNull(row, "but"));
    }

    private static String text(Node node, String field) throws FaultException {
        return node.get(field).text(LONGEST);
    }
}

package org.placewise.i18n;

import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Trace;

/** Says in words where a value of a trace comes from. */
public final class Provenance {
    private Provenance() {
    }

    /** Such as "scenario", "worked out", "assumption: usual for servers", or the address where it was read. */
    public static String of(Trace.Input input, Messages messages) {
        Source source = input.source();
        if (source == null) {
            return messages.get("common.provenance.worked");
        }
        if (source.isWorkload()) {
            return messages.get("common.provenance.workload");
        }
        if (source.isCalibration()) {
            return messages.get(input.basis() == Basis.CALIBRATED ? "common.provenance.fitted"
                    : "common.provenance.pooled", source.ref());
        }
        if (input.basis() == Basis.REPORT) {
            return messages.get("common.provenance.report", source.ref());
        }
        return of(source, messages);
    }

    /** The same of a value that nothing was worked out for. */
    public static String of(Source source, Messages messages) {
        if (source.isOwn()) {
            return messages.get("common.provenance.own");
        }
        if (source.ref().isBlank()) {
            return messages.get("common.provenance.judged");
        }
        boolean saysSo = source.ref().regionMatches(true, 0, "assum", 0, 5);
        return source.isAssumption() && !saysSo ? messages.get("common.provenance.assumption", source.ref()) : source.ref();
    }
}

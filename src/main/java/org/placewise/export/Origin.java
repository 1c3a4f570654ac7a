package org.placewise.export;

import java.time.LocalDate;
import java.util.List;
import org.placewise.model.calibrate.Validation;
import org.placewise.model.report.Report;

/**
 * What an export rests on besides the comparison. It names no place on a disk and no person.
 *
 * @param version  of the program
 * @param date     of the export
 * @param accuracy how far estimates are from published measurements
 * @param report   whose facts the grades cite
 */
public record Origin(String version, LocalDate date, List<Validation.Row> accuracy, Report report) {
    public Origin {
        accuracy = List.copyOf(accuracy);
    }
}

package org.ganlao.laborrights.enforcement.finding;

import org.ganlao.laborrights.enforcement.finding.domain.FindingKind;
import org.ganlao.platform.database.Row;

/**
 * Findings of a kind in a region.
 *
 * @param open whom nobody looks into yet, proposals to dismiss included
 */
record FindingFigures(String region, FindingKind kind, long open, long assigned, long dismissed, long closed) {

    static FindingFigures from(Row row) {
        return new FindingFigures(
                row.text("region"),
                FindingKind.valueOf(row.text("kind")),
                row.number("open"),
                row.number("assigned"),
                row.number("dismissed"),
                row.number("closed"));
    }
}

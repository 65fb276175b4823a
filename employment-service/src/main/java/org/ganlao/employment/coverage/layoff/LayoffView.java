package org.ganlao.employment.coverage.layoff;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.coverage.layoff.domain.LayoffReport;
import org.ganlao.platform.http.Versioned;

record LayoffView(
        UUID id,
        int version,
        StatedLayoff layoff,

        @Schema(description = "是否提前足够天数报告 · Whether reported so many days before as is asked for")
        boolean inTime,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static LayoffView from(LayoffReport report) {
        return new LayoffView(
                report.id(),
                report.version(),
                StatedLayoff.from(report.layoff()),
                report.inTime(),
                report.annulReason(),
                report.origin().sourceRef(),
                report.recordedAt());
    }
}

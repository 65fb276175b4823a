package org.ganlao.skills.cadre;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.record.Approval;
import org.ganlao.skills.cadre.domain.IntegrityReport;

record IntegrityReportView(
        UUID id,
        int version,
        UUID member,
        String region,
        int year,
        LocalDate reportedOn,
        String statement,
        Approval approval,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static IntegrityReportView from(IntegrityReport report) {
        return new IntegrityReportView(
                report.id(),
                report.version(),
                report.member(),
                report.region(),
                report.year(),
                report.occurredOn(),
                report.statement(),
                report.approval(),
                report.annulReason(),
                report.origin().sourceRef(),
                report.recordedAt());
    }
}

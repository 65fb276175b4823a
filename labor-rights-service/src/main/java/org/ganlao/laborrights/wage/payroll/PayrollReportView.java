package org.ganlao.laborrights.wage.payroll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.wage.payroll.domain.PayLaw;
import org.ganlao.laborrights.wage.payroll.domain.PayrollReport;
import org.ganlao.laborrights.wage.payroll.domain.ReportState;
import org.ganlao.platform.http.Versioned;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.DatedValue;
import org.ganlao.platform.record.Approval;

/** A month's payroll, as answers show it. */
@Schema(name = "PayrollReport")
record PayrollReportView(
        UUID id,
        int version,
        ReportState state,
        StatedReport report,
        int lines,
        LocalDate checkedOn,

        @Schema(description = "有差额人数 · Persons who are short")
        int shortLines,

        @Schema(description = "加班超时人数 · Persons with more overtime than the law allows")
        int excessiveLines,

        @Schema(description = "差额合计 · What is short in all") Money missing,

        @Schema(description = "核查所依的数值 · The figures by which it was checked")
        PayLaw law,

        @Schema(description = "参数及其依据 · The parameters of the month, with their sources")
        List<DatedValue> trace,

        Approval approval,

        @Schema(description = "由差额登记的欠薪 · The arrears that what is short became")
        UUID arrears,

        @Schema(description = "由核查立案的监察案件 · The inspection case that what was found led to")
        UUID inspectionCase,

        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static PayrollReportView from(PayrollReport report, List<DatedValue> trace) {
        return new PayrollReportView(
                report.id(),
                report.version(),
                report.state(),
                StatedReport.from(report.outline()),
                report.lines(),
                report.checkedOn(),
                report.shortLines(),
                report.excessiveLines(),
                report.missing(),
                report.law(),
                trace,
                report.approval(),
                report.arrears(),
                report.inspectionCase(),
                report.annulReason(),
                report.origin().sourceRef(),
                report.recordedAt());
    }
}

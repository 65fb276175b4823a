package org.ganlao.laborrights.wage.payroll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ganlao.laborrights.wage.payroll.domain.PayrollLine;
import org.ganlao.laborrights.wage.payroll.domain.PayrollReport;
import org.ganlao.laborrights.wage.payroll.domain.ReportOutline;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.DatedValue;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;

/** Shows payrolls, and their lines; that these were read is noted. */
@ApplicationScoped
class ShowPayrolls {

    private final ReportRepository reports;
    private final LineRepository lines;
    private final PayrollLaw law;
    private final Persons persons;
    private final AuditedReads reads;

    ShowPayrolls(ReportRepository reports, LineRepository lines, PayrollLaw law, Persons persons, AuditedReads reads) {
        this.reports = reports;
        this.lines = lines;
        this.law = law;
        this.persons = persons;
        this.reads = reads;
    }

    PayrollReportView one(UUID id) {
        return view(reports.visible(id));
    }

    Page<PayrollReportView> page(ReportFilter filter, Paging paging) {
        return reports.page(filter, paging).map(this::view);
    }

    PayrollReportView view(PayrollReport report) {
        return PayrollReportView.from(report, report.checkedOn() == null ? null : trace(report.outline()));
    }

    private List<DatedValue> trace(ReportOutline outline) {
        ParameterSet figures = law.figures(outline.yearMonth());
        law.of(outline.region(), outline.yearMonth(), figures);
        return figures.trace();
    }

    PayrollLineView line(UUID id) {
        PayrollLine line = lines.visible(id);
        reads.one(ReportPayroll.LINE, id);
        return view(line);
    }

    PayrollLineView view(PayrollLine line) {
        return PayrollLineView.from(line, persons.show(line.person()));
    }

    Page<PayrollLineView> lines(LineFilter filter, Paging paging) {
        Page<PayrollLine> page = lines.page(filter, persons.indexesOf(filter.document), paging);
        reads.list(ReportPayroll.LINE);
        return page.map(this::view);
    }
}

package org.ganlao.skills.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.MonthDay;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.skills.cadre.domain.CadreMember;

/** Who was not trained for the hours of a year, or has not reported on integrity for it. The figures are those of its last day. */
@ApplicationScoped
class ReadOverdue {

    private final CadreMemberRepository members;
    private final CadreTrainingRepository trainings;
    private final IntegrityReportRepository reports;
    private final Parameters parameters;
    private final AuditedReads reads;
    private final BusinessClock clock;

    ReadOverdue(
            CadreMemberRepository members,
            CadreTrainingRepository trainings,
            IntegrityReportRepository reports,
            Parameters parameters,
            AuditedReads reads,
            BusinessClock clock) {
        this.members = members;
        this.trainings = trainings;
        this.reports = reports;
        this.parameters = parameters;
        this.reads = reads;
        this.clock = clock;
    }

    /** @param year null for the one before this */
    Page<OverdueStaffView> page(String region, Integer year, Paging paging) {
        int asked = year == null ? clock.today().getYear() - 1 : year;
        LocalDate end = LocalDate.of(asked, 12, 31);
        ParameterSet figures = parameters.at(end);
        int required = figures.integer("skills.cadre.hours");
        LocalDate due = MonthDay.parse("--" + figures.text("skills.cadre.integrity-due"))
                .atYear(asked + 1);
        Page<OverdueStaffView> page =
                members.lacking(region, asked, required, paging).map(member -> view(member, asked, required, end, due));
        reads.list("cadre-member");
        return page;
    }

    private OverdueStaffView view(CadreMember member, int year, int required, LocalDate end, LocalDate due) {
        int hours = trainings.hours(member.id(), year);
        boolean reported = reports.of(member.id(), year)
                .filter(report -> report.approval().given())
                .isPresent();
        return new OverdueStaffView(
                member.id(),
                member.post().name(),
                member.region(),
                member.post().unit(),
                year,
                hours,
                required,
                Math.max(0, required - hours),
                hours < required && clock.today().isAfter(end),
                reported,
                due,
                !reported && clock.today().isAfter(due));
    }
}

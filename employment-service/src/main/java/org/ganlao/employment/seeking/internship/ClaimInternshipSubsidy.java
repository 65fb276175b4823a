package org.ganlao.employment.seeking.internship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.aid.support.Supports;
import org.ganlao.employment.aid.support.domain.AskedSupport;
import org.ganlao.employment.aid.support.domain.Payee;
import org.ganlao.employment.aid.support.domain.SupportKind;
import org.ganlao.employment.aid.support.domain.WorkedFigure;
import org.ganlao.employment.seeking.internship.domain.Internship;
import org.ganlao.employment.seeking.internship.domain.InternshipHost;
import org.ganlao.employment.seeking.internship.domain.InternshipRefusal;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;

/** Claims an intern's whole months that were not claimed before, for the employer who keeps the base. */
@ApplicationScoped
class ClaimInternshipSubsidy {

    private final KeepInternships internships;
    private final PositionRepository positions;
    private final HostRepository hosts;
    private final MonthlySubsidy subsidy;
    private final Supports supports;
    private final RecordChecks checks;
    private final Caller caller;

    ClaimInternshipSubsidy(
            KeepInternships internships,
            PositionRepository positions,
            HostRepository hosts,
            MonthlySubsidy subsidy,
            Supports supports,
            RecordChecks checks,
            Caller caller) {
        this.internships = internships;
        this.positions = positions;
        this.hosts = hosts;
        this.subsidy = subsidy;
        this.supports = supports;
        this.checks = checks;
        this.caller = caller;
    }

    @Transactional
    UUID claim(UUID id, InternshipSubsidyRequest request) {
        checks.requirePast(request.until(), "/until");
        Internship internship = internships.held(id);
        List<LocalDate> months = unclaimed(internship, request.until());
        MonthlySubsidy.Due due = subsidy.of(months, internship.region());
        List<WorkedFigure> working =
                new ArrayList<>(List.of(WorkedFigure.counted("whole-months", months.size(), "months")));
        due.used().stream().map(WorkedFigure::of).forEach(working::add);
        InternshipHost host =
                hosts.findById(positions.findById(internship.position()).host());
        return supports.claim(new AskedSupport(
                SupportKind.INTERNSHIP_SUBSIDY,
                new Origin(caller.client(), request.sourceRef()),
                internship.region(),
                id,
                Payee.organisation(host.entry().name(), EmployerToken.of(host.employer())),
                internship.person(),
                months.get(0),
                internship.stay().lastDayOfMonth(months.get(months.size() - 1)),
                due.amount(),
                working));
    }

    private List<LocalDate> unclaimed(Internship internship, LocalDate until) {
        LocalDate claimed = supports.claimedUntil(SupportKind.INTERNSHIP_SUBSIDY, internship.id())
                .orElse(LocalDate.EPOCH);
        List<LocalDate> months = internship.stay().wholeMonths(until).stream()
                .filter(month -> month.isAfter(claimed))
                .toList();
        if (months.isEmpty()) {
            throw new Rejection(InternshipRefusal.NO_MONTH_TO_CLAIM, until).at("/until");
        }
        return months;
    }
}

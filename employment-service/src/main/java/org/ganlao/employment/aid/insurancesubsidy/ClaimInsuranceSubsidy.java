package org.ganlao.employment.aid.insurancesubsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.ganlao.employment.aid.support.Supports;
import org.ganlao.employment.aid.support.domain.AskedSupport;
import org.ganlao.employment.aid.support.domain.Payee;
import org.ganlao.employment.aid.support.domain.SupportKind;
import org.ganlao.employment.seeking.placement.PlacementRepository;
import org.ganlao.employment.seeking.placement.domain.Placement;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.time.BusinessClock;

/** Claims a month's insurance subsidy for a person in flexible work, whom it holds, or tells whether there is a right to it. */
@ApplicationScoped
class ClaimInsuranceSubsidy {

    private static final String SHARE = "employment.insurance-subsidy.share";

    private final PlacementRepository placements;
    private final FlexibleWork work;
    private final Supports supports;
    private final Persons persons;
    private final RecordChecks checks;
    private final Parameters parameters;
    private final AuditedReads reads;
    private final BusinessClock clock;
    private final Caller caller;

    ClaimInsuranceSubsidy(
            PlacementRepository placements,
            FlexibleWork work,
            Supports supports,
            Persons persons,
            RecordChecks checks,
            Parameters parameters,
            AuditedReads reads,
            BusinessClock clock,
            Caller caller) {
        this.placements = placements;
        this.work = work;
        this.supports = supports;
        this.persons = persons;
        this.checks = checks;
        this.parameters = parameters;
        this.reads = reads;
        this.clock = clock;
        this.caller = caller;
    }

    @Transactional
    UUID claim(UUID id, InsuranceSubsidyRequest request) {
        YearMonth month = request.ofMonth();
        LocalDate lastDay = month.atEndOfMonth();
        checks.requirePast(lastDay, "/month");
        checks.requirePast(request.paidOn(), "/paidOn");
        Placement placement = placements.alone(id, found -> persons.lock(found.person()));
        work.of(placement, month).require();
        ParameterSet figures = parameters.at(lastDay);
        Money amount = request.paid().times(figures.factor(SHARE, placement.region()));

        return supports.claim(new AskedSupport(
                SupportKind.INSURANCE_SUBSIDY,
                new Origin(caller.client(), request.sourceRef()),
                placement.region(),
                id,
                Payee.person(placement.person().token()),
                placement.person(),
                month.atDay(1),
                lastDay,
                amount,
                request.working(figures)));
    }

    /**
     * Holds no transaction, as the audit has one of its own.
     *
     * @param asked a day of the month; null asks for this month
     */
    EntitlementView entitlement(UUID id, LocalDate asked) {
        Placement placement = placements.visible(id);
        YearMonth month = YearMonth.from(asked == null ? clock.today() : asked);
        EntitlementView view = EntitlementView.from(
                work.of(placement, month), parameters.at(month.atEndOfMonth()).factor(SHARE, placement.region()));
        reads.one("insurance-subsidy", id);
        return view;
    }
}

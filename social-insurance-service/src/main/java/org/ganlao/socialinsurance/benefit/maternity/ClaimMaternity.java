package org.ganlao.socialinsurance.benefit.maternity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.benefit.maternity.domain.Confinement;
import org.ganlao.socialinsurance.benefit.maternity.domain.MaternityBenefit;
import org.ganlao.socialinsurance.benefit.maternity.domain.MaternityClaim;
import org.ganlao.socialinsurance.benefit.maternity.domain.MaternityClaim.Mother;
import org.ganlao.socialinsurance.benefit.maternity.domain.MaternityRefusal;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.register.enrolment.EnrolmentRepository;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/** Takes claims for births and miscarriages in, and works them out. Locks the person. */
@ApplicationScoped
class ClaimMaternity {

    private final MaternityClaimRepository claims;
    private final EnrolmentRepository enrolments;
    private final ContributionHistory history;
    private final EmployersWages wages;
    private final Parameters parameters;
    private final Persons persons;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    ClaimMaternity(
            MaternityClaimRepository claims,
            EnrolmentRepository enrolments,
            ContributionHistory history,
            EmployersWages wages,
            Parameters parameters,
            Persons persons,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes) {
        this.claims = claims;
        this.enrolments = enrolments;
        this.history = history;
        this.wages = wages;
        this.parameters = parameters;
        this.persons = persons;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    MaternityBenefitView preview(MaternityPreviewRequest request) {
        Confinement confinement = request.confinement().confinement();
        checks.requireRegion(request.region(), confinement.on(), "/region");
        requireCosts(request.costs());
        return MaternityBenefitView.from(MaternityBenefit.of(
                confinement,
                request.employersWage(),
                request.costs(),
                request.region(),
                parameters.at(confinement.on())));
    }

    @Transactional
    MaternityClaimView claim(MaternityClaimRequest request) {
        Confinement confinement = request.confinement().confinement();
        checks.requirePast(confinement.on(), "/confinement/on");
        requireCosts(request.costs());
        Enrolment enrolment = enrolments.visible(request.enrolment());
        requireInsured(enrolment, confinement.on());
        persons.lock(enrolment.person());
        List<String> tokens = persons.tokensOf(enrolment.person());
        ParameterSet figures = parameters.at(confinement.on());
        requirePaid(tokens, YearMonth.from(confinement.on()), enrolment.region(), figures);
        Money wage = employersWage(request, enrolment, confinement.on().getYear() - 1);
        MaternityClaim claim = new MaternityClaim(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                new Mother(
                        enrolment.id(),
                        enrolment.person().token(),
                        enrolment.insuredAs().employer(),
                        enrolment.region()),
                confinement,
                request.paidInto(),
                wage,
                request.costs(),
                MaternityBenefit.of(confinement, wage, request.costs(), enrolment.region(), figures),
                caller.subject(),
                changes.now());
        requireApart(claim, tokens);
        claims.add(claim);
        events.note(DecideMaternity.KIND, "claimed", claim, "");
        return MaternityClaimView.from(claim);
    }

    private static void requireCosts(Money costs) {
        if (costs.isNegative()) {
            throw new Rejection(MaternityRefusal.COSTS_NEGATIVE).at("/costs");
        }
    }

    private void requireInsured(Enrolment enrolment, LocalDate day) {
        Insurance insurance = enrolment.insuredAs().insurance();
        if (insurance != Insurance.MATERNITY) {
            throw new Rejection(MaternityRefusal.NOT_OF_MATERNITY, insurance).at("/enrolment");
        }
        if (persons.reveal(enrolment.person()).sex().filter(Sex.MALE::equals).isPresent()) {
            throw new Rejection(MaternityRefusal.NOT_A_MOTHER).at("/enrolment");
        }
        boolean insured = enrolment.standing()
                && enrolment.days().periods().stream()
                        .filter(period -> !day.isBefore(period.from()))
                        .anyMatch(period -> period.until() == null || day.isBefore(period.until()));
        if (!insured) {
            throw new Rejection(MaternityRefusal.NOT_INSURED_ON_THE_DAY, day).at("/enrolment");
        }
    }

    private void requirePaid(List<String> tokens, YearMonth month, String region, ParameterSet figures) {
        int needed = figures.integer("social-insurance.maternity.months-needed", region);
        long paid = history.of(tokens, Insurance.MATERNITY).stream()
                .map(ContributionMonth::month)
                .filter(earlier -> !earlier.isAfter(month))
                .distinct()
                .count();
        if (paid < needed) {
            throw new Rejection(MaternityRefusal.TOO_FEW_MONTHS_PAID, paid, needed).at("/enrolment");
        }
    }

    private Money employersWage(MaternityClaimRequest request, Enrolment enrolment, int year) {
        Optional<Money> known = wages.average(enrolment.insuredAs().employer(), year);
        if (known.isPresent() && request.employersWage() != null) {
            throw new Rejection(MaternityRefusal.EMPLOYERS_WAGE_KNOWN).at("/employersWage");
        }
        return known.or(() -> Optional.ofNullable(request.employersWage()).filter(Money::isPositive))
                .orElseThrow(() -> new Rejection(MaternityRefusal.EMPLOYERS_WAGE_UNKNOWN, Integer.toString(year))
                        .at("/employersWage"));
    }

    private void requireApart(MaternityClaim claim, List<String> tokens) {
        claims.held(tokens).stream()
                .filter(earlier -> !earlier.occurredOn().isAfter(claim.leaveUntil()))
                .filter(earlier -> !earlier.leaveUntil().isBefore(claim.occurredOn()))
                .findFirst()
                .ifPresent(earlier -> {
                    throw new Rejection(MaternityRefusal.CLAIMED_FOR_THIS_TIME, earlier.id());
                });
    }
}

package org.ganlao.socialinsurance.benefit.residentmedical;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.BookedMoney.Received;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.FundedYear;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.FundingShares;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.ResidentFunding;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.ResidentFunding.Resident;
import org.ganlao.socialinsurance.benefit.residentmedical.domain.ResidentRefusal;
import org.ganlao.socialinsurance.register.enrolment.EnrolmentRepository;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;
import org.ganlao.socialinsurance.treasury.fund.FundIncome;
import org.ganlao.socialinsurance.treasury.fund.Funds;

/** Books what is received for a resident's year, which confirms its cover. Locks: the enrolment, then the fund's book. */
@ApplicationScoped
class FundResident {

    private static final String KIND = "resident-funding";

    private final ResidentFundingRepository fundings;
    private final EnrolmentRepository enrolments;
    private final Funds funds;
    private final Parameters parameters;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final AuditedReads reads;
    private final TransactionLock locks;
    private final BusinessClock clock;
    private final Caller caller;
    private final ChangeLog changes;

    FundResident(
            ResidentFundingRepository fundings,
            EnrolmentRepository enrolments,
            Funds funds,
            Parameters parameters,
            RecordChecks checks,
            RecordEvents events,
            AuditedReads reads,
            TransactionLock locks,
            BusinessClock clock,
            Caller caller,
            ChangeLog changes) {
        this.fundings = fundings;
        this.enrolments = enrolments;
        this.funds = funds;
        this.parameters = parameters;
        this.checks = checks;
        this.events = events;
        this.reads = reads;
        this.locks = locks;
        this.clock = clock;
        this.caller = caller;
        this.changes = changes;
    }

    /** Refuses what can be refused without looking at other records. */
    void check(ResidentFundingRequest request) {
        checks.requirePast(request.receivedOn(), "/receivedOn");
    }

    @Transactional
    ResidentFundingView fund(ResidentFundingRequest request) {
        check(request);
        Enrolment enrolment = enrolments.visible(request.enrolment());
        if (enrolment.insuredAs().insurance() != Insurance.RESIDENT_MEDICAL) {
            throw new Rejection(
                            ResidentRefusal.NOT_A_RESIDENT,
                            enrolment.insuredAs().kind())
                    .at("/enrolment");
        }
        ParameterSet figures = parameters.at(request.receivedOn());
        InsuredKind kind = enrolment.insuredAs().kind();
        FundingShares shares = FundingShares.of(kind, enrolment.region(), figures);
        FundedYear year = FundedYear.of(
                request.year(),
                request.receivedOn(),
                figures.integer("social-insurance.residentmedical.waiting-days", enrolment.region()));
        requireEnrolled(enrolment, year.from());
        locks.hold("resident funding " + enrolment.id());
        fundings.of(enrolment.id(), request.year()).ifPresent(earlier -> {
            throw new Rejection(ResidentRefusal.FUNDED_ALREADY, Integer.toString(request.year()), earlier.id());
        });
        UUID id = UUID.randomUUID();
        ResidentFunding funding = new ResidentFunding(
                id,
                new Origin(caller.client(), request.sourceRef()),
                new Resident(enrolment.id(), enrolment.person().token(), kind == InsuredKind.RESIDENT_MINOR),
                year,
                shares,
                request.payer(),
                new Received(
                        enrolment.region(),
                        request.receivedOn(),
                        request.receipt(),
                        caller.subject(),
                        posted(id, enrolment.region(), request.receivedOn(), shares.person())),
                changes.now());
        fundings.add(funding);
        return told("confirmed", funding, "");
    }

    private static void requireEnrolled(Enrolment enrolment, LocalDate day) {
        boolean enrolled = enrolment.standing()
                && enrolment.days().periods().stream()
                        .anyMatch(period -> !day.isBefore(period.from())
                                && (period.until() == null || day.isBefore(period.until())));
        if (!enrolled) {
            throw new Rejection(ResidentRefusal.NOT_ENROLLED_THEN, day).at("/enrolment");
        }
    }

    /** Null where the person pays nothing. */
    private UUID posted(UUID id, String region, LocalDate on, Money amount) {
        return amount.isPositive()
                ? funds.receive(Insurance.RESIDENT_MEDICAL, region, FundIncome.CONTRIBUTION, id, on, amount)
                : null;
    }

    @Transactional
    ResidentFundingView annul(UUID id, String ifMatch, Annulment annulment) {
        ResidentFunding funding = fundings.forChange(id, ifMatch);
        funding.requireAnnullableBy(caller.subject());
        if (funding.posting() != null) {
            funds.reverse(funding.posting(), clock.today(), annulment.reason());
        }
        funding.annul(annulment.reason(), caller.subject(), changes.now());
        return told("annulled", funding, annulment.reason());
    }

    ResidentFundingView one(UUID id) {
        ResidentFundingView view = ResidentFundingView.from(fundings.visible(id));
        reads.one(KIND, id);
        return view;
    }

    Page<ResidentFundingView> page(ResidentFundingFilter filter, Paging paging) {
        Page<ResidentFundingView> page = fundings.page(filter, paging).map(ResidentFundingView::from);
        reads.list(KIND);
        return page;
    }

    private ResidentFundingView told(String verb, ResidentFunding funding, String why) {
        events.say(KIND, verb, ResidentFundingFact.of(funding), why);
        return ResidentFundingView.from(funding);
    }
}

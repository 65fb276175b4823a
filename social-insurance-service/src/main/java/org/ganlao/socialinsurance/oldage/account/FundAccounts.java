package org.ganlao.socialinsurance.oldage.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.oldage.account.domain.AccountFunding;
import org.ganlao.socialinsurance.oldage.account.domain.AccountRefusal;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.FundIncome;
import org.ganlao.socialinsurance.treasury.fund.Funds;

/** States how far accounts were made real, and takes the subsidy in once another person approves it. Locks: region and year, the book. */
@ApplicationScoped
class FundAccounts {

    private static final String KIND = "account-funding";
    private static final String ALL_POINTS = "social-insurance.account.points";

    private final FundingRepository fundings;
    private final FundedParts parts;
    private final Funds funds;
    private final Parameters parameters;
    private final RecordChecks checks;
    private final TransactionLock locks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    FundAccounts(
            FundingRepository fundings,
            FundedParts parts,
            Funds funds,
            Parameters parameters,
            RecordChecks checks,
            TransactionLock locks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.fundings = fundings;
        this.parts = parts;
        this.funds = funds;
        this.parameters = parameters;
        this.checks = checks;
        this.locks = locks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    FundingView state(FundingRequest request) {
        checks.requirePast(request.receivedOn(), "/receivedOn");
        checks.requireOwnRegion(request.region(), clock.today(), "/region");
        AccountFunding funding = new AccountFunding(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                new AccountFunding.Terms(
                        request.region(),
                        request.year(),
                        request.points(),
                        parameters.at(LocalDate.of(request.year(), 1, 1)).decimal(ALL_POINTS, request.region()),
                        request.subsidy(),
                        request.receivedOn(),
                        request.document()),
                caller.subject(),
                changes.now());
        locks.hold(KIND + " " + request.region() + " " + request.year());
        fundings.standing(request.region(), request.year()).ifPresent(earlier -> {
            throw new Rejection(AccountRefusal.FUNDING_STATED, earlier.id());
        });
        fundings.add(funding);
        return noted("stated", funding);
    }

    @Transactional
    FundingView approve(UUID id, String ifMatch) {
        AccountFunding funding = fundings.forChange(id, ifMatch);
        funding.approval().requireOpenTo(caller.subject());
        UUID posting = funding.subsidy().isPositive()
                ? funds.receive(
                        Insurance.PENSION,
                        funding.region(),
                        FundIncome.FISCAL_SUBSIDY,
                        id,
                        funding.occurredOn(),
                        funding.subsidy())
                : null;
        funding.approve(caller.subject(), posting, changes.now());
        return noted("approved", funding);
    }

    @Transactional
    FundingView one(UUID id) {
        AccountFunding funding = fundings.visible(id);
        return FundingView.from(funding, parts.ofYear(funding.region(), funding.year()));
    }

    /** Without the sums, which are worked out for one at a time. */
    Page<FundingView> page(Integer year, Paging paging) {
        return fundings.page(year, paging).map(FundingView::from);
    }

    private FundingView noted(String what, AccountFunding funding) {
        fundings.flush();
        events.note(KIND, what, funding, "");
        return FundingView.from(funding);
    }
}

package org.ganlao.socialinsurance.oldage.hardship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.parameter.ParameterSet;
import org.ganlao.platform.parameter.Parameters;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.oldage.hardship.domain.HardshipRefusal;
import org.ganlao.socialinsurance.oldage.hardship.domain.LumpSum;
import org.ganlao.socialinsurance.oldage.hardship.domain.LumpSumFunding;
import org.ganlao.socialinsurance.register.employer.EmployerRepository;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.FundIncome;
import org.ganlao.socialinsurance.treasury.fund.Funds;

/** Works out what a firm owes for the retirees that it leaves behind, and receives it. Locks: the firm's row, then the books. */
@ApplicationScoped
class FundRetirees {

    private static final String KIND = "lump-sum-funding";

    private final FundingRepository fundings;
    private final EmployerRepository employers;
    private final Funds funds;
    private final Parameters parameters;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    FundRetirees(
            FundingRepository fundings,
            EmployerRepository employers,
            Funds funds,
            Parameters parameters,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.fundings = fundings;
        this.employers = employers;
        this.funds = funds;
        this.parameters = parameters;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    LumpSumFundingView agree(FundingRequest request) {
        checks.requirePast(request.agreedOn(), "/agreedOn");
        checks.requireOwnRegion(request.region(), request.agreedOn(), "/region");
        String employer =
                employers.registered(request.employer().value(), "/employer").employer();
        locks.hold(KIND + " of " + employer);
        fundings.of(employer).ifPresent(other -> {
            throw new Rejection(HardshipRefusal.LUMP_SUM_AGREED, other.occurredOn()).at("/employer");
        });
        ParameterSet figures = parameters.at(request.agreedOn());
        LumpSum sum = LumpSum.of(
                request.retirees(),
                figures.money("social-insurance.average-wage"),
                figures.factor("social-insurance.hardship.lump-sum.rate"),
                figures.integer("social-insurance.hardship.lump-sum.years"));
        LumpSumFunding funding = new LumpSumFunding(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                employer,
                request.region(),
                request.agreedOn(),
                sum,
                caller.subject(),
                changes.now());
        fundings.add(funding);
        return told("agreed", funding, "");
    }

    @Transactional
    LumpSumFundingView receive(UUID id, String ifMatch, FundingReceipt receipt) {
        checks.requirePast(receipt.on(), "/on");
        LumpSumFunding funding = fundings.forChange(id, ifMatch);
        funding.receive(receipt.on(), receipt.amount(), receipt.document(), caller.subject(), changes.now());
        funds.receive(
                Insurance.MEDICAL, funding.region(), FundIncome.OTHER, funding.id(), receipt.on(), receipt.amount());
        return told("received", funding, "");
    }

    @Transactional
    LumpSumFundingView annul(UUID id, String ifMatch, Annulment annulment) {
        LumpSumFunding funding = fundings.forChange(id, ifMatch);
        funding.annul(annulment.reason(), changes.now());
        return told("annulled", funding, annulment.reason());
    }

    LumpSumFundingView one(UUID id) {
        return LumpSumFundingView.from(fundings.visible(id));
    }

    Page<LumpSumFundingView> page(Paging paging) {
        return fundings.page(paging).map(LumpSumFundingView::from);
    }

    private LumpSumFundingView told(String verb, LumpSumFunding funding, String why) {
        events.say(KIND, verb, FundingFact.of(funding), why);
        return LumpSumFundingView.from(funding);
    }
}

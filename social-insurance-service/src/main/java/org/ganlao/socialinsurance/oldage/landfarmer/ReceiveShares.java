package org.ganlao.socialinsurance.oldage.landfarmer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.oldage.account.Accounts;
import org.ganlao.socialinsurance.oldage.account.domain.AccountSource;
import org.ganlao.socialinsurance.oldage.landfarmer.LandCoverageRepository.Open;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.ContributionShare;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandProject;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandReceipt;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.LandRefusal;
import org.ganlao.socialinsurance.oldage.landfarmer.domain.SharePaid;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.treasury.fund.FundIncome;
import org.ganlao.socialinsurance.treasury.fund.Funds;

/**
 * Books shares into the scheme's fund and the accounts, whole, and takes them back. Locks: the project, the persons, the
 * coverages, the book.
 */
@ApplicationScoped
class ReceiveShares {

    private static final String KIND = "land-receipt";

    private final LandReceiptRepository receipts;
    private final LandCoverageRepository coverages;
    private final KeepLandProjects projects;
    private final RestingOnShares resting;
    private final Accounts accounts;
    private final Funds funds;
    private final Persons persons;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    ReceiveShares(
            LandReceiptRepository receipts,
            LandCoverageRepository coverages,
            KeepLandProjects projects,
            RestingOnShares resting,
            Accounts accounts,
            Funds funds,
            Persons persons,
            RecordChecks checks,
            RecordEvents events,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.receipts = receipts;
        this.coverages = coverages;
        this.projects = projects;
        this.resting = resting;
        this.accounts = accounts;
        this.funds = funds;
        this.persons = persons;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    LandReceiptView receive(LandReceiptRequest request) {
        checks.requirePast(request.on(), "/on");
        SharePaid paid = request.paid();
        LandProject project = projects.held(paid.project());
        checks.requireOwnRegion(project.region(), paid.on(), "/project");
        List<Open> open = coverages.open(paid.project(), paid.coverage(), paid.share());
        paid.requireWhole(Money.sum(open.stream().map(Open::amount).toList()));
        persons.lockTokens(open.stream().map(Open::person).toList());
        UUID id = UUID.randomUUID();
        LandReceipt receipt = new LandReceipt(
                id,
                new Origin(caller.client(), request.sourceRef()),
                project.region(),
                paid,
                funds.receive(
                        Insurance.LAND_EXPROPRIATED,
                        project.region(),
                        kindOf(paid.share()),
                        id,
                        paid.on(),
                        paid.amount()),
                caller.subject(),
                changes.now());
        receipts.add(receipt);
        receipts.flush();
        coverages.markPaid(open, paid.share(), id, changes.now());
        if (paid.share().toAccount()) {
            open.forEach(one -> accounts.credit(
                    one.person(), Insurance.LAND_EXPROPRIATED, AccountSource.OTHER, id, paid.on(), one.amount()));
        }
        return noted("booked", receipt, "");
    }

    private static FundIncome kindOf(ContributionShare share) {
        return switch (share) {
            case PERSON, COLLECTIVE -> FundIncome.CONTRIBUTION;
            case GOVERNMENT -> FundIncome.FISCAL_SUBSIDY;
        };
    }

    /** The fund gives it back, if it still has it. */
    @Transactional
    LandReceiptView annul(UUID id, String ifMatch, Annulment annulment) {
        LandReceipt receipt = receipts.forChange(id, ifMatch, found -> {
            projects.hold(found.paid().project());
            persons.lockTokens(coverages.paidBy(id, found.paid().share()).stream()
                    .map(Open::person)
                    .toList());
        });
        ContributionShare share = receipt.paid().share();
        if (resting.on(id, share)) {
            throw new Rejection(LandRefusal.SHARE_IN_USE);
        }
        receipt.strikeOut(annulment.reason(), caller.subject(), changes.now());
        coverages.markOpen(id, share, changes.now());
        accounts.undo(id, clock.today());
        funds.reverse(receipt.entry(), clock.today(), annulment.reason());
        return noted("annulled", receipt, annulment.reason());
    }

    LandReceiptView one(UUID id) {
        return LandReceiptView.from(receipts.visible(id));
    }

    Page<LandReceiptView> page(UUID project, Paging paging) {
        return receipts.page(project, paging).map(LandReceiptView::from);
    }

    private LandReceiptView noted(String what, LandReceipt receipt, String why) {
        events.note(KIND, what, receipt, why);
        return LandReceiptView.from(receipt);
    }
}

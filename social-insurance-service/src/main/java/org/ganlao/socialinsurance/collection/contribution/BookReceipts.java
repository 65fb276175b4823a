package org.ganlao.socialinsurance.collection.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.socialinsurance.collection.billing.Account;
import org.ganlao.socialinsurance.collection.billing.Settlements;
import org.ganlao.socialinsurance.collection.contribution.domain.ContributionReceipt;
import org.ganlao.socialinsurance.collection.contribution.domain.ContributionRefusal;
import org.ganlao.socialinsurance.collection.contribution.domain.Payer;
import org.ganlao.socialinsurance.collection.contribution.domain.ReceiptLine;
import org.ganlao.socialinsurance.register.employer.EmployerRepository;
import org.ganlao.socialinsurance.register.enrolment.EnrolmentRepository;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;

/**
 * Books contributions received, which settle what is owed, and annuls receipts that were booked wrongly, as if they had never
 * come. What is received is posted to the funds. Locks: the receipt's number, the employer, the payer's account, then the books
 * of the funds in the order of the insurances.
 */
@ApplicationScoped
class BookReceipts {

    private static final String KIND = "contribution-receipt";

    private final ReceiptRepository receipts;
    private final EmployerRepository employers;
    private final EnrolmentRepository enrolments;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Settlements settlements;
    private final PostReceipts postings;
    private final Caller caller;
    private final ChangeLog changes;
    private final BusinessClock clock;

    BookReceipts(
            ReceiptRepository receipts,
            EmployerRepository employers,
            EnrolmentRepository enrolments,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Settlements settlements,
            PostReceipts postings,
            Caller caller,
            ChangeLog changes,
            BusinessClock clock) {
        this.receipts = receipts;
        this.employers = employers;
        this.enrolments = enrolments;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.settlements = settlements;
        this.postings = postings;
        this.caller = caller;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    ReceiptView book(ReceiptRequest request) {
        checks.requirePast(request.receivedOn(), "/receivedOn");
        checks.requireOwnRegion(request.region(), request.receivedOn(), "/region");
        requireUnbooked(request.number());
        Payer payer = payer(request);
        Account account = account(request.region(), payer);
        settlements.hold(account);
        ContributionReceipt receipt = new ContributionReceipt(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.number(),
                request.region(),
                payer,
                request.receivedOn(),
                lines(request, account),
                caller.subject(),
                changes.now());
        receipts.add(receipt);
        settle(receipt, account);
        postings.post(receipt, account);
        events.say(KIND, "booked", receipt, ReceiptFact.allOf(receipt), "");
        return ReceiptView.from(receipt);
    }

    @Transactional
    ReceiptView annul(UUID id, String ifMatch, Annulment annulment) {
        ContributionReceipt receipt =
                receipts.forChange(id, ifMatch, found -> settlements.hold(account(found.region(), found.payer())));
        receipt.annul(annulment.reason(), caller.subject(), changes.now());
        Account account = account(receipt.region(), receipt.payer());
        postings.restate(account, clock.today(), () -> settle(receipt, account));
        postings.reverse(receipt, clock.today(), annulment.reason());
        events.say(KIND, "annulled", receipt, ReceiptFact.allOf(receipt), annulment.reason());
        return ReceiptView.from(receipt);
    }

    private void settle(ContributionReceipt receipt, Account account) {
        receipts.flush();
        List<Insurance> billed = receipt.lines().stream()
                .map(ReceiptLine::insurance)
                .filter(insurance -> insurance != Insurance.RESIDENT_MEDICAL)
                .toList();
        settlements.settle(account, billed);
    }

    /** As stated, or as the amount settles what is owed. */
    private List<ReceiptLine> lines(ReceiptRequest request, Account account) {
        if ((request.lines() == null) == (request.amount() == null)) {
            throw new Rejection(ContributionRefusal.AMOUNT_OR_LINES);
        }
        if (request.lines() != null) {
            return request.lines().stream().map(StatedLine::line).toList();
        }
        if (!request.amount().isPositive()) {
            throw new Rejection(ContributionRefusal.AMOUNT_NOT_POSITIVE).at("/amount");
        }
        return settlements.apportion(account, request.amount(), request.receivedOn()).entrySet().stream()
                .map(part -> new ReceiptLine(UUID.randomUUID(), part.getKey(), part.getValue()))
                .toList();
    }

    private static Account account(String region, Payer payer) {
        return new Account(region, payer.employer() == null ? payer.person() : payer.employer());
    }

    private void requireUnbooked(String number) {
        locks.hold("receipt " + number);
        if (receipts.booked(number)) {
            throw new Rejection(ContributionRefusal.RECEIPT_NUMBER_USED, number).at("/number");
        }
    }

    private Payer payer(ReceiptRequest request) {
        String employer = request.employer() == null ? null : request.employer().value();
        if (employer != null) {
            employers.registered(employer, "/employer");
        }
        String person = request.enrolment() == null
                ? null
                : enrolments.visible(request.enrolment()).person().token();
        return new Payer(employer, person);
    }
}

package org.ganlao.socialinsurance.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.socialinsurance.contribution.domain.ContributionReceipt;
import org.ganlao.socialinsurance.contribution.domain.ContributionRefusal;
import org.ganlao.socialinsurance.contribution.domain.Payer;
import org.ganlao.socialinsurance.employer.EmployerRepository;
import org.ganlao.socialinsurance.enrolment.EnrolmentRepository;

/** Books contributions received, and annuls receipts that were booked wrongly. */
@ApplicationScoped
class BookReceipts {

    private static final String KIND = "contribution-receipt";

    private final ReceiptRepository receipts;
    private final EmployerRepository employers;
    private final EnrolmentRepository enrolments;
    private final RecordChecks checks;
    private final RecordEvents events;
    private final TransactionLock locks;
    private final Caller caller;
    private final ChangeLog changes;

    BookReceipts(
            ReceiptRepository receipts,
            EmployerRepository employers,
            EnrolmentRepository enrolments,
            RecordChecks checks,
            RecordEvents events,
            TransactionLock locks,
            Caller caller,
            ChangeLog changes) {
        this.receipts = receipts;
        this.employers = employers;
        this.enrolments = enrolments;
        this.checks = checks;
        this.events = events;
        this.locks = locks;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    ReceiptView book(ReceiptRequest request) {
        checks.requirePast(request.receivedOn(), "/receivedOn");
        checks.requireOwnRegion(request.region(), request.receivedOn(), "/region");
        requireUnbooked(request.number());
        ContributionReceipt receipt = new ContributionReceipt(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                request.number(),
                request.region(),
                payer(request),
                request.receivedOn(),
                request.lines().stream().map(StatedLine::line).toList(),
                caller.subject(),
                changes.now());
        receipts.add(receipt);
        events.say(KIND, "booked", receipt, ReceiptFact.allOf(receipt), "");
        return ReceiptView.from(receipt);
    }

    @Transactional
    ReceiptView annul(UUID id, String ifMatch, Annulment annulment) {
        ContributionReceipt receipt = receipts.forChange(id, ifMatch);
        receipt.annul(annulment.reason(), caller.subject(), changes.now());
        events.say(KIND, "annulled", receipt, ReceiptFact.allOf(receipt), annulment.reason());
        return ReceiptView.from(receipt);
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

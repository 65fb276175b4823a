package org.ganlao.socialinsurance.register.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.socialinsurance.register.enrolment.MoveEnrolments;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.transfer.domain.Carried;
import org.ganlao.socialinsurance.register.transfer.domain.EnrolmentTransfer;
import org.ganlao.socialinsurance.register.transfer.domain.Route;

/**
 * Takes a relation over from another province. The person is insured here from then on; the months that the certificate states,
 * and the money, count once another person approves them. Locks: the person, the rows.
 */
@ApplicationScoped
class TakeFromOutside {

    private final TransferRepository transfers;
    private final MoveEnrolments enrolments;
    private final StatedMonths months;
    private final RecordChecks checks;
    private final TransferEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    TakeFromOutside(
            TransferRepository transfers,
            MoveEnrolments enrolments,
            StatedMonths months,
            RecordChecks checks,
            TransferEvents events,
            Caller caller,
            ChangeLog changes) {
        this.transfers = transfers;
        this.enrolments = enrolments;
        this.months = months;
        this.checks = checks;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    @Transactional
    TransferView take(OutsideArrival arrival) {
        checks.requirePast(arrival.on(), "/on");
        checks.requireOwnRegion(arrival.region(), arrival.on(), "/region");
        EnrolmentTransfer.requireCarried(arrival.insurance());
        Carried carried = CarriedHistory.required(arrival);
        UUID id = UUID.randomUUID();
        Enrolment entered = enrolments.enter(
                arrival.person(),
                arrival.insurance(),
                arrival.as().kind(),
                arrival.as().employerToken(),
                arrival.region(),
                arrival.on(),
                "transfer " + id);
        EnrolmentTransfer transfer = EnrolmentTransfer.fromOutside(
                id,
                new Origin(caller.client(), arrival.sourceRef()),
                entered.person().token(),
                arrival.insurance(),
                entered.id(),
                Route.into(arrival.region(), arrival.fromPlace(), arrival.on()),
                carried,
                caller.subject(),
                changes.now());
        transfers.add(transfer);
        transfers.flush();
        months.keep(id, arrival.months());
        return events.began(transfer);
    }
}

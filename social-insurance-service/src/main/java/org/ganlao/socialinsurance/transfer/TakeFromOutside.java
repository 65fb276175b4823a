package org.ganlao.socialinsurance.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;
import org.ganlao.socialinsurance.enrolment.MoveEnrolments;
import org.ganlao.socialinsurance.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.enrolment.domain.EnrolmentState;
import org.ganlao.socialinsurance.transfer.domain.Carried;
import org.ganlao.socialinsurance.transfer.domain.EnrolmentTransfer;
import org.ganlao.socialinsurance.transfer.domain.Route;
import org.ganlao.socialinsurance.transfer.domain.TransferRefusal;

/**
 * Takes a relation over from another province, with the months that its certificate states, and strikes it out again. Locks: the
 * person, the rows, the book.
 */
@ApplicationScoped
class TakeFromOutside {

    private final TransferRepository transfers;
    private final MoveEnrolments enrolments;
    private final CarriedHistory history;
    private final TransferMoney money;
    private final RecordChecks checks;
    private final RegionScope scope;
    private final TransferEvents events;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;

    TakeFromOutside(
            TransferRepository transfers,
            MoveEnrolments enrolments,
            CarriedHistory history,
            TransferMoney money,
            RecordChecks checks,
            RegionScope scope,
            TransferEvents events,
            Persons persons,
            Caller caller,
            ChangeLog changes) {
        this.transfers = transfers;
        this.enrolments = enrolments;
        this.history = history;
        this.money = money;
        this.checks = checks;
        this.scope = scope;
        this.events = events;
        this.persons = persons;
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
        transfer.received(money.intoProvince(transfer, history.take(id, persons.tokensOf(entered.person()), arrival)));
        return events.settled(transfer);
    }

    /** On the word of another person than who recorded it: the months, the money and the enrolment never came. */
    @Transactional
    TransferView annul(UUID id, String ifMatch, Annulment annulment) {
        EnrolmentTransfer transfer =
                transfers.forChange(id, ifMatch, found -> persons.lockTokens(List.of(found.person())));
        transfer.requireAnnullable(caller.subject());
        scope.requireWrite(transfer.route().toRegion());
        Enrolment entered = enrolments.opened(transfer.entered());
        if (entered.state() == EnrolmentState.ENDED) {
            throw new Rejection(TransferRefusal.RELATION_WENT_ON, entered.endReason());
        }
        transfer.annul(annulment.reason(), changes.now());
        enrolments.strikeOut(entered, "transfer annulled");
        history.strikeOut(id);
        money.notCome(transfer, persons.tokensOf(entered.person()));
        return events.annulled(transfer);
    }
}

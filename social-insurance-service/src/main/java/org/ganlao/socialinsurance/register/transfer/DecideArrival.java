package org.ganlao.socialinsurance.register.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.caller.RegionScope;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Persons;
import org.ganlao.socialinsurance.register.enrolment.MoveEnrolments;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.enrolment.domain.EnrolmentState;
import org.ganlao.socialinsurance.register.transfer.domain.EnrolmentTransfer;
import org.ganlao.socialinsurance.register.transfer.domain.TransferRefusal;

/**
 * What another person than who recorded it decides of a relation that comes from another province. Locks: the person, the rows,
 * the book.
 */
@ApplicationScoped
class DecideArrival {

    private final TransferRepository transfers;
    private final MoveEnrolments enrolments;
    private final CarriedHistory history;
    private final TransferMoney money;
    private final RegionScope scope;
    private final TransferEvents events;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;

    DecideArrival(
            TransferRepository transfers,
            MoveEnrolments enrolments,
            CarriedHistory history,
            TransferMoney money,
            RegionScope scope,
            TransferEvents events,
            Persons persons,
            Caller caller,
            ChangeLog changes) {
        this.transfers = transfers;
        this.enrolments = enrolments;
        this.history = history;
        this.money = money;
        this.scope = scope;
        this.events = events;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
    }

    /** The months that stand in no history yet count from now on, and the money is the fund's. */
    @Transactional
    TransferView approve(UUID id, String ifMatch) {
        EnrolmentTransfer transfer = alone(id, ifMatch);
        transfer.approve(caller.subject(), changes.now());
        Enrolment entered = enrolments.opened(transfer.entered());
        if (!entered.standing()) {
            throw new Rejection(TransferRefusal.RELATION_WENT_ON, entered.state());
        }
        Money ofMonths = history.take(transfer, persons.tokensOf(entered.person()));
        transfer.received(money.intoProvince(transfer, ofMonths));
        return events.settled(transfer);
    }

    /** The months, the money and the enrolment never came. */
    @Transactional
    TransferView annul(UUID id, String ifMatch, Annulment annulment) {
        EnrolmentTransfer transfer = alone(id, ifMatch);
        transfer.requireAnnullable(caller.subject());
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

    private EnrolmentTransfer alone(UUID id, String ifMatch) {
        EnrolmentTransfer transfer =
                transfers.forChange(id, ifMatch, found -> persons.lockTokens(List.of(found.person())));
        scope.requireWrite(transfer.region());
        return transfer;
    }
}

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
import org.ganlao.platform.record.Persons;
import org.ganlao.socialinsurance.enrolment.MoveEnrolments;
import org.ganlao.socialinsurance.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.enrolment.domain.EnrolmentState;
import org.ganlao.socialinsurance.transfer.domain.EnrolmentTransfer;
import org.ganlao.socialinsurance.transfer.domain.TransferRefusal;

/** Strikes out what was taken over from another province. Locks: the person, the rows, the book. */
@ApplicationScoped
class AnnulArrival {

    private final TransferRepository transfers;
    private final MoveEnrolments enrolments;
    private final CarriedHistory history;
    private final TransferMoney money;
    private final RegionScope scope;
    private final TransferEvents events;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;

    AnnulArrival(
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

package org.ganlao.employment.seeking.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.ganlao.employment.seeking.transfer.domain.Departure;
import org.ganlao.employment.seeking.transfer.domain.Return;
import org.ganlao.employment.seeking.transfer.domain.Transfer;
import org.ganlao.employment.seeking.transfer.domain.TransferHistory;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Persons;

/** Ends a transfer with the return, corrects or annuls it. */
@ApplicationScoped
class ChangeTransfer {

    private final TransferRepository transfers;
    private final TransferChecks checks;
    private final TransferHistories histories;
    private final Persons persons;
    private final ChangeLog changes;

    ChangeTransfer(
            TransferRepository transfers,
            TransferChecks checks,
            TransferHistories histories,
            Persons persons,
            ChangeLog changes) {
        this.transfers = transfers;
        this.checks = checks;
        this.histories = histories;
        this.persons = persons;
        this.changes = changes;
    }

    @Transactional
    TransferView bringBack(UUID id, String ifMatch, StatedReturn stated) {
        Transfer transfer = open(id, ifMatch);
        return bringBack(transfer, stated.stated());
    }

    /** The same for a transfer that the running transaction holds. */
    TransferView bringBack(Transfer transfer, Return stated) {
        checks.require(stated, "/returnedOn");
        TransferHistory history = historyOf(transfer);
        Instant now = changes.now();
        history.requireApart(transfer);
        transfer.bringBack(stated, now);
        return histories.told("returned", history, transfer, stated.reason().name(), now);
    }

    @Transactional
    TransferView correct(UUID id, String ifMatch, TransferCorrection correction) {
        Transfer transfer = open(id, ifMatch);
        Departure stated = correction.departure().departure();
        checks.require(stated, persons.reveal(transfer.person()));
        checks.require(correction.statedReturn(), "/returned/returnedOn");
        TransferHistory history = historyOf(transfer);
        Instant now = changes.now();
        transfer.correct(stated, correction.statedReturn(), now);
        return histories.told("corrected", history, transfer, correction.reason(), now);
    }

    @Transactional
    TransferView annul(UUID id, String ifMatch, Annulment annulment) {
        Transfer transfer = open(id, ifMatch);
        TransferHistory history = historyOf(transfer);
        Instant now = changes.now();
        transfer.annul(annulment.reason(), now);
        return histories.told("annulled", history, transfer, annulment.reason(), now);
    }

    private Transfer open(UUID id, String ifMatch) {
        return transfers.forChange(id, ifMatch, transfer -> persons.lock(transfer.person()));
    }

    /** Read before the change: the database would refuse an overlap without a word on where the other stay is. */
    private TransferHistory historyOf(Transfer transfer) {
        return histories.of(persons.reveal(transfer.person()));
    }
}

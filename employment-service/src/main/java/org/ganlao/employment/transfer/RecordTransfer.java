package org.ganlao.employment.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.ganlao.employment.transfer.domain.Transfer;
import org.ganlao.employment.transfer.domain.TransferHistory;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;

@ApplicationScoped
class RecordTransfer {

    private final TransferRepository transfers;
    private final TransferChecks checks;
    private final TransferHistories histories;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;

    RecordTransfer(
            TransferRepository transfers,
            TransferChecks checks,
            TransferHistories histories,
            Persons persons,
            Caller caller,
            ChangeLog changes) {
        this.transfers = transfers;
        this.checks = checks;
        this.histories = histories;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
    }

    /** Refuses what can be refused without looking at the person's other transfers. */
    PersonalId check(TransferRequest request) {
        PersonalId person = persons.identify(request.person());
        checks.require(request.departure().departure(), person);
        checks.require(request.statedReturn(), "/returned/returnedOn");
        return person;
    }

    @Transactional
    TransferView record(TransferRequest request) {
        PersonalId person = check(request);
        persons.lock(person);
        Instant now = changes.now();
        Transfer transfer = new Transfer(
                UUID.randomUUID(),
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(person),
                request.departure().departure(),
                request.statedReturn(),
                now);
        TransferHistory history = histories.of(person);
        history.add(transfer);
        TransferView view = histories.told("recorded", history, transfer, "", now);
        transfers.add(transfer);
        return view;
    }
}

package org.ganlao.employment.seeking.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.ganlao.employment.seeking.transfer.domain.Transfer;
import org.ganlao.employment.seeking.transfer.domain.TransferHistory;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.OrderedId;
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
    void check(TransferRequest request) {
        checks.require(request.departure().departure(), persons.identify(request.person()));
        checks.require(request.statedReturn(), "/returned/returnedOn");
    }

    @Transactional
    TransferView record(TransferRequest request) {
        check(request);
        Transfer transfer = take(request);
        return TransferView.from(transfer, persons.show(transfer.person()));
    }

    /** Reads at once what taking these will ask for. */
    void foresee(List<TransferRequest> requests) {
        transfers.foresee(persons.foresee(requests, TransferRequest::person));
        transfers.foresee(
                caller.client(),
                requests.stream().map(TransferRequest::sourceRef).toList());
    }

    /** What was checked, in the transaction that is open; what it refuses, it refuses before it has changed anything. */
    Transfer take(TransferRequest request) {
        PersonalId person = persons.identify(request.person());
        persons.lock(person);
        Instant now = changes.now();
        Transfer transfer = new Transfer(
                OrderedId.at(now),
                new Origin(caller.client(), request.sourceRef()),
                persons.protect(person),
                request.departure().departure(),
                request.statedReturn(),
                now);
        TransferHistory history = histories.of(person);
        history.add(transfer);
        history.requireApart(transfer);
        transfers.requireNew(transfer);
        histories.tell("recorded", history, transfer, "", now);
        transfers.keep(transfer);
        return transfer;
    }
}

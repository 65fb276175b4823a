package org.ganlao.employment.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.employment.transfer.domain.Return;
import org.ganlao.employment.transfer.domain.Transfer;
import org.ganlao.employment.transfer.domain.TransferRefusal;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Persons;

/** Takes the returns that a file states. Their rows name no version: whoever is away comes back. */
@ApplicationScoped
class TakeReturns {

    private final TransferRepository transfers;
    private final TransferChecks checks;
    private final TransferHistories histories;
    private final ChangeTransfer change;
    private final Persons persons;
    private final Caller caller;

    TakeReturns(
            TransferRepository transfers,
            TransferChecks checks,
            TransferHistories histories,
            ChangeTransfer change,
            Persons persons,
            Caller caller) {
        this.transfers = transfers;
        this.checks = checks;
        this.histories = histories;
        this.change = change;
        this.persons = persons;
        this.caller = caller;
    }

    void check(ReturnRow row) {
        if ((row.sourceRef() == null) == (row.person() == null)) {
            throw new Rejection(TransferRefusal.RETURN_OF_ONE);
        }
        if (row.person() != null) {
            persons.identify(row.person());
        }
        checks.require(new Return(row.returnedOn(), row.reason()), "/returnedOn");
    }

    @Transactional
    void take(ReturnRow row) {
        check(row);
        UUID id = (row.person() == null ? referredTo(row.sourceRef()) : awayOf(persons.identify(row.person())))
                .map(Transfer::id)
                .orElseThrow(() -> new Rejection(TransferRefusal.NOBODY_AWAY));
        change.bringBack(transfers.visible(id), new Return(row.returnedOn(), row.reason()));
    }

    private Optional<Transfer> referredTo(String sourceRef) {
        Optional<Transfer> found = transfers.bySourceRef(caller.client(), sourceRef);
        found.ifPresent(transfer -> {
            persons.lock(transfer.person());
            transfers.getEntityManager().refresh(transfer);
        });
        return found;
    }

    private Optional<Transfer> awayOf(PersonalId person) {
        persons.lock(person);
        return histories.of(person).away();
    }
}

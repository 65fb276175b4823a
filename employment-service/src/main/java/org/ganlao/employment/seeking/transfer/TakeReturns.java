package org.ganlao.employment.seeking.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.employment.seeking.transfer.domain.Return;
import org.ganlao.employment.seeking.transfer.domain.Transfer;
import org.ganlao.employment.seeking.transfer.domain.TransferRefusal;
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

    /** Reads at once what taking these will ask for. */
    void foresee(List<ReturnRow> rows) {
        List<String> references =
                rows.stream().map(ReturnRow::sourceRef).filter(Objects::nonNull).toList();
        Set<PersonalId> away = Stream.concat(
                        rows.stream()
                                .map(ReturnRow::person)
                                .filter(Objects::nonNull)
                                .map(persons::identify),
                        transfers.personsOf(caller.client(), references).stream()
                                .map(persons::reveal))
                .collect(Collectors.toSet());
        transfers.foresee(persons.foresee(away));
        transfers.foresee(caller.client(), references);
    }

    /** What was checked, in the transaction that is open; what it refuses, it refuses before it has changed anything. */
    void take(ReturnRow row) {
        UUID id = (row.person() == null ? referredTo(row.sourceRef()) : awayOf(persons.identify(row.person())))
                .map(Transfer::id)
                .orElseThrow(() -> new Rejection(TransferRefusal.NOBODY_AWAY));
        change.bringBack(transfers.visible(id), new Return(row.returnedOn(), row.reason()));
    }

    private Optional<Transfer> referredTo(String sourceRef) {
        Optional<Transfer> found = transfers.bySourceRef(caller.client(), sourceRef);
        found.filter(transfer -> persons.lock(transfer.person())).ifPresent(transfers.getEntityManager()::refresh);
        return found;
    }

    private Optional<Transfer> awayOf(PersonalId person) {
        persons.lock(person);
        return histories.of(person).away();
    }
}

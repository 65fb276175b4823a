package org.ganlao.employment.seeking.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.ganlao.employment.seeking.transfer.domain.Transfer;
import org.ganlao.employment.seeking.transfer.domain.TransferHistory;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordEvents;

/** Opens a person's transfers and says what followed from a change in one of them. */
@ApplicationScoped
class TransferHistories {

    private final TransferRepository transfers;
    private final Persons persons;
    private final RecordEvents events;

    TransferHistories(TransferRepository transfers, Persons persons, RecordEvents events) {
        this.transfers = transfers;
        this.persons = persons;
        this.events = events;
    }

    /** The history as it stands; the caller has locked the person. */
    TransferHistory of(PersonalId person) {
        return new TransferHistory(transfers.of(persons.blindIndexes(person)));
    }

    /** Settles the history after this change, and tells first the change and then what follows from it. */
    TransferView told(String verb, TransferHistory history, Transfer changed, String why, Instant now) {
        history.requireApart(changed);
        tell(verb, history, changed, why, now);
        return TransferView.from(changed, persons.show(changed.person()));
    }

    /** The same for a change that keeps apart from the other stays; nobody is shown it. */
    void tell(String verb, TransferHistory history, Transfer changed, String why, Instant now) {
        List<Transfer> others = history.settle(changed, now);
        events.say("transfer", verb, TransferFact.of(changed), why);
        others.forEach(other -> events.say("transfer", "corrected", TransferFact.of(other), "follows " + changed.id()));
    }
}

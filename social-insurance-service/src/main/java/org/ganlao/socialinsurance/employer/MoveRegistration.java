package org.ganlao.socialinsurance.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.employer.domain.InsuredEmployer;

/** The registration of an employer that moved with its workers. Locks: the employer's row, alone. */
@ApplicationScoped
public class MoveRegistration {

    private final EmployerRepository employers;
    private final RecordEvents events;
    private final ChangeLog changes;

    MoveRegistration(EmployerRepository employers, RecordEvents events, ChangeLog changes) {
        this.employers = employers;
        this.events = events;
        this.changes = changes;
    }

    /** Where it is registered in the region that it left; one that is registered elsewhere stays there. */
    @Transactional(TxType.MANDATORY)
    public void follow(String employer, String from, String to, LocalDate on) {
        InsuredEmployer registered = employers
                .standing(employer)
                .flatMap(found -> employers.locked(found.id()))
                .orElseThrow();
        if (registered.region().equals(from)) {
            registered.moveTo(to, null, on, changes.now());
            events.say("employer", "transferred", EmployerFact.of(registered), "moved with its workers");
        }
    }
}

package org.ganlao.socialinsurance.register.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.register.employer.domain.EmployerState;
import org.ganlao.socialinsurance.register.employer.domain.InsuredEmployer;

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

    /** Nobody is enrolled through it until the transaction ends; empty where it was struck out. */
    @Transactional(TxType.MANDATORY)
    public Optional<InsuredEmployer> held(String employer) {
        return employers.standing(employer).flatMap(found -> employers.locked(found.id()));
    }

    /**
     * Where it is registered in the region that it left; one that is registered elsewhere, or closed meanwhile, stays there. One
     * that turned out to be registered later than it left moves on the day of its registration.
     */
    @Transactional(TxType.MANDATORY)
    public void follow(String employer, String from, String to, LocalDate on) {
        held(employer)
                .filter(registered -> registered.state() == EmployerState.REGISTERED)
                .filter(registered -> registered.region().equals(from))
                .ifPresent(registered -> moved(registered, to, on));
    }

    private void moved(InsuredEmployer registered, String to, LocalDate on) {
        LocalDate first = registered.profile().registeredOn();
        registered.moveTo(to, null, on.isBefore(first) ? first : on, changes.now());
        events.say("employer", "transferred", EmployerFact.of(registered), "moved with its workers");
    }
}

package org.ganlao.socialinsurance.register.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.socialinsurance.register.enrolment.domain.Coverage;
import org.ganlao.socialinsurance.register.enrolment.domain.EndReason;
import org.ganlao.socialinsurance.register.person.PersonFollower;

/** Ends the enrolments of a person who died, in every county, or lets them go on where the death is taken back. */
@ApplicationScoped
class EndAtDeath implements PersonFollower {

    private final EnrolmentRepository enrolments;
    private final EnrolmentEvents events;
    private final ChangeLog changes;

    EndAtDeath(EnrolmentRepository enrolments, EnrolmentEvents events, ChangeLog changes) {
        this.enrolments = enrolments;
        this.events = events;
        this.changes = changes;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void died(String person, LocalDate on) {
        Instant now = changes.now();
        enrolments.ofToken(person).forEach(enrolment -> {
            Optional<Coverage> before = enrolment.coverage();
            if (on == null && enrolment.goOnAfterAll(now)) {
                events.changed("corrected", enrolment, before, "death taken back");
            } else if (on != null && enrolment.endAtDeath(on, now)) {
                events.changed("ended", enrolment, before, EndReason.DIED.name());
            }
        });
    }
}

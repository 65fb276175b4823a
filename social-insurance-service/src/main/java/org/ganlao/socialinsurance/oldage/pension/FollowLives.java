package org.ganlao.socialinsurance.oldage.pension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.socialinsurance.benefit.payment.Benefits;
import org.ganlao.socialinsurance.oldage.pension.domain.PensionState;
import org.ganlao.socialinsurance.register.person.PersonFollower;

/**
 * Ends a pension after the month of the death; what was paid for later months has to come back. A death taken back lets it go
 * on: what was not paid meanwhile is due again, and what was paid is the pensioner's, but for months of a suspension.
 */
@ApplicationScoped
class FollowLives implements PersonFollower {

    private static final String DEATH = "death";
    private static final String TAKEN_BACK = "death taken back";

    private final PensionRepository pensions;
    private final PensionEvents events;
    private final Benefits benefits;
    private final ChangeLog changes;

    FollowLives(PensionRepository pensions, PensionEvents events, Benefits benefits, ChangeLog changes) {
        this.pensions = pensions;
        this.events = events;
        this.benefits = benefits;
        this.changes = changes;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void died(String person, LocalDate on) {
        if (on == null) {
            live(person);
        } else {
            end(person, on.withDayOfMonth(1).plusMonths(1));
        }
    }

    private void end(String person, LocalDate day) {
        pensions.of(person, List.of(PensionState.IN_PAYMENT, PensionState.SUSPENDED))
                .forEach(pension -> {
                    pension.end(day, changes.now());
                    benefits.withdraw(pension.id(), day, DEATH);
                    events.say("ended", pension, DEATH);
                });
    }

    private void live(String person) {
        pensions.of(person, List.of(PensionState.ENDED)).forEach(pension -> {
            LocalDate from = pension.endedOn();
            pension.live(changes.now());
            LocalDate until = pension.suspendedFrom() == null ? LocalDate.MAX : pension.suspendedFrom();
            benefits.restore(pension.id(), from, until, TAKEN_BACK);
            events.say("resumed", pension, TAKEN_BACK);
        });
    }
}

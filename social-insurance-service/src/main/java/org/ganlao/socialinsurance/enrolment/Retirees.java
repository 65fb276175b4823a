package org.ganlao.socialinsurance.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.enrolment.domain.Coverage;
import org.ganlao.socialinsurance.enrolment.domain.EndReason;
import org.ganlao.socialinsurance.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.enrolment.domain.EnrolmentState;
import org.ganlao.socialinsurance.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.enrolment.domain.InsuredAs;
import org.ganlao.socialinsurance.enrolment.domain.InsuredDays;
import org.ganlao.socialinsurance.enrolment.domain.InsuredKind;

/** Who retires goes on being insured, as a retiree. The caller has locked the person. */
@ApplicationScoped
public class Retirees {

    private final EnrolmentRepository enrolments;
    private final EnrolmentEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    Retirees(EnrolmentRepository enrolments, EnrolmentEvents events, Caller caller, ChangeLog changes) {
        this.enrolments = enrolments;
        this.events = events;
        this.caller = caller;
        this.changes = changes;
    }

    /**
     * Ends what the person is insured by, and begins an enrolment as a retiree.
     *
     * @param pension that the person retires with
     * @param from first day as a retiree
     */
    @Transactional(TxType.MANDATORY)
    public void retire(UUID pension, ProtectedId person, Insurance insurance, String region, LocalDate from) {
        enrolments.ofToken(person.token()).stream()
                .filter(enrolment -> enrolment.insuredAs().insurance() == insurance)
                .filter(enrolment -> enrolment.state() != EnrolmentState.ENDED)
                .forEach(enrolment -> end(enrolment, from));
        enrolments.flush(); // rows are inserted before others are changed, and these would overlap
        begin(pension, person, new InsuredAs(insurance, InsuredKind.RETIREE, null, false, region), from);
    }

    private void end(Enrolment enrolment, LocalDate from) {
        Optional<Coverage> before = enrolment.coverage();
        enrolment.end(from, EndReason.RETIRED, changes.now());
        events.changed("ended", enrolment, before, EndReason.RETIRED.name());
    }

    private void begin(UUID pension, ProtectedId person, InsuredAs insured, LocalDate from) {
        Enrolment enrolment = new Enrolment(
                UUID.randomUUID(),
                new Origin(caller.client(), "retiree " + pension),
                person,
                insured,
                InsuredDays.since(from),
                null,
                false,
                changes.now());
        enrolments.add(enrolment);
        events.changed("started", enrolment, Optional.empty(), "");
    }
}

package org.ganlao.socialinsurance.register.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.Origin;
import org.ganlao.socialinsurance.register.enrolment.domain.Coverage;
import org.ganlao.socialinsurance.register.enrolment.domain.EndReason;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.enrolment.domain.EnrolmentState;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredAs;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredDays;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;

/** Who retires goes on being insured, as a retiree. The caller has locked the person. */
@ApplicationScoped
public class Retirees {

    private static final String ANNULLED = "pension annulled";

    private final EnrolmentRepository enrolments;
    private final MoveEnrolments moving;
    private final EnrolmentEvents events;
    private final Caller caller;
    private final ChangeLog changes;

    Retirees(
            EnrolmentRepository enrolments,
            MoveEnrolments moving,
            EnrolmentEvents events,
            Caller caller,
            ChangeLog changes) {
        this.enrolments = enrolments;
        this.moving = moving;
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

    /**
     * The person did not retire with the pension after all: what ended by it goes on, at most until the person's death.
     *
     * @param from first day as a retiree
     * @param diedOn null of the living
     */
    @Transactional(TxType.MANDATORY)
    public void workOn(UUID pension, String person, LocalDate from, LocalDate diedOn) {
        Optional<Enrolment> retired = enrolments.ofToken(person).stream()
                .filter(enrolment -> enrolment.origin().sourceRef().equals(reference(pension)))
                .findFirst();
        if (retired.isPresent()) {
            moving.strikeOut(retired.get(), ANNULLED);
            enrolments.flush(); // days in common with what goes on
            List<Enrolment> others = enrolments.ofToken(person);
            others.stream()
                    .filter(enrolment -> enrolment.insuredAs().insurance()
                            == retired.get().insuredAs().insurance())
                    .filter(enrolment -> enrolment.endedByRetirement(from))
                    .forEach(enrolment -> goOn(enrolment, others, diedOn));
        }
    }

    private void goOn(Enrolment enrolment, List<Enrolment> others, LocalDate diedOn) {
        Optional<Coverage> before = enrolment.coverage();
        enrolment.workOn(diedOn, changes.now());
        others.forEach(enrolment::requireApartFrom);
        events.changed("corrected", enrolment, before, ANNULLED);
    }

    private static String reference(UUID pension) {
        return "retiree " + pension;
    }

    private void end(Enrolment enrolment, LocalDate from) {
        Optional<Coverage> before = enrolment.coverage();
        enrolment.end(from, EndReason.RETIRED, changes.now());
        events.changed("ended", enrolment, before, EndReason.RETIRED.name());
    }

    private void begin(UUID pension, ProtectedId person, InsuredAs insured, LocalDate from) {
        Enrolment enrolment = new Enrolment(
                UUID.randomUUID(),
                new Origin(caller.client(), reference(pension)),
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

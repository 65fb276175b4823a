package org.ganlao.socialinsurance.register.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.EmployerToken;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.StatedPerson;
import org.ganlao.socialinsurance.register.enrolment.domain.Coverage;
import org.ganlao.socialinsurance.register.enrolment.domain.EndReason;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.enrolment.domain.InsuredKind;
import org.ganlao.socialinsurance.register.person.InsuredPersons;

/** Enrolments that end in one region and go on in another, in the transaction of who moves them. */
@ApplicationScoped
public class MoveEnrolments {

    private final EnrolmentRepository enrolments;
    private final EnrolPerson enrolling;
    private final InsuredPersons insuredPersons;
    private final EnrolmentEvents events;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;

    MoveEnrolments(
            EnrolmentRepository enrolments,
            EnrolPerson enrolling,
            InsuredPersons insuredPersons,
            EnrolmentEvents events,
            Persons persons,
            Caller caller,
            ChangeLog changes) {
        this.enrolments = enrolments;
        this.enrolling = enrolling;
        this.insuredPersons = insuredPersons;
        this.events = events;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
    }

    private record Entering(
            String sourceRef, StatedPerson person, StatedInsurance insured, LocalDate from, String joinedWith)
            implements Joining {

        @Override
        public List<StatedInsurance> wanted() {
            return List.of(insured);
        }

        @Override
        public Boolean inOpening() {
            return false;
        }

        @Override
        public String reference(StatedInsurance wanted) {
            return sourceRef;
        }
    }

    /** One that the caller may see, of a person whom nobody else works on until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public Enrolment opened(UUID id) {
        return enrolments.alone(enrolments.visible(id), enrolment -> persons.lock(enrolment.person()));
    }

    /** All under which rows may know the enrolment's person, the present one first. */
    @Transactional(TxType.MANDATORY)
    public List<String> tokens(UUID id) {
        return persons.tokensOf(enrolments.findById(id).person());
    }

    /** @param on first day no longer insured */
    @Transactional(TxType.MANDATORY)
    public void leave(Enrolment enrolment, LocalDate on) {
        Optional<Coverage> before = enrolment.coverage();
        enrolment.end(on, EndReason.TRANSFERRED_OUT, changes.now());
        events.changed("ended", enrolment, before, EndReason.TRANSFERRED_OUT.name());
    }

    /** Enrolments of persons whom the caller has locked, as they stand now. */
    @Transactional(TxType.MANDATORY)
    public List<Enrolment> standing(List<UUID> ids) {
        return enrolments.list("id in ?1 order by id", ids);
    }

    /**
     * Enrolments of persons whom the caller has locked end in their region, and go on in another one as what they were.
     *
     * @param on first day no longer insured here, first insured day there
     * @param reference under which those that begin are found, each with the id of the one that ended
     */
    @Transactional(TxType.MANDATORY)
    public void goOn(List<Enrolment> leaving, String region, LocalDate on, String reference) {
        leaving.forEach(enrolment -> leave(enrolment, on));
        enrolments.flush();
        List<Enrolment> entered = leaving.stream()
                .map(gone -> gone.goingOn(
                        new Origin(caller.client(), reference + " of " + gone.id()), region, on, changes.now()))
                .toList();
        entered.forEach(enrolments::keep);
        entered.forEach(events::started);
        entered.forEach(events::follow);
        insuredPersons.keepIn(
                entered.stream().map(enrolment -> enrolment.person().token()).collect(Collectors.toSet()), region);
    }

    /** What came never came; one that is struck out already stays so. */
    @Transactional(TxType.MANDATORY)
    public void strikeOut(Enrolment enrolment, String why) {
        if (enrolment.standing()) {
            Optional<Coverage> before = enrolment.coverage();
            enrolment.annul(why, changes.now());
            events.changed("annulled", enrolment, before, why);
        }
    }

    /**
     * What had left goes on where it was.
     *
     * @param active whether it was until it left, or suspended
     */
    @Transactional(TxType.MANDATORY)
    public void stay(UUID id, boolean active) {
        Enrolment enrolment = opened(id);
        Optional<Coverage> before = enrolment.coverage();
        enrolment.stay(active, changes.now());
        events.changed("corrected", enrolment, before, "transfer withdrawn");
    }

    /** Goes on with the person of an enrolment that has left, wherever; the region keeps the person's record from then on. */
    @Transactional(TxType.MANDATORY)
    public Enrolment enter(
            UUID left, InsuredKind kind, String employer, String region, LocalDate from, String sourceRef) {
        Enrolment gone = enrolments.findById(left);
        PersonalId document = persons.reveal(gone.person());
        StatedPerson person = new StatedPerson(document.kind(), document.number());
        Enrolment entered = enter(person, gone.insuredAs().insurance(), kind, employer, region, from, sourceRef);
        insuredPersons.of(document).ifPresent(known -> insuredPersons.keepIn(known, region));
        return entered;
    }

    /** Takes in a person who comes from elsewhere. */
    @Transactional(TxType.MANDATORY)
    public Enrolment enter(
            StatedPerson person,
            Insurance insurance,
            InsuredKind kind,
            String employer,
            String region,
            LocalDate from,
            String sourceRef) {
        EmployerToken token = employer == null ? null : EmployerToken.of(employer);
        StatedInsurance insured = new StatedInsurance(insurance, kind, token, region);
        return enrolling
                .take(new Entering(sourceRef, person, insured, from, null))
                .get(0);
    }
}

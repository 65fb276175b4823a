package org.ganlao.socialinsurance.register.person.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.OfPerson;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * Somebody whom the agencies know, once in the whole province. An enrolment may make the person known before anybody
 * registers it. A death that is noted may be taken back. Annulled, the document was nobody's.
 */
@Entity
@Table(name = "insured_person")
public class InsuredPerson extends FactRecord implements OfPerson {

    @Embedded
    private ProtectedId person;

    @Column(name = "registered_on", nullable = false)
    private LocalDate registeredOn;

    @Embedded
    private PersonDetails details;

    @Column(name = "died_on")
    private LocalDate diedOn;

    /** @param registeredOn business day on which the person becomes known */
    public InsuredPerson(
            UUID id, Origin origin, ProtectedId person, PersonDetails details, LocalDate registeredOn, Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.details = Objects.requireNonNull(details, "details");
        this.registeredOn = Objects.requireNonNull(registeredOn, "registeredOn");
    }

    protected InsuredPerson() {}

    /** Somebody of whom nothing but the document is known. */
    public static InsuredPerson noted(
            Origin origin, PersonalId document, ProtectedId person, String region, LocalDate day, Instant now) {
        return new InsuredPerson(UUID.randomUUID(), origin, person, PersonDetails.of(document, region), day, now);
    }

    /** States what was not known of somebody whom an enrolment made known. */
    public void register(PersonDetails stated, Instant now) {
        requireStanding();
        if (details.name() != null) {
            throw new Rejection(PersonRefusal.PERSON_REGISTERED, region()).at("/person");
        }
        details = stated;
        revised(now);
    }

    public void correct(PersonDetails stated, Instant now) {
        requireStanding();
        if (stated.equals(details)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        details = stated;
        revised(now);
    }

    /** Reads what the document says of birth and sex into a row that was written without. */
    public void complete(PersonalId document) {
        details = details.asIn(document);
    }

    public void moveTo(String region, Instant now) {
        requireStanding();
        details = details.keptIn(region);
        revised(now);
    }

    /** @param day of the death, the last one on which the person is insured */
    public void die(LocalDate day, Instant now) {
        requireStanding();
        if (diedOn != null) {
            throw new Rejection(PersonRefusal.PERSON_DEAD, diedOn);
        }
        if (details.bornOn() != null && day.isBefore(details.bornOn())) {
            throw new Rejection(PersonRefusal.DIED_BEFORE_BIRTH, details.bornOn()).at("/on");
        }
        diedOn = day;
        revised(now);
    }

    /** The death was noted by mistake. */
    public void live(Instant now) {
        requireStanding();
        if (diedOn == null) {
            throw new Rejection(PersonRefusal.NO_DEATH_NOTED);
        }
        diedOn = null;
        revised(now);
    }

    public PersonState state() {
        if (!standing()) {
            return PersonState.ANNULLED;
        }
        if (diedOn != null) {
            return PersonState.DIED;
        }
        return details.name() == null ? PersonState.NOTED : PersonState.REGISTERED;
    }

    @Override
    public String region() {
        return details.region();
    }

    @Override
    public LocalDate occurredOn() {
        return registeredOn;
    }

    @Override
    public ProtectedId person() {
        return person;
    }

    public PersonDetails details() {
        return details;
    }

    /** Null while no death is noted. */
    public LocalDate diedOn() {
        return diedOn;
    }
}

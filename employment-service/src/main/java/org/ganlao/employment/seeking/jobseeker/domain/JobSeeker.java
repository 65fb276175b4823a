package org.ganlao.employment.seeking.jobseeker.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.FactRecord;
import org.ganlao.platform.record.OfPerson;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.RecordRefusal;

/**
 * One registration of a person as looking for work. It begins at a bureau, may be corrected, and ends with work,
 * retirement or for another reason; whoever looks for work again is registered anew. An ending by work that came from a
 * placement follows that placement when it is corrected or annulled. It ends by itself after months of silence, at the age
 * of retirement and when suitable work was refused too often, see {@link SelfEnding}; work that began before and a contact
 * that was noted late take precedence.
 * Annulled, the registration never was.
 */
@Entity
@Table(name = "job_seeker")
public class JobSeeker extends FactRecord implements OfPerson {

    @Embedded
    private ProtectedId person;

    @Embedded
    private Registration registration;

    @Embedded
    private Ending ending;

    @Column(name = "last_contact_on")
    private LocalDate lastContactOn;

    @Column(name = "refused_enough_on")
    private LocalDate refusedEnoughOn;

    @ElementCollection
    @CollectionTable(name = "job_seeker_contact", joinColumns = @JoinColumn(name = "job_seeker"))
    @OrderBy("on desc")
    private List<Contact> contacts = new ArrayList<>();

    public JobSeeker(UUID id, Origin origin, ProtectedId person, Registration registration, Instant now) {
        super(id, origin, now);
        this.person = Objects.requireNonNull(person, "person");
        this.registration = Objects.requireNonNull(registration, "registration");
    }

    protected JobSeeker() {}

    /** States the registration anew; without a stated ending it has not ended, unless by work. */
    public void correct(Registration stated, Ending statedEnding, Instant now) {
        requireStanding();
        Ending corrected = correctedEnding(stated.registeredOn(), statedEnding);
        if (stated.equals(registration) && Objects.equals(corrected, ending)) {
            throw new Rejection(RecordRefusal.NOTHING_TO_CORRECT);
        }
        requireOrder(stated.registeredOn(), corrected);
        if (lastContactOn != null && lastContactOn.isBefore(stated.registeredOn())) {
            throw new Rejection(JobSeekerRefusal.CONTACT_BEFORE_REGISTRATION, stated.registeredOn());
        }
        registration = stated;
        ending = corrected;
        revised(now);
    }

    /** An ending by a placement stays, unless something else is stated or the registration begins after it. */
    private Ending correctedEnding(LocalDate registeredOn, Ending stated) {
        if (ending != null && ending.followsARule() && stated != null && ending.sameAs(stated)) {
            return ending;
        }
        if (ending == null || !ending.followsAPlacement()) {
            return stated;
        }
        boolean unchanged = stated == null || ending.sameAs(stated);
        if (unchanged && ending.on().isBefore(registeredOn)) {
            return null;
        }
        return unchanged ? ending : stated;
    }

    public void deregister(Ending stated, Instant now) {
        requireStanding();
        if (ending != null) {
            throw new Rejection(JobSeekerRefusal.REGISTRATION_ENDED, ending.on());
        }
        requireOrder(occurredOn(), stated);
        ending = stated;
        revised(now);
    }

    /** Another county's bureau keeps it from now on. */
    public void moveTo(String region, Instant now) {
        requireStanding();
        registration = registration.keptIn(region);
        revised(now);
    }

    /** Notes the yearly check of the Re-employment Preferential Certificate. */
    public void checkCertificate(LocalDate day, Instant now) {
        requireStanding();
        PreferentialCertificate certificate = registration.preferentialCertificate();
        if (certificate == null) {
            throw new Rejection(JobSeekerRefusal.NO_PREFERENTIAL_CERTIFICATE);
        }
        registration = registration.withPreferentialCertificate(certificate.checked(day));
        revised(now);
    }

    /** Notes that the person was heard of; where silence had ended the registration on or after that day, it goes on. */
    public void note(Contact contact, Instant now) {
        requireStanding();
        LocalDate day = contact.on();
        if (day.isBefore(occurredOn())) {
            throw new Rejection(JobSeekerRefusal.CONTACT_BEFORE_REGISTRATION, occurredOn());
        }
        if (ending != null && (ending.rule() != EndingRule.SILENCE || day.isAfter(ending.on()))) {
            throw new Rejection(JobSeekerRefusal.REGISTRATION_ENDED, ending.on());
        }
        if (contacts.stream().anyMatch(earlier -> earlier.on().equals(day))) {
            throw new Rejection(JobSeekerRefusal.CONTACT_NOTED, day);
        }
        contacts.add(contact);
        if (lastContactOn == null || day.isAfter(lastContactOn)) {
            lastContactOn = day;
            ending = null;
        }
        revised(now);
    }

    /** Whether it ends by itself, for somebody who looks on this day. */
    public boolean endsByItself(SelfEnding rules, PersonalId id, LocalDate day) {
        return state() == JobSeekerState.REGISTERED && rules.of(this, id, day).isPresent();
    }

    /**
     * Ends by itself, where it is due.
     *
     * @param day on which somebody looks
     * @return whether it did
     */
    public boolean endByItself(SelfEnding rules, PersonalId id, LocalDate day, Instant now) {
        if (!endsByItself(rules, id, day)) {
            return false;
        }
        ending = rules.of(this, id, day).orElseThrow();
        revised(now);
        return true;
    }

    /**
     * Suitable work was refused as often as ends the registration, or no longer so. An ending by work, by a clerk or by an
     * earlier rule stands.
     *
     * @param enoughOn day on which it was enough; null where it is not
     * @param registeredAnew whether the person was registered again since, so that it ends no later than it did
     * @return whether that changes it
     */
    public boolean refuseWork(LocalDate enoughOn, boolean registeredAnew, Instant now) {
        boolean changes = countRefusals(enoughOn, registeredAnew);
        if (changes) {
            revised(now);
        }
        return changes;
    }

    /** The same within a change that makes the new version. */
    public boolean countRefusals(LocalDate enoughOn, boolean registeredAnew) {
        if (!standing() || Objects.equals(enoughOn, refusedEnoughOn)) {
            return false;
        }
        refusedEnoughOn = enoughOn;
        boolean endedByRefusals = ending != null && ending.rule() == EndingRule.REFUSALS;
        boolean endsBefore = enoughOn != null
                && (ending == null
                        || ending.followsARule()
                                && (endedByRefusals || ending.on().isAfter(enoughOn)));
        boolean endsLater = endedByRefusals && (enoughOn == null || enoughOn.isAfter(ending.on()));
        if (endsLater && registeredAnew) {
            ending = Ending.stated(ending.on(), EndReason.OTHER);
        } else if (endsBefore) {
            ending = Ending.byRule(enoughOn, EndingRule.REFUSALS);
        } else if (endedByRefusals) {
            ending = null;
        }
        return true;
    }

    /** Whether it began after the other one. */
    public boolean isLaterThan(JobSeeker other) {
        return standing() && occurredOn().isAfter(other.occurredOn());
    }

    /** Whether it is in force, says that the person is laid off or unemployed, and lacks the group. */
    public boolean mayJoin(SeekerGroup group) {
        return state() == JobSeekerState.REGISTERED
                && registration.kind() != SeekerKind.OTHER
                && !registration.groups().contains(group);
    }

    /** Came into a group that follows from the person's age. */
    public void join(SeekerGroup group, Instant now) {
        requireStanding();
        registration = registration.withGroup(group);
        revised(now);
    }

    /** The last day on which the bureau knew of the person. */
    LocalDate lastHeardOf() {
        PreferentialCertificate certificate = registration.preferentialCertificate();
        return Stream.of(occurredOn(), lastContactOn, certificate == null ? null : certificate.checkedOn())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /**
     * Ends with this placement, unless a clerk ended it or it had ended by itself before.
     *
     * @return whether that changes it
     */
    public boolean endByWork(UUID placement, LocalDate startedOn) {
        boolean endedBefore = endedByItself() && startedOn.isAfter(ending.on());
        return !endedBefore && follow(Ending.byWork(startedOn, placement));
    }

    /** No work ends it (any more): it goes on, or stays ended where the person has been registered anew since. */
    public boolean findNoWork(boolean registeredAnew) {
        return !endedByItself()
                && follow(registeredAnew && ending != null ? Ending.stated(ending.on(), EndReason.OTHER) : null);
    }

    private boolean follow(Ending implied) {
        if (!leavesItsEndToWork() || Objects.equals(implied, ending)) {
            return false;
        }
        ending = implied;
        return true;
    }

    /** Whether placements decide its end: it has none yet, or one that was not stated. */
    private boolean leavesItsEndToWork() {
        return standing() && (ending == null || ending.followsAPlacement() || ending.followsARule());
    }

    private boolean endedByItself() {
        return ending != null && ending.followsARule();
    }

    /** Whether it says on this day as what the person is registered; its last day is one of them. */
    public boolean inForceOn(LocalDate day) {
        return standing() && !day.isBefore(occurredOn()) && (ending == null || !day.isAfter(ending.on()));
    }

    /** Whether both cover a day. */
    public boolean overlaps(JobSeeker other) {
        return standing() && other.standing() && (inForceOn(other.occurredOn()) || other.inForceOn(occurredOn()));
    }

    private static void requireOrder(LocalDate registeredOn, Ending ending) {
        if (ending != null && ending.on().isBefore(registeredOn)) {
            throw new Rejection(JobSeekerRefusal.ENDS_BEFORE_REGISTRATION, registeredOn);
        }
    }

    public JobSeekerState state() {
        if (!standing()) {
            return JobSeekerState.ANNULLED;
        }
        return ending == null ? JobSeekerState.REGISTERED : JobSeekerState.DEREGISTERED;
    }

    @Override
    public String region() {
        return registration.region();
    }

    @Override
    public LocalDate occurredOn() {
        return registration.registeredOn();
    }

    @Override
    public ProtectedId person() {
        return person;
    }

    public Registration registration() {
        return registration;
    }

    /** Newest first. */
    public List<Contact> contacts() {
        return List.copyOf(contacts);
    }

    /** Null before the first contact. */
    public LocalDate lastContactOn() {
        return lastContactOn;
    }

    /** The day on which suitable work was refused as often as ends the registration. */
    Optional<LocalDate> refusedEnoughOn() {
        return Optional.ofNullable(refusedEnoughOn);
    }

    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }
}

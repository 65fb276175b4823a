package org.ganlao.employment.seeking.jobseeker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.seeking.jobseeker.domain.Ending;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.employment.seeking.jobseeker.domain.Registration;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.record.Annulment;
import org.ganlao.platform.record.Persons;
import org.ganlao.platform.record.RecordChecks;

/** Corrects, checks, ends or annuls a registration. */
@ApplicationScoped
class ChangeJobSeeker {

    private final JobSeekerRepository seekers;
    private final RegistrationChecks checks;
    private final RecordChecks records;
    private final RefusedWork refused;
    private final RegistrationFollowers follower;
    private final JobSeekerEvents events;
    private final Persons persons;
    private final ChangeLog changes;

    ChangeJobSeeker(
            JobSeekerRepository seekers,
            RegistrationChecks checks,
            RecordChecks records,
            RefusedWork refused,
            RegistrationFollowers follower,
            JobSeekerEvents events,
            Persons persons,
            ChangeLog changes) {
        this.seekers = seekers;
        this.checks = checks;
        this.records = records;
        this.refused = refused;
        this.follower = follower;
        this.events = events;
        this.persons = persons;
        this.changes = changes;
    }

    @Transactional
    JobSeekerView correct(UUID id, String ifMatch, JobSeekerCorrection correction) {
        JobSeeker seeker = open(id, ifMatch);
        PersonalId person = persons.reveal(seeker.person());
        Registration stated = checks.workedOut(correction.registration().registration(), person);
        Ending ending = correction.ending() == null ? null : correction.ending().ending();
        checks.require(stated, person);
        requirePast(ending, "/ending/on");
        List<JobSeeker> ofSamePerson = seekers.of(persons.blindIndexes(person));
        Instant now = changes.now();
        LocalDate before = seeker.occurredOn();
        seeker.correct(stated, ending, now);
        if (!before.equals(stated.registeredOn())) {
            refused.recount(seeker, ofSamePerson);
        }
        RegistrationChecks.requireNoOther(seeker, ofSamePerson);
        follower.follow(seeker, ofSamePerson, now);
        events.corrected(seeker, correction.reason());
        return view(seeker);
    }

    @Transactional
    JobSeekerView check(UUID id, String ifMatch, CertificateCheck check) {
        JobSeeker seeker = open(id, ifMatch);
        records.requirePast(check.checkedOn(), "/checkedOn");
        seeker.checkCertificate(check.checkedOn(), changes.now());
        events.checked(seeker);
        return view(seeker);
    }

    @Transactional
    JobSeekerView note(UUID id, String ifMatch, StatedContact stated) {
        JobSeeker seeker = open(id, ifMatch);
        records.requirePast(stated.on(), "/on");
        List<JobSeeker> ofSamePerson = ofSamePerson(seeker);
        Instant now = changes.now();
        seeker.note(stated.contact(), now);
        RegistrationChecks.requireNoOther(seeker, ofSamePerson);
        follower.follow(seeker, ofSamePerson, now);
        events.contacted(seeker);
        return view(seeker);
    }

    @Transactional
    JobSeekerView deregister(UUID id, String ifMatch, StatedEnding stated) {
        JobSeeker seeker = open(id, ifMatch);
        requirePast(stated.ending(), "/on");
        Instant now = changes.now();
        seeker.deregister(stated.ending(), now);
        follower.follow(seeker, ofSamePerson(seeker), now);
        events.deregistered(seeker, stated.reason().name());
        return view(seeker);
    }

    @Transactional
    JobSeekerView annul(UUID id, String ifMatch, Annulment annulment) {
        JobSeeker seeker = open(id, ifMatch);
        Instant now = changes.now();
        seeker.annul(annulment.reason(), now);
        follower.follow(seeker, ofSamePerson(seeker), now);
        events.annulled(seeker);
        return view(seeker);
    }

    private List<JobSeeker> ofSamePerson(JobSeeker seeker) {
        return seekers.of(persons.blindIndexes(persons.reveal(seeker.person())));
    }

    private JobSeeker open(UUID id, String ifMatch) {
        return seekers.forChange(id, ifMatch, seeker -> persons.lock(seeker.person()));
    }

    private void requirePast(Ending ending, String pointer) {
        if (ending != null) {
            records.requirePast(ending.on(), pointer);
        }
    }

    private JobSeekerView view(JobSeeker seeker) {
        return JobSeekerView.from(seeker, persons.show(seeker.person()));
    }
}

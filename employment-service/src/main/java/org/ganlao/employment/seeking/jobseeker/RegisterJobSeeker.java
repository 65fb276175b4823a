package org.ganlao.employment.seeking.jobseeker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.employment.seeking.jobseeker.domain.Registration;
import org.ganlao.platform.caller.Caller;
import org.ganlao.platform.database.OrderedId;
import org.ganlao.platform.event.ChangeLog;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.ProtectedId;
import org.ganlao.platform.record.Origin;
import org.ganlao.platform.record.Persons;

@ApplicationScoped
class RegisterJobSeeker {

    private final RegistrationChecks checks;
    private final JobSeekerRepository seekers;
    private final JobSeekerEvents events;
    private final RegistrationFollowers follower;
    private final Persons persons;
    private final Caller caller;
    private final ChangeLog changes;

    RegisterJobSeeker(
            RegistrationChecks checks,
            JobSeekerRepository seekers,
            JobSeekerEvents events,
            RegistrationFollowers follower,
            Persons persons,
            Caller caller,
            ChangeLog changes) {
        this.checks = checks;
        this.seekers = seekers;
        this.events = events;
        this.follower = follower;
        this.persons = persons;
        this.caller = caller;
        this.changes = changes;
    }

    /** Refuses what can be refused without looking at the person's other records. */
    void check(JobSeekerRequest request) {
        checks.require(request.registration().registration(), persons.identify(request.person()));
    }

    @Transactional
    JobSeekerView register(JobSeekerRequest request) {
        check(request);
        JobSeeker seeker = take(request);
        return JobSeekerView.from(seeker, persons.show(seeker.person()));
    }

    /** Reads at once what taking these will ask for. */
    void foresee(List<JobSeekerRequest> requests) {
        List<byte[]> indexes = persons.foresee(requests, JobSeekerRequest::person);
        seekers.foresee(indexes);
        seekers.foresee(
                caller.client(),
                requests.stream().map(JobSeekerRequest::sourceRef).toList());
        follower.foresee(indexes);
    }

    /** What was checked, in the transaction that is open; what it refuses, it refuses before it has changed anything. */
    JobSeeker take(JobSeekerRequest request) {
        PersonalId document = persons.identify(request.person());
        Registration registration = checks.workedOut(request.registration().registration(), document);
        persons.lock(document);
        ProtectedId person = persons.protect(document);
        Instant now = changes.now();
        JobSeeker seeker = new JobSeeker(
                OrderedId.at(now), new Origin(caller.client(), request.sourceRef()), person, registration, now);
        List<JobSeeker> ofSamePerson = new ArrayList<>(seekers.of(persons.blindIndexes(document)));
        RegistrationChecks.requireNoOther(seeker, ofSamePerson);
        seekers.add(seeker);
        ofSamePerson.add(seeker);
        follower.follow(seeker, ofSamePerson, now);
        events.registered(seeker);
        return seeker;
    }
}

package org.ganlao.employment.seeking.jobseeker;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.employment.seeking.jobseeker.domain.JobSeeker;
import org.ganlao.platform.record.RecordEvents;

/** What happened to a registration, said to the other services and to the audit. */
@ApplicationScoped
public class JobSeekerEvents {

    private final RecordEvents events;

    JobSeekerEvents(RecordEvents events) {
        this.events = events;
    }

    void registered(JobSeeker seeker) {
        say("registered", seeker, "");
    }

    public void corrected(JobSeeker seeker, String why) {
        say("corrected", seeker, why);
    }

    void checked(JobSeeker seeker) {
        say("checked", seeker, "");
    }

    void contacted(JobSeeker seeker) {
        say("contacted", seeker, "");
    }

    public void deregistered(JobSeeker seeker, String why) {
        say("deregistered", seeker, why);
    }

    void annulled(JobSeeker seeker) {
        say("annulled", seeker, seeker.annulReason());
    }

    private void say(String verb, JobSeeker seeker, String why) {
        events.say("job-seeker", verb, JobSeekerFact.of(seeker), why);
    }
}

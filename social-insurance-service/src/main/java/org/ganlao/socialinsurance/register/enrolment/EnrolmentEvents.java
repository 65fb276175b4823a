package org.ganlao.socialinsurance.register.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.register.enrolment.domain.Coverage;
import org.ganlao.socialinsurance.register.enrolment.domain.Enrolment;

/** What happened to an enrolment, said to those who follow it here, to the other services and to the audit. */
@ApplicationScoped
class EnrolmentEvents {

    private final EnrolmentFollowers followers;
    private final RecordEvents events;

    EnrolmentEvents(EnrolmentFollowers followers, RecordEvents events) {
        this.followers = followers;
        this.events = events;
    }

    /** For somebody who has kept it; whoever follows is told of it when all that belong together are kept. */
    void started(Enrolment enrolment) {
        say("started", enrolment, "");
    }

    /** Whoever follows is told of what began to be. */
    void follow(Enrolment enrolment) {
        followers.follow(Optional.empty(), enrolment);
    }

    /** @param before what it brought to the person before */
    void changed(String verb, Enrolment enrolment, Optional<Coverage> before, String why) {
        followers.follow(before, enrolment);
        say(verb, enrolment, why);
    }

    private void say(String verb, Enrolment enrolment, String why) {
        events.say("enrolment", verb, EnrolmentFact.of(enrolment), why);
    }
}

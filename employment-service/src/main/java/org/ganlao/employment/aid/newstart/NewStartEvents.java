package org.ganlao.employment.aid.newstart;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.employment.aid.newstart.domain.Enrolment;
import org.ganlao.platform.record.RecordEvents;

/** Says what happened to an enrolment. */
@ApplicationScoped
class NewStartEvents {

    static final String KIND = "new-start";

    private final RecordEvents events;

    NewStartEvents(RecordEvents events) {
        this.events = events;
    }

    void say(String verb, Enrolment enrolment, String why) {
        events.say(KIND, verb, EnrolmentFact.of(enrolment), why);
    }
}

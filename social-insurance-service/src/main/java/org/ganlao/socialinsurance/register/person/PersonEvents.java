package org.ganlao.socialinsurance.register.person;

import jakarta.enterprise.context.ApplicationScoped;
import org.ganlao.platform.record.RecordEvents;
import org.ganlao.socialinsurance.register.person.domain.InsuredPerson;

/** What happened to the record of a person, said to the other services and to the audit. */
@ApplicationScoped
class PersonEvents {

    private final RecordEvents events;

    PersonEvents(RecordEvents events) {
        this.events = events;
    }

    void registered(InsuredPerson known) {
        say("registered", known, "");
    }

    void corrected(InsuredPerson known, String why) {
        say("corrected", known, why);
    }

    void died(InsuredPerson known, String evidence) {
        say("died", known, evidence);
    }

    void annulled(InsuredPerson known) {
        say("annulled", known, known.annulReason());
    }

    private void say(String verb, InsuredPerson known, String why) {
        events.say("person", verb, PersonFact.of(known), why);
    }
}

package org.ganlao.employment.aid.insurance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.ganlao.platformtest.ContractSamples;
import org.ganlao.platformtest.ForeignEvents;

/** Social insurance, which tells of its enrolments; each is told as the contract's sample has it, of a person of one's own. */
public final class InsuranceRegister {

    static final String TOPIC = "ganlao.social-insurance.facts";

    private static final String TYPE = "org.ganlao.social-insurance.enrolment.%s.v1";
    private static final ForeignEvents EVENTS = ForeignEvents.of("social-insurance");

    private InsuranceRegister() {}

    static String type(String verb) {
        return TYPE.formatted(verb);
    }

    /** The sample of this verb, of this enrolment and person. */
    static ObjectNode told(String verb, UUID enrolment, String person) {
        ObjectNode fact = (ObjectNode) ContractSamples.of(type(verb)).sample();
        return fact.put("factId", enrolment.toString()).put("person", person);
    }

    static void tells(String verb, ObjectNode fact) {
        EVENTS.say(UUID.randomUUID(), type(verb), fact);
    }

    /** In the pension insurance since the first of February 2007. */
    public static void enrols(String person) {
        tells("started", told("started", UUID.randomUUID(), person));
    }

    /** In the pension insurance since 2005, and from this day on no longer. */
    public static void enrolledUntil(String day, String person) {
        ObjectNode fact = told("ended", UUID.randomUUID(), person);
        ((ObjectNode) fact.get("periods").get(0)).put("from", "2005-02-01").put("until", day);
        tells("ended", fact);
    }

    static void tellsBroken(String verb, String payload) {
        EVENTS.sayBroken(type(verb), payload);
    }

    static void tells(UUID eventId, String verb, ObjectNode fact) {
        EVENTS.say(eventId, type(verb), fact);
    }
}

package org.ganlao.skills.instruction.placement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.ganlao.platformtest.ContractSamples;
import org.ganlao.platformtest.ForeignEvents;

/** Employment, which tells of its placements; each is told as the contract's sample has it, of a person of one's own. */
public final class EmploymentOffice {

    /** The park of the sample. */
    public static final String PARK = "南昌高新技术产业开发区";

    static final String TOPIC = "ganlao.employment.facts";

    private static final String TYPE = "org.ganlao.employment.placement.%s.v1";
    private static final ForeignEvents EVENTS = ForeignEvents.of("employment");

    private EmploymentOffice() {}

    public static String type(String verb) {
        return TYPE.formatted(verb);
    }

    /** The sample of this verb, of this placement and person. */
    public static ObjectNode told(String verb, UUID placement, String person) {
        ObjectNode fact = (ObjectNode) ContractSamples.of(type(verb)).sample();
        return fact.put("factId", placement.toString()).put("person", person);
    }

    public static void tells(String verb, ObjectNode fact) {
        tells(UUID.randomUUID(), verb, fact);
    }

    static void tells(UUID eventId, String verb, ObjectNode fact) {
        EVENTS.say(eventId, type(verb), fact);
    }

    static void tellsBroken(String verb, String payload) {
        EVENTS.sayBroken(type(verb), payload);
    }
}

package org.ganlao.employment.aid.newstart;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.aid.newstart.domain.Closure;

/**
 * One version of a worker of an accepted plan, as contracts/events/labor-rights/placed-worker.*.v1 tell it.
 *
 * @param seeksWork whether the enterprise closes and the worker was paid off; who is kept on or retires needs no new start
 * @param struckOutFor why the worker never was one; null where the fact stands
 */
record ToldWorker(UUID id, int version, String person, Closure closure, boolean seeksWork, String struckOutFor) {

    /** @throws IllegalArgumentException or another unchecked exception if it is not as the contract says */
    static ToldWorker from(JsonNode fact) {
        return new ToldWorker(
                UUID.fromString(text(fact, "factId")),
                fact.required("version").intValue(),
                text(fact, "person"),
                new Closure(
                        text(fact, "region"),
                        text(fact, "reference"),
                        text(fact, "employer"),
                        LocalDate.parse(text(fact, "occurredOn"))),
                text(fact, "kind").equals("closure") && text(fact, "way").equals("paid-off"),
                fact.path("annulReason").textValue());
    }

    private static String text(JsonNode fact, String field) {
        String text = fact.required(field).textValue();
        if (text == null) {
            throw new IllegalArgumentException(field + " is no text");
        }
        return text;
    }
}

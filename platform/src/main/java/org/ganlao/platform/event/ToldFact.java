package org.ganlao.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;

/** One version of a fact of another service, as the contracts tell it. */
public record ToldFact(UUID id, int version, JsonNode fact) {

    /** @throws IllegalArgumentException or another unchecked exception if it is not as the contract says */
    public static ToldFact from(JsonNode fact) {
        return new ToldFact(
                UUID.fromString(text(fact, "factId")), fact.required("version").intValue(), fact);
    }

    public String text(String field) {
        return text(fact, field);
    }

    public LocalDate day(String field) {
        return LocalDate.parse(text(field));
    }

    /** Null where it is not told. */
    public LocalDate dayIfTold(String field) {
        return fact.has(field) ? day(field) : null;
    }

    /** Null where it is not told. */
    public String textIfTold(String field) {
        return fact.has(field) ? text(field) : null;
    }

    public boolean tells(String field) {
        return fact.has(field);
    }

    public int number(String field) {
        return fact.required(field).intValue();
    }

    public boolean struckOut() {
        return fact.has("annulReason");
    }

    private static String text(JsonNode fact, String field) {
        String text = fact.required(field).textValue();
        if (text == null) {
            throw new IllegalArgumentException(field + " is no text");
        }
        return text;
    }
}

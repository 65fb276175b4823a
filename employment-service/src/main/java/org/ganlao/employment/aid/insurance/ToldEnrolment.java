package org.ganlao.employment.aid.insurance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * One version of an enrolment, as contracts/events/social-insurance/enrolment.*.v1 tell it.
 *
 * @param days in the database's notation of a multirange; none where it was struck out
 */
record ToldEnrolment(UUID id, int version, String person, Insurance insurance, String days) {

    private static final String NO_DAYS = "{}";

    /** @throws IllegalArgumentException or another unchecked exception if it is not as the contract says */
    static ToldEnrolment from(JsonNode fact) {
        return new ToldEnrolment(
                UUID.fromString(fact.required("factId").textValue()),
                fact.required("version").intValue(),
                fact.required("person").textValue(),
                insurance(fact.required("insurance").textValue()),
                fact.has("annulReason") ? NO_DAYS : days(fact.required("periods")));
    }

    private static Insurance insurance(String told) {
        return Insurance.valueOf(told.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String days(JsonNode periods) {
        return StreamSupport.stream(periods.spliterator(), false)
                .map(period -> "[%s,%s)".formatted(day(period.required("from")), day(period.path("until"))))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Nothing where the period lasts. */
    private static String day(JsonNode told) {
        return told.isMissingNode() ? "" : LocalDate.parse(told.textValue()).toString();
    }
}

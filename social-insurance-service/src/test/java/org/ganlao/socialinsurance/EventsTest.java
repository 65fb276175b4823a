package org.ganlao.socialinsurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.EMPLOYERS;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
import static org.ganlao.socialinsurance.Agency.RECEIPTS;
import static org.ganlao.socialinsurance.Agency.line;
import static org.ganlao.socialinsurance.Agency.with;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ganlao.platformtest.ContractSamples;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** Every event goes the whole way to Kafka and says what its contract says. */
@QuarkusTest
class EventsTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");
    private static final String TYPE = "org.ganlao.social-insurance.";
    private static final Map<String, String> MISTAKE = Map.of("reason", "重复录入");

    private final Agency donghu = Agency.ofDonghu();

    @Test
    void an_enrolments_life_is_told() {
        // Given
        Map<String, Object> insured = donghu.employee("pension", donghu.employerInPark());
        Map<String, Object> enrolment = with(donghu.enrolment(insured, "2007-02-01"), "inOpening", true);
        String id = donghu.enrolled(enrolment).getString("id");
        String at = ENROLMENTS + "/" + id;

        // When
        donghu.clerk().change(at + "/suspension", 1, Map.of("until", "2007-03-01"));
        donghu.clerk().change(at + "/resumption", 2, Map.of("from", "2007-03-15"));
        donghu.clerk().change(at + "/end", 3, Map.of("until", "2007-06-01", "reason", "left-work"));
        donghu.clerk()
                .change(
                        at + "/corrections",
                        4,
                        Map.of("insured", insured, "periods", List.of(Map.of("from", "2007-02-10")), "reason", "日期"));
        donghu.clerk().change(at + "/annulment", 5, MISTAKE);

        // Then
        List<TopicRecord> told = FACTS.of(id, 6);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "enrolment.started.v1",
                        TYPE + "enrolment.suspended.v1",
                        TYPE + "enrolment.resumed.v1",
                        TYPE + "enrolment.ended.v1",
                        TYPE + "enrolment.corrected.v1",
                        TYPE + "enrolment.annulled.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(told)
                .extracting(record -> record.json().get("version").asInt())
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(told.get(0).json().get("inPark").asBoolean()).isTrue();
        assertThat(told.get(2).json().get("periods").toString())
                .isEqualTo("[{\"from\":\"2007-02-01\",\"until\":\"2007-03-01\",\"inOpening\":true},"
                        + "{\"from\":\"2007-03-15\",\"inOpening\":false}]");
        assertThat(told.get(4).json().get("occurredOn").asText()).isEqualTo("2007-02-10");
        assertThat(told.get(5).json().get("annulReason").asText()).isEqualTo("重复录入");
    }

    @Test
    void a_receipts_life_is_told_with_one_fact_for_each_insurance() {
        // Given
        String id = donghu.booked(
                        donghu.receipt(donghu.employer(), line("pension", "12500.00"), line("medical", "3600.00")))
                .getString("id");

        // When
        donghu.reviewer().change(RECEIPTS + "/" + id + "/annulment", 1, MISTAKE);

        // Then
        List<TopicRecord> told = FACTS.of(id, 2);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "contribution-receipt.booked.v1", TYPE + "contribution-receipt.annulled.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        JsonNode booked = told.get(0).json().get("items");
        JsonNode annulled = told.get(1).json().get("items");
        assertThat(booked.findValuesAsText("insurance")).containsExactly("pension", "medical");
        assertThat(booked.findValuesAsText("amount")).containsExactly("12500.00", "3600.00");
        assertThat(annulled.findValuesAsText("factId")).isEqualTo(booked.findValuesAsText("factId"));
        assertThat(annulled.findValuesAsText("version")).containsExactly("2", "2");
        assertThat(ContractSamples.of(told.get(0).type())
                        .differingFields(told.get(0).json(), "/items/0"))
                .isEmpty();
    }

    @Test
    void an_employers_life_is_told() {
        // Given
        String id = donghu.registered(donghu.profile()).getString("id");
        String at = EMPLOYERS + "/" + id;

        // When
        donghu.clerk()
                .change(
                        at + "/corrections",
                        1,
                        Map.of("profile", with(donghu.profile(), "inPark", true), "reason", "园区"));
        donghu.clerk().change(at + "/annulment", 2, MISTAKE);

        // Then
        List<TopicRecord> told = FACTS.of(id, 3);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "employer.registered.v1", TYPE + "employer.corrected.v1", TYPE + "employer.annulled.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }
}

package org.ganlao.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.job;
import static org.ganlao.employment.EmploymentOffice.registration;
import static org.ganlao.employment.EmploymentOffice.with;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** Every event goes the whole way to Kafka and says what its contract says. */
@QuarkusTest
class EventsTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.";

    private final EmploymentOffice office = EmploymentOffice.ofDonghu();
    private final Desk desk = office.desk;
    private final PersonalId li = People.born(Sex.FEMALE, LocalDate.of(1967, 2, 8));

    @Test
    void a_placements_life_is_told() {
        // Given
        office.registers(li, registration("laid-off", "2007-02-08"));
        Map<String, Object> stated = with(job("2007-03-05"), "occupation", "4-01-02-01");
        stated = with(stated, "park", "南昌高新技术产业开发区");
        String id = office.places(li, stated).getString("id");
        String at = "/v1/placements/" + id;

        // When
        desk.change(at + "/corrections", 1, Map.of("reason", "日期", "job", with(stated, "startedOn", "2007-03-06")));
        desk.change(at + "/end", 2, Map.of("endedOn", "2007-05-31"));
        desk.change(at + "/annulment", 3, Map.of("reason", "录入重复"));

        // Then
        List<TopicRecord> told = FACTS.of(id, 4);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "placement.recorded.v1",
                        TYPE + "placement.corrected.v1",
                        TYPE + "placement.ended.v1",
                        TYPE + "placement.annulled.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        assertThat(told.get(0).json().get("seekerKind").asText()).isEqualTo("laid-off");
        assertThat(told.get(0).json().get("age4050").asBoolean()).isTrue();
        assertThat(told.get(3).json().get("annulReason").asText()).isEqualTo("录入重复");
    }

    @Test
    void a_registrations_life_is_told() {
        // Given
        Map<String, Object> stated = with(registration("laid-off", "2007-02-08"), "groups", List.of("aged-4050"));
        stated.put("unemploymentCertificate", Map.of("number", "1", "issuedOn", "2007-02-08"));
        stated.put(
                "preferentialCertificate",
                Map.of(
                        "number", "2",
                        "holderGroup", "state-enterprise-closure",
                        "issuedOn", "2006-05-10",
                        "validUntil", "2009-05-09"));
        String id = office.registers(li, stated).getString("id");
        String at = "/v1/job-seekers/" + id;

        // When
        desk.change(at + "/corrections", 1, Map.of("reason", "漏填", "registration", with(stated, "residence", "rural")));
        desk.change(at + "/certificate-checks", 2, Map.of("checkedOn", "2007-05-08"));
        desk.change(at + "/contacts", 3, Map.of("on", "2007-05-08", "way", "visit"));
        desk.change(at + "/deregistration", 4, Map.of("on", "2007-05-31", "reason", "retirement"));
        desk.change(at + "/annulment", 5, Map.of("reason", "误登"));

        // Then
        List<TopicRecord> told = FACTS.of(id, 6);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        TYPE + "job-seeker.registered.v1",
                        TYPE + "job-seeker.corrected.v1",
                        TYPE + "job-seeker.checked.v1",
                        TYPE + "job-seeker.contacted.v1",
                        TYPE + "job-seeker.deregistered.v1",
                        TYPE + "job-seeker.annulled.v1");
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void what_follows_from_a_change_is_told_too() {
        // Given
        String registration =
                office.registers(li, registration("unemployed", "2007-02-08")).getString("id");
        String later = office.places(li, with(job("2007-05-10"), "employer", "70000001X"))
                .getString("id");

        // When
        office.places(li, job("2007-03-05"));

        // Then
        TopicRecord corrected = FACTS.of(later, 2).get(1);
        assertThat(corrected.type()).isEqualTo(TYPE + "placement.corrected.v1");
        assertThat(corrected.json().get("heldUrbanJob").asBoolean()).isTrue();
        assertThat(corrected.json().get("seekerKind").asText()).isEqualTo("other");
        assertThat(FACTS.of(registration, 3))
                .extracting(record -> record.json().path("endedOn").asText())
                .containsExactly("", "2007-05-10", "2007-03-05");
    }
}

package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.Movement;
import org.ganlao.systemtests.PlanFigures.Reading;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.ganlao.systemtests.ResidentNumbers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A school that teaches founders, and one that advertises what it does not give. */
@Order(3)
@ExtendWith(PlatformExtension.class)
class TrainingJourneyIT {

    private static final String ZHANGSHU = "360982";
    private static final List<String> LEVELS = List.of(ZHANGSHU, "360900", "360000");
    private static final String FOUNDERS = "entrepreneurship-training";

    private static final String CLERK = "clerk.province";
    private static final String INSPECTOR = "inspector.province";
    private static final String TRAINEES = "/api/skills/v1/trainees";

    private Platform platform;
    private Client client;

    @BeforeEach
    void connect(Platform running) {
        platform = running;
        client = platform.frontDoor();
    }

    @Test
    void a_founder_counts_once_though_two_modules_were_taken_in_the_year() {
        UUID school = registered("founders", "赣劳培360982001");
        UUID ideas =
                opened(school, "gyb", "2007-01-08", "2007-01-12").expect(201).id();
        UUID starting =
                opened(school, "syb", "2007-02-05", "2007-02-14").expect(201).id();
        Movement movement = Movement.in(platform.plan(), LEVELS);

        Answer first = completed(ideas, 1, "2007-01-08", "2007-01-12");
        completed(starting, 1, "2007-02-05", "2007-02-14");
        completed(starting, 2, "2007-02-05", "2007-02-14");

        platform.plan().awaitSettled();
        assertThat(LEVELS)
                .allSatisfy(level -> assertThat(movement.of(FOUNDERS, level)).isEqualByComparingTo("2"));
        assertThat(platform.plan().readings(FOUNDERS, ZHANGSHU, "2007-01"))
                .filteredOn(Reading::counted)
                .extracting(Reading::factId)
                .containsExactly(first.id().toString());
        Reconciliation.assertEqual(client);
    }

    @Test
    void a_school_whose_grade_fell_after_violations_opens_no_session_until_one_turns_out_to_be_none() {
        UUID school = registered("advertiser", "赣劳培360982002");
        UUID inspection = client.post(INSPECTOR, "/api/skills/v1/institution-inspections", """
                        {"sourceRef": "journey-inspection", "institution": "%s", "focus": "advertising",
                         "inspectedOn": "2007-03-12", "result": "招生广告不实"}""".formatted(school))
                .expect(201)
                .id();
        assertThat(grade(school)).isEqualTo("b 85");
        defect(inspection, 1);
        assertThat(grade(school)).isEqualTo("c 65");
        opened(school, "gyb", "2007-03-19", "2007-03-23").expect(201);

        Answer second = defect(inspection, 2);

        assertThat(grade(school)).isEqualTo("d 50");
        Answer refused = opened(school, "syb", "2007-04-02", "2007-04-13").expect(422);
        assertThat(refused.json().required("code").asText()).isEqualTo("grade-too-low");

        client.sent(Post.of(
                                "supervisor.province",
                                "/api/skills/v1/institution-defects/" + second.id() + "/annulment",
                                """
                {"reason": "广告系他人冒名发布"}""")
                        .ifMatch(second.etag()))
                .expect(200);
        assertThat(grade(school)).isEqualTo("c 65");
        opened(school, "syb", "2007-04-02", "2007-04-13").expect(201);
    }

    private UUID registered(String name, String licence) {
        return client.post(CLERK, "/api/skills/v1/institutions", """
                        {"sourceRef": "journey-%s", "name": "樟树市创业培训学校", "organisation": "71526726X", "kind": "private",
                         "region": "%s", "registeredOn": "2007-01-04", "licence": {"number": "%s",
                         "validFrom": "2006-01-01", "validUntil": "2008-12-31"}}""".formatted(name, ZHANGSHU, licence))
                .expect(201)
                .id();
    }

    private Answer opened(UUID school, String module, String from, String to) {
        return client.post(CLERK, "/api/skills/v1/courses", """
                {"sourceRef": "journey-%s", "institution": "%s", "plan": {"kind": "entrepreneurship", "siybModule": "%s",
                 "title": "创业培训", "standardHours": 40, "startsOn": "%s", "endsOn": "%s", "capacity": 30}}""".formatted(UUID.randomUUID(), school, module, from, to));
    }

    private Answer completed(UUID course, int who, String from, String to) {
        Answer trainee = client.post(CLERK, TRAINEES, """
                        {"sourceRef": "journey-%s", "course": "%s", "person": {"kind": "resident-id", "number": "%s"},
                         "enrolment": {"residence": "urban", "residenceRegion": "%s", "enrolledOn": "%s"}}""".formatted(
                                UUID.randomUUID(), course, ResidentNumbers.of(ZHANGSHU, who), ZHANGSHU, from))
                .expect(201);
        return client.sent(Post.of(CLERK, TRAINEES + "/" + trainee.id() + "/completion", """
                        {"on": "%s", "hoursAttended": 40}""".formatted(to))
                        .ifMatch(trainee.etag()))
                .expect(200);
    }

    private Answer defect(UUID inspection, int nth) {
        return client.post(INSPECTOR, "/api/skills/v1/institution-defects", """
                        {"sourceRef": "journey-defect-%d", "inspection": "%s", "kind": "false-advertising",
                         "foundOn": "2007-03-12", "description": "承诺包就业"}""".formatted(nth, inspection))
                .expect(201);
    }

    /** Grade and points that hold now. */
    private String grade(UUID school) {
        JsonNode current = client.get(INSPECTOR, "/api/skills/v1/institution-grades?current=true&institution=" + school)
                .expect(200)
                .json()
                .required("items")
                .required(0);
        return current.required("grade").asText() + " "
                + current.required("points").asText();
    }
}

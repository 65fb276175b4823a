package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.ganlao.systemtests.Answer;
import org.ganlao.systemtests.Client;
import org.ganlao.systemtests.Client.Post;
import org.ganlao.systemtests.Movement;
import org.ganlao.systemtests.PlanFigures.Figure;
import org.ganlao.systemtests.PlanFigures.Reading;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.Reconciliation;
import org.ganlao.systemtests.ResidentNumbers;
import org.ganlao.systemtests.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A couple without work in a county town, and what the bureau does for them through the spring. */
@Order(3)
@ExtendWith(PlatformExtension.class)
class FamilyJourneyIT {

    private static final String FENGCHENG = "360981";
    private static final List<String> LEVELS = List.of(FENGCHENG, "360900", "360000");
    private static final String RATE = "zero-employment-family-rate";

    private static final String CLERK = "clerk.province";
    private static final String FAMILIES = "/api/employment/v1/zero-employment-families";
    private static final String PLACEMENTS = "/api/employment/v1/placements";

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final int WIFE = 1;
    private static final int HUSBAND = 2;

    private Platform platform;
    private Client client;
    private Movement movement;

    @BeforeEach
    void look(Platform running) {
        platform = running;
        client = platform.frontDoor();
        movement = Movement.in(platform.plan(), LEVELS);
    }

    @Test
    void a_family_is_resolved_by_a_placement_falls_back_without_it_and_is_found_again() {
        Answer family = identified();
        assertThat(read(family).required("state").asText()).isEqualTo("identified");
        assertInWork(0);

        helped(family);
        assertThat(read(family).required("state").asText()).isEqualTo("helped");
        String due = read(family).required("dueOn").asText();

        Answer wifesJob = placed(WIFE, "2007-02-12");
        assertThat(read(family).required("state").asText()).isEqualTo("resolved");
        assertThat(read(family).hasNonNull("dueOn")).isFalse();
        assertInWork(1);

        changed(PLACEMENTS, wifesJob, "annulment", "{\"reason\": \"用人单位否认\"}");
        assertThat(read(family).required("state").asText()).isEqualTo("helped");
        assertThat(read(family).required("dueOn").asText()).isEqualTo(due);
        assertThat(read(family).required("work")).isEmpty();
        assertInWork(0);

        Answer husbandsJob = placed(HUSBAND, "2007-02-26");
        assertThat(read(family).required("state").asText()).isEqualTo("resolved");
        assertInWork(1);

        changed(PLACEMENTS, husbandsJob, "end", "{\"endedOn\": \"2007-03-09\"}");
        assertThat(read(family).required("state").asText()).isEqualTo("fell-back");
        assertThat(read(family).required("dueOn").asText()).isGreaterThan(due);
        assertThat(overdue("2007-12-31")).containsExactly(family.id().toString());
        assertInWork(0);

        placed(WIFE, "2007-03-19");
        assertThat(read(family).required("state").asText()).isEqualTo("resolved");
        assertThat(read(family).required("work").toString())
                .isEqualTo("[{\"since\":\"2007-02-26\",\"until\":\"2007-03-10\"},{\"since\":\"2007-03-19\"}]");
        assertThat(overdue("2007-12-31")).isEmpty();
        assertInWork(1);

        platform.plan().awaitSettled();
        assertThat(platform.plan().readings("families-with-work", FENGCHENG, "2007-03"))
                .hasSize(2)
                .allSatisfy(reading -> assertThat(reading.record()).isEqualTo(FAMILIES + "/" + family.id()))
                .extracting(Reading::occurredOn)
                .containsExactlyInAnyOrder("2007-03-10", "2007-03-19");
        Reconciliation.assertEqual(client);
    }

    private Answer identified() {
        return client.post(CLERK, FAMILIES, """
                        {"sourceRef": "journey-family", "family": {"region": "%s", "community": "%s001001",
                         "identifiedOn": "2007-02-05", "members": [
                          {"person": %s, "head": true, "willingAndAble": true},
                          {"person": %s, "head": false, "willingAndAble": true}]}}""".formatted(FENGCHENG, FENGCHENG, person(HUSBAND), person(WIFE)))
                .expect(201);
    }

    private void helped(Answer family) {
        changed(FAMILIES, family, "helper", """
                {"assignedOn": "2007-02-06", "name": "熊丽", "office": "丰城市剑光街道劳动保障所", "plan": "推荐公益性岗位"}""");
    }

    private Answer placed(int member, String startedOn) {
        return client.post(CLERK, PLACEMENTS, """
                        {"sourceRef": "journey-family-%s", "person": %s, "job": {"kind": "public-welfare", "urban": true,
                         "region": "%s", "residenceRegion": "%s", "employer": "71526726X", "startedOn": "%s"}}""".formatted(startedOn, person(member), FENGCHENG, FENGCHENG, startedOn))
                .expect(201);
    }

    private void changed(String collection, Answer record, String change, String body) {
        client.sent(Post.of(CLERK, collection + "/" + record.id() + "/" + change, body)
                        .ifMatch(record.etag()))
                .expect(200);
    }

    private JsonNode read(Answer family) {
        return client.get(CLERK, FAMILIES + "/" + family.id()).expect(200).json();
    }

    private List<String> overdue(String day) {
        return client.get(CLERK, FAMILIES + "?region=%s&overdueOn=%s".formatted(FENGCHENG, day))
                .expect(200)
                .json()
                .required("items")
                .findValuesAsText("id");
    }

    /** One family more is known at every level, and so many more of them have work. */
    private void assertInWork(int families) {
        Waiting.upTo(LIMIT, families + " of the journey's families have work")
                .until(() -> LEVELS.stream().allMatch(level -> isInWork(level, families)));
        assertThat(platform.plan().progress(FENGCHENG).get(RATE).actual())
                .isEqualByComparingTo(String.valueOf(families));
    }

    private boolean isInWork(String level, int families) {
        Figure parts = movement.parts(RATE, level);
        return parts.denominator().intValueExact() == 1 && parts.numerator().intValueExact() == families;
    }

    private static String person(int member) {
        return "{\"kind\": \"resident-id\", \"number\": \"%s\"}".formatted(ResidentNumbers.of(FENGCHENG, member));
    }
}

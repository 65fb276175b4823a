package org.ganlao.laborrights.settlement.convenience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.platformtest.JsonBody.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.junit.jupiter.api.Test;

@QuarkusTest
public class OfficeChecklistTest {

    private static final String EVIDENCE = "/v1/office-evidence";
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final Desk supervisor = Desk.of(Tokens.of("supervisor").in("360000").as("supervisor-of-offices"));

    private static Map<String, Object> evidence(String region, String item, String verdict, String day) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                region,
                "item",
                item,
                "verdict",
                verdict,
                "evidence",
                "巡回仲裁庭记录12份",
                "assessedOn",
                day));
    }

    /** Another day at every call. */
    private static Map<String, Object> another() {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(DAYS.incrementAndGet());
        return evidence(Bureau.REGION, "convenience.phone", "met", day.toString());
    }

    public static void add(EndpointWalk walk) {
        Desk supervisor = Desk.of(Tokens.of("supervisor").in(Bureau.REGION));
        walk.object(
                        EVIDENCE + "/{id}",
                        () -> EVIDENCE + "/"
                                + supervisor.made(EVIDENCE, another()).getString("id"))
                .object("/v1/office-assessments/{region}", () -> "/v1/office-assessments/" + Bureau.REGION)
                .regionless("GET /v1/office-checklists")
                .body("POST " + EVIDENCE, () -> json(another()))
                .body("POST " + EVIDENCE + "/{id}/annulment", () -> json(Map.of("reason", "重复登记")));
    }

    @Test
    void an_office_is_assessed_item_by_item_by_the_latest_evidence() {
        // Given: Xingguo, which nobody else assesses
        String region = "360732";
        assertThat(met(region, "convenience")).isZero();
        supervisor.made(EVIDENCE, evidence(region, "convenience.forms", "met", "2007-03-01"));
        String later = supervisor
                .made(EVIDENCE, evidence(region, "convenience.forms", "not-met", "2007-04-01"))
                .getString("id");
        assertThat(met(region, "convenience")).isZero();

        // When
        supervisor
                .change(EVIDENCE + "/" + later + "/annulment", 1, Map.of("reason", "误登"))
                .statusCode(200);
        supervisor.made(EVIDENCE, evidence(region, "court.premises", "met", "2007-03-01"));

        // Then
        assertThat(met(region, "convenience")).isEqualTo(1);
        assertThat(met(region, "arbitration-court")).isEqualTo(1);
        supervisor
                .get("/v1/office-checklists")
                .then()
                .body("code", contains("convenience", "rules", "hardware", "arbitration-court"))
                .body("items[0]", hasSize(8))
                .body("items[1]", hasSize(6));
    }

    @Test
    void what_is_on_no_list_or_no_pilot_or_assessed_is_refused() {
        Map<String, Object> once = evidence("360733", "rules.recusal", "partly", "2007-03-01");
        supervisor.made(EVIDENCE, once);
        once.put("sourceRef", UUID.randomUUID().toString());

        supervisor.post(EVIDENCE, once).statusCode(409).body("code", equalTo("office-item-assessed"));
        supervisor
                .post(EVIDENCE, evidence("360733", "rules.weather", "met", "2007-03-01"))
                .statusCode(422)
                .body("code", equalTo("unknown-office-item"));
        supervisor
                .post(EVIDENCE, evidence("360403", "court.premises", "met", "2007-03-01"))
                .statusCode(422)
                .body("code", equalTo("no-arbitration-court-pilot"));
    }

    private long met(String region, String checklist) {
        return supervisor
                .get("/v1/office-assessments/" + region)
                .jsonPath()
                .getLong("find { it.checklist == '%s' }.met".formatted(checklist));
    }
}

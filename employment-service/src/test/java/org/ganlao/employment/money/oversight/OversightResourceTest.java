package org.ganlao.employment.money.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.money.oversight.OversightOffice.DECISIONS;
import static org.ganlao.employment.money.oversight.OversightOffice.FINDINGS;
import static org.ganlao.employment.money.oversight.OversightOffice.INSPECTIONS;
import static org.ganlao.employment.money.oversight.OversightOffice.TODAY;
import static org.ganlao.employment.money.oversight.OversightOffice.YESTERDAY;
import static org.ganlao.employment.money.oversight.OversightOffice.outcome;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.employment.aid.insurancesubsidy.InsuranceSubsidyOffice;
import org.ganlao.employment.aid.support.SupportOffice;
import org.ganlao.employment.startup.microloan.LoanOffice;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** In Ganxian county, in which no other test pays anything. */
@QuarkusTest
class OversightResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");

    @Inject
    Sql sql;

    private final OversightOffice office = OversightOffice.of("360721");

    @Test
    void anybody_draws_the_sample_again_and_what_is_found_in_it_costs_points_and_is_put_right() {
        // Given
        List<String> paid = new ArrayList<>(SupportOffice.of("360721").paysOut(4));
        paid.forEach(claim -> sql.update(
                "update support_claim set claimed_on = ?::date, paid_on = ?::date where id = ?::uuid",
                YESTERDAY,
                YESTERDAY,
                claim));
        String interest = LoanOffice.paysInterest("360721");
        sql.update("update interest_subsidy_claim set paid_on = ?::date where id = ?::uuid", YESTERDAY, interest);
        paid.add(interest);

        // When
        JsonPath drawn = office.inspector.made(INSPECTIONS, office.inspection(2));
        JsonPath all = office.inspector.made(INSPECTIONS, office.inspection(9));

        // Then
        List<String> sample = drawn.getList("sample.claim");
        assertThat(drawn.getInt("population")).isEqualTo(5);
        assertThat(sample)
                .hasSize(2)
                .isEqualTo(drawnAgain(drawn.getString("seed"), paid).subList(0, 2));
        assertThat(all.getList("sample.claim", String.class)).isEqualTo(drawnAgain(all.getString("seed"), paid));
        assertThat(all.getString("sample.find { it.kind == 'interest-subsidy' }.claim"))
                .isEqualTo(interest);
        assertThat(all.getString("seed")).matches("[0-9a-f]{64}").isNotEqualTo(drawn.getString("seed"));
        assertThat(drawn.getList("scores.score", Integer.class)).containsExactly(100);

        // When
        String inspection = drawn.getString("id");
        Map<String, Object> found = office.finding(inspection);
        found.put("claim", sample.get(1));
        String id = office.inspector.made(FINDINGS, found).getString("id");
        office.finds(inspection);
        String notDrawn = paid.stream()
                .filter(claim -> !sample.contains(claim))
                .findFirst()
                .orElseThrow();
        office.inspector
                .post(FINDINGS, EmploymentOffice.with(office.finding(inspection), "claim", notDrawn))
                .statusCode(422)
                .body("code", equalTo("not-in-the-sample"));

        // Then
        office.inspector
                .get(INSPECTIONS + "/" + inspection)
                .then()
                .body("scores.region", contains("360721"))
                .body("scores[0].sampled", equalTo(2))
                .body("scores[0].findings", equalTo(2))
                .body("scores[0].score", equalTo(70));
        office.supervisor
                .change(INSPECTIONS + "/" + inspection + "/annulment", 1, Map.of("reason", "方案调整"))
                .statusCode(409)
                .body("code", equalTo("inspection-has-findings"));
        office.inspector
                .get(FINDINGS + "/" + id)
                .then()
                .body("dueOn", equalTo("2007-07-20"))
                .body("overdue", equalTo(false));
        late(inspection, "2007-07-20").then().body("items.id", not(hasItem(id)));
        late(inspection, "2007-07-21").then().body("items.id", hasItem(id));

        // When
        office.clerk
                .change(FINDINGS + "/" + id + "/rectification", 1, outcome(TODAY))
                .statusCode(200)
                .body("state", equalTo("rectified"));

        // Then
        office.clerk
                .change(FINDINGS + "/" + id + "/rectification", 2, outcome(TODAY))
                .statusCode(409)
                .body("code", equalTo("finding-rectified"));
        late(inspection, "2007-07-21").then().body("items.id", not(hasItem(id)));

        // When
        office.inspector
                .change(FINDINGS + "/" + id + "/annulment", 2, Map.of("reason", "录入有误"))
                .statusCode(200);

        // Then
        tells(id, "inspection-finding.recorded", "inspection-finding.rectified", "inspection-finding.annulled");
        assertThat(FACTS.of(inspection, 1).get(0).json().get("sample")).hasSize(2);
    }

    /** As the documents say it is done, without anything of the service. */
    private static List<String> drawnAgain(String seed, List<String> population) {
        return population.stream()
                .sorted(Comparator.comparing(claim -> sha256(seed + ":" + claim)))
                .toList();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void tells(String id, String... types) {
        assertThat(FACTS.of(id, types.length))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(Stream.of(types)
                        .map(type -> "org.ganlao.employment." + type + ".v1")
                        .toArray(String[]::new));
    }

    private Response late(String inspection, String day) {
        return office.clerk.get(FINDINGS + "?inspection=" + inspection + "&overdueOn=" + day);
    }

    @Test
    void no_identity_number_stays_in_a_plan_and_no_plan_is_told() {
        PersonalId person = InsuranceSubsidyOffice.someone();

        JsonPath begun = office.inspector.made(
                INSPECTIONS, EmploymentOffice.with(office.inspection(1), "plan", "抽查 " + person.number()));

        assertThat(begun.getString("plan")).isEqualTo("抽查 " + person.masked());

        // When
        String id = begun.getString("id");
        office.supervisor
                .change(INSPECTIONS + "/" + id + "/annulment", 1, Map.of("reason", "方案调整"))
                .statusCode(200);

        // Then
        tells(id, "inspection.begun", "inspection.annulled");
    }

    @Test
    void a_decision_of_the_leading_group_is_a_task_until_it_is_done() {
        // Given
        String id = office.decides();
        String at = DECISIONS + "/" + id;
        office.clerk.get(at).then().body("state", equalTo("open")).body("overdue", equalTo(true));
        office.clerk.get(DECISIONS + "?overdueOn=2007-06-20").then().body("items.id", not(hasItem(id)));
        office.clerk
                .get(DECISIONS + "?overdueOn=2007-06-21&responsible=财政局")
                .then()
                .body("items.id", hasItem(id));

        // When
        office.clerk
                .change(at + "/completion", 1, outcome(TODAY))
                .statusCode(200)
                .body("state", equalTo("done"));

        // Then
        office.clerk.get(at).then().body("overdue", equalTo(false));
        office.clerk
                .change(at + "/completion", 2, outcome(TODAY))
                .statusCode(409)
                .body("code", equalTo("decision-done"));
        office.clerk.get(DECISIONS + "?overdueOn=2007-06-21").then().body("items.id", not(hasItem(id)));
        office.supervisor
                .change(at + "/annulment", 2, Map.of("reason", "录入有误"))
                .statusCode(200)
                .body("state", equalTo("annulled"));
        tells(
                id,
                "leading-group-decision.recorded",
                "leading-group-decision.completed",
                "leading-group-decision.annulled");
    }
}

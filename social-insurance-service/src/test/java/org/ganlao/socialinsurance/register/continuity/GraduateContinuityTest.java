package org.ganlao.socialinsurance.register.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
public class GraduateContinuityTest {

    private static final String CONTINUITY = "/v1/continuity/";

    @Inject
    ContributionHistory history;

    private final Agency dingnan = Agency.of("360728");
    private final Agency quannan = Agency.of("360729");
    private final String number = ResidentNumbers.next();

    @Test
    void a_graduate_between_jobs_is_found_with_the_gap_until_some_agency_resumes() {
        // Given
        JsonPath job = dingnan.enrolled(
                Agency.enrolment(number, dingnan.employee("pension", dingnan.employer()), "2006-07-01"));
        dingnan.clerk()
                .change(at(job) + "/end", 1, Map.of("until", "2006-10-01", "reason", "left-work"))
                .statusCode(200);
        JsonPath between =
                dingnan.enrolled(Agency.enrolment(number, dingnan.insured("pension", "graduate", null), "2006-11-01"));
        dingnan.clerk()
                .change(at(between) + "/suspension", 1, Map.of("until", "2007-02-01"))
                .statusCode(200);
        String person = job.getString("person.token");
        QuarkusTransaction.requiringNew()
                .run(() -> history.take(List.of(paid(person, "2006-07"), paid(person, "2006-11"))));

        // Then
        broken(person).body("items.id", contains(between.getString("id")));
        dingnan.clerk()
                .asking()
                .queryParam("person", person)
                .queryParam("brokenBefore", "2007-06-30")
                .queryParam("graduates", true)
                .header("Accept", "text/csv")
                .get(ENROLMENTS + "/export")
                .then()
                .statusCode(200)
                .body(containsString(between.getString("id")));
        dingnan.clerk()
                .get(CONTINUITY + person + "/pension")
                .then()
                .statusCode(200)
                .body("graduate", equalTo(true))
                .body("broken", equalTo(true))
                .body("paidMonths", equalTo(2))
                .body("unpaidMonths", equalTo(4))
                .body("uninsuredMonths", equalTo(6))
                .body("stretches.standing", contains("paid", "unpaid", "uninsured", "paid", "unpaid", "uninsured"));
        quannan.clerk().get(CONTINUITY + person + "/pension").then().statusCode(404);

        // When
        quannan.enrolled(Agency.enrolment(number, quannan.flexible("pension"), "2007-05-01"));

        // Then
        broken(person).body("items", empty());
        JsonPath resumed = quannan.clerk().get(CONTINUITY + person + "/pension").jsonPath();
        assertThat(resumed.getBoolean("broken")).isFalse();
        assertThat(resumed.getList("enrolments.region")).containsExactly("360728", "360728", "360729");
    }

    private ValidatableResponse broken(String person) {
        return dingnan.clerk()
                .asking()
                .queryParam("person", person)
                .queryParam("brokenBefore", "2007-06-30")
                .queryParam("graduates", true)
                .get(ENROLMENTS)
                .then()
                .statusCode(200);
    }

    private static String at(JsonPath enrolment) {
        return ENROLMENTS + "/" + enrolment.getString("id");
    }

    private static ContributionMonth paid(String person, String month) {
        return new ContributionMonth(
                person,
                Insurance.PENSION,
                YearMonth.parse(month),
                UUID.randomUUID(),
                ContributionMonth.Kind.STATED,
                "360728",
                null,
                Money.of(1000),
                Money.of(200),
                Money.of(80),
                Money.of(80),
                LocalDate.of(2007, 1, 1));
    }

    public static EndpointWalk add(EndpointWalk walk) {
        Agency donghu = Agency.ofDonghu();
        return walk.object(
                CONTINUITY + "{person}/{insurance}",
                () -> CONTINUITY
                        + donghu.enrolled(donghu.enrolment(donghu.flexible("pension"), "2007-02-01"))
                                .getString("person.token")
                        + "/pension");
    }
}

package org.ganlao.socialinsurance.oldage.migrant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
import static org.ganlao.socialinsurance.Agency.with;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
public class MigrantConversionTest {

    private static final String CONVERSIONS = "/v1/migrant-conversions";
    private static final Map<String, String> MISTAKE = Map.of("reason", "误报");

    @Inject
    ContributionHistory history;

    private final String region = "360733";
    private final Agency huichang = Agency.of(region);
    private final Desk clerk = Desk.of(Tokens.of("clerk").in(region).as("migrant-clerk"));
    private final Desk reviewer = Desk.of(Tokens.of("reviewer").in(region).as("migrant-reviewer"));
    private final Desk supervisor = Desk.of(Tokens.of("supervisor").in(region).as("migrant-supervisor"));

    /** Three months of 1,200 yuan at 12 and 4 percent: 576.00 of 1,008.00 pay for one. */
    @Test
    void a_worker_from_the_countryside_goes_over_with_the_months_that_the_money_pays_for() {
        // Given
        JsonPath work = working(huichang);
        String person = work.getString("person.token");
        refused(clerk.post(CONVERSIONS, with(conversion(work), "kind", "migrant")), 422, "no-other-kind");
        String at =
                CONVERSIONS + "/" + clerk.made(CONVERSIONS, conversion(work)).getString("id");
        refused(clerk.post(CONVERSIONS, conversion(work)), 409, "conversion-asked");
        Desk.of(Tokens.of("reviewer").in("360734"))
                .change(at + "/approval", 1, "")
                .statusCode(404);
        refused(
                Desk.of(Tokens.of("reviewer").in(region).as("migrant-clerk")).change(at + "/approval", 1, ""),
                409,
                "proposed-by-you");

        // When
        JsonPath done = reviewer.change(at + "/approval", 1, "")
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(done.getInt("kept")).isEqualTo(1);
        assertThat(done.getString("full")).isEqualTo("1008.00");
        assertThat(counting(person)).containsExactly(YearMonth.of(2007, 3));
        clerk.get(ENROLMENTS + "/" + work.getString("id")).then().body("periods[0].until", equalTo("2007-06-01"));
        JsonPath entered =
                clerk.get(ENROLMENTS + "/" + done.getString("entered")).jsonPath();
        assertThat(entered.getString("insured.kind")).isEqualTo("employee");
        assertThat(entered.getString("insured.employer")).isEqualTo(work.getString("insured.employer"));
        refused(supervisor.change(at + "/annulment", 2, MISTAKE), 409, "conversion-done");
        JsonPath flexible = huichang.enrolled(huichang.enrolment(huichang.flexible("pension"), "2007-01-01"));
        refused(clerk.post(CONVERSIONS, conversion(flexible)), 422, "not-insured-as-migrant");
    }

    /** 1,000.01 at 20 and 8 percent: 200.00 and 80.00 are billed of 280.0028. */
    @Test
    void months_billed_at_the_full_rates_to_the_cent_count_all() {
        JsonPath work = working(huichang, "1000.01", "200.00", "80.00");

        clerk.post(CONVERSIONS, conversion(work))
                .statusCode(201)
                .body("full", equalTo("840.00"))
                .body("kept", equalTo(3));
    }

    private List<YearMonth> counting(String person) {
        return history.of(List.of(person), Insurance.PENSION).stream()
                .map(ContributionMonth::month)
                .distinct()
                .filter(month -> Money.sum(history.of(List.of(person), Insurance.PENSION).stream()
                                .filter(one -> one.month().equals(month))
                                .map(ContributionMonth::base)
                                .toList())
                        .isPositive())
                .toList();
    }

    private static Map<String, Object> conversion(JsonPath enrolment) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "enrolment",
                enrolment.getString("id"),
                "kind",
                "employee",
                "on",
                "2007-06-01"));
    }

    private static JsonPath working(Agency agency) {
        return working(agency, "1200.00", "144.00", "48.00");
    }

    private static JsonPath working(Agency agency, String base, String byEmployer, String byPerson) {
        String employer = agency.employer();
        JsonPath work = agency.enrolled(agency.enrolment(agency.insured("pension", "migrant", employer), "2007-01-01"));
        String person = work.getString("person.token");
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container()
                        .instance(ContributionHistory.class)
                        .get()
                        .take(IntStream.rangeClosed(1, 3)
                                .mapToObj(month -> new ContributionMonth(
                                        person,
                                        Insurance.PENSION,
                                        YearMonth.of(2007, month),
                                        UUID.randomUUID(),
                                        ContributionMonth.Kind.BILL,
                                        "360733",
                                        employer,
                                        Money.of(base),
                                        Money.of(byEmployer),
                                        Money.of(byPerson),
                                        Money.of(byPerson),
                                        LocalDate.of(2007, 4, 20)))
                                .toList()));
        return work;
    }

    public static EndpointWalk add(EndpointWalk walk) {
        Desk donghu = Desk.of(Tokens.of("clerk").in("360102").as("migrant-clerk"));
        return walk.object(
                        CONVERSIONS + "/{id}",
                        () -> CONVERSIONS + "/"
                                + donghu.made(CONVERSIONS, conversion(working(Agency.ofDonghu())))
                                        .getString("id"))
                .body("POST " + CONVERSIONS, () -> json(conversion(working(Agency.ofDonghu()))))
                .body("POST " + CONVERSIONS + "/{id}/annulment", () -> json(MISTAKE));
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("code", equalTo(code));
    }
}

package org.ganlao.socialinsurance.oldage.migrant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.platformtest.JsonBody.json;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.ganlao.socialinsurance.register.person.PersonDesk;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
public class MigrantRefundTest {

    private static final String REFUNDS = "/v1/migrant-refunds";
    private static final String PAYMENTS = "/v1/benefit-payments";
    private static final Map<String, String> BACK = Map.of("reason", "重新就业，接续关系");

    @Inject
    ContributionHistory history;

    private final String region = "360730";
    private final Agency ningdu = Agency.of(region);
    private final Desk clerk = Desk.of(Tokens.of("clerk").in(region).as("migrant-clerk"));
    private final Desk reviewer = Desk.of(Tokens.of("reviewer").in(region).as("migrant-reviewer"));
    private final Desk supervisor = Desk.of(Tokens.of("supervisor").in(region).as("migrant-supervisor"));
    private final String number = ResidentNumbers.next();

    @Test
    void who_returns_home_has_what_was_paid_paid_back_and_comes_back_with_all_months() {
        // Given
        JsonPath work = working(ningdu, number, "migrant");
        String person = work.getString("person.token");
        refused(asked(), 409, "still-insured");
        leaves(ningdu, work);
        Desk.of(Tokens.of("clerk").in("360731"))
                .post(REFUNDS, request(region, number))
                .statusCode(403);

        // When
        JsonPath refund = clerk.made(REFUNDS, request(region, number));

        // Then
        assertThat(refund.getString("refund")).isEqualTo("288.00");
        assertThat(refund.getInt("months")).isEqualTo(3);
        assertThat(counting(person)).isZero();
        assertThat(account(person)).isEqualTo("0.00");
        refused(asked(), 422, "nothing-to-refund");
        String payment = PAYMENTS + "/"
                + clerk.get(PAYMENTS + "?ground=" + refund.getString("id")).path("items[0].id");
        Desk.of(Tokens.of("reviewer").in(region).as("migrant-clerk"))
                .change(payment + "/approval", 1, "")
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        reviewer.change(payment + "/approval", 1, "").statusCode(200).body("amount", equalTo("288.00"));

        // When
        supervisor
                .change(REFUNDS + "/" + refund.getString("id") + "/annulment", 1, BACK)
                .statusCode(200);

        // Then
        assertThat(counting(person)).isEqualTo(3);
        assertThat(account(person)).isEqualTo("288.00");
    }

    @Test
    void others_keep_their_relation() {
        leaves(ningdu, working(ningdu, number, "employee"));

        refused(asked(), 422, "not-insured-as-migrant");
    }

    @Test
    void only_the_region_that_keeps_the_account_refunds() {
        leaves(ningdu, working(ningdu, number, "migrant"));
        Agency yudu = Agency.of("360731");
        JsonPath after = yudu.enrolled(
                Agency.enrolment(number, yudu.insured("pension", "migrant", yudu.employer()), "2007-04-01"));
        yudu.clerk()
                .change(
                        ENROLMENTS + "/" + after.getString("id") + "/end",
                        1,
                        Map.of("until", "2007-05-01", "reason", "left-work"))
                .statusCode(200);

        refused(asked(), 422, "account-kept-elsewhere");
    }

    @Test
    void months_of_another_kind_are_not_refunded() {
        JsonPath work = working(ningdu, number, "migrant");
        leaves(ningdu, work);
        QuarkusTransaction.requiringNew()
                .run(() -> history.take(List.of(paid(work.getString("person.token"), YearMonth.of(2006, 7)))));

        refused(asked(), 422, "other-months-count");
    }

    @Test
    void the_dead_get_no_refund() {
        leaves(ningdu, working(ningdu, number, "migrant"));
        PersonDesk desk = PersonDesk.of(region);
        String at = desk.of(clerk, number);
        desk.dies(at, clerk.get(at).jsonPath().getInt("version"), "2007-05-02");

        refused(asked(), 422, "worker-died");
    }

    @Test
    void a_region_may_keep_all_relations() {
        String keeping = "360732";
        Desk proposer = Desk.of(Tokens.of("supervisor").in("360000").as("figures-1"));
        String proposal = proposer.made(
                        "/v1/parameters",
                        Map.of(
                                "key",
                                "social-insurance.migrant.refund",
                                "region",
                                keeping,
                                "from",
                                "2007-06-30",
                                "value",
                                "no",
                                "source",
                                "县府办发〔2007〕9号"))
                .getString("id");
        Desk.of(Tokens.of("supervisor").in("360000").as("figures-2"))
                .change("/v1/parameters/" + proposal + "/approval", 0, "")
                .statusCode(200);

        Desk.of(Tokens.of("clerk").in(keeping))
                .post(REFUNDS, request(keeping, number))
                .statusCode(422)
                .body("code", equalTo("no-refund-here"));
    }

    private ValidatableResponse asked() {
        return clerk.post(REFUNDS, request(region, number));
    }

    private long counting(String person) {
        return history.of(List.of(person), Insurance.PENSION).stream()
                .collect(Collectors.toMap(ContributionMonth::month, ContributionMonth::base, Money::plus))
                .values()
                .stream()
                .filter(Money::isPositive)
                .count();
    }

    private String account(String person) {
        return clerk.get("/v1/individual-accounts/" + person + "/pension").path("balance");
    }

    private static JsonPath working(Agency agency, String number, String kind) {
        JsonPath enrolled = agency.enrolled(
                Agency.enrolment(number, agency.insured("pension", kind, agency.employer()), "2007-01-01"));
        String person = enrolled.getString("person.token");
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container()
                        .instance(ContributionHistory.class)
                        .get()
                        .take(IntStream.rangeClosed(1, 3)
                                .mapToObj(month -> paid(person, YearMonth.of(2007, month)))
                                .toList()));
        return enrolled;
    }

    private static void leaves(Agency agency, JsonPath enrolled) {
        agency.clerk()
                .change(
                        ENROLMENTS + "/" + enrolled.getString("id") + "/end",
                        1,
                        Map.of("until", "2007-04-01", "reason", "left-work"))
                .statusCode(200);
    }

    private static ContributionMonth paid(String person, YearMonth month) {
        return new ContributionMonth(
                person,
                Insurance.PENSION,
                month,
                UUID.randomUUID(),
                ContributionMonth.Kind.BILL,
                "360730",
                null,
                Money.of(1200),
                Money.of(240),
                Money.of(96),
                Money.of(96),
                LocalDate.of(2007, 4, 20));
    }

    private static Map<String, Object> request(String region, String number) {
        return new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "person",
                Map.of("kind", "resident-id", "number", number),
                "region",
                region));
    }

    private static Map<String, Object> another() {
        Agency donghu = Agency.ofDonghu();
        String number = ResidentNumbers.next();
        leaves(donghu, working(donghu, number, "migrant"));
        return request("360102", number);
    }

    public static EndpointWalk add(EndpointWalk walk) {
        Desk donghu = Desk.of(Tokens.of("clerk").in("360102"));
        return walk.object(
                        REFUNDS + "/{id}",
                        () -> REFUNDS + "/" + donghu.made(REFUNDS, another()).getString("id"))
                .body("POST " + REFUNDS, () -> json(another()))
                .body("POST " + REFUNDS + "/{id}/annulment", () -> json(BACK));
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("code", equalTo(code));
    }
}

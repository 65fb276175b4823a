package org.ganlao.laborrights.relation.signing;

import static org.ganlao.laborrights.relation.signing.SigningOffice.COUNTS;
import static org.ganlao.laborrights.relation.signing.SigningOffice.RATES;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SigningRateTest {

    private final Bureau bureau = new Bureau();
    private final String employer = OrganisationCodes.next();

    @Test
    void the_rate_of_a_day_counts_each_person_on_the_roll_once_and_who_is_covered_on_that_day() {
        // Given: three on the roll; one with two contracts, one whose contract ended, one without
        String twice = onRoll();
        bureau.signs(twice, Bureau.terms("2007-01-15", "2009-01-14"));
        bureau.signs(twice, Bureau.terms("2007-02-01", "2009-01-31"));
        bureau.signs(onRoll(), Bureau.terms("2007-01-15", "2007-04-14"));
        onRoll();

        // Then
        rates("2007-04-14", "employer")
                .body("items", hasSize(1))
                .body("items[0].of", equalTo(employer))
                .body("items[0].onRoll", equalTo(3))
                .body("items[0].covered", equalTo(2))
                .body("items[0].rate", equalTo(0.666667f));
        rates("2007-04-15", "region")
                .body("items.of", contains(Bureau.REGION))
                .body("items[0].rate", equalTo(0.333333f));
        rates("2007-04-15", "industry").body("items.of", contains("47"));
        rates("2007-01-14", "employer").body("items", hasSize(0));
    }

    @Test
    void a_city_is_counted_with_all_its_counties() {
        // Given
        Desk city = Desk.of(Tokens.of("clerk").in("360100"));
        bureau.signs(onRoll(city, Bureau.REGION), Bureau.terms("2007-01-15", "2009-01-14"));
        onRoll(city, Bureau.SIBLING);
        onRoll(city, Bureau.SIBLING);

        // Then
        city.get(ofEmployer("2007-04-15", "region"))
                .then()
                .body("items.onRoll", contains(1, 2))
                .body("items.of", contains(Bureau.REGION, Bureau.SIBLING));
        city.get(ofEmployer("2007-04-15", "city"))
                .then()
                .body("items.of", contains("360100"))
                .body("items[0].onRoll", equalTo(3))
                .body("items[0].rate", equalTo(0.333333f));
    }

    @Test
    void deductions_that_the_tax_authority_counts_are_compared_with_the_contracts_at_the_end_of_the_month() {
        // Given
        bureau.signs(onRoll(), Bureau.terms("2007-01-15", "2009-01-14"));
        onRoll();
        JsonPath count = bureau.desk.made(COUNTS, SigningOffice.count(employer, 3));

        // When
        bureau.desk
                .post(COUNTS, SigningOffice.count(employer, 4))
                .statusCode(409)
                .body("code", equalTo("count-reported-already"));
        Map<String, Object> june = new HashMap<>(SigningOffice.count(employer, 4));
        june.put("month", "2007-06");
        bureau.desk.post(COUNTS, june).statusCode(422).body("code", equalTo("counted-month-not-over"));

        // Then
        differences()
                .body("items", hasSize(1))
                .body("items[0].deducted", equalTo(3))
                .body("items[0].onRoll", equalTo(2))
                .body("items[0].covered", equalTo(1))
                .body("items[0].difference", equalTo(2));
        String at = COUNTS + "/" + count.getString("id");
        bureau.desk
                .change(at + "/corrections", 1, Map.of("persons", 1, "reason", "更正申报"))
                .statusCode(200);
        differences().body("items", hasSize(0));
        bureau.desk.change(at + "/annulment", 2, Map.of("reason", "误报")).statusCode(200);
        bureau.desk.made(COUNTS, SigningOffice.count(employer, 0));
        differences().body("items.difference", contains(-1));
    }

    private ValidatableResponse rates(String on, String by) {
        return bureau.desk.get(ofEmployer(on, by)).then().statusCode(200);
    }

    private String ofEmployer(String on, String by) {
        return RATES + "?on=" + on + "&by=" + by + "&employer=" + employer;
    }

    private ValidatableResponse differences() {
        return bureau.desk
                .get(RATES + "/differences?month=2007-05&differing=true&employer=" + employer)
                .then()
                .statusCode(200);
    }

    private String onRoll() {
        return onRoll(bureau.desk, Bureau.REGION);
    }

    private String onRoll(Desk desk, String region) {
        return desk.made(
                        "/v1/roll-entries",
                        Map.of(
                                "sourceRef",
                                UUID.randomUUID().toString(),
                                "person",
                                Map.of("kind", "resident-id", "number", ResidentNumbers.next()),
                                "post",
                                Map.of(
                                        "employer",
                                        employer,
                                        "region",
                                        region,
                                        "industry",
                                        "47",
                                        "joinedOn",
                                        "2007-01-15")))
                .getString("id");
    }
}

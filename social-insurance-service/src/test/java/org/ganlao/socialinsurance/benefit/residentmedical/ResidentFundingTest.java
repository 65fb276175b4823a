package org.ganlao.socialinsurance.benefit.residentmedical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.benefit.residentmedical.ResidentDesk.FUNDINGS;
import static org.ganlao.socialinsurance.benefit.residentmedical.ResidentDesk.SUBSIDIES;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.Map;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class ResidentFundingTest {

    private static final Map<String, String> MISTAKE = Map.of("reason", "重复录入");
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");

    private final ResidentDesk donghu = ResidentDesk.of("360102");

    @Test
    void a_residents_payment_confirms_the_cover_of_what_is_left_of_the_year() {
        String enrolment = donghu.adult();

        donghu.agency
                .cashier()
                .post(FUNDINGS, donghu.funding(enrolment))
                .statusCode(201)
                .body("covers.from", equalTo("2007-02-09"))
                .body("covers.until", equalTo("2007-12-31"))
                .body("shares.standard", equalTo("150.00"))
                .body("shares.person", equalTo("110.00"));
        refuses(donghu.funding(enrolment), 409, "funded-already");
    }

    @Test
    void what_was_booked_is_struck_out_by_another_person_and_the_year_can_be_funded_again() {
        String enrolment = donghu.enrolled("resident-minor");
        String at = donghu.funded(enrolment);

        donghu.agency
                .cashier()
                .change(at + "/annulment", 1, MISTAKE)
                .statusCode(409)
                .body("code", equalTo("booked-by-you"));
        donghu.agency.reviewer().change(at + "/annulment", 1, MISTAKE).statusCode(200);

        donghu.funded(enrolment);
        assertThat(FACTS.of(at.substring(FUNDINGS.length() + 1), 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(
                        "org.ganlao.social-insurance.resident-funding.confirmed.v1",
                        "org.ganlao.social-insurance.resident-funding.annulled.v1");
    }

    @Test
    void what_cannot_be_funded_is_refused() {
        Map<String, Object> good = donghu.funding(donghu.adult());
        String flexible = donghu.agency
                .enrolled(donghu.agency.enrolment(donghu.agency.flexible("medical"), "2007-02-01"))
                .getString("id");
        String late = donghu.agency
                .enrolled(donghu.agency.enrolment(
                        donghu.agency.insured("resident-medical", "resident-adult", null), "2007-06-01"))
                .getString("id");

        refuses(with(good, "enrolment", flexible), 422, "not-a-resident");
        refuses(with(good, "enrolment", late), 422, "not-enrolled-then");
        refuses(with(good, "year", 2005), 422, "year-not-open");
        refuses(with(good, "receivedOn", "2007-07-01"), 422, "date-in-future");
    }

    @Test
    void the_statement_tells_how_far_a_county_is_covered_and_what_each_budget_owes() {
        // Given
        ResidentDesk wanli = ResidentDesk.of("360105");
        JsonPath before = county(wanli);
        String enrolment = wanli.adult();
        wanli.enrolled("resident-minor");
        String funding = wanli.funded(enrolment);
        String subsidy = wanli.subsidised("province", "15.00");

        // When
        JsonPath after = county(wanli);

        // Then
        assertThat(grown(before, after, "enrolled")).isEqualByComparingTo("2");
        assertThat(grown(before, after, "adults")).isEqualByComparingTo("1");
        assertThat(grown(before, after, "minors")).isEqualByComparingTo("0");
        assertThat(grown(before, after, "personParts")).isEqualByComparingTo("110");
        assertThat(grown(before, after, "subsidies.find { it.level == 'province' }.due"))
                .isEqualByComparingTo("20");
        assertThat(grown(before, after, "subsidies.find { it.level == 'province' }.outstanding"))
                .isEqualByComparingTo("5");

        // And
        wanli.agency.reviewer().change(funding + "/annulment", 1, MISTAKE).statusCode(200);
        wanli.agency.reviewer().change(subsidy + "/annulment", 1, MISTAKE).statusCode(200);
        assertThat(grown(before, county(wanli), "subsidies.find { it.level == 'province' }.outstanding"))
                .isEqualByComparingTo("0");
        assertThat(FACTS.of(subsidy.substring(SUBSIDIES.length() + 1), 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void a_subsidy_is_more_than_nothing() {
        donghu.agency
                .cashier()
                .post(SUBSIDIES, donghu.subsidy("city", "0.00"))
                .statusCode(422)
                .body("code", equalTo("subsidy-not-positive"));
    }

    private void refuses(Map<String, Object> funding, int status, String code) {
        donghu.agency.cashier().post(FUNDINGS, funding).statusCode(status).body("code", equalTo(code));
    }

    private static JsonPath county(ResidentDesk desk) {
        return desk.agency.reviewer().get("/v1/resident-coverage/2007").jsonPath();
    }

    private static BigDecimal grown(JsonPath before, JsonPath after, String figure) {
        return figure(after, figure).subtract(figure(before, figure));
    }

    private static BigDecimal figure(JsonPath statement, String figure) {
        Object found = statement.get("counties.find { it.region == '360105' }?." + figure.replaceFirst("\\.", "?."));
        return found == null ? BigDecimal.ZERO : new BigDecimal(found.toString());
    }
}

package org.ganlao.employment.aid.insurancesubsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.aid.insurancesubsidy.InsuranceSubsidyOffice.SUBSIDIES;
import static org.ganlao.employment.aid.insurancesubsidy.InsuranceSubsidyOffice.someone;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ganlao.employment.People;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class InsuranceSubsidyResourceTest {

    @Inject
    Sql sql;

    private final InsuranceSubsidyOffice office = InsuranceSubsidyOffice.of("360427");
    private final Desk desk = office.desk;
    private final PersonalId li = someone();

    @Test
    void a_month_is_claimed_by_the_person_with_its_working() {
        // Given
        String placement = office.entitled(li);

        // When
        String claim = office.claims(placement, 5);

        // Then
        office.reviewer
                .get("/v1/support-claims/" + claim)
                .then()
                .body("kind", equalTo("insurance-subsidy"))
                .body("amount", equalTo("150.78"))
                .body("from", equalTo("2007-05-01"))
                .body("to", equalTo("2007-05-31"))
                .body("ground", equalTo(placement))
                .body("payee.person", startsWith("p1_"))
                .body("working.key", hasItems("contribution-paid", "employment.insurance-subsidy.share"))
                .body("working.figure", hasItems("301.55", "赣01023456", "50"));
        assertThat(sql.list(
                        "select person = payee_person as same from support_claim where id = ?::uuid",
                        row -> row.flag("same"),
                        claim))
                .containsExactly(true);
        office.asks(placement, 5).statusCode(409).body("code", equalTo("support-claimed"));
        desk.get(SUBSIDIES + "/" + placement)
                .then()
                .statusCode(200)
                .body("entitled", equalTo(true))
                .body("on", equalTo("2007-06-30"))
                .body("monthsUsed", equalTo(1))
                .body("monthsAtMost", equalTo(36))
                .body("retirement", equalTo("2021-05-05"))
                .body("lacking", nullValue());
    }

    @Test
    void a_month_is_claimed_once_however_many_ask_at_once() {
        // Given
        String placement = office.entitled(li);

        // When
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> office.asks(placement, 4).extract().statusCode())
                .sorted()
                .toList();

        // Then
        assertThat(answers)
                .startsWith(201, 409)
                .filteredOn(answer -> answer == 201)
                .hasSize(1);
    }

    @Test
    void the_month_in_which_the_work_began_counts_and_the_one_before_does_not() {
        String placement = office.entitled(li);

        office.asks(placement, 1).statusCode(422).body("code", equalTo("not-in-flexible-work"));
        office.asks(placement, 2).statusCode(201);
    }

    @Test
    void who_lacks_a_good_certificate_or_is_not_hard_to_place_is_not_entitled() {
        // Given
        PersonalId unchecked = someone();
        Map<String, Object> certificate = InsuranceSubsidyOffice.certificate();
        certificate.put("issuedOn", "2006-05-31");
        office.registers(unchecked, with(office.certified(), "preferentialCertificate", certificate));
        PersonalId young = People.born(Sex.FEMALE, LocalDate.of(1977, 5, 5));
        PersonalId disabled = People.born(Sex.FEMALE, LocalDate.of(1977, 5, 5));
        office.registers(young, office.certified());
        office.registers(disabled, with(office.certified(), "groups", List.of("disabled")));

        // When
        String placement = office.works(unchecked, "2007-02-10");

        // Then
        office.asks(placement, 4).statusCode(201);
        office.asks(placement, 5).statusCode(422).body("code", equalTo("no-good-certificate"));
        desk.asking()
                .queryParam("on", "2007-05-01")
                .get(SUBSIDIES + "/" + placement)
                .then()
                .body("entitled", equalTo(false))
                .body("lacking", equalTo("no-good-certificate"));
        office.asks(office.works(young, "2007-02-10"), 5).statusCode(422).body("code", equalTo("not-hard-to-place"));
        office.asks(office.works(disabled, "2007-02-10"), 5).statusCode(201);
    }

    @Test
    void nobody_is_subsidised_from_the_month_of_retirement_on() {
        PersonalId old = People.born(Sex.MALE, LocalDate.of(1947, 5, 31));
        String placement = office.entitled(old);

        office.asks(placement, 4).statusCode(201);
        office.asks(placement, 5).statusCode(422).body("code", equalTo("of-retirement-age"));
    }

    @Test
    void months_after_the_work_ended_fall_and_with_the_work_all() {
        // Given
        String placement = office.entitled(li);
        String april = office.claims(placement, 4);
        String may = office.claims(placement, 5);

        // When
        desk.change("/v1/placements/" + placement + "/end", 1, Map.of("endedOn", "2007-05-30"))
                .statusCode(200);

        // Then
        isNow(may, "annulled");
        isNow(april, "claimed");

        // When
        desk.change("/v1/placements/" + placement + "/annulment", 2, Map.of("reason", "录入重复"))
                .statusCode(200);

        // Then
        isNow(april, "annulled");
    }

    @Test
    void a_month_with_work_on_its_last_day_stays() {
        String placement = office.entitled(li);
        String may = office.claims(placement, 5);

        desk.change("/v1/placements/" + placement + "/end", 1, Map.of("endedOn", "2007-05-31"))
                .statusCode(200);

        isNow(may, "claimed");
    }

    @Test
    void what_rests_on_a_certificate_falls_when_it_is_withdrawn() {
        // Given
        Map<String, Object> stated = office.certified();
        String registration = office.registers(li, stated);
        String placement = office.works(li, "2007-02-10");
        String april = office.claims(placement, 4);
        stated.remove("preferentialCertificate");

        // When
        int version = desk.get("/v1/job-seekers/" + registration).path("version");
        desk.change(
                        "/v1/job-seekers/" + registration + "/corrections",
                        version,
                        Map.of("reason", "收回优惠证", "registration", stated))
                .statusCode(200);

        // Then
        isNow(april, "annulled");
        office.asks(placement, 5).statusCode(422).body("code", equalTo("no-good-certificate"));
    }

    private void isNow(String claim, String state) {
        office.reviewer.get("/v1/support-claims/" + claim).then().body("state", equalTo(state));
    }
}

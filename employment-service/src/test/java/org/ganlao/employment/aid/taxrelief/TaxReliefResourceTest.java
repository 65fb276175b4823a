package org.ganlao.employment.aid.taxrelief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.aid.taxrelief.TaxReliefOffice.RELIEFS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ganlao.employment.aid.insurancesubsidy.InsuranceSubsidyOffice;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class TaxReliefResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.tax-relief.";

    @Inject
    Sql sql;

    private final TaxReliefOffice office = TaxReliefOffice.of("360425");

    @Test
    void a_certificate_is_registered_found_and_struck_out() {
        // Given
        PersonalId person = office.someone();
        String id = office.grants(person, 2007);

        // When
        office.desk
                .asking()
                .header("Identity-Document", "resident-id " + person.number())
                .queryParam("year", 2007)
                .queryParam("kind", "self-employed")
                .get(RELIEFS)
                .then()
                .body("items.id", contains(id))
                .body("items.person.number", contains(person.masked()))
                .body("items.relief.amount", contains("8000.00"));
        office.desk
                .change(RELIEFS + "/" + id + "/annulment", 1, Map.of("reason", "录入重复"))
                .statusCode(200)
                .body("state", equalTo("annulled"));

        // Then
        office.grants(person, 2007);
        assertThat(FACTS.of(id, 2))
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "granted.v1", TYPE + "annulled.v1");
    }

    @Test
    void a_person_has_one_certificate_a_year_however_many_ask_at_once() {
        // Given
        PersonalId person = office.someone();
        String other = grantedIn(person, 2006);

        // When
        List<Integer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(
                        n -> office.asks(person, office.relief(2007)).extract().statusCode())
                .sorted()
                .toList();

        // Then
        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409);
        assertThatThrownBy(() -> dates(other, 2007)).hasStackTraceContaining("tax_relief_once");
    }

    @Test
    void the_year_is_that_of_the_day_of_issue() {
        office.asks(office.someone(), office.relief(2008))
                .statusCode(422)
                .body("code", equalTo("relief-of-another-year"));
        String id = office.grants(office.someone(), 2007);
        assertThatThrownBy(() -> sql.update("update tax_relief set year = 2006 where id = ?::uuid", id))
                .hasStackTraceContaining("tax_relief_year_of_issue");
    }

    @Test
    void taxes_are_relieved_for_three_years() {
        PersonalId person = office.someone();
        IntStream.rangeClosed(2004, 2006).forEach(year -> grantedIn(person, year));

        office.asks(person, office.relief(2007)).statusCode(422).body("code", equalTo("relief-term-over"));
    }

    /** A certificate of a year that is over. */
    private String grantedIn(PersonalId person, int year) {
        String id = office.grants(person, 2007);
        dates(id, year);
        return id;
    }

    private void dates(String id, int year) {
        sql.update("update tax_relief set year = ?, issued_on = ?::date where id = ?::uuid", year, year + "-03-01", id);
    }

    @ParameterizedTest
    @CsvSource({"8000.00, 201, ", "8000.01, 422, relief-above-quota", "0.00, 422, relief-above-quota", "0.01, 201, "})
    void the_own_business_of_a_person_has_a_quota(String amount, int status, String code) {
        office.asks(office.someone(), with(office.relief(2007), "amount", amount))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({"4800.00, 201, ", "4800.01, 422, relief-above-quota"})
    void so_has_an_employer_for_a_hired_person(String amount, int status, String code) {
        office.asks(office.someone(), with(office.hired(2007), "amount", amount))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void an_employer_is_named_for_hired_persons_only_and_the_person_holds_a_certificate() {
        Map<String, Object> hired = office.hired(2007);
        hired.remove("employer");

        office.asks(office.someone(), hired).statusCode(422).body("code", equalTo("relief-of-which-employer"));
        office.asks(office.someone(), with(office.relief(2007), "employer", "71526726X"))
                .statusCode(422)
                .body("code", equalTo("relief-of-which-employer"));
        office.asks(InsuranceSubsidyOffice.someone(), office.relief(2007))
                .statusCode(422)
                .body("code", equalTo("no-certificate-for-relief"));
    }
}

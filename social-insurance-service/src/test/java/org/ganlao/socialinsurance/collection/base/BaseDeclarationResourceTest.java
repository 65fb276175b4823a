package org.ganlao.socialinsurance.collection.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.collection.base.ContributionOffice.DECLARATIONS;
import static org.ganlao.socialinsurance.collection.base.ContributionOffice.PREVIEW;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.PublishedEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BaseDeclarationResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");

    @Inject
    Sql sql;

    private final ContributionOffice office = ContributionOffice.of("360421");
    private String employer;
    private String li;

    @BeforeEach
    void enrolAWorker() {
        employer = office.agency.employer();
        li = office.worker(employer, "2007-01-01", "pension");
    }

    @Test
    void a_declaration_stays_as_it_was_stated_and_a_later_one_holds() {
        // Given
        String first = office.declares(employer, li, "1850.00");

        // When
        String second = office.declares(employer, li, "1900.00");

        // Then
        assertThat(wages("declared")).containsExactly("1900.00");
        office.agency
                .clerk()
                .get(DECLARATIONS + "/" + first)
                .then()
                .statusCode(200)
                .body("persons", equalTo(1))
                .body("wages", equalTo("1850.00"))
                .body("kind", equalTo("declared"))
                .body("employer", equalTo(employer));
        office.agency
                .clerk()
                .get(DECLARATIONS + "/" + first + "/wages")
                .then()
                .body("person", contains(li))
                .body("wage", contains("1850.00"));
        office.agency
                .clerk()
                .get(DECLARATIONS + "?employer=" + employer + "&year=2007")
                .then()
                .body("items.id", hasItem(second));
        assertThat(FACTS.of(first, 1)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void a_declaration_tells_the_lowest_wage_that_holds_of_any_worker_of_the_employer() {
        String wang = office.worker(employer, "2007-01-01", "pension");

        String first = office.declares(employer, li, "700.00");
        String second = office.declares(employer, wang, "900.00");
        String third = office.declares(employer, li, "950.00");

        assertThat(lowest(first)).isEqualTo("700.00");
        assertThat(lowest(second)).isEqualTo("700.00");
        assertThat(lowest(third)).isEqualTo("900.00");
    }

    @Test
    void whom_the_employer_enrolled_elsewhere_is_not_among_those_of_whom_the_lowest_wage_is_told() {
        ContributionOffice elsewhere = ContributionOffice.of("360426");
        String far = elsewhere.worker(employer, "2007-01-01", "pension");
        String there = elsewhere.declares(employer, far, "600.00");

        String here = office.declares(employer, li, "800.00");

        assertThat(lowest(there)).isEqualTo("600.00");
        assertThat(lowest(here)).isEqualTo("800.00");
    }

    private static String lowest(String declaration) {
        return FACTS.of(declaration, 1).get(0).json().required("lowest").asText();
    }

    @Test
    void an_assessment_is_kept_apart_from_what_was_declared_and_is_made_by_inspectors() {
        // Given
        office.declares(employer, li, "1000.00");
        Map<String, Object> assessed =
                with(office.declaration(employer, 2007, Map.of(li, "1600.00")), "kind", "assessed");

        // When
        refuses(assessed, "assessed-by-inspectors");
        office.inspector().made(DECLARATIONS, assessed);

        // Then
        assertThat(wages("declared")).containsExactly("1000.00");
        assertThat(wages("assessed")).containsExactly("1600.00");
        office.inspector()
                .post(DECLARATIONS, office.declaration(employer, 2007, Map.of(li, "1.00")))
                .statusCode(422)
                .body("code", equalTo("assessed-by-inspectors"));
    }

    @Test
    void what_cannot_be_declared_is_refused() {
        Map<String, Object> good = office.declaration(employer, 2007, Map.of(li, "1850.00"));
        Map<String, String> line = Map.of("person", li, "wage", "1850.00");

        refuses(with(good, "wages", List.of(line, line)), "declared-twice");
        refuses(with(good, "wages", List.of(Map.of("person", li, "wage", "0.00"))), "wage-not-positive");
        refuses(with(good, "year", 2008), "year-not-begun");
        refuses(with(good, "employer", office.agency.employer()), "not-enrolled-there");
        refuses(with(good, "employer", null), "not-enrolled-there");
        office.agency
                .clerk()
                .post(DECLARATIONS, with(good, "region", "360103"))
                .statusCode(403)
                .body("code", equalTo("region-outside-scope"));
    }

    @Test
    void a_preview_works_a_month_out_and_names_its_figures() {
        preview(Map.of())
                .statusCode(200)
                .body("insurances.insurance", contains("pension", "medical", "unemployment", "injury", "maternity"))
                .body("insurances.employerPart", contains("400.00", "120.00", "40.00", "20.00", "16.00"))
                .body("insurances.personPart", contains("160.00", "40.00", "20.00", "0.00", "0.00"))
                .body("insurances.accountPart", contains("160.00", "76.00", "0.00", "0.00", "0.00"))
                .body("due", equalTo("816.00"))
                .body("trace.key", hasItem("social-insurance.average-wage"))
                .body("trace.find { it.key == 'social-insurance.base.maternity.employer' }.confirmed", equalTo(false));
    }

    @Test
    void a_preview_tries_other_rates_and_other_days() {
        preview(Map.of("otherRates", List.of(Map.of("insurance", "pension", "employer", 19, "person", 7.5))))
                .body("insurances[0].employerPart", equalTo("380.00"))
                .body("insurances[0].personPart", equalTo("150.00"))
                .body("due", equalTo("786.00"));
        preview(Map.of("on", "2006-03-01", "wage", "100.00")).body("insurances[0].base", equalTo("684.40"));
        preview(Map.of("on", "2005-12-31")).statusCode(422).body("code", equalTo("parameter-missing"));
    }

    @Test
    void a_migrant_pays_nothing_into_unemployment_and_a_person_alone_pays_into_two_insurances() {
        preview(Map.of("kind", "migrant"))
                .body("insurances.insurance", contains("pension", "medical", "unemployment", "injury"))
                .body("insurances.employerPart", contains("400.00", "120.00", "40.00", "20.00"))
                .body("insurances.personPart", contains("160.00", "40.00", "0.00", "0.00"))
                .body("insurances.accountPart[0]", equalTo("160.00"));
        preview(Map.of("kind", "migrant", "on", "2008-01-01"))
                .body("insurances.employerPart", contains("400.00", "40.00", "40.00", "20.00"))
                .body("insurances.personPart", contains("160.00", "0.00", "0.00", "0.00"))
                .body("insurances.accountPart", contains("160.00", "0.00", "0.00", "0.00"));
        preview(Map.of("kind", "flexible"))
                .body("insurances.insurance", contains("pension", "medical"))
                .body("insurances.personPart", contains("400.00", "160.00"))
                .body("insurances.accountPart", contains("160.00", "76.00"));
        preview(Map.of("kind", "retiree")).statusCode(422).body("code", equalTo("nothing-due-monthly"));
        preview(Map.of("wage", "-1.00")).statusCode(422).body("code", equalTo("wage-not-positive"));
        Map<String, Object> unclassed = request(Map.of());
        unclassed.remove("industryClass");
        office.agency.clerk().post(PREVIEW, unclassed).statusCode(422).body("code", equalTo("industry-class-needed"));
    }

    private ValidatableResponse preview(Map<String, Object> otherwise) {
        return office.agency.clerk().post(PREVIEW, request(otherwise));
    }

    private static Map<String, Object> request(Map<String, Object> otherwise) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "region", "360421", "kind", "employee", "on", "2007-03-01", "wage", "2000.00", "industryClass", 2));
        request.putAll(otherwise);
        return request;
    }

    private void refuses(Map<String, Object> declaration, String code) {
        office.agency.clerk().post(DECLARATIONS, declaration).statusCode(422).body("code", equalTo(code));
    }

    private List<String> wages(String column) {
        return sql.list(
                "select " + column + " as wage from wage_base where payer = ? and person = ?",
                row -> row.text("wage"),
                employer,
                li);
    }
}

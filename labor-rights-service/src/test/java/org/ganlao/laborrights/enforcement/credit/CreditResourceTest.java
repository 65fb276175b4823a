package org.ganlao.laborrights.enforcement.credit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.ganlao.laborrights.enforcement.credit.CreditEndpoints.GRADES;
import static org.ganlao.laborrights.enforcement.credit.CreditEndpoints.GRADINGS;
import static org.ganlao.laborrights.enforcement.credit.CreditEndpoints.PUBLICATIONS;
import static org.ganlao.laborrights.enforcement.credit.CreditEndpoints.grade;
import static org.ganlao.laborrights.enforcement.credit.CreditEndpoints.grading;
import static org.ganlao.laborrights.enforcement.credit.CreditEndpoints.publication;
import static org.ganlao.laborrights.enforcement.inspection.InspectionOffice.BUILDER;
import static org.ganlao.laborrights.enforcement.inspection.InspectionOffice.CASES;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ganlao.laborrights.enforcement.credit.domain.CreditRefusal;
import org.ganlao.laborrights.enforcement.inspection.InspectionOffice;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** Each in a county of its own. */
@QuarkusTest
class CreditResourceTest {

    private static final String COUNTY = "360829";
    private static final String OF_VIOLATORS = "360830";

    private final String builder = OrganisationCodes.next();
    private final String supplier = OrganisationCodes.next();
    private final InspectionOffice office = new InspectionOffice(COUNTY, builder, supplier);
    private final InspectionOffice other = new InspectionOffice(OF_VIOLATORS);

    @Inject
    PublishedCriteria criteria;

    @Test
    void a_years_grades_follow_the_facts_and_keep_their_history() {
        // Given
        String at = office.decided();
        office.head
                .post(GRADES, grade(COUNTY, builder, 2008))
                .statusCode(422)
                .body("code", equalTo("graded-too-early"));

        // When
        grades();
        grades();

        // Then
        List<String> grades = present(builder).extract().path("items.grade");
        assertThat(grades).containsExactly("c");
        present(supplier).body("items.grade", equalTo(List.of("a")));
        office.head.post(GRADES, grade(COUNTY, builder, 2007)).statusCode(409).body("code", equalTo("grade-unchanged"));

        // When all is paid
        office.paid(at, "2007-04-02");
        grades();

        // Then
        present(builder).body("items.grade", equalTo(List.of("b")));
        office.head
                .asking()
                .queryParam("employer", builder)
                .queryParam("year", 2007)
                .get(GRADES)
                .then()
                .body("items.size()", equalTo(2));
    }

    @Test
    void a_punished_violator_is_public_from_another_persons_approval_until_all_is_put_right() {
        // Given
        String punished = other.served().substring(CASES.length() + 1);
        other.inspector
                .post(PUBLICATIONS, publication(other.opens("2007-03-05").substring(CASES.length() + 1)))
                .statusCode(422)
                .body("code", equalTo("not-punished"));
        String at = PUBLICATIONS + "/"
                + other.inspector.made(PUBLICATIONS, publication(punished)).getString("id");
        other.inspector
                .post(PUBLICATIONS, publication(punished))
                .statusCode(409)
                .body("code", equalTo("already-published"));
        everybodySees().body("items.employer", not(hasItem(BUILDER)));

        // When
        other.head.change(at + "/publication", 1, Map.of("on", "2007-03-28")).statusCode(200);

        // Then
        everybodySees().body("items.employer", hasItem(BUILDER));
        other.head
                .change(at + "/removal", 2, Map.of("on", "2007-04-20"))
                .statusCode(409)
                .body("code", equalTo("publicity-not-over"));
        other.paid(CASES + "/" + punished, "2007-04-19");
        other.head.change(at + "/removal", 2, Map.of("on", "2007-04-20")).statusCode(200);
        everybodySees().body("items.employer", not(hasItem(BUILDER)));
    }

    @Test
    void what_is_public_of_a_case_goes_with_it_and_before_its_decision_is_served_nothing_is() {
        // Given
        other.inspector
                .post(PUBLICATIONS, publication(other.decided().substring(CASES.length() + 1)))
                .statusCode(422)
                .body("code", equalTo("not-punished"));
        String struckOut = other.served();
        String at = PUBLICATIONS + "/"
                + other.inspector
                        .made(PUBLICATIONS, publication(struckOut.substring(CASES.length() + 1)))
                        .getString("id");
        other.head.change(at + "/publication", 1, Map.of("on", "2007-03-28")).statusCode(200);

        // When
        other.takes(other.head, struckOut, "annulment", Map.of("reason", "单位有误"));

        // Then
        other.head.get(at).then().body("state", equalTo("annulled")).body("annulReason", equalTo("单位有误"));
    }

    @Test
    void two_penalties_of_a_joint_case_are_graded_for_whom_they_were_decided_and_counties_grade() {
        // Given
        InspectionOffice joint = new InspectionOffice(COUNTY, OrganisationCodes.next(), supplier);
        joint.decided();
        joint.decided();
        Desk.of(Tokens.of("reviewer", "supervisor").in("360800"))
                .post(GRADES, grade("360800", supplier, 2007))
                .statusCode(422)
                .body("code", equalTo("graded-by-counties"));

        // When
        grades();

        // Then
        present(supplier).body("items.grade", equalTo(List.of("a")));
    }

    @Test
    void children_who_worked_count_no_more_when_the_case_is_handed_over() {
        // Given
        String employer = OrganisationCodes.next();
        InspectionOffice finding = new InspectionOffice(COUNTY, employer, supplier);
        String at = finding.investigated();
        Map<String, Object> children =
                Map.of("kind", "child-labour", "employer", employer, "persons", 2, "amount", "0.00");
        finding.takes(
                finding.inspector,
                at,
                "conclusion",
                Map.of("on", "2007-03-07", "note", "使用童工", "violations", List.of(children)));
        office.head.made(GRADES, grade(COUNTY, employer, 2007));
        present(employer).body("items.grade", equalTo(List.of("c")));

        // When
        finding.takes(finding.inspector, at, "transfer", InspectionOffice.step("2007-03-27"));

        // Then
        present(employer).body("items.grade", equalTo(List.of("a")));
    }

    @Test
    void the_grade_that_was_given_by_a_case_is_given_anew_when_who_complained_withdraws() {
        // Given
        String employer = OrganisationCodes.next();
        InspectionOffice finding = new InspectionOffice(COUNTY, employer, supplier);
        String at = finding.complainedOf();
        finding.takes(finding.inspector, at, "filing", finding.together("2007-03-06"));
        finding.takes(finding.inspector, at, "investigations", finding.together("2007-03-06"));
        finding.takes(finding.inspector, at, "conclusion", finding.conclusion("2007-03-07", "36000.00"));
        office.head.made(GRADES, grade(COUNTY, employer, 2007));
        present(employer).body("items.grade", equalTo(List.of("b")));

        // When
        finding.takes(finding.inspector, at, "withdrawal", InspectionOffice.step("2007-03-27"));

        // Then
        present(employer).body("items.grade", equalTo(List.of("a")));
    }

    @Test
    void the_grade_that_was_given_by_a_case_is_given_anew_when_that_is_struck_out() {
        // Given
        String employer = OrganisationCodes.next();
        InspectionOffice finding = new InspectionOffice(COUNTY, employer, supplier);
        String at = finding.served();
        office.head.made(GRADES, grade(COUNTY, employer, 2007));
        present(employer).body("items.grade", equalTo(List.of("c")));

        // When
        finding.takes(finding.head, at, "annulment", Map.of("reason", "单位有误"));

        // Then
        present(employer).body("items.grade", equalTo(List.of("a")));
    }

    @Test
    void before_the_first_criteria_nobody_is_graded() {
        assertThatThrownBy(() -> criteria.on(LocalDate.of(2002, 12, 31)))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(CreditRefusal.NO_CRITERIA));
    }

    private ValidatableResponse present(String employer) {
        return office.head
                .asking()
                .queryParam("employer", employer)
                .queryParam("year", 2007)
                .queryParam("present", true)
                .get(GRADES)
                .then();
    }

    private static ValidatableResponse everybodySees() {
        return given().queryParam("region", OF_VIOLATORS)
                .get("/v1/public-violators")
                .then()
                .statusCode(200);
    }

    private void grades() {
        String location = office.head
                .post(GRADINGS, grading(COUNTY, 2007))
                .statusCode(202)
                .extract()
                .header("Location");
        String job = location.substring(location.indexOf("/v1/"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "succeeded".equals(office.head.get(job).path("state")));
    }
}

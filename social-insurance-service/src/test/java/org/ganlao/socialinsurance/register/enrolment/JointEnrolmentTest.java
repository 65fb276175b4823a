package org.ganlao.socialinsurance.register.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
import static org.ganlao.socialinsurance.Agency.enrolment;
import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.register.enrolment.EnrolmentEndpoints.FIVE;
import static org.ganlao.socialinsurance.register.enrolment.EnrolmentEndpoints.joint;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.NotedChanges;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.junit.jupiter.api.Test;

/** One person in several insurances, kinds that came later, and who follows. The business clock stands at 30 June 2007. */
@QuarkusTest
class JointEnrolmentTest {

    @Inject
    NotedChanges noted;

    private final Agency donghu = Agency.ofDonghu();
    private final Desk clerk = donghu.clerk();
    private final String li = ResidentNumbers.next();

    @Test
    void a_worker_joins_all_five_insurances_by_one_request() {
        // When
        JsonPath made = clerk.made(ENROLMENTS + "/joint", joint(li, donghu.employerInPark(), "360102"));

        // Then
        assertThat(made.getList("enrolments.insured.insurance"))
                .containsExactly("pension", "medical", "unemployment", "injury", "maternity");
        assertThat(made.getList("enrolments.version")).containsOnly(1);
        clerk.asking()
                .header("Identity-Document", "resident-id " + li)
                .queryParam("insurance", "injury")
                .get(ENROLMENTS)
                .then()
                .body("items.id", contains(made.getString("enrolments[3].id")));
    }

    @Test
    void all_or_none() {
        // Given
        donghu.enrolled(enrolment(li, donghu.flexible("medical"), "2007-01-01"));

        // When
        clerk.post(ENROLMENTS + "/joint", joint(li, donghu.employer(), "360102"))
                .statusCode(409)
                .body("code", equalTo("insured-already"));

        // Then
        clerk.asking()
                .header("Identity-Document", "resident-id " + li)
                .queryParam("insurance", "pension")
                .get(ENROLMENTS)
                .then()
                .body("items", empty());
    }

    @Test
    void staff_of_an_institution_joins_what_was_open_to_it_on_the_day() {
        // Given
        String school = donghu.registered(with(donghu.profile(), "ownership", "public-institution"))
                .getString("employer");
        Map<String, Object> injury = donghu.insured("injury", "institution-staff", school);

        // Then
        clerk.post(ENROLMENTS, enrolment(li, injury, "2005-12-28"))
                .statusCode(422)
                .body("code", equalTo("insurance-not-open-yet"));
        clerk.post(ENROLMENTS, enrolment(li, injury, "2005-12-29")).statusCode(201);
        clerk.post(
                        ENROLMENTS,
                        enrolment(li, donghu.insured("medical", "institution-staff", donghu.employer()), "2007-02-01"))
                .statusCode(422)
                .body("code", equalTo("employer-no-institution"));
    }

    @Test
    void a_graduate_goes_on_between_two_jobs_without_a_missing_day() {
        // Given
        String at = ENROLMENTS + "/"
                + donghu.enrolled(enrolment(li, donghu.employee("pension", donghu.employer()), "2006-08-01"))
                        .getString("id");
        clerk.change(at + "/end", 1, Map.of("until", "2007-03-01", "reason", "left-work"))
                .statusCode(200);

        // Then
        clerk.post(ENROLMENTS, enrolment(li, donghu.insured("pension", "graduate", null), "2007-02-28"))
                .statusCode(409)
                .body("code", equalTo("insured-already"));
        clerk.post(ENROLMENTS, enrolment(li, donghu.insured("pension", "graduate", null), "2007-03-01"))
                .statusCode(201);
    }

    @Test
    void pupils_are_brought_in_with_their_school_and_found_by_it() {
        // Given
        String school = "东湖小学 " + li;
        Map<String, Object> pupil = donghu.insured("resident-medical", "resident-minor", null);

        // When
        JsonPath enrolled = donghu.enrolled(with(enrolment(li, pupil, "2007-06-01"), "joinedWith", school));

        // Then
        clerk.asking()
                .queryParam("joinedWith", school)
                .get(ENROLMENTS)
                .then()
                .body("items.id", contains(enrolled.getString("id")));
        clerk.post(
                        ENROLMENTS,
                        with(
                                enrolment(li, donghu.employee("pension", donghu.employer()), "2007-06-01"),
                                "joinedWith",
                                school))
                .statusCode(422)
                .body("code", equalTo("joined-with-employer"));
    }

    @Test
    void who_follows_is_told_from_which_day_on_something_changed() {
        // Given
        JsonPath enrolled = donghu.enrolled(enrolment(li, donghu.flexible("pension"), "2007-01-01"));
        String at = ENROLMENTS + "/" + enrolled.getString("id");
        clerk.change(at + "/suspension", 1, Map.of("until", "2007-03-01"));
        clerk.change(at + "/resumption", 2, Map.of("from", "2007-04-01"));
        clerk.change(
                at + "/corrections",
                3,
                Map.of(
                        "insured",
                        donghu.flexible("pension"),
                        "periods",
                        List.of(Map.of("from", "2007-01-01", "until", "2007-02-15"), Map.of("from", "2007-04-01")),
                        "reason",
                        "漏报"));
        clerk.change(
                at + "/corrections",
                4,
                Map.of(
                        "insured",
                        donghu.flexible("medical"),
                        "periods",
                        List.of(Map.of("from", "2007-01-20")),
                        "reason",
                        "险种"));
        clerk.change(at + "/annulment", 5, Map.of("reason", "误登")).statusCode(200);

        // Then
        assertThat(noted.of(enrolled.getString("person.token")))
                .extracting(told -> told.stream()
                        .map(change -> change.insurance() + " " + change.from())
                        .toList())
                .containsExactly(
                        List.of(told(Insurance.PENSION, 1, 1)),
                        List.of(told(Insurance.PENSION, 3, 1)),
                        List.of(told(Insurance.PENSION, 4, 1)),
                        List.of(told(Insurance.PENSION, 2, 15)),
                        List.of(told(Insurance.PENSION, 1, 1), told(Insurance.MEDICAL, 1, 20)),
                        List.of(told(Insurance.MEDICAL, 1, 20)));
    }

    private static String told(Insurance insurance, int month, int day) {
        return insurance + " " + LocalDate.of(2007, month, day);
    }

    @Test
    void five_insurances_are_known_by_one_reference() {
        Map<String, Object> request = joint(li, donghu.employer(), "360102");
        clerk.post(ENROLMENTS + "/joint", request).statusCode(201);

        Map<String, Object> again = joint(ResidentNumbers.next(), donghu.employer(), "360102");
        again.put("sourceRef", request.get("sourceRef"));
        again.put("insurances", FIVE.subList(4, 5));

        clerk.post(ENROLMENTS + "/joint", again).statusCode(409).body("code", equalTo("source-ref-used"));
    }
}

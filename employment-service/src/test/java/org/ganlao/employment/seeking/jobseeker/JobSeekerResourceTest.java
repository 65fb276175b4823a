package org.ganlao.employment.seeking.jobseeker;

import static org.ganlao.employment.EmploymentOffice.registration;
import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class JobSeekerResourceTest {

    private static final String SEEKERS = "/v1/job-seekers";
    private static final Map<String, String> MISTAKE = Map.of("reason", "误将他人信息登记");

    private final EmploymentOffice office = EmploymentOffice.ofDonghu();
    private final Desk desk = office.desk;
    private final Desk siblingDesk = Desk.of(Tokens.of("clerk", "supervisor").in("360103"));
    private final PersonalId li = People.born(Sex.FEMALE, LocalDate.of(1967, 2, 8));

    @Test
    void a_person_is_registered_with_certificates_and_groups() {
        // Given
        Map<String, Object> stated = with(registration("laid-off", "2007-02-08"), "groups", List.of("aged-4050"));
        stated.put("unemploymentCertificate", Map.of("number", "3601022007000123", "issuedOn", "2007-02-08"));
        stated.put("preferentialCertificate", certificate());

        // When
        JsonPath registered = office.registers(li, stated);

        // Then
        desk.get(SEEKERS + "/" + registered.getString("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("registered"))
                .body("registration.name", equalTo("李梅"))
                .body("registration.groups", contains("aged-4050"))
                .body("registration.preferentialCertificate.holderGroup", equalTo("state-enterprise-laid-off"))
                .body("registration.preferentialCertificate.checkedOn", equalTo("2006-05-10"))
                .body("person.number", equalTo(li.masked()))
                .body("ending", nullValue());
    }

    @Test
    void a_person_is_registered_once_at_a_time_anywhere() {
        office.registers(li, registration("unemployed", "2007-02-08"));

        siblingDesk
                .post(
                        SEEKERS,
                        request(li, "registration", with(registration("other", "2007-05-08"), "region", "360103")))
                .statusCode(409)
                .body("code", equalTo("already-registered"))
                .body("detail", equalTo("The person has been registered in region 360102 over this time already."));
    }

    @Test
    void a_registration_that_ended_leaves_room_for_the_next() {
        String at = SEEKERS + "/"
                + office.registers(li, registration("unemployed", "2007-02-08")).getString("id");
        desk.change(at + "/deregistration", 1, Map.of("on", "2007-03-31", "reason", "other"))
                .statusCode(200)
                .body("state", equalTo("deregistered"));

        desk.post(SEEKERS, request(li, "registration", registration("unemployed", "2007-03-31")))
                .statusCode(409);
        desk.post(SEEKERS, request(li, "registration", registration("unemployed", "2007-04-01")))
                .statusCode(201);
    }

    @Test
    void only_a_person_of_the_age_is_registered_as_4050() {
        desk.post(
                        SEEKERS,
                        request(
                                li,
                                "registration",
                                with(registration("laid-off", "2007-02-07"), "groups", List.of("aged-4050"))))
                .statusCode(422)
                .body("code", equalTo("not-of-4050-age"))
                .body("violations.pointer", contains("/registration/groups"));
    }

    @Test
    void only_the_laid_off_and_the_unemployed_hold_a_preferential_certificate() {
        desk.post(
                        SEEKERS,
                        request(
                                li,
                                "registration",
                                with(registration("other", "2007-02-08"), "preferentialCertificate", certificate())))
                .statusCode(422)
                .body("code", equalTo("preference-without-unemployment"));
    }

    @ParameterizedTest
    @CsvSource({
        "registeredOn, 2007-07-01, 422, date-in-future",
        "region, 360103, 403, region-outside-scope",
        "region, 360199, 422, unknown-region",
        "residenceRegion, 360199, 422, unknown-region",
    })
    void what_cannot_be_is_refused(String field, String value, int status, String code) {
        desk.post(SEEKERS, request(li, "registration", with(registration("unemployed", "2007-02-08"), field, value)))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void a_child_is_not_registered() {
        PersonalId child = People.born(Sex.MALE, LocalDate.of(1991, 2, 9));

        desk.post(SEEKERS, request(child, "registration", registration("unemployed", "2007-02-08")))
                .statusCode(422)
                .body("code", equalTo("under-working-age"));
    }

    @Test
    void the_yearly_check_is_noted_on_the_certificate() {
        // Given
        JsonPath registered = office.registers(
                li, with(registration("laid-off", "2007-02-08"), "preferentialCertificate", certificate()));
        String at = SEEKERS + "/" + registered.getString("id");

        // When
        desk.change(at + "/certificate-checks", 1, Map.of("checkedOn", "2007-05-08"))

                // Then
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("registration.preferentialCertificate.checkedOn", equalTo("2007-05-08"));
        desk.change(at + "/certificate-checks", 2, Map.of("checkedOn", "2007-07-01"))
                .statusCode(422)
                .body("code", equalTo("date-in-future"));
    }

    @Test
    void without_a_certificate_nothing_is_checked() {
        String at = SEEKERS + "/"
                + office.registers(li, registration("laid-off", "2007-02-08")).getString("id");

        desk.change(at + "/certificate-checks", 1, Map.of("checkedOn", "2007-05-08"))
                .statusCode(409)
                .body("code", equalTo("no-preferential-certificate"));
    }

    @ParameterizedTest
    @CsvSource({"2007-02-07, 422, ends-before-registration", "2007-07-01, 422, date-in-future"})
    void a_registration_ends_neither_before_it_began_nor_after_today(String day, int status, String code) {
        String at = SEEKERS + "/"
                + office.registers(li, registration("laid-off", "2007-02-08")).getString("id");

        desk.change(at + "/deregistration", 1, Map.of("on", day, "reason", "retirement"))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void a_registration_ends_once() {
        String at = SEEKERS + "/"
                + office.registers(li, registration("laid-off", "2007-02-08")).getString("id");
        desk.change(at + "/deregistration", 1, Map.of("on", "2007-05-08", "reason", "retirement"))
                .statusCode(200);

        desk.change(at + "/deregistration", 2, Map.of("on", "2007-05-09", "reason", "other"))
                .statusCode(409)
                .body("code", equalTo("registration-ended"));
    }

    @Test
    void a_correction_states_the_registration_anew() {
        // Given
        String at = SEEKERS + "/"
                + office.registers(li, registration("laid-off", "2007-02-08")).getString("id");

        // When
        desk.change(
                        at + "/corrections",
                        1,
                        Map.of("reason", "户口性质有误", "registration", registration("unemployed", "2007-02-09")))

                // Then
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("registration.kind", equalTo("unemployed"))
                .body("registration.registeredOn", equalTo("2007-02-09"));
        desk.change(
                        at + "/corrections",
                        2,
                        Map.of("reason", "同上", "registration", registration("unemployed", "2007-02-09")))
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
    }

    @Test
    void a_correction_takes_an_ending_back_only_while_no_other_registration_is_in_force() {
        // Given
        String at = SEEKERS + "/"
                + office.registers(li, registration("unemployed", "2007-02-08")).getString("id");
        desk.change(at + "/deregistration", 1, Map.of("on", "2007-03-31", "reason", "other"));
        office.registers(li, registration("unemployed", "2007-04-01"));

        // When
        desk.change(
                        at + "/corrections",
                        2,
                        Map.of("reason", "误终止", "registration", registration("unemployed", "2007-02-08")))

                // Then
                .statusCode(409)
                .body("code", equalTo("already-registered"));
    }

    @Test
    void a_registration_corrected_to_begin_after_the_work_that_ended_it_is_in_force() {
        // Given
        String at = SEEKERS + "/"
                + office.registers(li, registration("unemployed", "2007-02-08")).getString("id");
        office.places(li, EmploymentOffice.job("2007-03-05"));

        // When
        desk.change(
                        at + "/corrections",
                        2,
                        Map.of("reason", "日期有误", "registration", registration("unemployed", "2007-03-08")))

                // Then
                .statusCode(200)
                .body("version", equalTo(3))
                .body("state", equalTo("registered"));
    }

    @Test
    void a_correction_leaves_the_ending_by_work_as_it_is() {
        // Given
        String at = SEEKERS + "/"
                + office.registers(li, registration("unemployed", "2007-02-08")).getString("id");
        String placement = office.places(li, EmploymentOffice.job("2007-03-05")).getString("id");

        // When
        desk.change(
                        at + "/corrections",
                        2,
                        Map.of("reason", "类别有误", "registration", registration("laid-off", "2007-02-08")))

                // Then
                .statusCode(200)
                .body("version", equalTo(3))
                .body("endedByPlacement", equalTo(placement));
        desk.get("/v1/placements/" + placement)
                .then()
                .body("version", equalTo(2))
                .body("seekerKind", equalTo("laid-off"));
    }

    @Test
    void an_annulled_registration_takes_no_change_and_blocks_no_other() {
        String at = SEEKERS + "/"
                + office.registers(li, registration("laid-off", "2007-02-08")).getString("id");
        desk.change(at + "/annulment", 1, MISTAKE).statusCode(200).body("state", equalTo("annulled"));

        desk.change(at + "/annulment", 2, MISTAKE).statusCode(409).body("code", equalTo("record-annulled"));
        desk.change(at + "/deregistration", 2, Map.of("on", "2007-05-08", "reason", "other"))
                .statusCode(409);
        office.registers(li, registration("laid-off", "2007-02-08"));
    }

    @Test
    void a_change_names_the_version_that_it_changes() {
        String at = SEEKERS + "/"
                + office.registers(li, registration("laid-off", "2007-02-08")).getString("id");

        desk.post(at + "/annulment", MISTAKE).statusCode(428);
        desk.change(at + "/annulment", 7, MISTAKE).statusCode(412);
    }

    @Test
    void a_sibling_regions_clerk_sees_and_changes_nothing() {
        String at = SEEKERS + "/"
                + office.registers(li, registration("laid-off", "2007-02-08")).getString("id");

        siblingDesk.get(at).then().statusCode(404);
        siblingDesk.change(at + "/annulment", 1, MISTAKE).statusCode(404);
        siblingDesk
                .change(at + "/deregistration", 1, Map.of("on", "2007-05-08", "reason", "other"))
                .statusCode(404);
        siblingDesk
                .change(at + "/certificate-checks", 1, Map.of("checkedOn", "2007-05-08"))
                .statusCode(404);
        siblingDesk
                .change(
                        at + "/corrections",
                        1,
                        Map.of("reason", "x", "registration", registration("unemployed", "2007-02-09")))
                .statusCode(404);
        siblingDesk
                .asking()
                .header("Identity-Document", "resident-id " + li.number())
                .get(SEEKERS)
                .then()
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "name, 李梅",
        "kind, laid-off",
        "group, disabled",
        "residence, urban",
        "region, 360102",
        "open, true",
        "registeredFrom, 2007-02-08",
        "registeredUntil, 2007-02-08"
    })
    void a_registration_is_found_by_what_it_says(String filter, String value) {
        String id = office.registers(
                        li, with(registration("laid-off", "2007-02-08"), "groups", List.of("disabled", "veteran")))
                .getString("id");

        desk.asking()
                .header("Identity-Document", "resident-id " + li.number())
                .queryParam(filter, value)
                .get(SEEKERS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @ParameterizedTest
    @CsvSource({
        "name, 王五",
        "kind, other",
        "group, graduate",
        "residence, rural",
        "region, 360103",
        "open, false",
        "registeredFrom, 2007-02-09",
        "registeredUntil, 2007-02-07"
    })
    void a_filter_that_does_not_fit_finds_nothing(String filter, String value) {
        office.registers(li, with(registration("laid-off", "2007-02-08"), "groups", List.of("disabled", "veteran")));

        desk.asking()
                .header("Identity-Document", "resident-id " + li.number())
                .queryParam(filter, value)
                .get(SEEKERS)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private static Map<String, Object> certificate() {
        return Map.of(
                "number", "赣3601022006001234",
                "holderGroup", "state-enterprise-laid-off",
                "issuedOn", "2006-05-10",
                "validUntil", "2009-05-09");
    }
}

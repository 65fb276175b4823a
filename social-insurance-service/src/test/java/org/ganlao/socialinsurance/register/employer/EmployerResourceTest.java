package org.ganlao.socialinsurance.register.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.EMPLOYERS;
import static org.ganlao.socialinsurance.Agency.line;
import static org.ganlao.socialinsurance.Agency.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.socialinsurance.Agency;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class EmployerResourceTest {

    private static final Map<String, String> MISTAKE = Map.of("reason", "误登");

    private final Agency donghu = Agency.ofDonghu();
    private final Agency xihu = Agency.of("360103");

    @Test
    void an_employer_is_registered_and_shown() {
        // When
        JsonPath registered = donghu.registered(donghu.profile());

        // Then
        donghu.clerk()
                .get(EMPLOYERS + "/" + registered.getString("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("employer", equalTo(registered.getString("employer")))
                .body("profile.ownership", equalTo("private"))
                .body("profile.registeredOn", equalTo("2006-12-20"))
                .body("annulReason", nullValue());
        donghu.clerk()
                .asking()
                .queryParam("employer", registered.getString("employer"))
                .get(EMPLOYERS)
                .then()
                .body("items.id", contains(registered.getString("id")));
    }

    @Test
    void an_employer_registers_once_in_the_whole_province() {
        String employer = donghu.employer();

        xihu.clerk()
                .post(EMPLOYERS, Agency.employer(employer, xihu.profile()))
                .statusCode(409)
                .body("code", equalTo("employer-registered"))
                .body("detail", equalTo("The employer is registered already, in region 360102."));
    }

    @Test
    void of_two_registrations_at_the_same_moment_one_is_made() {
        String code = OrganisationCodes.next();

        List<Integer> answers = List.of(1, 2, 3).parallelStream()
                .map(attempt -> donghu.clerk()
                        .post(EMPLOYERS, Agency.employer(code, donghu.profile()))
                        .extract()
                        .statusCode())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(201, 409, 409);
    }

    @Test
    void an_annulled_registration_may_be_made_anew() {
        JsonPath registered = donghu.registered(donghu.profile());

        donghu.clerk()
                .change(EMPLOYERS + "/" + registered.getString("id") + "/annulment", 1, MISTAKE)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("annulReason", equalTo("误登"));

        donghu.clerk()
                .post(EMPLOYERS, Agency.employer(registered.getString("employer"), donghu.profile()))
                .statusCode(201);
    }

    @Test
    void an_employer_with_insured_persons_stays_registered() {
        JsonPath registered = donghu.registered(donghu.profile());
        donghu.enrolled(donghu.enrolment(donghu.employee("pension", registered.getString("employer")), "2007-02-01"));

        refusesToAnnul(registered);
    }

    @Test
    void an_employer_that_paid_stays_registered() {
        JsonPath registered = donghu.registered(donghu.profile());
        donghu.booked(donghu.receipt(registered.getString("employer"), line("pension", "12500.00")));

        refusesToAnnul(registered);
    }

    private void refusesToAnnul(JsonPath registered) {
        donghu.clerk()
                .change(EMPLOYERS + "/" + registered.getString("id") + "/annulment", 1, MISTAKE)
                .statusCode(409)
                .body("code", equalTo("employer-in-use"));
    }

    @Test
    void a_correction_states_the_profile_anew_and_says_something_else() {
        String at = EMPLOYERS + "/" + donghu.registered(donghu.profile()).getString("id");

        donghu.clerk()
                .change(
                        at + "/corrections",
                        1,
                        Map.of("reason", "行业类别录错", "profile", with(donghu.profile(), "industryClass", 2)))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("profile.industryClass", equalTo(2));
        donghu.clerk()
                .change(
                        at + "/corrections",
                        2,
                        Map.of("reason", "再次", "profile", with(donghu.profile(), "industryClass", 2)))
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
    }

    @Test
    void a_registration_is_not_of_tomorrow() {
        donghu.clerk()
                .post(
                        EMPLOYERS,
                        Agency.employer(OrganisationCodes.next(), with(donghu.profile(), "registeredOn", "2007-07-01")))
                .statusCode(422)
                .body("code", equalTo("date-in-future"))
                .body("violations.pointer", contains("/profile/registeredOn"));
    }
}

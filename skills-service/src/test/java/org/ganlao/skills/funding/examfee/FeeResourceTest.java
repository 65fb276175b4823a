package org.ganlao.skills.funding.examfee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.skills.funding.examfee.FeeOffice.CLAIMS;
import static org.ganlao.skills.funding.examfee.FeeOffice.SUBSIDIES;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.skills.Certification;
import org.ganlao.skills.funding.examfee.FeeOffice.Sat;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class FeeResourceTest {

    private final FeeOffice office = new FeeOffice();

    @Test
    void a_station_is_paid_for_holders_who_passed_and_pays_back_when_the_certificate_is_revoked() {
        // Given
        Sat sat = office.sat();
        claimed(sat).statusCode(409).body("code", equalTo("nobody-to-subsidise"));
        office.exam.certify(sat.session());

        // When
        JsonPath claim = office.paid(sat);

        // Then
        String at = CLAIMS + "/" + claim.getString("id");
        assertThat(claim.getString("amount")).isEqualTo("40.00");
        assertThat(claim.getInt("candidates")).isEqualTo(1);
        office.certification.clerk.get(at).then().body("state", equalTo("paid"), "paidOn", equalTo("2007-06-30"));
        claimed(sat).statusCode(409).body("code", equalTo("nobody-to-subsidise"));
        office.certification
                .supervisor
                .change(at + "/annulment", 3, Map.of("reason", "x"))
                .statusCode(409)
                .body("code", equalTo("fee-claim-paid"));
        String subsidy = SUBSIDIES + "/" + office.subsidyOf(claim).getString("items[0].id");
        refunded(subsidy, 2, "2007-06-30").statusCode(409).body("code", equalTo("fee-in-another-state"));
        String left = office.payments.balance("left");
        office.revokes(sat);
        office.certification.clerk.get(subsidy).then().body("state", equalTo("to-be-refunded"));
        refunded(subsidy, 3, "2007-06-29").statusCode(422).body("code", equalTo("fee-returned-before-payment"));
        refunded(subsidy, 3, "2007-06-30").statusCode(200).body("state", equalTo("refunded"));
        assertThat(Double.parseDouble(office.payments.balance("left")) - Double.parseDouble(left))
                .isEqualTo(40.0);
    }

    @Test
    void another_person_approves_and_what_is_annulled_is_claimed_anew() {
        // Given
        Desk both = Desk.of(Tokens.of("clerk", "reviewer").in(Certification.REGION));
        Sat sat = office.certified();
        String first =
                CLAIMS + "/" + both.made(CLAIMS, FeeOffice.claim(sat.session())).getString("id");
        both.change(first + "/approval", 1, Map.of()).statusCode(409).body("code", equalTo("proposed-by-you"));

        // When
        both.change(first + "/annulment", 1, Map.of("reason", "有误"))
                .statusCode(200)
                .body("state", equalTo("annulled"));

        // Then
        assertThat(office.claims(sat).getString("state")).isEqualTo("claimed");
    }

    @Test
    void what_rests_on_a_revoked_certificate_is_not_paid_and_a_new_certificate_takes_the_place_of_the_old() {
        // Given
        Sat sat = office.certified();
        String first = reissued(office.exam.read(sat.holder()).getString("certificate"));
        JsonPath claim = office.claims(sat);
        assertThat(office.subsidyOf(claim).getString("items[0].certificate")).isEqualTo(first);
        String anew = reissued(first);
        assertThat(office.subsidyOf(claim).getString("items[0].certificate")).isEqualTo(anew);

        // When
        office.certification
                .supervisor
                .change("/v1/certificates/" + anew + "/revocation", 1, Certification.on("2007-06-30"))
                .statusCode(200);

        // Then
        assertThat(office.subsidyOf(claim).getString("items[0].state")).isEqualTo("fallen");
        assertThat(office.subsidyOf(claim).getString("items[0].paidOn")).isNull();
    }

    /** The certificate that takes the place of this one. */
    private String reissued(String certificate) {
        String at = "/v1/certificates/" + certificate;
        office.certification
                .clerk
                .change(at + "/reissue-proposal", 1, Map.of("reason", "证书遗失"))
                .statusCode(200);
        return office.certification
                .reviewer
                .change(at + "/reissue", 2, Map.of())
                .statusCode(200)
                .extract()
                .path("id");
    }

    private ValidatableResponse claimed(Sat sat) {
        return office.certification.clerk.post(CLAIMS, FeeOffice.claim(sat.session()));
    }

    private ValidatableResponse refunded(String subsidy, int version, String day) {
        return office.cashier.change(subsidy + "/refund", version, FeeOffice.refund(day));
    }
}

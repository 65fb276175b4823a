package org.ganlao.skills.certification.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.Topics;
import org.ganlao.skills.Certification;
import org.ganlao.skills.certification.certificate.domain.CertificateNumber;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CertificateResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.skills.facts");
    private static final String CERTIFICATE = "org.ganlao.skills.certificate.";

    private final Certification certification = new Certification();
    private final String someone = ResidentNumbers.next();

    @Inject
    Certificates certificates;

    @Inject
    Sql sql;

    @Test
    void a_certificates_life_is_told_as_its_contract_says() {
        // Given
        JsonPath certificate = certification.certificate(someone, 4);
        String at = at(certificate);

        // When
        certification.reviewer.change(at + "/suspension", 1, Certification.on("2007-06-30"));
        certification
                .reviewer
                .change(at + "/reinstatement", 2, Certification.on("2007-06-30"))
                .statusCode(200)
                .body("state", equalTo("valid"));
        certification
                .supervisor
                .change(at + "/revocation", 3, Certification.on("2007-06-30"))
                .statusCode(200)
                .body("state", equalTo("revoked"), "stateReason", equalTo("核查"));
        certification
                .supervisor
                .change(at + "/annulment", 4, Map.of("reason", "重复"))
                .statusCode(200);

        // Then
        List<TopicRecord> told = FACTS.of(certificate.getString("id"), 5);
        assertThat(told)
                .extracting(TopicRecord::type)
                .containsExactly(
                        CERTIFICATE + "issued.v1",
                        CERTIFICATE + "suspended.v1",
                        CERTIFICATE + "reinstated.v1",
                        CERTIFICATE + "revoked.v1",
                        CERTIFICATE + "annulled.v1");
        PublishedEvents.isAsFullAsItsSample(told.get(0));
        assertThat(Topics.shared().containing(someone)).isEmpty();
    }

    @Test
    void is_issued_anew_by_another_person_and_the_old_one_is_replaced() {
        // Given
        JsonPath old = certification.certificate(someone, 5);
        Desk both = Desk.of(Tokens.of("clerk", "reviewer").in(Certification.REGION));
        both.change(at(old) + "/reissue", 1, Map.of()).statusCode(409).body("code", equalTo("reissue-not-proposed"));
        both.change(at(old) + "/reissue-proposal", 1, Map.of("reason", "更名", "holderName", "王方"))
                .statusCode(200)
                .body("reissueReason", equalTo("更名"));
        both.change(at(old) + "/reissue", 2, Map.of()).statusCode(409).body("code", equalTo("proposed-by-you"));

        // When
        JsonPath fresh = certification
                .reviewer
                .change(at(old) + "/reissue", 2, Map.of())
                .statusCode(200)
                .body("holderName", equalTo("王方"), "state", equalTo("valid"))
                .extract()
                .jsonPath();

        // Then
        certification
                .clerk
                .get(at(old))
                .then()
                .body("state", equalTo("replaced"), "replacedBy", equalTo(fresh.getString("id")));
        assertThat(fresh.getString("number")).isNotEqualTo(old.getString("number"));
        assertThat(FACTS.of(old.getString("id"), 2))
                .extracting(TopicRecord::type)
                .containsExactly(CERTIFICATE + "issued.v1", CERTIFICATE + "replaced.v1");
        certification
                .clerk
                .get("/v1/certificates?number=" + fresh.getString("number"))
                .then()
                .body("items.id", contains(fresh.getString("id")));
        certification
                .clerk
                .asking()
                .header("Identity-Document", "resident-id " + someone)
                .get("/v1/certificates?state=valid")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void is_changed_only_from_where_it_stands() {
        // Given
        String at = at(certification.certificate());
        Map<String, String> today = Certification.on("2007-06-30");

        // When
        refused(certification.reviewer, at + "/reinstatement", 1, "certificate-not-suspended");
        certification
                .reviewer
                .change(at + "/suspension", 1, Certification.on("2007-06-29"))
                .statusCode(422)
                .body("code", equalTo("certificate-change-before-last"));
        certification.reviewer.change(at + "/suspension", 1, today).statusCode(200);
        refused(certification.reviewer, at + "/suspension", 2, "certificate-not-valid");
        certification.supervisor.change(at + "/revocation", 2, today).statusCode(200);

        // Then
        refused(certification.supervisor, at + "/revocation", 3, "certificate-ended");
    }

    @Test
    void numbers_leave_no_gap_when_many_are_issued_at_once_and_some_are_refused() {
        // Given
        List<JsonPath> proposed = IntStream.range(0, 12)
                .mapToObj(i -> certification.clerk.made(
                        "/v1/evaluations",
                        Certification.evaluation(i % 3 == 0 ? someone : ResidentNumbers.next(), "special-ability", 3)))
                .toList();

        // When
        List<CompletableFuture<String>> answers = proposed.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> certification
                        .reviewer
                        .change("/v1/evaluations/" + one.getString("id") + "/approval", 1, Map.of())
                        .extract()
                        .jsonPath()
                        .getString("certificate")))
                .toList();
        List<String> numbers = answers.stream()
                .map(CompletableFuture::join)
                .filter(id -> id != null)
                .map(id -> certification.read("/v1/certificates/" + id).getString("number"))
                .toList();

        // Then
        assertThat(numbers)
                .hasSize(9)
                .doesNotHaveDuplicates()
                .allMatch(number -> CertificateNumber.parse(number).isPresent());
        List<Integer> serials = Certification.serials(numbers);
        assertThat(serials.get(8) - serials.get(0)).isEqualTo(8);
    }

    @Test
    void a_place_whose_numbers_are_used_up_issues_no_more() {
        // Given
        sql.update("""
                insert into certificate_serial (place, year, last) values ('360103', 2007, 999999)
                on conflict (place, year) do update set last = excluded.last""");
        Map<String, Object> elsewhere = Certification.evaluation(someone, "special-ability", 5);
        elsewhere.put("region", "360103");
        JsonPath evaluation = Desk.of(Tokens.of("clerk").in("360103")).made("/v1/evaluations", elsewhere);

        // When
        Desk.of(Tokens.of("reviewer").in("360103"))
                .change("/v1/evaluations/" + evaluation.getString("id") + "/approval", 1, Map.of())
                // Then
                .statusCode(409)
                .body("code", equalTo("serial-numbers-used-up"));
    }

    @Test
    void is_found_by_those_who_ask_across_regions() {
        JsonPath certificate = certification.certificate(someone, 2);

        assertThat(certificates.byNumber(certificate.getString("number")))
                .hasValueSatisfying(found -> assertThat(found.id()).hasToString(certificate.getString("id")));
    }

    private static void refused(Desk desk, String path, int version, String code) {
        desk.change(path, version, Certification.on("2007-06-30"))
                .statusCode(409)
                .body("code", equalTo(code));
    }

    private static String at(JsonPath certificate) {
        return "/v1/certificates/" + certificate.getString("id");
    }
}

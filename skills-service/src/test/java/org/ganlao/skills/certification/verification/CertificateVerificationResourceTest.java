package org.ganlao.skills.certification.verification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.ServiceLog;
import org.ganlao.platformtest.Tokens;
import org.ganlao.skills.School;
import org.ganlao.skills.certification.certificate.domain.Certificate;
import org.ganlao.skills.certification.certificate.domain.CertificateNumber;
import org.ganlao.skills.certification.credential.IssuedCertificates;
import org.ganlao.skills.certification.verification.domain.PublicStatus;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CertificateVerificationResourceTest {

    private static final String ADDRESS = "/v1/certificate-verifications";

    private final Desk office = Desk.of(Tokens.of("supervisor").in(School.REGION));

    @Inject
    IssuedCertificates certificates;

    @Inject
    VerifyCertificate verifying;

    @Test
    void tells_everybody_who_knows_number_and_name_how_a_certificate_stands() {
        Certificate certificate = certificates.to("熊建国");
        assertThat(status(certificate, "熊建国")).isEqualTo("valid");
        assertThat(status(certificate, " 熊 建国 ")).isEqualTo("valid");

        change(certificate, "suspension", 1);
        assertThat(status(certificate, "熊建国")).isEqualTo("not-valid");

        change(certificate, "revocation", 2);
        assertThat(status(certificate, "熊建国")).isEqualTo("revoked");
    }

    @Test
    void a_certificate_in_whose_place_another_stands_is_told_as_replaced() {
        String person = ResidentNumbers.next();
        Certificate old = certificates.to("罗细妹", person);

        Certificate anew = certificates.anewTo("罗晓梅", person);

        assertThat(status(old, "罗细妹")).isEqualTo("replaced");
        assertThat(status(anew, "罗晓梅")).isEqualTo("valid");
        assertThat(status(anew, "罗细妹")).isEqualTo("unknown");
    }

    @Test
    void a_certificate_that_was_struck_out_never_was() {
        Certificate certificate = certificates.to("邓小兵");

        office.change(at(certificate, "annulment"), 1, Map.of("reason", "重复录入")).statusCode(200);

        assertThat(status(certificate, "邓小兵")).isEqualTo("unknown");
        office.get(at(certificate, "credential")).then().statusCode(409);
    }

    @Test
    void another_name_a_number_that_nobody_has_and_one_that_is_mistyped_are_answered_alike() {
        Certificate certificate = certificates.to("胡金莲");
        String mistyped =
                certificate.number().replaceFirst(".$", certificate.number().endsWith("1") ? "2" : "1");
        String nobodys = new CertificateNumber(1999, "360104", 4, 999_999).toString();

        for (String number : new String[] {certificate.number(), nobodys, mistyped}) {
            assertThat(answer(number, "胡银莲")).isEqualTo("{\"number\":\"%s\",\"status\":\"unknown\"}".formatted(number));
        }
    }

    @Test
    void who_tries_names_on_a_number_is_told_nothing_of_it_any_more_but_others_are() {
        // Given
        Certificate certificate = certificates.to("万秀英");
        String nobodys = new CertificateNumber(1998, "360104", 4, 999_998).toString();
        for (int wrong = 0; wrong < 20; wrong++) {
            String name = "万秀" + (char) ('一' + wrong);
            assertThat(status(certificate, name)).isEqualTo("unknown");
            asked(nobodys, name).join();
        }

        // When
        for (String number : List.of(certificate.number(), nobodys)) {
            given().queryParam("number", number)
                    .queryParam("name", "万秀英")
                    .get(ADDRESS)
                    .then()
                    .statusCode(429)
                    .body("code", equalTo("too-many-requests"));
        }

        // Then
        assertThat(status(certificates.to("万秀英"), "万秀英")).isEqualTo("valid");
        assertThat(answeredAt("198.51.100.7", certificate, "万秀英").statusCode()).isEqualTo(200);
    }

    @Test
    void the_same_wrong_name_again_and_again_keeps_nobody_from_an_answer() {
        Certificate certificate = certificates.to("万秀兰");

        for (int again = 0; again < 21; again++) {
            assertThat(asked(certificate.number(), "万秀蓝").join().status()).isEqualTo(PublicStatus.UNKNOWN);
        }

        assertThat(status(certificate, "万秀兰")).isEqualTo("valid");
    }

    @Test
    void names_from_everywhere_together_bar_a_number_and_not_its_credential() {
        // Given
        Certificate certificate = certificates.to("万秀珍");
        for (int wrong = 0; wrong < 200; wrong++) {
            verifying
                    .verify(certificate.number(), "万秀" + (char) ('一' + wrong), "2001:db8:0:" + wrong + "::1")
                    .toCompletableFuture()
                    .join();
        }

        // Then
        assertThat(answeredAt("198.51.100.8", certificate, "万秀珍").statusCode()).isEqualTo(429);
        given().contentType("application/json")
                .body(Map.of(
                        "credential", office.get(at(certificate, "credential")).asString()))
                .post("/v1/credential-verifications")
                .then()
                .statusCode(200)
                .body("status", equalTo("valid"));
    }

    private static Response answeredAt(String address, Certificate certificate, String name) {
        return given().header("X-Forwarded-For", address)
                .queryParam("number", certificate.number())
                .queryParam("name", name)
                .get(ADDRESS);
    }

    @Test
    void many_who_ask_at_once_are_each_answered_for_their_own_certificate() {
        Map<String, String> holders = IntStream.range(0, 10)
                .mapToObj(i -> "刘" + (char) ('一' + i))
                .collect(Collectors.toMap(name -> certificates.to(name).number(), name -> name));

        Map<String, CompletableFuture<CertificateVerification>> answers = new HashMap<>();
        for (int round = 0; round < 15; round++) {
            String other = "王" + round;
            holders.forEach((number, name) -> {
                answers.put(number + name + answers.size(), asked(number, name));
                answers.put(number + other, asked(number, other));
            });
        }

        answers.forEach((question, answer) -> {
            CertificateVerification told = answer.join();
            assertThat(question).startsWith(told.number());
            assertThat(told.status())
                    .as(question)
                    .isEqualTo(question.contains("刘") ? PublicStatus.VALID : PublicStatus.UNKNOWN);
        });
    }

    private CompletableFuture<CertificateVerification> asked(String number, String name) {
        return verifying.verify(number, name, "127.0.0.1").toCompletableFuture();
    }

    @Test
    void who_was_asked_about_stands_in_no_log() {
        Certificate certificate = certificates.to("游水根");

        try (ServiceLog log = new ServiceLog()) {
            assertThat(status(certificate, "游水根")).isEqualTo("valid");
            assertThat(status(certificate, "游水生")).isEqualTo("unknown");

            assertThat(log.text()).doesNotContain("游水", certificate.number());
        }
    }

    @Test
    void nothing_is_told_to_those_who_know_half() {
        given().queryParam("number", certificates.to("万福生").number())
                .get(ADDRESS)
                .then()
                .statusCode(400);
        given().queryParam("name", "万福生").get(ADDRESS).then().statusCode(400);
    }

    private void change(Certificate certificate, String what, int version) {
        office.change(at(certificate, what), version, Map.of("on", "2007-06-20", "reason", "涉嫌替考"))
                .statusCode(200);
    }

    private static String at(Certificate certificate, String what) {
        return "/v1/certificates/" + certificate.id() + "/" + what;
    }

    private static String status(Certificate certificate, String name) {
        return given().queryParam("number", certificate.number())
                .queryParam("name", name)
                .get(ADDRESS)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .path("status");
    }

    private static String answer(String number, String name) {
        return given().queryParam("number", number)
                .queryParam("name", name)
                .get(ADDRESS)
                .asString();
    }
}

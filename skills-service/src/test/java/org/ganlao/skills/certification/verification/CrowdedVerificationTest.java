package org.ganlao.skills.certification.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.skills.School;
import org.ganlao.skills.certification.credential.IssuedCertificates;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CrowdedVerificationTest {

    @Inject
    IssuedCertificates certificates;

    /** More than there are threads to answer them. */
    @Test
    void those_who_ask_at_once_do_not_keep_each_other_from_their_answers() {
        String credential = Desk.of(Tokens.of("supervisor").in(School.REGION))
                .get("/v1/certificates/" + certificates.to("阮细妹").id() + "/credential")
                .asString();
        HttpRequest question = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/credential-verifications"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"credential\": \"" + credential + "\"}"))
                .build();

        HttpClient everybody =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<CompletableFuture<Integer>> answers = IntStream.range(0, 600)
                .mapToObj(i ->
                        everybody.sendAsync(question, BodyHandlers.discarding()).thenApply(HttpResponse::statusCode))
                .toList();

        assertThat(CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)))
                .succeedsWithin(Duration.ofSeconds(60));
        assertThat(answers).extracting(CompletableFuture::join).containsOnly(200);
    }
}

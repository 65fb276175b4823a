package org.ganlao.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import org.ganlao.localstack.Part;
import org.ganlao.platformtest.browser.BrowserScript;
import org.ganlao.platformtest.node.NodeScript;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.ganlao.systemtests.ResidentNumbers;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A welder shows a credential to an employer, whose program is not ours, is written in another language, and knows nothing but
 * the address of the published keys.
 */
@Order(3)
@ExtendWith(PlatformExtension.class)
class CredentialJourneyIT {

    private static final String ANYI = "360123";
    private static final String NAME = "余保根";
    private static final Path SCREENSHOT =
            Path.of("target", "screenshots", "verification.png").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void an_employers_program_believes_a_credential_until_it_is_altered_or_its_certificate_revoked(Platform platform)
            throws Exception {
        // Given
        String frontDoor = platform.stack().address(Part.GATEWAY) + "/api/skills/v1";
        NodeScript verifier = NodeScript.of("system-tests/src/test/verifier", "verify.mjs");
        CertificationDesk desk = new CertificationDesk(platform.frontDoor(), ANYI);
        UUID certificate = desk.certified(ResidentNumbers.of(ANYI, 5310), NAME);

        // When
        String credential = desk.credential(certificate);
        JsonNode believed = verifier.run(frontDoor + "/credential-key-set", credential);

        // Then
        String number = believed.path("number").asText();
        assertThat(believed.path("signed").asBoolean())
                .as(believed.toPrettyString())
                .isTrue();
        assertThat(believed.path("holder").asText()).isEqualTo(NAME);
        assertThat(believed.at("/status/revocation").asBoolean(true)).isFalse();
        assertThat(believed.at("/status/suspension").asBoolean(true)).isFalse();
        assertThat(publicly(frontDoor, number, NAME)).isEqualTo("valid");
        assertThat(publicly(frontDoor, number, "余宝根")).isEqualTo("unknown");

        JsonNode altered = verifier.run(frontDoor + "/credential-key-set", raised(credential));
        assertThat(altered.path("code").asText()).isEqualTo("ERR_JWS_SIGNATURE_VERIFICATION_FAILED");
        assertThat(presented(frontDoor, raised(credential)).path("code").asText())
                .isEqualTo("credential-forged");

        String key = desk.rotatedKey();
        JsonNode afterRotation = verifier.run(frontDoor + "/credential-key-set", credential);
        JsonNode recent = verifier.run(frontDoor + "/credential-key-set", desk.credential(certificate));
        assertThat(afterRotation.path("signed").asBoolean()).isTrue();
        assertThat(afterRotation.path("key").asText()).isNotEqualTo(key);
        assertThat(recent.path("key").asText()).isEqualTo(key);

        desk.revoke(certificate);
        JsonNode afterRevocation = verifier.run(frontDoor + "/credential-key-set", credential);
        assertThat(afterRevocation.path("signed").asBoolean()).isTrue();
        assertThat(afterRevocation.at("/status/revocation").asBoolean()).isTrue();
        assertThat(publicly(frontDoor, number, NAME)).isEqualTo("revoked");
        assertThat(presented(frontDoor, credential).path("status").asText()).isEqualTo("revoked");

        desk.revokeKey(afterRotation.path("key").asText());
        JsonNode afterLeak = verifier.run(frontDoor + "/credential-key-set", credential);
        assertThat(afterLeak.path("code").asText()).isEqualTo("ERR_JWKS_NO_MATCHING_KEY");
    }

    @Test
    void anybody_follows_the_code_on_the_paper_and_types_the_name_beside_it(Platform platform) throws Exception {
        CertificationDesk desk = new CertificationDesk(platform.frontDoor(), ANYI);
        String number = desk.number(desk.certified(ResidentNumbers.of(ANYI, 5311), "漆小妹"));
        NodeScript page = BrowserScript.named("verification.mjs");
        Files.createDirectories(SCREENSHOT.getParent());

        JsonNode shown = page.run(platform.stack().address(Part.GATEWAY), number, "漆小妹", SCREENSHOT);

        assertThat(shown.path("answer").asText()).startsWith("证书有效");
        assertThat(shown.path("complaints")).isEmpty();
    }

    /** A beginner who makes himself a senior technician. */
    private static String raised(String credential) {
        String[] parts = credential.split("\\.");
        String said = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String other = said.replace("\"level\":5", "\"level\":1");
        assertThat(other).isNotEqualTo(said);
        return parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(other.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[2];
    }

    private static String publicly(String frontDoor, String number, String name) throws Exception {
        URI question = URI.create("%s/certificate-verifications?number=%s&name=%s"
                .formatted(frontDoor, number, URLEncoder.encode(name, StandardCharsets.UTF_8)));
        return answered(HttpRequest.newBuilder(question)).path("status").asText();
    }

    private static JsonNode presented(String frontDoor, String credential) throws Exception {
        return answered(HttpRequest.newBuilder(URI.create(frontDoor + "/credential-verifications"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"credential\": \"%s\"}".formatted(credential))));
    }

    /** Without a token. */
    private static JsonNode answered(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        return JSON.readTree(answer.body());
    }
}

package org.ganlao.skills.certification.credential;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.Tokens;
import org.ganlao.skills.School;
import org.ganlao.skills.certification.certificate.domain.Certificate;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CredentialResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VERIFICATIONS = "/v1/credential-verifications";

    private final Desk office = Desk.of(Tokens.of("supervisor").in(School.REGION));
    private final Desk keeper = Desk.of(CredentialEndpoints.KEEPER);

    @Inject
    IssuedCertificates certificates;

    @Test
    void a_credential_says_what_is_printed_and_no_identity_number() throws Exception {
        String resident = ResidentNumbers.next();
        Certificate certificate = certificates.to("涂春花", resident);

        String credential = credentialOf(certificate);
        JsonNode said = payload(credential);

        assertThat(said.at("/@context/0").asText()).isEqualTo("https://www.w3.org/ns/credentials/v2");
        assertThat(said.at("/type/0").asText()).isEqualTo("VerifiableCredential");
        assertThat(said.at("/issuer/id").asText()).isEqualTo("https://ganlao.test/api/skills");
        assertThat(said.at("/validFrom").asText()).isEqualTo("2007-03-30T00:00:00+08:00");
        assertThat(said.at("/credentialSubject/certificateNumber").asText()).isEqualTo(certificate.number());
        assertThat(said.at("/credentialSubject/holderName").asText()).isEqualTo("涂春花");
        assertThat(said.at("/credentialSubject/occupationName").asText()).isEqualTo("焊工");
        assertThat(said.at("/credentialSubject/level").asInt()).isEqualTo(4);
        assertThat(said.toString())
                .doesNotContain(resident)
                .doesNotContain(certificate.person().token())
                .doesNotContain(certificate.id().toString());
    }

    @Test
    void what_a_key_has_signed_is_verified_after_another_has_followed_it() throws Exception {
        Certificate certificate = certificates.to("艾国强");
        String old = credentialOf(certificate);

        String key = CredentialEndpoints.rotated();
        String recent = credentialOf(certificate);

        assertThat(kid(recent)).isEqualTo(key).isNotEqualTo(kid(old));
        for (String credential : List.of(old, recent)) {
            assertThat(isSignedByAPublishedKey(credential)).isTrue();
            verified(credential)
                    .statusCode(200)
                    .body("status", equalTo("valid"))
                    .body("number", equalTo(certificate.number()));
        }
    }

    @Test
    void a_new_key_is_wanted_by_two_and_published_before_it_signs() throws Exception {
        Certificate certificate = certificates.to("邬建平");
        String before = kid(credentialOf(certificate));

        String key = CredentialEndpoints.proposed();
        assertThat(keySet()).doesNotContain(key);
        office.post(CredentialEndpoints.KEYS + "/" + key + "/approval", Map.of())
                .statusCode(403);
        String own = keeper.made(CredentialEndpoints.KEYS, CredentialEndpoints.rotation())
                .getString("id");
        CredentialEndpoints.approved(own).statusCode(409).body("code", equalTo("proposed-by-you"));
        withdrawn(own, "retirement").statusCode(409).body("code", equalTo("credential-key-to-come"));

        CredentialEndpoints.approved(key).statusCode(200).body("state", equalTo("next"));
        CredentialEndpoints.approved(key).statusCode(409).body("code", equalTo("already-approved"));
        String another = Desk.of(Tokens.of("supervisor").in("360000").as("keys-supervisor"))
                .made(CredentialEndpoints.KEYS, CredentialEndpoints.rotation())
                .getString("id");
        CredentialEndpoints.approved(another).statusCode(409).body("code", equalTo("credential-key-followed"));
        assertThat(keySet()).contains(key);
        assertThat(kid(credentialOf(certificate))).isEqualTo(before);

        CredentialEndpoints.everybodyHasHeard();
        assertThat(kid(credentialOf(certificate))).isEqualTo(key);
        assertThat(keySet()).contains(before);
    }

    @Test
    void a_status_list_is_signed_once_for_all_who_ask_until_it_changes() throws Exception {
        String list = listOf(payload(credentialOf(certificates.to("乐平安"))), 0);

        assertThat(given().get(list).asString()).isEqualTo(given().get(list).asString());
    }

    @Test
    void the_status_lists_change_with_the_certificate() throws Exception {
        Certificate certificate = certificates.to("聂长根");
        JsonNode said = payload(credentialOf(certificate));
        assertThat(bit(said, 0)).isFalse();
        assertThat(bit(said, 1)).isFalse();

        change(certificate, "suspension", 1);
        assertThat(bit(said, 1)).isTrue();
        change(certificate, "reinstatement", 2);
        assertThat(bit(said, 1)).isFalse();
        change(certificate, "revocation", 3);

        assertThat(bit(said, 0)).isTrue();
        assertThat(bit(said, 1)).isFalse();
        verified(credentialOf(certificate)).statusCode(200).body("status", equalTo("revoked"));
    }

    @Test
    void an_altered_credential_is_refused() throws Exception {
        String credential = credentialOf(certificates.to("龚志刚"));
        String[] parts = credential.split("\\.");
        String raised = encoded(payload(credential).toString().replace("\"level\":4", "\"level\":1"));

        refused(parts[0] + "." + raised + "." + parts[2], "credential-forged");
    }

    @Test
    void a_credential_of_a_key_that_is_not_ours_is_refused() throws Exception {
        String genuine = credentialOf(certificates.to("谌海燕"));
        PublicJsonWebKey own = EcJwkGenerator.generateJwk(EllipticCurves.P256);

        refused(signed(payload(genuine).toString(), own, kid(genuine)), "credential-forged");
        refused(signed(payload(genuine).toString(), own, "their-own"), "credential-forged");
    }

    @Test
    void what_is_no_credential_of_a_certificate_is_refused() throws Exception {
        String genuine = credentialOf(certificates.to("帅文华"));
        String list = given().get(listOf(payload(genuine), 0)).asString();
        String[] parts = genuine.split("\\.");
        String unsigned = encoded(JSON.writeValueAsString(Map.of("alg", "none", "typ", "vc+jwt")));

        refused("no.credential", "credential-unreadable");
        refused(list, "credential-unreadable");
        refused(unsigned + "." + parts[1] + ".", "credential-forged");
    }

    @Test
    void a_key_that_others_may_have_is_revoked_and_followed_at_once() throws Exception {
        Certificate certificate = certificates.to("欧阳雪");
        String before = credentialOf(certificate);

        withdrawn(kid(before), "revocation").statusCode(200).body("state", equalTo("revoked"));

        refused(before, "credential-key-withdrawn");
        String after = credentialOf(certificate);
        assertThat(isSignedByAPublishedKey(after)).isTrue();
        assertThat(isSignedByAPublishedKey(before)).isFalse();
        withdrawn(kid(before), "revocation").statusCode(409).body("code", equalTo("credential-key-revoked"));
        withdrawn(kid(before), "retirement").statusCode(409).body("code", equalTo("credential-key-revoked"));
    }

    @Test
    void a_key_is_retired_when_another_has_followed_it() throws Exception {
        CredentialEndpoints.rotated();
        String credential = credentialOf(certificates.to("付水生"));
        String key = kid(credential);
        withdrawn(key, "retirement").statusCode(409).body("code", equalTo("credential-key-signs"));

        CredentialEndpoints.rotated();
        withdrawn(key, "retirement").statusCode(200).body("state", equalTo("published"));
        CredentialEndpoints.approved(key).statusCode(409).body("code", equalTo("proposed-by-you"));
        Desk.of(Tokens.of("supervisor").in("360000").as("keys-supervisor"))
                .post(CredentialEndpoints.KEYS + "/" + key + "/approval", Map.of())
                .statusCode(200)
                .body("state", equalTo("retired"));

        refused(credential, "credential-key-withdrawn");
        withdrawn(key, "retirement").statusCode(409).body("code", equalTo("credential-key-retired"));
        assertThat(keeper.get(CredentialEndpoints.KEYS + "/steps")
                        .jsonPath()
                        .<String>getList("findAll { it.key == '%s' }.step".formatted(key)))
                .startsWith("retired", "retirement-proposed", "private-half-destroyed", "signs");
    }

    @Test
    void keys_are_kept_by_the_province() {
        office.post(CredentialEndpoints.KEYS, CredentialEndpoints.rotation())
                .statusCode(403)
                .body("code", equalTo("region-outside-scope"));
        Map<String, Object> once = CredentialEndpoints.rotation();
        keeper.made(CredentialEndpoints.KEYS, once);
        keeper.post(CredentialEndpoints.KEYS, once).statusCode(409).body("code", equalTo("source-ref-used"));
        withdrawn("nobody", "revocation").statusCode(404);
    }

    @Test
    void no_private_key_is_readable_in_the_database_and_none_is_there_that_signs_no_more() throws Exception {
        CredentialEndpoints.rotated();

        try (Connection connection = ServiceDatabase.connect();
                Statement statement = connection.createStatement();
                ResultSet keys = statement.executeQuery(
                        "select state, private_key from credential_key where private_key is not null")) {
            assertThat(keys.next()).isTrue();
            do {
                assertThat(keys.getString("state")).isIn("PROPOSED", "NEXT", "SIGNING");
                assertThat(new String(keys.getBytes("private_key"), StandardCharsets.ISO_8859_1))
                        .doesNotContain("\"d\"", "\"kty\"");
            } while (keys.next());
        }
    }

    @Test
    void the_published_keys_may_be_kept_for_a_while_and_have_no_private_half() {
        CredentialEndpoints.rotated();

        String set = given().get("/v1/credential-key-set")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/jwk-set+json"))
                .header("Cache-Control", "public, max-age=300")
                .extract()
                .asString();

        assertThat(set).contains("\"kty\":\"EC\"").doesNotContain("\"d\":");
    }

    @Test
    void a_full_list_is_followed_by_another() throws Exception {
        Certificate certificate = certificates.to("官永红");
        String before = listOf(payload(credentialOf(certificate)), 0);
        fill(Integer.parseInt(before.split("/")[3]));

        String after = listOf(payload(credentialOf(certificates.to("官永明"))), 0);

        assertThat(after).isNotEqualTo(before);
        assertThat(given().get(after).statusCode()).isEqualTo(200);
    }

    @Test
    void a_list_that_was_never_opened_is_a_404() {
        given().get("/v1/credential-status/987654/revocation").then().statusCode(404);
    }

    @Test
    void a_certificates_code_leads_to_where_it_is_verified() {
        office.get("/v1/certificates/" + certificates.to("喻小英").id() + "/qr-code")
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"));
    }

    /** With places of certificates that do not exist. */
    private static void fill(int list) throws Exception {
        try (Connection connection = ServiceDatabase.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    insert into credential_status (certificate, list, position, state)
                    select gen_random_uuid(), %d, position, 'VALID' from generate_series(0, 131071) position
                    on conflict (list, position) do nothing""".formatted(list));
        }
    }

    private String credentialOf(Certificate certificate) {
        return office.get("/v1/certificates/" + certificate.id() + "/credential")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/vc+jwt"))
                .extract()
                .asString();
    }

    private void change(Certificate certificate, String what, int version) {
        office.change(
                        "/v1/certificates/" + certificate.id() + "/" + what,
                        version,
                        Map.of("on", "2007-06-20", "reason", "核查"))
                .statusCode(200);
    }

    private ValidatableResponse withdrawn(String key, String how) {
        return keeper.post(CredentialEndpoints.KEYS + "/" + key + "/" + how, Map.of("reason", "密钥保管不善"));
    }

    private static ValidatableResponse verified(String credential) {
        return given().contentType("application/json")
                .body(Map.of("credential", credential))
                .post(VERIFICATIONS)
                .then();
    }

    private static void refused(String credential, String code) {
        verified(credential).statusCode(422).body("code", equalTo(code));
    }

    /** As the list of the entry says, whose purpose is at this place in the credential. */
    private static boolean bit(JsonNode credential, int entry) throws Exception {
        String list = given().get(listOf(credential, entry))
                .then()
                .statusCode(200)
                .contentType(startsWith("application/vc+jwt"))
                .header("Cache-Control", "public, max-age=60")
                .extract()
                .asString();
        assertThat(isSignedByAPublishedKey(list)).isTrue();
        int position =
                credential.at("/credentialStatus/" + entry + "/statusListIndex").asInt();
        return PublishedBits.of(payload(list)).isSet(position);
    }

    private static String listOf(JsonNode credential, int entry) {
        return credential
                .at("/credentialStatus/" + entry + "/statusListCredential")
                .asText()
                .replace("https://ganlao.test/api/skills", "");
    }

    private static String keySet() {
        return given().get("/v1/credential-key-set").asString();
    }

    private static boolean isSignedByAPublishedKey(String credential) throws Exception {
        JsonWebKeySet published = new JsonWebKeySet(keySet());
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(credential);
        return published.getJsonWebKeys().stream()
                .filter(key -> key.getKeyId().equals(signature.getKeyIdHeaderValue()))
                .anyMatch(key -> {
                    try {
                        signature.setKey(key.getKey());
                        return signature.verifySignature();
                    } catch (org.jose4j.lang.JoseException e) {
                        return false;
                    }
                });
    }

    private static String signed(String payload, PublicJsonWebKey key, String kid) throws Exception {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue("ES256");
        signature.setKeyIdHeaderValue(kid);
        signature.setHeader("typ", "vc+jwt");
        signature.setKey(key.getPrivateKey());
        signature.setPayload(payload);
        return signature.getCompactSerialization();
    }

    private static JsonNode payload(String credential) throws Exception {
        return decoded(credential, 1);
    }

    private static String kid(String credential) throws Exception {
        return decoded(credential, 0).path("kid").asText();
    }

    private static JsonNode decoded(String credential, int part) throws Exception {
        return JSON.readTree(Base64.getUrlDecoder().decode(credential.split("\\.")[part]));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}

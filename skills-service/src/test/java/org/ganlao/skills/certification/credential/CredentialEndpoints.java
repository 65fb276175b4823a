package org.ganlao.skills.certification.credential;

import static org.ganlao.platformtest.JsonBody.json;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.endpoints.EndpointWalk;

/** How the endpoints of credentials, and of their verification, are asked. */
public final class CredentialEndpoints {

    static final String KEYS = "/v1/credential-keys";
    static final Tokens KEEPER = Tokens.of("supervisor").in("360000");

    private CredentialEndpoints() {}

    /** Keys belong to the whole province; certificates and credentials are verified by everybody. */
    public static void add(EndpointWalk walk) {
        walk.open(
                        "GET /v1/certificate-verifications",
                        "GET /v1/credential-key-set",
                        "GET /v1/credential-status/{list}/{purpose}",
                        "POST /v1/credential-verifications")
                .regionless("GET " + KEYS, "GET " + KEYS + "/steps")
                .heldBy("360000", "POST " + KEYS + "*")
                .object(KEYS + "/{id}", () -> KEYS + "/" + followed())
                .object(KEYS + "/{id}/approval", () -> KEYS + "/" + proposed() + "/approval")
                .body("POST " + KEYS, () -> json(rotation()))
                .body("POST " + KEYS + "/{id}/retirement", () -> json(Map.of("reason", "所签凭证均已换发")))
                .body("POST " + KEYS + "/{id}/revocation", () -> json(Map.of("reason", "密钥保管人离职未交接")))
                .body("POST /v1/credential-verifications", () -> json(Map.of("credential", "e30.e30.AAAA")));
    }

    static Map<String, Object> rotation() {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "reason", "年度更换");
    }

    /** A key that signs no more. */
    static String followed() {
        String key = rotated();
        rotated();
        return key;
    }

    /** By another person than {@link #KEEPER}; no other key waits for its time. */
    static String proposed() {
        everybodyHasHeard();
        return Desk.of(Tokens.of("reviewer").in("360000").as("keys-reviewer"))
                .made(KEYS, rotation())
                .getString("id");
    }

    /** The key that signs from now on. */
    static String rotated() {
        String key = proposed();
        approved(key).statusCode(200);
        everybodyHasHeard();
        return key;
    }

    static ValidatableResponse approved(String key) {
        return Desk.of(KEEPER).post(KEYS + "/" + key + "/approval", Map.of());
    }

    /** The time that the next key has to wait is over. */
    static void everybodyHasHeard() {
        ServiceDatabase.run("update credential_key set signs_from = approved_at where state = 'NEXT'");
    }
}

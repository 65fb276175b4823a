package org.ganlao.systemtests.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.Http;
import org.ganlao.localstack.KeycloakServer;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.Stack;

/**
 * A client of Keycloak as operators set one up for each portal: public, with PKCE, for pages of one origin.
 *
 * @param origin such as {@code https://portal.example}
 */
record PortalClient(String id, String origin) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Http HTTP = new Http(Duration.ofSeconds(30));

    void setUp(Stack stack) throws JsonProcessingException {
        String keycloak = stack.address(Part.KEYCLOAK);
        String token = JSON.readTree(sent(
                        200,
                        HTTP.request(keycloak + "/realms/master/protocol/openid-connect/token")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username="
                                        + KeycloakServer.ADMINISTRATOR + "&password="
                                        + stack.secrets().keycloakAdministratorPassword()))))
                .required("access_token")
                .asText();
        sent(
                201,
                HTTP.request(keycloak + "/admin/realms/" + KeycloakServer.REALM + "/clients")
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(settings()))));
    }

    private Map<String, Object> settings() {
        return Map.of(
                "clientId",
                id,
                "publicClient",
                true,
                "standardFlowEnabled",
                true,
                "directAccessGrantsEnabled",
                false,
                "redirectUris",
                List.of(origin + "/portal.html"),
                "webOrigins",
                List.of(origin),
                "attributes",
                Map.of("pkce.code.challenge.method", "S256"));
    }

    private static String sent(int expected, HttpRequest.Builder request) {
        HttpResponse<String> answer = HTTP.send(request.build());
        if (answer.statusCode() != expected) {
            throw new AssertionError(answer.uri() + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}

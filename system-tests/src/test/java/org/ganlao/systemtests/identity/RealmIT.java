package org.ganlao.systemtests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import org.ganlao.localstack.Http;
import org.ganlao.localstack.KeycloakServer;
import org.ganlao.localstack.Part;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The realm as it is delivered, in the platform's Keycloak: what tokens say, and who gets one. */
@Order(3)
@ExtendWith(PlatformExtension.class)
class RealmIT {

    private static final Http HTTP = new Http(Duration.ofSeconds(30));

    private final Platform platform;
    private final String issuer;

    RealmIT(Platform platform) {
        this.platform = platform;
        this.issuer = platform.stack().address(Part.KEYCLOAK) + "/realms/" + KeycloakServer.REALM;
    }

    @ParameterizedTest
    @CsvSource({
        "clerk.donghu, clerk, 360102",
        "clerk.province, clerk, 360000",
        "reviewer.nanchang, reviewer, 360100",
        "cashier.province, cashier, 360000",
        "inspector.province, inspector, 360000",
        "supervisor.province, supervisor, 360000",
        "analyst.province, analyst, 360000",
        "auditor.province, auditor, 360000",
    })
    void a_token_names_role_and_region_and_is_meant_for_ganlao(String user, String role, String region)
            throws IOException {
        JsonNode claims = claims(passwordGrant(user, ""));

        assertThat(claims.at("/realm_access/roles").toString()).contains("\"" + role + "\"");
        assertThat(claims.get("region").toString()).isEqualTo("[\"" + region + "\"]");
        assertThat(claims.get("aud").asText()).isEqualTo("ganlao");
        assertThat(claims.get("azp").asText()).isEqualTo("ganlao-cli");
        assertThat(claims.get("iss").asText()).isEqualTo(issuer);
        assertThat(claims.get("sub").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"supervisor.employment, employment", "supervisor.statistics, planning-statistics"})
    void a_token_names_the_unit_for_which_its_holder_signs(String user, String unit) throws IOException {
        assertThat(claims(passwordGrant(user, "")).path("unit").asText()).isEqualTo(unit);
        assertThat(claims(passwordGrant("clerk.donghu", "")).has("unit")).isFalse();
    }

    @Test
    void only_who_may_see_personal_data_gets_the_scope_pii() throws IOException {
        assertThat(claims(passwordGrant("reviewer.nanchang", "&scope=pii"))
                        .get("scope")
                        .asText())
                .contains("pii");
        assertThat(claims(passwordGrant("clerk.donghu", "&scope=pii"))
                        .get("scope")
                        .asText())
                .doesNotContain("pii");
    }

    @ParameterizedTest
    @CsvSource({
        "ganlao-gateway, system",
        "statistics, analyst statistics-bureau",
        "civil-affairs, analyst",
        "tax, cashier",
        "bank, cashier",
    })
    void other_systems_have_an_account_of_their_own(String client, String roles) throws IOException {
        String secret = platform.stack().secrets().clientSecret(client);
        HttpResponse<String> answer =
                token("grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret);

        assertThat(claims(answer).at("/realm_access/roles"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder(roles.split(" "));
    }

    @Test
    void the_dashboard_signs_in_from_any_local_port_and_only_with_pkce() {
        String pkce = "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";

        assertThat(authorisation("http://127.0.0.1:4711/", pkce).statusCode()).isEqualTo(200);
        assertThat(authorisation("http://localhost:8080/", pkce).statusCode()).isEqualTo(200);
        assertThat(authorisation("http://elsewhere.example/", pkce).statusCode())
                .isEqualTo(400);
        assertThat(authorisation("http://127.0.0.1:4711/", "").headers().firstValue("location"))
                .hasValueSatisfying(location -> assertThat(location).contains("error=invalid_request"));
    }

    private HttpResponse<String> authorisation(String redirect, String pkce) {
        return HTTP.send(HTTP.request(issuer + "/protocol/openid-connect/auth?client_id=ganlao-dashboard"
                        + "&response_type=code&scope=openid&redirect_uri=" + redirect + pkce)
                .build());
    }

    private HttpResponse<String> passwordGrant(String user, String more) {
        return token("grant_type=password&client_id=ganlao-cli&password=demo-2007-ganlao&username=" + user + more);
    }

    private HttpResponse<String> token(String form) {
        return HTTP.send(HTTP.request(issuer + "/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private static JsonNode claims(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        ObjectMapper json = new ObjectMapper();
        String token = json.readTree(answer.body()).get("access_token").asText();
        return json.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}

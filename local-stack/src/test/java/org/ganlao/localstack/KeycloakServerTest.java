package org.ganlao.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The realm as it is delivered, in a real Keycloak. */
class KeycloakServerTest {

    private static final Path REALM = Path.of("../deploy/keycloak");
    private static final Map<String, String> PLACEHOLDERS = Map.of(
            "GANLAO_DASHBOARD_URL", "http://127.0.0.1",
            "GANLAO_DASHBOARD_URL_INSIDE", "http://localhost",
            "GANLAO_DASHBOARD_ORIGIN", "*",
            "GANLAO_CLI_CLIENT", "true",
            "GANLAO_SECRET_GATEWAY", "gateway-secret",
            "GANLAO_SECRET_STATISTICS", "statistics-secret",
            "GANLAO_SECRET_CIVIL_AFFAIRS", "civil-affairs-secret",
            "GANLAO_SECRET_TAX", "tax-secret",
            "GANLAO_SECRET_BANK", "bank-secret");

    @TempDir
    static Path folder;

    private static PostgresServer postgres;
    private static KeycloakServer keycloak;

    @BeforeAll
    static void start() {
        postgres = PostgresServer.start(PostgresServer.Options.forTests(folder.resolve("postgres")));
        keycloak = KeycloakServer.start(new KeycloakServer.Options(
                folder.resolve("keycloak"),
                Ports.free(),
                postgres.address(),
                "database-password",
                "administrator-password",
                List.of(REALM.resolve("ganlao-realm.json"), REALM.resolve("demo/ganlao-users-0.json")),
                PLACEHOLDERS,
                Launch.forTests(folder.resolve("keycloak"))));
    }

    @AfterAll
    static void stop() {
        keycloak.close();
        postgres.close();
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
        assertThat(claims.get("iss").asText()).isEqualTo(keycloak.issuer());
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
        "ganlao-gateway, gateway-secret, system",
        "statistics, statistics-secret, analyst statistics-bureau",
        "civil-affairs, civil-affairs-secret, analyst",
        "tax, tax-secret, cashier",
        "bank, bank-secret, cashier",
    })
    void other_systems_have_an_account_of_their_own(String client, String secret, String roles) throws IOException {
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

    private static HttpResponse<String> authorisation(String redirect, String pkce) {
        Http http = new Http(Duration.ofSeconds(30));
        return http.send(http.request(keycloak.issuer() + "/protocol/openid-connect/auth?client_id=ganlao-dashboard"
                        + "&response_type=code&scope=openid&redirect_uri=" + redirect + pkce)
                .build());
    }

    private static HttpResponse<String> passwordGrant(String user, String more) {
        return token("grant_type=password&client_id=ganlao-cli&password=demo-2007-ganlao&username=" + user + more);
    }

    private static HttpResponse<String> token(String form) {
        Http http = new Http(Duration.ofSeconds(30));
        return http.send(http.request(keycloak.issuer() + "/protocol/openid-connect/token")
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

package org.ganlao.gateway.route.dashboard;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * As much of an OpenID provider as sign-in needs: one user, one form, codes that only their PKCE verifier redeems, and tokens
 * that are renewed.
 */
final class RecordedIdentity {

    static final String PATH = "/realms/ganlao";
    static final String USER = "analyst";
    static final String PASSWORD = "recorded";

    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private static final String RENEWAL = "renewal";

    private final Map<String, Map<String, String>> requestsByCode = new ConcurrentHashMap<>();
    private final long tokenSeconds;

    RecordedIdentity(long tokenSeconds) {
        this.tokenSeconds = tokenSeconds;
    }

    void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath().substring(PATH.length())) {
            case "/.well-known/openid-configuration" -> Answers.json(exchange, 200, configuration(exchange));
            case "/auth" -> form(exchange);
            case "/login" -> login(exchange);
            case "/token" -> redeem(exchange);
            default -> Answers.json(exchange, 404, "{}");
        }
    }

    private static String configuration(HttpExchange exchange) {
        String here = "http://" + exchange.getRequestHeaders().getFirst("Host") + PATH;
        return """
                {"authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token", "end_session_endpoint": "%1$s/logout"}
                """.formatted(here);
    }

    private static void form(HttpExchange exchange) throws IOException {
        Answers.html(exchange, """
                <!DOCTYPE html><title>Sign in</title><link rel="icon" href="data:,">
                <form method="post" action="%s/login?%s"><input name="username"><input name="password" type="password"><button>Sign in</button></form>
                """.formatted(
                        PATH, exchange.getRequestURI().getRawQuery().replace("&", "&amp;")));
    }

    private void login(HttpExchange exchange) throws IOException {
        Map<String, String> request =
                Answers.parameters(exchange.getRequestURI().getRawQuery());
        Map<String, String> form = Answers.parameters(Answers.body(exchange));
        if (!USER.equals(form.get("username")) || !PASSWORD.equals(form.get("password"))) {
            Answers.redirect(
                    exchange,
                    request.get("redirect_uri") + "?error=access_denied&error_description=Wrong+password&state="
                            + request.get("state"));
            return;
        }
        String code = UUID.randomUUID().toString();
        requestsByCode.put(code, request);
        Answers.redirect(exchange, request.get("redirect_uri") + "?code=" + code + "&state=" + request.get("state"));
    }

    private void redeem(HttpExchange exchange) throws IOException {
        Map<String, String> form = Answers.parameters(Answers.body(exchange));
        if ("refresh_token".equals(form.get("grant_type"))) {
            boolean isOurs = RENEWAL.equals(form.get("refresh_token"));
            Answers.json(exchange, isOurs ? 200 : 400, isOurs ? tokens("{}") : "{\"error\": \"invalid_grant\"}");
            return;
        }
        Map<String, String> request = requestsByCode.remove(String.valueOf(form.get("code")));
        if (request == null || !request.get("code_challenge").equals(challenge(form.get("code_verifier")))) {
            Answers.json(exchange, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        Answers.json(exchange, 200, tokens("{\"nonce\": \"" + request.get("nonce") + "\"}"));
    }

    private String tokens(String identity) {
        return """
                {"access_token": "%s", "refresh_token": "%s", "expires_in": %d, "id_token": "%s"}
                """.formatted(
                        token("{\"name\": \"周敏\", \"preferred_username\": \"analyst\", \"region\": [\"360000\"],"
                                + " \"realm_access\": {\"roles\": [\"analyst\", \"supervisor\"]}}"),
                        RENEWAL,
                        tokenSeconds,
                        token(identity));
    }

    private static String token(String claims) {
        return "e30." + BASE64URL.encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".recorded";
    }

    private static String challenge(String verifier) {
        try {
            return BASE64URL.encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

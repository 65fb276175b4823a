package org.ganlao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ganlao.platformtest.GeneratedPart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every endpoint of docs/access.md, asked through the front door without a token, in one go and not one by one: there are many. */
@QuarkusTest
@WithTestResource(value = EchoService.class, scope = TestResourceScope.GLOBAL)
class OpenAddressesTest {

    private static final Map<String, String> PREFIXES = Map.of(
            "employment", "/api/employment",
            "social-insurance", "/api/insurance",
            "skills", "/api/skills",
            "labor-rights", "/api/rights",
            "gateway", "");

    private static final Pattern ROW = Pattern.compile("\\| `([A-Z]+) (/[^`]+)` \\|.*\\| ([^|]+) \\|");

    private final HttpClient anybody = HttpClient.newHttpClient();

    @TestHTTPResource
    URI gateway;

    @ParameterizedTest
    @ValueSource(strings = {"employment", "social-insurance", "skills", "labor-rights", "gateway"})
    void without_a_token_only_what_is_marked_so_answers(String service) throws Exception {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String line : new GeneratedPart("docs/access.md", service, "ganlao.access.rewrite").lines()) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                asked++;
                int status = ask(row.group(1), PREFIXES.get(service) + row.group(2));
                if (!fits(service, row, status)) {
                    wrong.add(row.group(1) + " " + row.group(2) + " answers " + status);
                }
            }
        }
        assertThat(asked).as("endpoints in docs/access.md").isGreaterThan(50);
        assertThat(wrong).isEmpty();
    }

    /**
     * The gateway's own internal addresses need a token; those of a service are not behind the door. What is open answers: the
     * service behind echoes, and of the gateway's own some is not there.
     */
    private static boolean fits(String service, Matcher row, int status) {
        boolean isBehindADoor = !service.equals("gateway");
        String path = row.group(2);
        if (isBehindADoor && path.startsWith("/internal/")) {
            return status == 404;
        }
        if (isBehindADoor && path.startsWith("/problems")) {
            return status == 401 || status == 404;
        }
        if (!row.group(3).equals("anybody")) {
            return status == 401;
        }
        return status == 200 || status == 404 && !isBehindADoor;
    }

    private int ask(String method, String template) throws IOException, InterruptedException {
        String address =
                template.replace("{number}", "1").replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000000");
        return anybody.send(
                        HttpRequest.newBuilder(gateway.resolve(address))
                                .method(
                                        method,
                                        method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
                                .header(
                                        "Content-Type",
                                        template.startsWith("/v1/imports/") ? "text/csv" : "application/json")
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}

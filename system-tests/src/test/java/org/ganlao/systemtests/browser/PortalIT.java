package org.ganlao.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.ganlao.localstack.KeycloakServer;
import org.ganlao.localstack.Part;
import org.ganlao.localstack.Ports;
import org.ganlao.localstack.Stack;
import org.ganlao.platformtest.browser.BrowserScript;
import org.ganlao.platformtest.node.NodeScript;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The example portal, built of the document that the running gateway serves, in a real browser on another origin than the gateway's,
 * which lists {@code portal.localhost} (GANLAO_ALLOWED_ORIGINS, in the pom).
 */
@Order(1)
@ExtendWith(PlatformExtension.class)
class PortalIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots").toAbsolutePath();
    private static final String PROGRESS = "/v1/plans/2007/progress";

    @Test
    void a_portal_of_a_listed_origin_reads_after_sign_in_and_one_that_is_not_listed_is_refused(Platform platform)
            throws Exception {
        Stack stack = platform.stack();
        String gateway = stack.address(Part.GATEWAY);
        PortalClient client = new PortalClient("example-portal", "http://portal.localhost:" + Ports.free());
        client.setUp(stack);
        NodeScript.of("clients/typescript", "build.mjs").run(gateway + "/openapi");
        Files.createDirectories(SCREENSHOTS);

        JsonNode seen = BrowserScript.named("origins.mjs")
                .run(
                        platform.checkout().resolve("target/typescript"),
                        client.origin(),
                        new ObjectMapper()
                                .writeValueAsString(Map.of(
                                        "gateway",
                                        gateway,
                                        "plan",
                                        "2007",
                                        "issuer",
                                        KeycloakServer.issuer(stack.ports().of(Part.KEYCLOAK)),
                                        "clientId",
                                        client.id())),
                        "analyst.province",
                        "demo-2007-ganlao",
                        SCREENSHOTS.resolve("portal.png"));

        JsonNode listed = seen.required("listed");
        assertThat(texts(listed.required("progress")))
                .hasSize(42)
                .contains("新增城镇就业：%s / 430000".formatted(actual(platform, "new-urban-employment")));
        assertThat(listed.required("verified").asText()).isEqualTo("0000000000000000：unknown");
        assertThat(listed.required("signInHidden").asBoolean()).isTrue();
        assertThat(listed.required("complaints")).isEmpty();
        assertThat(listed.required("answers"))
                .anyMatch(answer -> isPreflight(answer) && isOf(answer, PROGRESS))
                .anyMatch(answer -> !isPreflight(answer) && isOf(answer, PROGRESS))
                .allSatisfy(answer -> {
                    assertThat(answer.required("status").asInt())
                            .as(answer.toString())
                            .isEqualTo(200);
                    assertThat(answer.required("origin").asText()).isEqualTo(client.origin());
                });

        JsonNode stranger = seen.required("stranger");
        assertThat(stranger.required("releases").asText()).isEqualTo("无法连接，请稍后再试。");
        assertThat(stranger.required("refused").asText()).contains("Failed to fetch");
        assertThat(stranger.required("openRefused").asText()).contains("Failed to fetch");
        assertThat(stranger.required("answers"))
                .anyMatch(answer -> isPreflight(answer) && isOf(answer, PROGRESS))
                .allMatch(PortalIT::isPreflight)
                .allSatisfy(answer -> {
                    assertThat(answer.required("status").asInt())
                            .as(answer.toString())
                            .isEqualTo(403);
                    assertThat(answer.required("origin").isNull()).isTrue();
                });
    }

    private static BigDecimal actual(Platform platform, String indicator) {
        return platform.plan().progress("360000").get(indicator).actual();
    }

    private static boolean isPreflight(JsonNode answer) {
        return answer.required("preflight").asBoolean();
    }

    private static boolean isOf(JsonNode answer, String path) {
        return answer.required("path").asText().equals(path);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}

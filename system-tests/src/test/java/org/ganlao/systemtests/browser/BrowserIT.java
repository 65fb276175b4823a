package org.ganlao.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.ganlao.localstack.Part;
import org.ganlao.platformtest.browser.BrowserScript;
import org.ganlao.platformtest.node.NodeScript;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The dashboard in a real browser, signed in through the real Keycloak. */
@Order(2)
@ExtendWith(PlatformExtension.class)
class BrowserIT {

    private static final Path SCREENSHOT =
            Path.of("target", "screenshots", "dashboard.png").toAbsolutePath();

    @Test
    void an_analyst_signs_in_and_sees_how_far_every_target_is(Platform platform) throws Exception {
        NodeScript dashboard = BrowserScript.named("dashboard.mjs");
        Files.createDirectories(SCREENSHOT.getParent());

        JsonNode page = dashboard.run(
                platform.stack().address(Part.GATEWAY), "analyst.province", "demo-2007-ganlao", SCREENSHOT);

        assertThat(page.path("targets")).hasSize(42);
        assertThat(page.path("message").isNull()).as(page.toPrettyString()).isTrue();
        assertThat(actual(page, "new-urban-employment")).isNotEqualTo("—");
        assertThat(page.path("complaints")).isEmpty();
        assertThat(SCREENSHOT).isNotEmptyFile();
    }

    private static String actual(JsonNode page, String target) {
        return StreamSupport.stream(page.path("targets").spliterator(), false)
                .filter(row -> row.path("id").asText().equals(target))
                .findFirst()
                .orElseThrow()
                .path("actual")
                .asText();
    }
}

package org.ganlao.gateway.route.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.ganlao.platformtest.ProjectFolder;
import org.ganlao.platformtest.browser.BrowserScript;
import org.ganlao.platformtest.node.NodeScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The client in TypeScript and its example page fit the types that the document makes; and the page does in a real Chromium what it
 * shows how to do, on another origin than the gateway that the script stands for.
 */
class ClientTest {

    @TempDir
    Path folder;

    @Test
    void a_portal_shows_what_is_published_verifies_a_certificate_and_shows_progress_after_sign_in() throws IOException {
        Path document = Files.writeString(
                folder.resolve("openapi.json"), TestDocument.platform().json().text());
        NodeScript.of("clients/typescript", "build.mjs").run(document);
        Path page = ProjectFolder.root().resolve("target/typescript");

        Properties door = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            door.load(file);
        }

        JsonNode seen = BrowserScript.named("portal.mjs")
                .run(
                        page,
                        door.getProperty("quarkus.http.cors.headers"),
                        door.getProperty("quarkus.http.cors.exposed-headers"),
                        Path.of("target/portal.png").toAbsolutePath());

        assertThat(seen.path("releases").asText()).contains("一季度就业主要数据 · 2007-Q1-1", "一季度就业主要数据（更正） · 2007-Q1-2");
        assertThat(seen.path("verified").asText()).isEqualTo("0714003605100001：valid");
        assertThat(seen.path("refused").asText()).contains("请求过多", "too-many-requests");
        assertThat(seen.path("notSignedIn").asText()).isEqualTo("未能登录：access_denied");
        assertThat(seen.path("progress").asText()).contains("城镇新增就业：98760 / 430000");
        assertThat(seen.path("signInHidden").asBoolean()).isTrue();
        assertThat(seen.path("tokenShown").asText()).isEqualTo("Bearer token-of-the-test");
        assertThat(seen.required("complaints")).isEmpty();
    }
}

package org.ganlao.gateway.route.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.ganlao.platformtest.browser.BrowserScript;
import org.junit.jupiter.api.Test;

class DashboardWordsTest {

    private static final Path DASHBOARD =
            Path.of("src/main/resources/META-INF/resources/dashboard").toAbsolutePath();

    @Test
    void every_word_is_there_in_both_languages() {
        JsonNode names = BrowserScript.named("words.mjs").run(DASHBOARD);

        assertThat(names.path("zh")).hasSizeGreaterThan(200);
        assertThat(names.path("en")).isEqualTo(names.path("zh"));
    }
}

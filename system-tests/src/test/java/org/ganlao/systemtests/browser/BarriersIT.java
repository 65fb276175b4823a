package org.ganlao.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ganlao.localstack.Part;
import org.ganlao.platformtest.browser.BrowserScript;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The dashboard with what the demo left, searched by axe-core: light in Chinese, dark in English. */
@Order(1)
@ExtendWith(PlatformExtension.class)
class BarriersIT {

    private static final Path SCREENSHOTS =
            Path.of("target", "screenshots", "barriers").toAbsolutePath();
    private static final Map<String, String> PAGES = Map.of(
            "overview", "#/overview",
            "target", "#/targets/new-urban-employment",
            "regions", "#/regions",
            "items", "#/items/26",
            "releases", "#/releases",
            "alerts", "#/alerts",
            "exchange", "#/exchange",
            "bulletins", "#/bulletins");

    @Test
    void no_page_has_a_serious_or_critical_barrier(Platform platform) throws Exception {
        Files.createDirectories(SCREENSHOTS);

        JsonNode answer = BrowserScript.named("dashboard.mjs")
                .run(
                        platform.stack().address(Part.GATEWAY),
                        "analyst.province",
                        "demo-2007-ganlao",
                        SCREENSHOTS,
                        new ObjectMapper().writeValueAsString(looks()));

        assertThat(answer.required("seen")).hasSize(2 * PAGES.size()).allSatisfy(page -> {
            assertThat(page.required("message").isNull())
                    .as(page.toPrettyString())
                    .isTrue();
            assertThat(page.required("barriers"))
                    .as("%s, %s", page.required("title"), page.required("language"))
                    .isEmpty();
        });
    }

    private static List<Map<String, Object>> looks() {
        List<Map<String, Object>> looks = new ArrayList<>();
        for (String language : List.of("zh", "en")) {
            PAGES.forEach((name, address) -> looks.add(Map.of(
                    "name",
                    name + "-" + language,
                    "at",
                    address,
                    "language",
                    language,
                    "scheme",
                    language.equals("zh") ? "light" : "dark",
                    "axe",
                    true)));
        }
        return looks;
    }
}

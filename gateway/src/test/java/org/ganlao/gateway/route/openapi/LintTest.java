package org.ganlao.gateway.route.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ganlao.platformtest.ProjectFolder;
import org.ganlao.platformtest.node.NodeScript;
import org.junit.jupiter.api.Test;

/** Spectral finds nothing; {@code gateway/src/test/lint} says which of its rules are off, and why. */
class LintTest {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final NodeScript spectral =
            NodeScript.of("gateway/src/test/lint", "lint.mjs").within(PATIENCE);

    @Test
    void the_api_of_the_platform_keeps_the_rules_of_openapi_and_of_owasp() throws IOException {
        assertThat(findings(
                        "openapi.yaml",
                        written("openapi.json", TestDocument.platform().json().text())))
                .isEmpty();
    }

    @Test
    void what_the_services_tell_each_other_keeps_the_rules_of_asyncapi() {
        assertThat(findings("asyncapi.yaml", ProjectFolder.root().resolve("contracts/asyncapi.yaml")))
                .isEmpty();
    }

    @Test
    void a_document_that_breaks_rules_is_found_out() throws IOException {
        Path document = written("broken.json", """
                {"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "paths": {"/v1/x": {"get": {"responses": {}}}}}""");

        assertThat(findings("openapi.yaml", document))
                .anyMatch(finding -> finding.startsWith("owasp:api4:2023-rate-limit-responses-429"))
                .anyMatch(finding -> finding.startsWith("operation-operationId"));
    }

    /** Beside the rulesets, which name single places of the document by its file. */
    private static Path written(String name, String document) throws IOException {
        return Files.writeString(ProjectFolder.root().resolve("target/lint").resolve(name), document);
    }

    private List<String> findings(String ruleset, Path document) {
        List<String> findings = new ArrayList<>();
        spectral.run(ruleset, document)
                .forEach(one -> findings.add(
                        one.path("rule").asText() + " " + one.path("where").asText() + ": "
                                + one.path("message").asText()));
        return findings;
    }
}

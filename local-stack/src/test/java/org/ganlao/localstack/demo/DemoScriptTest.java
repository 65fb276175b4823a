package org.ganlao.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DemoScriptTest {

    static final List<String> SCRIPTS = Stream.concat(
                    DemoData.SCRIPTS.stream(), Stream.of(DemoData.PLAN, DemoData.RELEASE))
            .toList();

    @Test
    void a_scene_plays_its_steps_once_for_every_row() throws IOException {
        List<Step> steps = steps("""
                - each:
                    - {who: li, county: "360102", employer: 7}
                    - {who: wu, county: "360403", employer: 8}
                  steps:
                    - id: seeker-${who}
                      as: clerk.${county}
                      post: /api/${county}
                      body: {ref: "demo-${step}", employer: "${employer}", name: "{{resident ${county}}}"}
                """);

        assertThat(steps).extracting(Step::id).containsExactly("seeker-li", "seeker-wu");
        assertThat(steps).extracting(Step::user).containsExactly("clerk.360102", "clerk.360403");
        assertThat(steps.get(1).path()).isEqualTo("/api/360403");
        assertThat(steps.get(1).contentType()).isEqualTo("application/json");
        assertThat(steps.get(1).body())
                .hasToString("{\"ref\":\"demo-seeker-wu\",\"employer\":8,\"name\":\"{{resident 360403}}\"}");
    }

    @Test
    void the_key_of_a_step_depends_on_nothing_but_its_id() throws IOException {
        String script = "[{steps: [{id: a, as: x, post: /a, body: {}}, {id: b, as: x, post: /a, body: {}}]}]";

        assertThat(steps(script).get(0).idempotencyKey())
                .isEqualTo(steps(script).get(0).idempotencyKey())
                .isNotEqualTo(steps(script).get(1).idempotencyKey());
    }

    @Test
    void a_missing_column_and_a_doubled_id_are_named() {
        assertThatThrownBy(() -> steps("[{steps: [{id: 'a-${who}', as: x, post: /a, body: {}}]}]"))
                .isInstanceOf(DemoException.class)
                .hasMessageContaining("who");
        assertThatThrownBy(() -> steps("[{each: [{n: 1}, {n: 2}], steps: [{id: a, as: x, post: /a, body: {}}]}]"))
                .isInstanceOf(DemoException.class)
                .hasMessageContaining("two steps are called a");
    }

    @Test
    void a_step_posts_a_body_or_gets_something_while_it_is_so() {
        for (String line : List.of(
                "{id: a, as: x, post: /a}",
                "{id: a, as: x, get: /a}",
                "{id: a, as: x, get: /a, while: {state: waiting}, body: {}}",
                "{id: a, as: x, post: /a, get: /a, body: {}}")) {
            assertThatThrownBy(() -> steps("[{steps: [%s]}]".formatted(line)))
                    .as(line)
                    .isInstanceOf(DemoException.class)
                    .hasMessageContaining("step a ");
        }
    }

    /** Answers to all scripts are kept in one place. */
    @Test
    void no_two_delivered_steps_have_one_id() {
        Set<String> ids = new HashSet<>();
        for (String script : SCRIPTS) {
            assertThat(DemoScript.named(script))
                    .allSatisfy(
                            step -> assertThat(ids.add(step.id())).as(step.id()).isTrue());
        }
    }

    @ParameterizedTest
    @FieldSource("SCRIPTS")
    void the_delivered_scripts_are_well_formed(String script) {
        assertThat(DemoScript.named(script)).isNotEmpty().allSatisfy(step -> {
            assertThat(step.path()).matches("/(api/[a-z]+/)?v1/.+");
            assertThat(step.user()).contains(".");
        });
    }

    private static List<Step> steps(String yaml) throws IOException {
        return DemoScript.steps(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}

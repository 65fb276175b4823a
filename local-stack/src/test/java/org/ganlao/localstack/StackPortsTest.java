package org.ganlao.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackPortsTest {

    @TempDir
    Path root;

    private StackFolder folder;

    @BeforeEach
    void folder() {
        folder = new StackFolder(root);
    }

    @Test
    void a_flag_counts_more_than_the_environment_and_that_more_than_the_default() {
        Map<String, String> environment =
                Map.of("GANLAO_PORT_GATEWAY", "9001", "GANLAO_PORT_EMPLOYMENT_SERVICE", "9002");

        StackPorts ports = StackPorts.choose(folder, environment, Map.of(Part.GATEWAY, 9003));

        assertThat(ports.of(Part.GATEWAY)).isEqualTo(9003);
        assertThat(ports.of(Part.EMPLOYMENT)).isEqualTo(9002);
        assertThat(ports.of(Part.KEYCLOAK)).isEqualTo(8180);
    }

    @Test
    void what_was_chosen_once_stays() {
        StackPorts.choose(folder, Map.of(), Map.of(Part.GATEWAY, 9003)).keep(folder);

        assertThat(StackPorts.choose(folder, Map.of(), Map.of()).of(Part.GATEWAY))
                .isEqualTo(9003);
    }

    @Test
    void what_is_no_port_is_refused_with_the_name_of_the_variable() {
        assertThatThrownBy(() -> StackPorts.choose(folder, Map.of("GANLAO_PORT_KAFKA", "many"), Map.of()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("GANLAO_PORT_KAFKA");
        assertThatThrownBy(() -> StackPorts.choose(folder, Map.of("GANLAO_PORT_KAFKA", "65536"), Map.of()))
                .isInstanceOf(StartFailure.class);
    }
}

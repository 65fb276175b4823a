package org.ganlao.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactKindTest {

    private static final FactKind WORKERS = FactKind.of("labor-rights", "placed-worker");

    @Test
    void is_told_in_its_domains_topic_whatever_has_happened_to_the_fact() {
        assertThat(WORKERS.topic()).isEqualTo("ganlao.labor-rights.facts");
        assertThat(WORKERS.isToldBy("org.ganlao.labor-rights.placed-worker.accepted.v1"))
                .isTrue();
        assertThat(WORKERS.isToldBy(WORKERS.type("annulled"))).isTrue();
    }

    @Test
    void is_not_told_by_other_kinds_domains_or_versions() {
        assertThat(WORKERS.isToldBy("org.ganlao.labor-rights.placed-worker-group.accepted.v1"))
                .isFalse();
        assertThat(WORKERS.isToldBy("org.ganlao.employment.placed-worker.accepted.v1"))
                .isFalse();
        assertThat(WORKERS.isToldBy("org.ganlao.labor-rights.placed-worker.accepted.v2"))
                .isFalse();
        assertThat(WORKERS.isToldBy("org.ganlao.labor-rights.placed-worker.v1")).isFalse();
    }
}
